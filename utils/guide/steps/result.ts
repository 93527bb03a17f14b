import { afterBaseline, defineStep, type Effect, type Move, running, waiting } from '../define-step';
import type { GuideState } from '../schema';

function writing({ path, comparison, change }: GuideState): Effect | null {
  if (path === 'private-window') return comparison && { kind: 'write-result', comparison };
  return change && { kind: 'write-change', change };
}

function write(state: GuideState): Move {
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
