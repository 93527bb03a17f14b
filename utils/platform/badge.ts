import { browser } from 'wxt/browser';

/** A few signs on the toolbar button, seen beside one tab only; an empty text takes them away. */
export async function showBadge(tabId: number, text: string): Promise<void> {
  // A tab that is gone, and Firefox for Android, show none.
  await browser.action?.setBadgeText({ tabId, text }).catch(() => undefined);
}
