import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Notice } from '@/components/ui/notice';
import type { EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import type { Verdict } from '@/utils/diagnosis/verdict/schema';
import { ChangeResult } from './change-result';
import { CulpritResult } from './culprit-result';
import styles from './guide.module.css';
import { GuideIntro } from './guide-intro';
import { GuideProgress } from './guide-progress';
import { GuideResult } from './guide-result';
import { GuideWaiting } from './guide-waiting';
import type { OtherTest } from './more-tests';

export interface GuideScreenProps {
  guide: GuideControl;
  /** What the last check of the page found. */
  seenHere: Verdict | null;
  /** What the same check knows of changes that were tried. */
  changes?: EvidenceMap['change-comparison']['changes'];
  onCheckAgain(): void;
  onReport(): void;
}

function Paused({ guide }: { guide: GuideControl }) {
  const { t } = useTranslation(['guide', 'common']);
  return (
    <Notice
      what={t('paused.what')}
      next={t('paused.next')}
      actions={
        <>
          <Button variant="primary" onClick={() => void guide.tell({ type: 'continue' })}>
            {t('goOn')}
          </Button>
          <Button onClick={() => void guide.tell({ type: 'cancel' })}>{t('common:cancel')}</Button>
        </>
      }
    />
  );
}

/** The private-window test, one thing per screen. Its place is kept by the background, so this may close at any moment. */
export function GuideScreen({ guide, seenHere, changes = [], onCheckAgain, onReport }: GuideScreenProps) {
  const { t } = useTranslation(['guide', 'common']);
  const { copyText } = useServices();
  const { state, error } = guide;
  const startOther = (path: OtherTest) => void guide.start(path);
  if (state === undefined && !error) return null;
  const problem = error ?? (state?.status === 'failed' ? (state.error ?? { code: 'unexpected', message: '' }) : null);
  if (problem) {
    return (
      <ErrorNotice
        error={problem}
        copy={copyText}
        actions={
          <Button variant="primary" onClick={() => void guide.start(state?.path)}>
            {t('startAgain')}
          </Button>
        }
      />
    );
  }
  if (!state || state.status === 'cancelled')
    return <GuideIntro wasCancelled={state?.status === 'cancelled'} onStart={() => void guide.start()} onOther={startOther} />;
  return (
    <div className={styles.guide}>
      {state.status === 'paused' && <Paused guide={guide} />}
      {state.status === 'running' && <GuideProgress state={state} guide={guide} />}
      {state.status === 'waiting-for-user' && (
        <GuideWaiting key={state.step} state={state} guide={guide} seenHere={seenHere} onCheckAgain={onCheckAgain} onReport={onReport} />
      )}
      {state.status === 'done' && state.path === 'extensions' && (
        <CulpritResult
          search={state.search}
          pageUrl={state.pageUrl}
          onCheckAgain={onCheckAgain}
          onReport={onReport}
          onAgain={() => void guide.start('extensions')}
          onOther={startOther}
        />
      )}
      {state.status === 'done' && state.change && (
        <ChangeResult
          change={state.change}
          onCheckAgain={onCheckAgain}
          onReport={onReport}
          onPrivateWindow={() => void guide.start()}
          onOther={startOther}
        />
      )}
      {state.status === 'done' && !state.change && state.comparison && (
        <GuideResult
          comparison={state.comparison}
          seenHere={seenHere}
          changes={changes}
          onAgain={() => void guide.start()}
          onOther={startOther}
          onCheckAgain={onCheckAgain}
          onReport={onReport}
        />
      )}
    </div>
  );
}
