import { defineStep, running, waiting } from '../define-step';

/** The thorough check of the page as it is: what the private window is compared with. A fresh one is not repeated. */
export const baselineStep = defineStep({
  id: 'baseline',
  back: null,
  enter: () => running({ kind: 'check-normal', reuseFresh: true, mayOpenTab: false }),
  on(_, event) {
    if (event.type === 'continue') return running({ kind: 'check-normal', reuseFresh: true, mayOpenTab: true });
    if (event.type === 'effect-failed') return waiting('retry', event.error);
    if (event.type !== 'checked' || event.side !== 'normal') return null;
    const { outcome, tabId } = event;
    if (outcome.status === 'done') return { patch: { tabId, normalCheckId: outcome.checkId }, goTo: 'private-access' };
    return waiting(outcome.missingOrigins.length > 0 ? 'hosts' : 'retry', outcome.error);
  },
});
