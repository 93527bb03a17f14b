import { browser } from 'wxt/browser';

const MENU_ID = 'screenshot';
const COMMAND = 'screenshot';

/** Called once, right after the person has installed the extension; not for updates. */
export function onFirstInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}

/**
 * The two ways to a screenshot besides the popup: the entry in a page's context menu and the keyboard shortcut. Both give the same right to
 * the tab as a press on the toolbar button.
 */
export function onScreenshotWanted(listener: (tabId: number) => void): void {
  browser.runtime.onInstalled.addListener(() => {
    // Kept by the browser; made anew at each installation or update, so that the words are those of this version.
    void browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({
        id: MENU_ID,
        // The types of the keys are generated when the extension is prepared; these words are needed before.
        title: browser.i18n.getMessage('menuScreenshot' as '@@ui_locale'),
        contexts: ['page', 'image', 'selection', 'link'],
      });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ID && tab?.id !== undefined) listener(tab.id);
  });
  // Firefox for Android has no shortcuts.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === COMMAND && tab?.id !== undefined) listener(tab.id);
  });
}
