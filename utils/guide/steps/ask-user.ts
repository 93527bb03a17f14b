import { defineStep, running, waiting } from '../define-step';

/** Where the browser lets nobody else look, the person opens a private window and says what is to be seen there. */
export const askUserStep = defineStep({
  id: 'ask-user',
  back: 'private-access',
  enter: () => waiting('answer'),
  on(_, event) {
    switch (event.type) {
      case 'answer':
        return running({ kind: 'compare-by-answer', works: event.works });
      case 'compared':
        return { patch: { comparison: event.comparison }, goTo: 'result' };
      case 'effect-failed':
        return waiting('answer', event.error);
      case 'continue':
        return waiting('answer');
      default:
        return null;
    }
  },
});
