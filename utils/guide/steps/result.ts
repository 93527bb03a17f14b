import { afterBaseline, defineStep, type Effect, type Move, running, waiting } from '../define-step';
import type { GuideState } from '../schema';

function writing({ path, comparison, change }: GuideState): Effect | null {
  if (path === 'private-window') return comparison && { kind: 'write-result', comparison };
  return change && { kind: 'write-change', change };
}

/** What a search has found stays with the guide; there is nothing left to write or to close. */
const DONE: Move = { patch: { status: 'done', waitingFor: null, error: null } };

function write(state: GuideState): Move {
  if (state.path === 'extensions') return DONE;
  const effect = writing(state);
  if (effect === null) return { goTo: 'baseline' };
  const { patch, effects = [] } = running({ kind: 'close-window' }, effect);
  return { patch: { ...patch, privateWindowId: null, privateTabId: null }, effects };
}

/** The comparison goes into the checks as new evidence, which are then judged again; the private window goes. */
export const resultStep = defineStep({
  id: 'result',
  back: afterBaseline,
  enter: write,
  on(state, event) {
    switch (event.type) {
      case 'result-written':
        return DONE;
      case 'effect-failed':
        return waiting('retry', event.error);
      case 'continue':
        return write(state);
      default:
        return null;
    }
  },
});
