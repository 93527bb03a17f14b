import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PermissionWords } from '@/components/app/permission-words';
import { useServices } from '@/components/app/services-context';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/error-notice';
import { hostOf } from '@/utils/foundation/url';
import type { GuideState } from '@/utils/guide/schema';
import styles from './guide.module.css';
import { GuideControls } from './guide-controls';
import { ManualTest } from './manual-test';
import { PrivateAccess } from './private-access';
import { UnaidedTest, type UnaidedTestProps } from './unaided-test';

export interface WaitingProps extends Omit<UnaidedTestProps, 'pageUrl'> {
  state: GuideState;
}

/** The thorough check before the test needs the site's permission. */
function WaitingForHosts({ state, guide, ...unaided }: WaitingProps) {
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
            {state.step !== 'baseline' && <Button onClick={() => void guide.tell({ type: 'by-hand' })}>{t('access.byHand')}</Button>}
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
        <ManualTest pageUrl={state.pageUrl} onAnswer={(works) => void guide.tell({ type: 'answer', works })}>
          <GuideControls guide={guide} />
        </ManualTest>
      );
    default:
      return <WaitingForRetry state={state} guide={guide} />;
  }
}
