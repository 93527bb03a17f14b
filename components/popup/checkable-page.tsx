import { useTranslation } from 'react-i18next';
import { sayAge } from '@/components/app/age';
import { CheckProgress } from '@/components/app/check-progress';
import { PermissionWords } from '@/components/app/permission-words';
import { useServices } from '@/components/app/services-context';
import type { CheckControl } from '@/components/app/use-check';
import { useCloserLook } from '@/components/app/use-closer-look';
import { useNow } from '@/components/app/use-now';
import { Comparison } from '@/components/app/verdict/comparison';
import { OtherContacts } from '@/components/app/verdict/other-contacts';
import { STATUS_TONES, VerdictCard } from '@/components/app/verdict/verdict-card';
import { sayVerdict } from '@/components/app/verdict/verdict-words';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Notice } from '@/components/ui/notice';
import { StatusBadge } from '@/components/ui/status-badge';
import type { TargetTab } from '@/utils/app-services/app-services';
import type { LastVerdict } from '@/utils/session/schema';
import styles from './checkable-page.module.css';
import { PopupAction } from './popup-action';

/** What was found on an earlier visit, in one quiet line. */
function LastTime({ last, now }: { last: LastVerdict; now: Date }) {
  const { t, i18n } = useTranslation(['popup', 'verdict']);
  return (
    <p className={styles.last}>
      {t('lastTime', { age: sayAge(last.checkedAt, now, i18n.language) })}
      <StatusBadge tone={STATUS_TONES[last.verdict.status]}>{t(`verdict:status.${last.verdict.status}.word`)}</StatusBadge>
      <span>{sayVerdict(last.verdict, i18n).sentence}</span>
    </p>
  );
}

export interface CheckablePageProps {
  tab: TargetTab;
  site: string;
  check: CheckControl;
}

/** The popup over a page that can be looked at: before, during and after a check. */
export function CheckablePage({ tab, site, check }: CheckablePageProps) {
  const { t, i18n } = useTranslation(['popup', 'common']);
  const { copyText } = useServices();
  const now = useNow();
  const closer = useCloserLook(tab, check);
  const { session, error, before } = check;

  if (closer.asks) return <PermissionWords site={site} {...closer.asks} />;
  if (session?.status === 'running' && !session.verdict) return <CheckProgress session={session} site={site} onCancel={check.cancel} />;
  // A thorough check needs its permission again, which the last one has given back.
  const checkAgain = () => {
    if (session?.depth === 'thorough') return closer.look();
    closer.reset();
    void check.start('quick');
  };
  const problem = error ?? (session?.status === 'failed' ? session.error : null);
  const quick = () => void check.start('quick');
  return (
    <>
      {problem && (
        <ErrorNotice
          error={problem}
          copy={copyText}
          actions={
            <Button variant="primary" onClick={quick}>
              {t('common:retry')}
            </Button>
          }
        />
      )}
      {closer.isRefused && <Notice what={t('common:refused.what')} next={t('common:refused.next')} />}
      {session?.status === 'cancelled' && !problem && <Notice what={t('cancelled.what')} next={t('cancelled.next')} />}
      {session?.verdict && !problem ? (
        <VerdictCard
          verdict={session.verdict}
          isFirst={session.status === 'running'}
          hasBadge={session.verdict.vendors.length === 0}
          age={sayAge(session.finishedAt ?? session.startedAt, now, i18n.language)}
          actions={
            session.status === 'done' && (
              <PopupAction tab={tab} session={session} isRefused={closer.isRefused} onLookCloser={closer.look} onCheckAgain={checkAgain} />
            )
          }
        >
          {before && <Comparison before={before} after={session.verdict} />}
          <OtherContacts session={session} />
        </VerdictCard>
      ) : (
        !problem && (
          <div className={styles.idle}>
            {!session && <h2 className={styles.title}>{t('title')}</h2>}
            <Button variant="primary" isWide onClick={quick}>
              {t('common:checkPage')}
            </Button>
            {!session && <p className={styles.lead}>{t('lead')}</p>}
            {!session && check.lastOfSite && <LastTime last={check.lastOfSite} now={now} />}
          </div>
        )
      )}
    </>
  );
}
