import { isStricterThere } from '@/utils/diagnosis/verdict/compare-windows';
import type { ErrorRecord } from '@/utils/foundation/coded-error';
import { type Comparison, defineStep, type Move, running, waiting } from '../define-step';
import { askToReopen, WINDOW_GONE } from '../private-window-gone';
import type { GuideState } from '../schema';

/** However a check says that there is no tab any more. */
const TAB_GONE: ReadonlySet<string> = new Set(['check/tab-closed', 'check/no-tab']);

function afterFailure(error: ErrorRecord): Move {
  return TAB_GONE.has(error.code) ? askToReopen() : waiting('retry', error);
}

function check(state: GuideState): Move {
  return state.privateTabId === null ? { goTo: 'open-private' } : running({ kind: 'check-private', tabId: state.privateTabId });
}

/** A private window that is only stricter by itself says nothing yet; once it was evened out, it is read as it is. */
function read(state: GuideState, seen: Comparison): Move {
  const comparison = { ...seen, evened: state.evened };
  return { patch: { comparison }, goTo: isStricterThere(comparison) && state.evened === null ? 'even-out' : 'result' };
}

/** The same probes at the same depth, now in the private window, and then the comparison. */
export const checkPrivateStep = defineStep({
  id: 'check-private',
  back: 'private-access',
  enter: (state) => (state.privateCheckId === null ? check(state) : running({ kind: 'compare' })),
  on(state, event) {
    switch (event.type) {
      case 'checked': {
        if (event.side !== 'private') return null;
        const { outcome } = event;
        if (outcome.status === 'done') return { patch: { privateCheckId: outcome.checkId }, effects: [{ kind: 'compare' }] };
        return afterFailure(outcome.error);
      }
      case 'compared':
        return read(state, event.comparison);
      case 'private-window-closed': {
        if (event.windowId !== state.privateWindowId) return null;
        // Once everything was seen, the window is not needed any more.
        if (state.privateCheckId !== null) return { patch: WINDOW_GONE };
        return { ...askToReopen(), effects: [{ kind: 'stop-checks' }] };
      }
      case 'effect-failed':
        return afterFailure(event.error);
      case 'continue':
        return state.privateCheckId === null ? check(state) : running({ kind: 'compare' });
      default:
        return null;
    }
  },
});
