import type { JournalEntry } from './schema';

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

/** Firefox shows no address before the page has answered; windows that people open show a page of the browser's own. */
const NOT_YET: ReadonlySet<string> = new Set(['', 'about:blank']);

/** A window that was opened for us but whose id was lost: new, private, with the one tab we asked for. */
function isLostWindow(window: OpenWindow, hint: NonNullable<JournalEntry['window']>): boolean {
  const [tab] = window.tabs;
  if (!window.isPrivate || window.tabs.length !== 1 || hint.before.includes(window.id)) return false;
  return tab?.url === hint.url || NOT_YET.has(tab?.url ?? '');
}

/** Tabs that hold nothing of anybody's: what a window shows when its last page was closed. */
const EMPTY_TABS = /^(?:about:(?:blank|newtab|home|privatebrowsing)|chrome:\/\/(?:newtab|new-tab-page)\/?|)$/;

/**
 * The window of an entry. The name of the browser's run is lost when the extension is updated as well, so an entry of another run may
 * still have its window; but then the numbers alone prove nothing, and it must also show the page that was opened in it.
 */
function windowOf(entry: JournalEntry, windows: readonly OpenWindow[], bootId: string): OpenWindow | undefined {
  const hint = entry.window;
  if (entry.target === '') return hint === null ? undefined : windows.find((window) => isLostWindow(window, hint));
  const named = windows.find(({ id, isPrivate }) => isPrivate && String(id) === entry.target);
  if (entry.bootId === bootId) return named;
  return named?.tabs.some(({ id, url }) => id === hint?.tabId && url === hint.url) ? named : undefined;
}

/**
 * Closes a private window that the product opened, and none that it did not. Tabs that the person opened in it are his: with such
 * beside it only our own tab goes.
 */
export async function undoPrivateWindow(entry: JournalEntry, keeper: WindowKeeper): Promise<void> {
  const ours = windowOf(entry, await keeper.list(), await keeper.bootId());
  if (!ours) return;
  const ourTab = entry.window?.tabId ?? ours.tabs[0]?.id ?? null;
  const foreign = ours.tabs.filter(({ id, url, openerTabId }) => id !== ourTab && openerTabId !== ourTab && !EMPTY_TABS.test(url));
  if (foreign.length === 0) await keeper.closeWindow(ours.id);
  else if (ourTab !== null && ours.tabs.some(({ id }) => id === ourTab)) await keeper.closeTab(ourTab);
}
