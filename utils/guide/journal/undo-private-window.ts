import type { JournalEntry } from '../schema';

export interface OpenWindow {
  id: number;
  isPrivate: boolean;
  tabs: readonly { id: number; url: string; openerTabId: number | null }[];
}

export interface WindowKeeper {
  bootId(): Promise<string>;
  /** Every window of the browser, normal ones too. */
  list(): Promise<readonly OpenWindow[]>;
  closeWindow(windowId: number): Promise<void>;
  closeTab(tabId: number): Promise<void>;
}

/** A window that was opened for us but whose id was lost: new, private, with the one tab we asked for. */
function isLostWindow(window: OpenWindow, hint: NonNullable<JournalEntry['window']>): boolean {
  const [tab] = window.tabs;
  return window.isPrivate && window.tabs.length === 1 && !hint.before.includes(window.id) && tab?.url === hint.url;
}

/**
 * Closes a private window that the product opened, and none that it did not. Tabs that the person opened in it are his: with such
 * beside it only our own tab goes.
 */
export async function undoPrivateWindow(entry: JournalEntry, keeper: WindowKeeper): Promise<void> {
  // Private windows do not outlive the browser, and another window may have the number now.
  if (entry.bootId !== (await keeper.bootId())) return;
  const windows = await keeper.list();
  const hint = entry.window;
  const ours =
    entry.target === ''
      ? windows.find((window) => hint !== null && isLostWindow(window, hint))
      : windows.find(({ id }) => String(id) === entry.target);
  if (!ours?.isPrivate) return;
  const ourTab = hint?.tabId ?? ours.tabs[0]?.id ?? null;
  const foreign = ours.tabs.filter(({ id, openerTabId }) => id !== ourTab && openerTabId !== ourTab);
  if (foreign.length === 0 || entry.target === '') await keeper.closeWindow(ours.id);
  else if (ourTab !== null && ours.tabs.some(({ id }) => id === ourTab)) await keeper.closeTab(ourTab);
}
