import { defineStep, type Move, running, waiting } from '../define-step';
import { askToReopen } from '../private-window-gone';
import type { GuideState } from '../schema';

/** Cookies may be allowed by us; tracking protection is lifted by nobody but the person. */
function ask({ comparison }: GuideState): Move {
  return comparison?.privateFailure === 'storage' ? running({ kind: 'allow-storage' }) : waiting('lift-protection');
}

const checkAgain = (evened: NonNullable<GuideState['evened']>): Move => ({
  patch: { evened, privateCheckId: null },
  goTo: 'check-private',
});

/**
 * The private window failed because it is stricter by itself, which would clear extensions that nobody has tested. It is made as lenient as
 * the normal one, for this chat alone, and looked at again.
 */
export const evenOutStep = defineStep({
  id: 'even-out',
  back: 'private-access',
  enter: (state) => (state.privateTabId === null ? { goTo: 'open-private' } : ask(state)),
  on(state, event) {
    switch (event.type) {
      case 'storage-answered':
        if (event.storage === 'allowed') return checkAgain('storage');
        return waiting(event.storage === 'missing' ? 'allow-storage' : 'lift-protection');
      case 'effect-failed':
        return waiting('lift-protection', event.error);
      case 'continue':
        if (state.privateTabId === null) return { goTo: 'open-private' };
        return state.waitingFor === 'lift-protection' ? checkAgain('protection') : ask(state);
      case 'skip':
        return {
          patch: { evened: 'declined', comparison: state.comparison && { ...state.comparison, evened: 'declined' } },
          goTo: 'result',
        };
      case 'private-window-closed':
        return event.windowId === state.privateWindowId ? askToReopen() : null;
      default:
        return null;
    }
  },
});
