import { browser } from 'wxt/browser';
import { pageUrl } from './browser-info';

/** What one of the two browsers has and WXT's types promise for both. */
interface PanelApis {
  sidePanel?: {
    setOptions(options: { tabId?: number; path: string; enabled: boolean }): Promise<void>;
    open(target: { tabId?: number; windowId?: number }): Promise<void>;
  };
  sidebarAction?: { setPanel(details: { panel: string; tabId?: number }): Promise<void>; open(): Promise<void> };
}

const apis = browser as unknown as PanelApis;

/** A tab of its own where the browser has no panel (Android, Opera) or will not open it. */
function openAsTab(path: string): void {
  void browser.tabs.create({ url: pageUrl(path) });
}

/**
 * Shows a packaged page beside the given tab. Must be called in the click itself: browsers open a panel for nobody else, so nothing is
 * awaited before `open`.
 */
export function openSidePanel(path: string, tabId: number): void {
  if (apis.sidePanel) {
    void apis.sidePanel.setOptions({ tabId, path, enabled: true });
    apis.sidePanel.open({ tabId }).catch(() => openAsTab(path));
  } else if (apis.sidebarAction) {
    void apis.sidebarAction.setPanel({ tabId, panel: pageUrl(path) });
    apis.sidebarAction.open().catch(() => openAsTab(path));
  } else {
    openAsTab(path);
  }
}
