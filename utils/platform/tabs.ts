import { type Browser, browser } from 'wxt/browser';

export interface TabFacts {
  id: number;
  windowId: number;
  /** Empty where neither activeTab nor the host is granted. */
  url: string;
  title: string;
  isPrivate: boolean;
  isLoading: boolean;
  /** In front in its window. */
  isActive: boolean;
}

function factsOf(tab: Browser.tabs.Tab): TabFacts | null {
  if (tab.id === undefined) return null;
  return {
    id: tab.id,
    windowId: tab.windowId,
    url: tab.url ?? '',
    title: tab.title ?? '',
    isPrivate: tab.incognito,
    isLoading: tab.status === 'loading',
    isActive: tab.active,
  };
}

/** The tab, or `null` when it is gone. */
export async function getTab(tabId: number): Promise<TabFacts | null> {
  try {
    return factsOf(await browser.tabs.get(tabId));
  } catch {
    // Both browsers reject for a tab that was closed.
    return null;
  }
}

/** The tab the person is looking at; `null` in a window without one. */
export async function getActiveTab(): Promise<TabFacts | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ? factsOf(tab) : null;
}

/** Brings a tab to the front of its window. A tab that is gone is nobody's loss. */
export async function activateTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
}

/** Loads the page again past the cache, as Ctrl+Shift+R does. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId, { bypassCache: true });
}

/** Loads another address in the tab. */
export async function leadTo(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url });
}

export async function createTab(url: string, options: { windowId?: number; active?: boolean } = {}): Promise<TabFacts | null> {
  return factsOf(await browser.tabs.create({ url, ...options }));
}

export async function closeTab(tabId: number): Promise<void> {
  await browser.tabs.remove(tabId);
}

export interface TabEvents {
  onLoading?(): void;
  onComplete?(): void;
  onClosed?(): void;
  /** A tab or window that this tab opened. */
  onOpenedTab?(tabId: number): void;
}

/** Follows one tab until the returned function is called. */
export function followTab(tabId: number, events: TabEvents): () => void {
  const onUpdated = (id: number, change: { status?: string }) => {
    if (id !== tabId) return;
    if (change.status === 'loading') events.onLoading?.();
    if (change.status === 'complete') events.onComplete?.();
  };
  const onRemoved = (id: number) => {
    if (id === tabId) events.onClosed?.();
  };
  const onCreated = (tab: Browser.tabs.Tab) => {
    if (tab.openerTabId === tabId && tab.id !== undefined) events.onOpenedTab?.(tab.id);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  browser.tabs.onCreated.addListener(onCreated);
  return () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
    browser.tabs.onCreated.removeListener(onCreated);
  };
}

/** Calls back when another tab or another page is in front, until the returned function is called. */
export function onFrontTabChanged(listener: () => void): () => void {
  const onUpdated = (_id: number, change: { url?: string; status?: string }) => {
    if (change.url !== undefined || change.status === 'complete') listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(listener);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(listener);
  };
}

/** The tab in which this page itself is shown; a popup or panel has none. */
export async function ownTabId(): Promise<number | null> {
  return (await browser.tabs.getCurrent())?.id ?? null;
}

/** Brings the tab in which this page itself is shown to the front. */
export async function showOwnTab(): Promise<void> {
  const own = await ownTabId();
  if (own !== null) await browser.tabs.update(own, { active: true });
}
