import type { ErrorRecord } from '@/utils/foundation/coded-error';
import { defineStep, type Move, running, waiting } from '../define-step';
import type { GuideState } from '../schema';

const CLOSED = { code: 'guide/private-window-closed', message: 'The private window was closed before the check was done.' } as const;

/** However a check says that there is no tab any more. */
const TAB_GONE: ReadonlySet<string> = new Set(['check/tab-closed', 'check/no-tab']);

const GONE = { privateWindowId: null, privateTabId: null } as const;

function askToReopen(): Move {
  return { patch: { ...waiting('reopen', CLOSED).patch, ...GONE } };
}

function afterFailure(error: ErrorRecord): Move {
  return TAB_GONE.has(error.code) ? askToReopen() : waiting('retry', error);
}

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
        return afterFailure(outcome.error);
      }
      case 'compared':
        return { patch: { comparison: event.comparison }, goTo: 'result' };
      case 'private-window-closed': {
        if (event.windowId !== state.privateWindowId) return null;
        // Once everything was seen, the window is not needed any more.
        if (state.privateCheckId !== null) return { patch: GONE };
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
