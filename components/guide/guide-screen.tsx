import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Notice } from '@/components/ui/notice';
import type { Verdict } from '@/utils/diagnosis/verdict/schema';
import styles from './guide.module.css';
import { GuideIntro } from './guide-intro';
import { GuideProgress } from './guide-progress';
import { GuideResult } from './guide-result';
import { GuideWaiting } from './guide-waiting';

export interface GuideScreenProps {
  guide: GuideControl;
  /** What the last check of the page found. */
  seenHere: Verdict | null;
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
export function GuideScreen({ guide, seenHere, onCheckAgain, onReport }: GuideScreenProps) {
  const { t } = useTranslation(['guide', 'common']);
  const { copyText } = useServices();
  const { state, error } = guide;
  if (state === undefined && !error) return null;
  const problem = error ?? (state?.status === 'failed' ? (state.error ?? { code: 'unexpected', message: '' }) : null);
  if (problem) {
    return (
      <ErrorNotice
        error={problem}
        copy={copyText}
        actions={
          <Button variant="primary" onClick={() => void guide.start()}>
            {t('startAgain')}
          </Button>
        }
      />
    );
  }
  if (!state || state.status === 'cancelled')
    return <GuideIntro wasCancelled={state?.status === 'cancelled'} onStart={() => void guide.start()} />;
  return (
    <div className={styles.guide}>
      {state.status === 'paused' && <Paused guide={guide} />}
      {state.status === 'running' && <GuideProgress state={state} guide={guide} />}
      {state.status === 'waiting-for-user' && (
        <GuideWaiting key={state.step} state={state} guide={guide} seenHere={seenHere} onCheckAgain={onCheckAgain} onReport={onReport} />
      )}
      {state.status === 'done' && state.comparison && (
        <GuideResult
          comparison={state.comparison}
          seenHere={seenHere}
          onAgain={() => void guide.start()}
          onCheckAgain={onCheckAgain}
          onReport={onReport}
        />
      )}
    </div>
  );
}
