import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { useAnnounce } from '@/components/ui/live-region';
import { Notice } from '@/components/ui/notice';
import { type FixOutcome, fixOutcome } from '@/utils/fixes/fix-outcome';
import type { FixState } from '@/utils/fixes/schema';
import { hostOf } from '@/utils/foundation/url';
import type { CheckSession } from '@/utils/session/schema';
import { useServices } from '../services-context';
import { Comparison } from '../verdict/comparison';
import { fixValues, sayHowLong } from './fix-words';

/** What cannot be undone is spoken of as long as somebody may still wonder whether it has helped. */
const LASTING_MS = 15 * 60_000;

/** Whether there is still something to say of a fix on the page of this check. */
export function isFixToBeShown(fix: FixState, session: CheckSession, now: Date): boolean {
  if (fix.site !== hostOf(session.pageUrl)) return false;
  return fix.state !== 'lasting' || now.getTime() - Date.parse(fix.madeAt) < LASTING_MS;
}

const IS_GOOD: ReadonlySet<FixOutcome> = new Set(['unchecked', 'works', 'helped', 'gone']);
/** A change that did nothing, or harm, is better taken back. */
const IS_IN_VAIN: ReadonlySet<FixOutcome> = new Set(['same', 'worse']);

export interface FixStatusProps {
  fix: FixState;
  session: CheckSession;
  onCheckAgain(): void;
}

/** What was changed for the person, until when, whether it helped, and the way back. */
export function FixStatus({ fix, session, onCheckAgain }: FixStatusProps) {
  const { t, i18n } = useTranslation(['fixes', 'common']);
  const { send } = useServices();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<'undone' | 'undoFailed' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const undo = async () => {
    setBusy(true);
    const { failed } = await send('fix/undo', { runId: fix.id }).catch(() => ({ failed: 1 }));
    const result = failed > 0 ? 'undoFailed' : 'undone';
    setOutcome(result);
    announce(t(result));
    setBusy(false);
  };
  if (fix.state === 'over') return outcome === 'undone' ? <Notice kind="good" what={t('undone')} next={t('undoneNext')} /> : null;
  const result = fixOutcome(fix, session);
  const isUndoable = fix.state === 'made';
  const undoButton = isUndoable && (
    <Button variant={IS_IN_VAIN.has(result) ? 'primary' : 'secondary'} isBusy={isBusy} onClick={() => void undo()}>
      {t('undo')}
    </Button>
  );
  return (
    <Notice
      kind={IS_GOOD.has(result) ? 'good' : 'info'}
      what={t(`${fix.fixId}.done`, fixValues(fix, i18n.language))}
      meaning={sayHowLong(fix, t, i18n.language)}
      next={t(`outcome.${result}`, { context: isUndoable ? '' : 'lasting' })}
      actions={
        <>
          {(result === 'unchecked' || result === 'unclear') && (
            <Button variant="primary" onClick={onCheckAgain}>
              {t('common:checkAgain')}
            </Button>
          )}
          {undoButton}
        </>
      }
    >
      {result !== 'unchecked' && session.verdict && <Comparison before={fix.before} after={session.verdict} hasWords={false} />}
      {outcome === 'undoFailed' && <p>{t('undoFailed')}</p>}
    </Notice>
  );
}
