import { defineStep, running, waiting } from '../define-step';

/** Clears what was chosen. Whoever comes back to it later is asked again: he may have signed in meanwhile. */
export const clearDataStep = defineStep({
  id: 'clear-data',
  back: 'choose-data',
  enter: ({ clearing }) => (clearing === null ? { goTo: 'choose-data' } : running({ kind: 'clear-data' })),
  on(_, event) {
    switch (event.type) {
      case 'data-cleared':
        return { patch: { isChangeSeen: true }, goTo: 'check-after' };
      case 'effect-failed':
        return waiting('retry', event.error);
      case 'continue':
        return { goTo: 'choose-data' };
      default:
        return null;
    }
  },
});
