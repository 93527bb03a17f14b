import { defineStep, running, waiting } from '../define-step';

const NOT_YET = { code: 'guide/private-access-missing', message: 'The extension is not allowed in private windows yet.' } as const;

/** Only the person can let an extension into private windows. This step sees whether that is done. */
export const privateAccessStep = defineStep({
  id: 'private-access',
  back: 'baseline',
  enter: () => running({ kind: 'test-access' }),
  on(state, event) {
    if (event.type === 'continue') {
      // What was waited for stays noted, so that the answer knows whether it is the first.
      return { patch: { status: 'running', error: null }, effects: [{ kind: 'test-access' }] };
    }
    if (event.type === 'effect-failed') return waiting('retry', event.error);
    if (event.type !== 'access-tested') return null;
    switch (event.access) {
      case 'allowed':
        return { goTo: 'open-private' };
      case 'impossible':
        return { goTo: 'ask-user' };
      case 'missing':
        // Not allowed is no fault. It is one to speak of once the person says it is done and it is not.
        return waiting('private-access', state.waitingFor === 'private-access' ? NOT_YET : null);
    }
  },
});
