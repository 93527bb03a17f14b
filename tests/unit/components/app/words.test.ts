import { describe, expect, it } from 'vitest';
import { sayAge } from '@/components/app/age';
import { browserSentence } from '@/components/app/browser-sentence';
import { pageKind } from '@/components/app/page-kind';
import { siteName } from '@/components/app/site-name';

describe('browserSentence', () => {
  it.each([
    ['chromium', ['https://shop.example/*'], 'Read and change your data on shop.example'],
    ['chromium', ['*://*.shop.example/*'], 'Read and change your data on all shop.example sites'],
    ['chromium', ['*://a.example/*', '*://b.example/*'], 'Read and change your data on a.example and b.example'],
    [
      'chromium',
      ['*://a.example/*', '*://b.example/*', '*://c.example/*'],
      'Read and change your data on a.example, b.example, and c.example',
    ],
    ['chromium', ['*://a/*', '*://b/*', '*://c/*', '*://d/*'], 'Read and change your data on a number of websites'],
    ['chromium', ['<all_urls>'], 'Read and change all your data on all websites'],
    ['firefox', ['*://*.shop.example/*'], 'Access your data for sites in the shop.example domain'],
    ['firefox', ['*://shop.example/*'], 'Access your data for shop.example'],
    ['firefox', ['*://*.a.example/*', '*://*.b.example/*'], 'Access your data for sites in 2 domains'],
    ['firefox', ['<all_urls>'], 'Access your data for all websites'],
  ] as const)('says for %s and %j what the browser says', (kind, origins, sentence) => {
    expect(browserSentence(kind, origins)).toBe(sentence);
  });
});

describe('siteName', () => {
  it.each([
    ['*://*.shop.example/*', 'shop.example'],
    ['https://shop.example/*', 'shop.example'],
    ['http://localhost:8080/*', 'localhost:8080'],
  ])('calls %s %s', (pattern, name) => {
    expect(siteName(pattern)).toBe(name);
  });
});

describe('pageKind', () => {
  it.each([
    ['https://shop.example/help', 'checkable'],
    ['http://localhost:3000/', 'checkable'],
    ['https://shop.example/terms.PDF', 'pdf'],
    ['https://addons.mozilla.org/firefox/', 'store'],
    ['https://chromewebstore.google.com/detail/abc', 'store'],
    ['https://chrome.google.com/webstore/detail/abc', 'store'],
    ['https://chrome.google.com/other', 'checkable'],
    ['chrome://settings/', 'browser-page'],
    ['about:config', 'browser-page'],
    ['view-source:https://shop.example/', 'browser-page'],
    ['about:blank', 'blank'],
    ['chrome://newtab/', 'blank'],
    ['file:///home/me/page.html', 'file'],
    ['moz-extension://abc/page.html', 'extension-page'],
    ['chrome-extension://abc/practice.html', 'practice'],
    ['', 'unseen'],
  ])('takes %j for %s', (address, kind) => {
    expect(pageKind(address, 'chrome-extension://abc/practice.html')).toBe(kind);
  });
});

describe('sayAge', () => {
  const now = new Date('2026-11-22T10:00:00+03:00');
  it.each([
    ['2026-11-22T09:59:30+03:00', 'en', 'now'],
    ['2026-11-22T09:57:00+03:00', 'en', '3 minutes ago'],
    ['2026-11-22T06:30:00Z', 'tr', '30 dakika önce'],
    ['2026-11-21T09:00:00+03:00', 'en', 'yesterday'],
    ['2026-11-22T11:00:00+03:00', 'en', 'now'],
  ])('says of %s in %s: %s', (at, language, words) => {
    expect(sayAge(at, now, language)).toBe(words);
  });
});
