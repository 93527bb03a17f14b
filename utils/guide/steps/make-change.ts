import { defineStep, running, waiting } from '../define-step';

/** The person changes what only he can: the network, the VPN, the browser. We watch what can be seen of it, and believe the rest. */
export const makeChangeStep = defineStep({
  id: 'make-change',
  back: 'baseline',
  enter: ({ path }) => waiting(path === 'other-browser' ? 'answer' : 'change'),
  on({ path }, event) {
    const isElsewhere = path === 'other-browser';
    switch (event.type) {
      case 'noticed':
        return isElsewhere ? null : { patch: { isChangeSeen: true }, goTo: 'check-after' };
      case 'continue':
        return isElsewhere ? waiting('answer') : { patch: { isChangeSeen: false }, goTo: 'check-after' };
      case 'answer':
        return isElsewhere ? running({ kind: 'compare-change-by-answer', works: event.works, by: event.by ?? 'user' }) : null;
      case 'change-compared':
        return { patch: { change: event.change }, goTo: 'result' };
      case 'effect-failed':
        return waiting(isElsewhere ? 'answer' : 'change', event.error);
      default:
        return null;
    }
  },
});
