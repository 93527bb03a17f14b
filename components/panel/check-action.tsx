import { useTranslation } from 'react-i18next';
import { isBestDoneForHim, Remedy } from '@/components/app/fix/remedy';
import type { Fixes } from '@/components/app/fix/use-fixes';
import { nextAction } from '@/components/app/verdict/next-action';
import { leadingClaim } from '@/components/app/verdict/verdict-words';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { CheckSession } from '@/utils/session/schema';
import styles from './check-action.module.css';

export interface CheckActionProps {
  session: CheckSession;
  /** What can be done for the person. */
  fixes: Fixes;
  isRefused: boolean;
  onLookCloser(): void;
  onCheckAgain(): void;
  onGoTo(step: 'test' | 'message'): void;
}

/** What to do now, with room for the steps; then "check again"; other ways on demand. */
export function CheckAction({ session, fixes, isRefused, onLookCloser, onCheckAgain, onGoTo }: CheckActionProps) {
  const { t } = useTranslation(['panel', 'popup', 'common']);
  const action = nextAction(session);
  const claim = session.verdict ? leadingClaim(session.verdict) : null;
  const others = (claim?.remedies ?? []).filter((id) => action.kind !== 'remedy' || id !== action.remedyId);
  const isDoneForHim = action.kind === 'remedy' && isBestDoneForHim(action.remedyId, fixes);
  const isCloserOffered = session.depth === 'quick' && !isRefused;
  const primary = (label: string, press: () => void) => (
    <Button variant="primary" onClick={press}>
      {label}
    </Button>
  );
  return (
    <div className={styles.action}>
      {action.kind === 'remedy' && (
        <>
          <Remedy remedyId={action.remedyId} session={session} fixes={fixes} variant="primary" />
          <div className={styles.buttons}>
            {isDoneForHim ? (
              <Button onClick={onCheckAgain}>{t('common:checkAgain')}</Button>
            ) : (
              primary(t('common:checkAgain'), onCheckAgain)
            )}
            {isCloserOffered && <Button onClick={onLookCloser}>{t('common:lookCloser')}</Button>}
          </div>
        </>
      )}
      {action.kind !== 'remedy' && (
        <div className={styles.buttons}>
          {action.kind === 'look-closer' && !isRefused && primary(t('common:lookCloser'), onLookCloser)}
          {action.kind === 'look-closer' && isRefused && primary(t('popup:privateTest'), () => onGoTo('test'))}
          {action.kind === 'tell-site' && primary(t('popup:tellSite'), () => onGoTo('message'))}
          {action.kind === 'private-test' && primary(t('popup:privateTest'), () => onGoTo('test'))}
          <Button onClick={onCheckAgain}>{t('common:checkAgain')}</Button>
          {action.kind === 'nothing' && isCloserOffered && <Button onClick={onLookCloser}>{t('common:lookCloser')}</Button>}
        </div>
      )}
      {others.length > 0 && action.kind === 'remedy' && (
        <Disclosure summary={t('otherWays')} count={others.length}>
          {others.map((id) => (
            <Remedy key={id} remedyId={id} session={session} fixes={fixes} />
          ))}
        </Disclosure>
      )}
    </div>
  );
}
