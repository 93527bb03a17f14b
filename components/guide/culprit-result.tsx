import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ClickSteps } from '@/components/app/fix/click-steps';
import { sayNames } from '@/components/app/fix/fix-words';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { useAnnounce } from '@/components/ui/live-region';
import { Notice } from '@/components/ui/notice';
import type { ExtensionSearch } from '@/utils/culprit/extension-search';
import { resultRow } from '@/utils/culprit/result-row';
import { findClickPaths } from '@/utils/fixes/click-paths/find-click-paths';
import styles from './guide.module.css';
import { MoreTests, type OtherTest } from './more-tests';
import { TwoStates } from './two-states';

type Conclusion = NonNullable<ExtensionSearch['conclusion']>;
type Extension = Conclusion['named'][number];

/** The steps in this extension's own menu, where they are known; what to look for in any other. */
function AllowSite({ extension, pageUrl }: { extension: Extension; pageUrl: string }) {
  const { t } = useTranslation('guide');
  const { id, name } = extension;
  const item = { id, name, isEnabled: true, mayDisable: true, isByPolicy: false, permissions: [], hostPermissions: [] };
  const [found] = findClickPaths('allow-site-in-blocker', { extensions: { status: 'collected', value: { items: [item] } } }).certain;
  return (
    <section className={styles.question}>
      <h3 className={styles.part}>{t('search.fix.title', { name })}</h3>
      {found ? (
        <ClickSteps found={found} pageUrl={pageUrl} />
      ) : (
        <ol className={styles.steps}>
          <li>{t('search.fix.open', { name })}</li>
          <li>{t('search.fix.allow')}</li>
          <li>{t('search.fix.else', { name })}</li>
        </ol>
      )}
    </section>
  );
}

export interface CulpritResultProps {
  /** `null` where the chat worked before anything was switched. */
  search: ExtensionSearch | null;
  pageUrl: string;
  onCheckAgain(): void;
  onReport(): void;
  onAgain(): void;
  onOther(path: OtherTest): void;
}

/** Who it is and how we know, what to do about it for this one site, and that everything is on again. */
export function CulpritResult({ search, pageUrl, onCheckAgain, onReport, onAgain, onOther }: CulpritResultProps) {
  const { t, i18n } = useTranslation(['guide', 'common', 'popup']);
  const announce = useAnnounce();
  const conclusion = search?.conclusion ?? null;
  const row = conclusion ? resultRow(conclusion) : 'works';
  const named = conclusion && row !== 'unresolved' ? conclusion.named : [];
  const names = sayNames(conclusion?.named.map(({ name }) => name) ?? [], i18n.language);
  const what = t(`search.result.${row}.what`, { names });
  const own = search?.spared.filter(({ why }) => why === 'person') ?? [];
  useEffect(() => announce(what), [announce, what]);
  return (
    <>
      <Card tone={named.length > 0 ? 'good' : 'plain'}>
        <h2 className={styles.title}>{what}</h2>
        {conclusion?.isProved && (
          <>
            <TwoStates
              states={[
                [t('search.with', { names }), 'broken'],
                [t('search.without', { names }), 'working'],
              ]}
            />
            <p>{t('search.proof')}</p>
          </>
        )}
        <p>{t(`search.result.${row}.next`, { names })}</p>
        {conclusion && <p className={styles.quiet}>{t('search.took', { count: conclusion.checks, among: conclusion.among })}</p>}
        {conclusion?.by === 'user' && <p className={styles.quiet}>{t('search.byYou')}</p>}
        {own.map(({ id, name }) => (
          <Notice key={id} what={t('search.leftAlone', { name })} />
        ))}
        {conclusion && <p>{t('search.allOn')}</p>}
        {named.map((extension) => (
          <AllowSite key={extension.id} extension={extension} pageUrl={pageUrl} />
        ))}
        <div className={styles.buttons}>
          <Button variant="primary" onClick={onCheckAgain}>
            {t('common:checkAgain')}
          </Button>
          <Button onClick={onReport}>{t('popup:links.report')}</Button>
          <Button variant="link" onClick={onAgain}>
            {t('search.again')}
          </Button>
        </div>
      </Card>
      <MoreTests without={['extensions']} onStart={onOther} />
    </>
  );
}
