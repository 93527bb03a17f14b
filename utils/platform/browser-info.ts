import { browser } from 'wxt/browser';

export const IS_FIREFOX: boolean = import.meta.env.FIREFOX === true;

/** Version of this extension as in its manifest. */
export function productVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Address of a packaged page, for example `/editor.html`. */
export function pageUrl(path: string): string {
  return new URL(path, browser.runtime.getURL('/')).href;
}
