import { afterBaseline, type Change, type CheckOutcome, defineStep, type Move, running, waiting } from '../define-step';
import type { GuideState } from '../schema';

/** Of a chat that works nothing need be changed: neither is data cleared for it nor a network swapped. */
function nothingToChange(change: Change['change']): Change {
  return {
    change,
    before: 'working',
    after: 'working',
    reading: 'works-in-both',
    beforeFailure: null,
    afterFailure: null,
    isSeen: false,
    by: 'probes',
  };
}

function goOn(state: GuideState, tabId: number | null, { checkId, verdict, cause }: CheckOutcome & { status: 'done' }): Move {
  const known = { tabId, normalCheckId: checkId, baselineCause: cause?.id ?? null };
  if (state.path === 'extensions') return { patch: known, goTo: verdict === 'working' ? 'result' : 'find-suspects' };
  if (state.path !== 'private-window' && verdict === 'working')
    return { patch: { ...known, change: nothingToChange(state.path) }, goTo: 'result' };
  return { patch: known, goTo: afterBaseline(state) };
}

/** The thorough check of the page as it is: what everything later is compared with. A fresh one is not repeated. */
export const baselineStep = defineStep({
  id: 'baseline',
  back: null,
  enter: () => running({ kind: 'check-normal', reuseFresh: true, mayOpenTab: false }),
  on(state, event) {
    if (event.type === 'continue') return running({ kind: 'check-normal', reuseFresh: true, mayOpenTab: true });
    if (event.type === 'effect-failed') return waiting('retry', event.error);
    if (event.type !== 'checked' || event.side !== 'normal') return null;
    const { outcome, tabId } = event;
    if (outcome.status === 'done') return goOn(state, tabId, outcome);
    return waiting(outcome.missingOrigins.length > 0 ? 'hosts' : 'retry', outcome.error);
  },
});
