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

/** Languages the person's browser asks for, best first; the browser's own language leads. */
export function browserLanguages(): readonly string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}

/** The browser's page on which this extension may be allowed in private windows; `null` where no page can be opened for it. */
export function ownSettingsAddress(): string | null {
  return IS_FIREFOX ? null : `chrome://extensions/?id=${browser.runtime.id}`;
}

/** The browser's list of extensions; `null` where no page can be opened for it. */
export function extensionListAddress(): string | null {
  return IS_FIREFOX ? null : 'chrome://extensions';
}

/** Permissions of the manifest that nobody can give back. */
export function requiredPermissions(): readonly string[] {
  return browser.runtime.getManifest().permissions ?? [];
}

/** The operating system as the browser calls it, for example `android`; `null` where it does not tell. */
export async function operatingSystem(): Promise<string | null> {
  try {
    return (await browser.runtime.getPlatformInfo()).os;
  } catch {
    return null;
  }
}

/** Whether this browser has settings for single sites that an extension may change, and lets extensions switch each other. */
export const IS_CHROMIUM: boolean = import.meta.env.FIREFOX !== true && import.meta.env.SAFARI !== true;

/** Phones and tablets have neither panels nor keyboard shortcuts. */
export function isMobileBrowser(): boolean {
  return /Android|iPhone|iPad/.test(navigator.userAgent);
}
