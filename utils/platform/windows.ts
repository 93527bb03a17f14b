import { browser } from 'wxt/browser';

export interface OpenedWindow {
  windowId: number;
  /** Its first tab. */
  tabId: number;
}

/**
 * Opens an address in a new private window. `null` where the browser opened none (Firefox for Android, or private windows forbidden by
 * policy). Chromium answers without the tabs when the extension may not run there; the guide asks `isAllowedInPrivateWindows` first.
 */
export async function openPrivateWindow(url: string): Promise<OpenedWindow | null> {
  const opened = await browser.windows.create({ url, incognito: true, focused: true });
  if (opened?.id === undefined || opened.incognito !== true) return null;
  const tab = opened.tabs?.[0] ?? (await browser.tabs.query({ windowId: opened.id }))[0];
  return tab?.id === undefined ? null : { windowId: opened.id, tabId: tab.id };
}

/** Browsers on telephones have no windows to open. */
export function hasWindows(): boolean {
  return typeof browser.windows?.create === 'function';
}

export interface WindowFacts {
  id: number;
  isPrivate: boolean;
  /** `url` is where a tab is going, or is; empty where neither may be seen. */
  tabs: { id: number; url: string; openerTabId: number | null }[];
}

/** Every window with its tabs; private ones only where the extension may run there. */
export async function listWindows(): Promise<WindowFacts[]> {
  if (!hasWindows()) return [];
  const all = await browser.windows.getAll({ populate: true });
  return all.flatMap(({ id, incognito, tabs = [] }): WindowFacts[] => {
    if (id === undefined) return [];
    const facts = tabs.flatMap((tab) =>
      tab.id === undefined ? [] : [{ id: tab.id, url: tab.pendingUrl ?? tab.url ?? '', openerTabId: tab.openerTabId ?? null }],
    );
    return [{ id, isPrivate: incognito, tabs: facts }];
  });
}

/** Closes a window; one that is gone already is no error. */
export async function closeWindow(windowId: number): Promise<void> {
  try {
    await browser.windows.remove(windowId);
  } catch {
    // The person closed it first.
  }
}

export async function windowExists(windowId: number): Promise<boolean> {
  try {
    await browser.windows.get(windowId);
    return true;
  } catch {
    return false;
  }
}

/** Calls back with the id of every window that closes, until the returned function is called. */
export function onWindowClosed(listener: (windowId: number) => void): () => void {
  if (!hasWindows()) return () => undefined;
  browser.windows.onRemoved.addListener(listener);
  return () => browser.windows.onRemoved.removeListener(listener);
}
