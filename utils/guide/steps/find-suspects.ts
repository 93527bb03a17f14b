import { type ExtensionSearch, newSearch } from '@/utils/culprit/extension-search';
import { defineStep, type ListedSuspects, type Move, running, waiting } from '../define-step';
import type { GuideState } from '../schema';

const isSameCrowd = (a: ExtensionSearch, b: ListedSuspects): boolean =>
  a.suspects.length === b.suspects.length && a.suspects.every(({ id }) => b.suspects.some((suspect) => suspect.id === id));

/** A search that was interrupted goes on with what it has learnt, as long as it is about the same extensions. */
function begin(state: GuideState, listed: ListedSuspects, isSeen: boolean): Move {
  if (state.search && state.search.checks.length > 0 && isSameCrowd(state.search, listed)) return { goTo: 'search-extensions' };
  // Whom the person has switched himself in the search before is still left alone.
  const own = state.search?.spared.filter(({ why }) => why === 'person') ?? [];
  const search = newSearch({
    ...listed,
    suspects: listed.suspects.filter(({ id }) => !own.some((one) => one.id === id)),
    spared: [...listed.spared, ...own],
    isSeen,
    worksWithoutAny: state.workedInPrivate,
    baselineCause: state.baselineCause,
  });
  return search.suspects.length === 0 ? { patch: { search }, goTo: 'search-extensions' } : { patch: { ...waiting('begin').patch, search } };
}

/** Finds out who may be at fault, and shows it; nothing is switched before the person says so. */
export const findSuspectsStep = defineStep({
  id: 'find-suspects',
  back: 'baseline',
  enter: () => running({ kind: 'list-suspects' }),
  on(state, event) {
    switch (event.type) {
      case 'suspects-listed':
        if (event.suspects === 'missing') return { patch: { ...waiting('management').patch, isManagementLent: true } };
        return event.suspects === 'impossible' ? waiting('names') : begin(state, event.suspects, true);
      case 'name-extensions': {
        const names = [...new Set(event.names.map((name) => name.trim()).filter((name) => name !== ''))];
        if (names.length === 0) return null;
        return begin(state, { mode: 'by-hand', suspects: names.map((name) => ({ id: name, name, weight: 1 })), spared: [] }, false);
      }
      case 'skip':
        // Without the permission to see them, the person may still name them.
        return state.waitingFor === 'management' ? waiting('names') : null;
      case 'effect-failed':
        return waiting('retry', event.error);
      case 'continue':
        return state.waitingFor === 'begin' ? { goTo: 'search-extensions' } : running({ kind: 'list-suspects' });
      default:
        return null;
    }
  },
});
