import { defineStep, type Move, running, waiting } from '../define-step';
import type { GuideState } from '../schema';

function write(state: GuideState): Move {
  if (state.comparison === null) return { goTo: 'baseline' };
  const { patch, effects = [] } = running({ kind: 'close-window' }, { kind: 'write-result', comparison: state.comparison });
  return { patch: { ...patch, privateWindowId: null, privateTabId: null }, effects };
}

/** The comparison goes into the normal check as new evidence, which is then judged again; the private window goes. */
export const resultStep = defineStep({
  id: 'result',
  back: 'private-access',
  enter: write,
  on(state, event) {
    switch (event.type) {
      case 'result-written':
        return { patch: { status: 'done', waitingFor: null, error: null } };
      case 'effect-failed':
        return waiting('retry', event.error);
      case 'continue':
        return write(state);
      default:
        return null;
    }
  },
});
