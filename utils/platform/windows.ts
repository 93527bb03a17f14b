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
  browser.windows.onRemoved.addListener(listener);
  return () => browser.windows.onRemoved.removeListener(listener);
}
