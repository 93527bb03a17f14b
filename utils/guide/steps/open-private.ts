import { defineStep, running, waiting } from '../define-step';

/** The same address in a new private window. */
export const openPrivateStep = defineStep({
  id: 'open-private',
  back: 'private-access',
  enter: () => {
    const { patch, effects } = running({ kind: 'open-window' });
    // What was allowed in the window before went with it.
    return { patch: { ...patch, privateWindowId: null, privateTabId: null, privateCheckId: null, evened: null }, effects: effects ?? [] };
  },
  on(_, event) {
    switch (event.type) {
      case 'window-opened':
        return { patch: { privateWindowId: event.windowId, privateTabId: event.tabId }, goTo: 'check-private' };
      case 'window-refused':
        return { goTo: 'ask-user' };
      case 'effect-failed':
        return waiting('retry', event.error);
      case 'continue':
        return { goTo: 'open-private' };
      default:
        return null;
    }
  },
});
