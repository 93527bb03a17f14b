import type { ExtensionSearch } from '@/utils/culprit/extension-search';
import { defineStep, type Move, running, waiting } from '../define-step';

const putBack = (isTold: boolean): Move => running({ kind: 'put-extensions-back', isTold });

function finish({ isStopped }: ExtensionSearch): Move {
  return isStopped ? { patch: { status: 'cancelled', waitingFor: null, error: null } } : { goTo: 'result' };
}

/** Every extension is switched on again before anything is said; what only the person can switch on is waited for. */
export const putBackStep = defineStep({
  id: 'put-back',
  back: 'find-suspects',
  enter: () => putBack(false),
  on(state, event) {
    const { search } = state;
    switch (event.type) {
      case 'all-put-back':
        if (search === null) return { goTo: 'baseline' };
        return event.left.length === 0 ? finish(search) : waiting('switch-on');
      case 'extension-switched':
        return state.waitingFor === 'switch-on' ? putBack(false) : null;
      case 'effect-failed':
        return waiting('retry', event.error);
      case 'continue':
        return putBack(state.waitingFor === 'switch-on' && search?.isSeen === false);
      case 'skip':
        // The person leaves it so for now; the journal keeps what is off.
        return search && state.waitingFor === 'switch-on' ? finish(search) : null;
      default:
        return null;
    }
  },
});
