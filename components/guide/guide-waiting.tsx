import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PermissionWords } from '@/components/app/permission-words';
import { useServices } from '@/components/app/services-context';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Notice } from '@/components/ui/notice';
import { hostOf } from '@/utils/foundation/url';
import type { GuideState } from '@/utils/guide/schema';
import { AskManagement } from './ask-management';
import { BeginSearch } from './begin-search';
import { ChooseData } from './choose-data';
import { AllowStorage, LiftProtection } from './even-out';
import styles from './guide.module.css';
import { GuideControls } from './guide-controls';
import { MakeChange } from './make-change';
import { ManualTest } from './manual-test';
import { NameExtensions } from './name-extensions';
import { PrivateAccess } from './private-access';
import { ReportFromThere } from './report-from-there';
import { SwitchByHand } from './switch-by-hand';
import { SwitchOnAgain } from './switch-on-again';
import { UnaidedTest, type UnaidedTestProps } from './unaided-test';
import { WorksNow } from './works-now';

export interface WaitingProps extends Omit<UnaidedTestProps, 'pageUrl'> {
  state: GuideState;
}

/** The thorough check before the test needs the site's permission. */
function WaitingForHosts({ state, guide, ...unaided }: WaitingProps) {
  const { t } = useTranslation('guide');
  const { send, permissions } = useServices();
  const [origins, setOrigins] = useState<readonly string[] | null>(null);
  const [isRefused, setRefused] = useState(false);
  const { tabId } = state;
  useEffect(() => {
    if (tabId === null) return;
    let isHere = true;
    send('check/needed-origins', { tabId }).then(
      (needed) => isHere && setOrigins(needed.origins),
      () => isHere && setRefused(true),
    );
    return () => {
      isHere = false;
    };
  }, [send, tabId]);
  if (isRefused && state.path !== 'private-window') {
    return (
      <div className={styles.question}>
        <Notice
          kind="care"
          what={t('refused.what')}
          next={t('refused.next')}
          actions={
            <Button variant="primary" onClick={() => setRefused(false)}>
              {t('goOn')}
            </Button>
          }
        />
        <GuideControls guide={guide} />
      </div>
    );
  }
  if (isRefused) return <UnaidedTest pageUrl={state.pageUrl} guide={guide} {...unaided} />;
  if (!origins) return null;
  return (
    <PermissionWords
      site={hostOf(state.pageUrl)}
      origins={origins}
      onAllow={(isKept) => {
        if (tabId !== null) void send('grant/intend', { tabId, origins: [...origins], isKept, purpose: 'guide' });
        void permissions.requestHosts(origins).then(async (isAllowed) => {
          setRefused(!isAllowed);
          if (!isAllowed) return;
          await send('grant/begin', {});
          await guide.tell({ type: 'continue' });
        });
      }}
      onLater={() => setRefused(true)}
    />
  );
}

/** Something went wrong, or the private window is gone: once more, or by hand. */
function WaitingForRetry({ state, guide }: Pick<WaitingProps, 'state' | 'guide'>) {
  const { t } = useTranslation(['guide', 'common']);
  const { copyText } = useServices();
  const isReopening = state.waitingFor === 'reopen';
  const canLookByHand = state.path === 'private-window' && state.step !== 'baseline';
  return (
    <div className={styles.question}>
      <ErrorNotice
        error={state.error ?? { code: isReopening ? 'guide/private-window-closed' : 'unexpected', message: '' }}
        copy={copyText}
        actions={
          <>
            <Button variant="primary" onClick={() => void guide.tell({ type: 'continue' })}>
              {isReopening ? t('reopen') : t('common:retry')}
            </Button>
            {canLookByHand && <Button onClick={() => void guide.tell({ type: 'by-hand' })}>{t('access.byHand')}</Button>}
          </>
        }
      />
      <GuideControls guide={guide} />
    </div>
  );
}

/** What the test waits for: a permission, a switch, an answer, or another try. */
export function GuideWaiting(props: WaitingProps) {
  const { state, guide } = props;
  switch (state.waitingFor) {
    case 'hosts':
      return <WaitingForHosts {...props} />;
    case 'private-access':
      return <PrivateAccess hasTried={state.error !== null} guide={guide} />;
    case 'answer':
      return (
        <ManualTest
          where={state.path === 'other-browser' ? 'other-browser' : 'private-window'}
          pageUrl={state.pageUrl}
          onAnswer={(works) => void guide.tell({ type: 'answer', works })}
        >
          {state.path === 'other-browser' && (
            <ReportFromThere pageUrl={state.pageUrl} onRead={(works) => void guide.tell({ type: 'answer', works, by: 'probes' })} />
          )}
          <GuideControls guide={guide} />
        </ManualTest>
      );
    case 'allow-storage':
      return <AllowStorage state={state} guide={guide} />;
    case 'lift-protection':
      return <LiftProtection state={state} guide={guide} />;
    case 'site-data':
      return state.clearing && <ChooseData plan={state.clearing} guide={guide} />;
    case 'change':
      return <MakeChange path={state.path} guide={guide} />;
    case 'management':
      return <AskManagement guide={guide} />;
    case 'names':
      return <NameExtensions guide={guide} />;
    case 'begin':
      return state.search && <BeginSearch search={state.search} guide={guide} />;
    case 'switches':
      return state.search && <SwitchByHand search={state.search} guide={guide} />;
    case 'works-now':
      return state.search && <WorksNow search={state.search} guide={guide} />;
    case 'switch-on':
      return <SwitchOnAgain search={state.search} guide={guide} />;
    default:
      return <WaitingForRetry state={state} guide={guide} />;
  }
}
