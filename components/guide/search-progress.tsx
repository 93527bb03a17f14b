import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { sayNames } from '@/components/app/fix/fix-words';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { useAnnounce } from '@/components/ui/live-region';
import { Notice } from '@/components/ui/notice';
import type { ExtensionSearch } from '@/utils/culprit/extension-search';
import { Names } from './names';

/** Which check this is, and about how many are still to come. */
export function HowFar({ search }: { search: ExtensionSearch }) {
  const { t } = useTranslation('guide');
  const announce = useAnnounce();
  const words = `${t('search.check', { number: search.checks.length + 1 })} ${t('search.left', { count: search.expected })}`;
  useEffect(() => announce(words), [announce, words]);
  return <p>{words}</p>;
}

/** Whom most points to by now, and the choice to leave it at that. */
export function SoFar({ search, guide }: { search: ExtensionSearch; guide: GuideControl }) {
  const { t, i18n } = useTranslation('guide');
  const named = search.soFar?.named ?? [];
  if (named.length === 0) return null;
  return (
    <Notice
      what={t('search.soFar.what', {
        names: sayNames(
          named.map(({ name }) => name),
          i18n.language,
        ),
      })}
      next={t('search.soFar.next')}
      actions={<Button onClick={() => void guide.tell({ type: 'enough' })}>{t('search.soFar.enough')}</Button>}
    />
  );
}

/** How far the search is, what is off right now, and whom the person has switched himself. */
export function SearchProgress({ search, guide }: { search: ExtensionSearch; guide: GuideControl }) {
  const { t } = useTranslation('guide');
  const off = search.suspects.filter(({ id }) => !search.wanted.includes(id)).map(({ name }) => name);
  const own = search.spared.filter(({ why }) => why === 'person');
  return (
    <>
      {search.conclusion === null && <HowFar search={search} />}
      <SoFar search={search} guide={guide} />
      {own.map(({ id, name }) => (
        <Notice key={id} what={t('search.leftAlone', { name })} />
      ))}
      {off.length > 0 && (
        <Disclosure summary={t('search.off')} count={off.length}>
          <Names names={off} />
        </Disclosure>
      )}
    </>
  );
}
