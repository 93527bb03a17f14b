import { isCheckableUrl, parseUrl } from '@/utils/foundation/url';

/** What a tab shows, as far as it decides whether a check can look at it. */
export type PageKind = 'checkable' | 'practice' | 'unseen' | 'blank' | 'browser-page' | 'store' | 'pdf' | 'file' | 'extension-page';

/** Hosts on which browsers let no extension look, whatever was allowed. */
const STORE_PAGES: readonly { host: string; path: string }[] = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'addons.mozilla.org', path: '/' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
];

const EXTENSION_SCHEMES: ReadonlySet<string> = new Set(['chrome-extension:', 'moz-extension:', 'safari-web-extension:']);
const BLANK_PAGES: ReadonlySet<string> = new Set([
  'about:blank',
  'about:newtab',
  'about:home',
  'about:privatebrowsing',
  'chrome://newtab/',
  'edge://newtab/',
]);

export function pageKind(address: string, practiceAddress?: string): PageKind {
  if (address === '') return 'unseen';
  if (practiceAddress !== undefined && address.startsWith(practiceAddress)) return 'practice';
  if (BLANK_PAGES.has(address)) return 'blank';
  const url = parseUrl(address);
  if (!url) return 'browser-page';
  if (EXTENSION_SCHEMES.has(url.protocol)) return 'extension-page';
  if (url.pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  if (url.protocol === 'file:') return 'file';
  if (!isCheckableUrl(address)) return 'browser-page';
  return STORE_PAGES.some(({ host, path }) => url.hostname === host && url.pathname.startsWith(path)) ? 'store' : 'checkable';
}

/** A check can look at it. */
export function isLookable(kind: PageKind): boolean {
  return kind === 'checkable' || kind === 'practice';
}
