import { afterBaseline, defineStep, type Move, running, waiting } from '../define-step';
import type { GuideState } from '../schema';

function look({ afterCheckId }: GuideState, mayOpenTab: boolean): Move {
  return running(afterCheckId === null ? { kind: 'check-after', mayOpenTab } : { kind: 'compare-change' });
}

/** The same check once more, after the change, and then the comparison. */
export const checkAfterStep = defineStep({
  id: 'check-after',
  back: afterBaseline,
  enter: (state) => look(state, false),
  on(state, event) {
    switch (event.type) {
      case 'checked': {
        if (event.side !== 'after') return null;
        const { outcome, tabId } = event;
        if (outcome.status === 'done') return { patch: { tabId, afterCheckId: outcome.checkId }, effects: [{ kind: 'compare-change' }] };
        return waiting(outcome.missingOrigins.length > 0 ? 'hosts' : 'retry', outcome.error);
      }
      case 'change-compared':
        return { patch: { change: event.change }, goTo: 'result' };
      case 'effect-failed':
        return waiting('retry', event.error);
      case 'continue':
        return look(state, true);
      default:
        return null;
    }
  },
});
