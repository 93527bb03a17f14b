import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { useFresh } from '@/components/app/use-fresh';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import type { ExtensionSearch } from '@/utils/culprit/extension-search';
import { isOfTheSearch } from '@/utils/journal/of-the-search';
import type { JournalEntry } from '@/utils/journal/schema';
import styles from './guide.module.css';
import { GuideControls } from './guide-controls';
import { Names } from './names';
import { WhereExtensionsAre } from './where-extensions-are';

const neverRuns = () => false;

/** Extensions of the search that are still off, as the journal knows them. */
function useStillOff(): JournalEntry[] {
  const { send } = useServices();
  const ask = useCallback(async () => (await send('journal/list', {})).entries.filter(isOfTheSearch), [send]);
  return useFresh<JournalEntry[]>(ask, neverRuns).value ?? [];
}

/** What we have switched off and the browser does not let us switch on again without the person's leave, which a click of his brings. */
function AgreeToSwitchOn({ isMidway, guide }: { isMidway: boolean; guide: GuideControl }) {
  const { t } = useTranslation('guide');
  const { extensions } = useServices();
  // Those that the next check wants off are none of them.
  const wanted = guide.state?.search?.wanted ?? [];
  const left = useStillOff().filter(({ target }) => !isMidway || wanted.includes(target));
  const switchOn = () => void extensions.switchOn(left.map(({ target }) => target)).then(() => guide.tell({ type: 'continue' }));
  return (
    <div className={styles.question}>
      <h2 className={styles.title}>{t('search.back.titleAutomatic')}</h2>
      <p>{t('search.back.whyAutomatic')}</p>
      <Names names={left.map(({ name, target }) => name ?? target)} />
      <div className={styles.buttons}>
        <Button variant="primary" onClick={switchOn}>
          {t('search.back.switchOn')}
        </Button>
        {!isMidway && <Button onClick={() => void guide.tell({ type: 'skip' })}>{t('search.back.later')}</Button>}
      </div>
      <p>{t('search.back.orThere')}</p>
      <WhereExtensionsAre />
      {isMidway && <GuideControls guide={guide} />}
    </div>
  );
}

/** What is still off, where only the person can switch it on: nothing is said before that. */
function SwitchOnByHand({ isSeen, guide }: { isSeen: boolean; guide: GuideControl }) {
  const { t } = useTranslation('guide');
  const left = useStillOff();
  return (
    <div className={styles.question}>
      <h2 className={styles.title}>{t('search.back.title')}</h2>
      <p>{t('search.back.why')}</p>
      <Names names={left.map(({ name, target }) => name ?? target)} />
      <WhereExtensionsAre />
      {isSeen && (
        <p className={styles.quiet} role="status">
          {t('search.hand.watching')}
        </p>
      )}
      <div className={styles.buttons}>
        <Button variant="primary" onClick={() => void guide.tell({ type: 'continue' })}>
          {t('search.back.done')}
        </Button>
        <Button onClick={() => void guide.tell({ type: 'skip' })}>{t('search.back.later')}</Button>
      </div>
    </div>
  );
}

/** Extensions that do not come on again without the person: by his own hand, or by his leave. */
export function SwitchOnAgain({ search, guide }: { search: ExtensionSearch | null; guide: GuideControl }) {
  return search?.mode === 'automatic' ? (
    <AgreeToSwitchOn isMidway={search.conclusion === null && !search.isStopped} guide={guide} />
  ) : (
    <SwitchOnByHand isSeen={search?.isSeen ?? true} guide={guide} />
  );
}
