import { changeOfSearch } from '../change-of-search';
import { afterBaseline, defineStep, type Effect, type Move, running, waiting } from '../define-step';
import type { GuideState } from '../schema';

function writing({ path, comparison, change, search }: GuideState): Effect | null {
  if (path === 'private-window') return comparison && { kind: 'write-result', comparison };
  if (path === 'extensions') {
    const found = search && changeOfSearch(search);
    return found && { kind: 'write-change', change: found };
  }
  return change && { kind: 'write-change', change };
}

const DONE: Move = { patch: { status: 'done', waitingFor: null, error: null } };

function write(state: GuideState): Move {
  const effect = writing(state);
  // A search that has shown nothing has nothing to add to the check.
  if (effect === null) return state.path === 'extensions' ? DONE : { goTo: 'baseline' };
  if (state.path === 'extensions') return running(effect);
  const { patch, effects = [] } = running({ kind: 'close-window' }, effect);
  return { patch: { ...patch, privateWindowId: null, privateTabId: null }, effects };
}

/** What was seen goes into the checks as new evidence, which are then judged again; the private window goes. */
export const resultStep = defineStep({
  id: 'result',
  back: afterBaseline,
  enter: write,
  on(state, event) {
    switch (event.type) {
      case 'result-written':
        return DONE;
      case 'effect-failed':
        // Whom a search has found is known to the guide, whether or not the check is still kept.
        return state.path === 'extensions' ? DONE : waiting('retry', event.error);
      case 'continue':
        return write(state);
      default:
        return null;
    }
  },
});
