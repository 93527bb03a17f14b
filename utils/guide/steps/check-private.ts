import { defineStep, type Move, running, waiting } from '../define-step';
import type { GuideState } from '../schema';

const CLOSED = { code: 'guide/private-window-closed', message: 'The private window was closed before the check was done.' } as const;

function check(state: GuideState): Move {
  return state.privateTabId === null ? { goTo: 'open-private' } : running({ kind: 'check-private', tabId: state.privateTabId });
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
        return outcome.error.code === 'check/tab-closed' ? waiting('reopen', CLOSED) : waiting('retry', outcome.error);
      }
      case 'compared':
        return { patch: { comparison: event.comparison }, goTo: 'result' };
      case 'private-window-closed': {
        if (event.windowId !== state.privateWindowId) return null;
        const gone = { privateWindowId: null, privateTabId: null };
        // Once everything was seen, the window is not needed any more.
        if (state.privateCheckId !== null) return { patch: gone };
        const { patch } = waiting('reopen', CLOSED);
        return { patch: { ...patch, ...gone }, effects: [{ kind: 'stop-checks' }] };
      }
      case 'effect-failed':
        return waiting('retry', event.error);
      case 'continue':
        return state.privateCheckId === null ? check(state) : running({ kind: 'compare' });
      default:
        return null;
    }
  },
});
