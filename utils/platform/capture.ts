import { browser } from 'wxt/browser';

/** The visible part of a window's active tab as a PNG data URL. Chromium allows two per second. */
export function captureVisible(windowId: number): Promise<string> {
  return browser.tabs.captureVisibleTab(windowId, { format: 'png' });
}
