import { type Move, waiting } from './define-step';

const CLOSED = { code: 'guide/private-window-closed', message: 'The private window was closed before the check was done.' } as const;

/** What was allowed in a private window goes with it. */
export const WINDOW_GONE = { privateWindowId: null, privateTabId: null } as const;

/** The private window is needed, and it is gone: it is opened again when the person says so. */
export function askToReopen(): Move {
  return { patch: { ...waiting('reopen', CLOSED).patch, ...WINDOW_GONE, privateCheckId: null } };
}
