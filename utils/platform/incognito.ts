import { browser } from 'wxt/browser';

/** Whether the person allowed this extension in private windows. No API can switch it; the guide shows where. */
export function isAllowedInPrivateWindows(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess();
}
