import { addCheck, advance, type ExtensionSearch, settleForSoFar } from '@/utils/culprit/extension-search';
import { type CheckOutcome, defineStep, type Effect, type Move, running, waiting } from '../define-step';
import type { GuideState } from '../schema';

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

/** In one mode the product switches and checks in one go; in the other it first looks whether the person has switched. */
function tryNext(search: ExtensionSearch, mayOpenTab: boolean): Effect {
  return search.mode === 'automatic' ? { kind: 'try-extensions', mayOpenTab } : { kind: 'look-at-switches' };
}

/** The next set of extensions, or the way back where it is settled. */
function goOn(search: ExtensionSearch, mayOpenTab = false): Move {
  if (search.conclusion !== null) return { patch: { search }, goTo: 'put-back' };
  const { patch, effects = [] } = running(tryNext(search, mayOpenTab));
  return { patch: { ...patch, search }, effects };
}

/** Sides whose trouble no extension makes: met in between, it says that something else has happened. */
const ELSEWHERE: ReadonlySet<string> = new Set(['network', 'vendor']);

/** What a check says of the chat, and whether it is beyond doubt: failing for the same reason as before, or working. */
function read(search: ExtensionSearch, { verdict, cause }: CheckOutcome & { status: 'done' }) {
  if (verdict === 'working') return { outcome: 'works', isSure: true } as const;
  const isSame = (cause?.id ?? null) === search.baselineCause;
  if (verdict === 'inconclusive' || (!isSame && cause !== null && ELSEWHERE.has(cause.side)))
    return { outcome: 'unclear', isSure: false } as const;
  return { outcome: 'broken', isSure: isSame && cause !== null } as const;
}

function afterCheck(search: ExtensionSearch, tabId: number | null, outcome: CheckOutcome): Move {
  if (outcome.status === 'failed') return waiting(outcome.missingOrigins.length > 0 ? 'hosts' : 'retry', outcome.error);
  const seen = read(search, outcome);
  const patch = { tabId, lastTriedCheckId: outcome.checkId };
  if (seen.outcome === 'unclear') return { patch: { ...waiting('works-now').patch, ...patch } };
  const { goTo, effects, patch: next } = goOn(addCheck(search, { ...seen, by: 'probes', checkId: outcome.checkId }));
  return { patch: { ...patch, ...next }, ...(effects ? { effects } : {}), ...(goTo ? { goTo } : {}) };
}

/** What somebody else has switched is not touched any more, and what was learnt before is about another world. */
function leaveAlone(search: ExtensionSearch, id: string): Move | null {
  const suspect = search.suspects.find((one) => one.id === id);
  if (!suspect) return null;
  const suspects = search.suspects.filter((one) => one !== suspect);
  const spared = [...search.spared, { id, name: suspect.name, why: 'person' as const }];
  return goOn(advance({ ...search, suspects, spared, checks: [], worksWithoutAny: false }));
}

function look({ search }: GuideState, event: { on: readonly string[] | null }): Move | null {
  if (search === null) return null;
  const isThere = event.on !== null && sameSet(search.wanted, event.on);
  return isThere ? running({ kind: 'check-switched', mayOpenTab: false }) : waiting('switches');
}

/**
 * The search itself: one set of extensions after the other, each with a check of the page, until it is settled who it is. Where a check
 * cannot tell, the person is asked.
 */
export const searchExtensionsStep = defineStep({
  id: 'search-extensions',
  back: 'find-suspects',
  enter: ({ search }) => (search === null ? { goTo: 'find-suspects' } : goOn(advance(search))),
  on(state, event) {
    const { search } = state;
    if (search === null) return null;
    switch (event.type) {
      case 'tried':
        return afterCheck(search, event.tabId, event.outcome);
      case 'switches-seen':
        return look(state, event);
      case 'extension-switched':
        if (search.mode === 'automatic') return leaveAlone(search, event.id);
        // Whatever is being looked at or asked about is about another set now.
        return running({ kind: 'stop-checks' }, { kind: 'look-at-switches' });
      case 'answer': {
        if (state.waitingFor !== 'works-now') return null;
        const outcome = event.works === 'yes' ? 'works' : event.works === 'no' ? 'broken' : 'unclear';
        return goOn(addCheck(search, { outcome, isSure: false, by: 'user', checkId: state.lastTriedCheckId }));
      }
      case 'enough': {
        const settled = settleForSoFar(search);
        return settled && { patch: { search: settled }, effects: [{ kind: 'stop-checks' }], goTo: 'put-back' };
      }
      case 'skip':
        // Nobody can look whether he has switched; he says so.
        return state.waitingFor === 'switches' && !search.isSeen ? running({ kind: 'check-switched', mayOpenTab: true }) : null;
      case 'effect-failed':
        // The browser wants the person to agree before one comes on again; with it off the next check would be about another set.
        if (event.error.code === 'guide/extension-stays-off') return waiting('switch-on', event.error);
        // The permission was taken back meanwhile: it is asked for again, and what was learnt is kept.
        return event.error.code === 'fix/permission-refused' ? { goTo: 'find-suspects' } : waiting('retry', event.error);
      case 'continue':
        return goOn(advance(search), true);
      default:
        return null;
    }
  },
});
