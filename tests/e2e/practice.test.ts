import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type BrowserDriver, type DriverTab, type InstalledExtension } from '../../scripts/browsers/browser-driver.ts';
import { waitUntil } from '../../scripts/browsers/deadline.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { runAxe } from '../support/gallery/run-axe.ts';

const LIMIT_MS = 20_000;

/** The first minute with the product: no network, no permission, nothing that can go wrong. */
describe.each(BROWSER_NAMES)('practising on the packaged shop in %s', (name) => {
  let browser: BrowserDriver;
  let extension: InstalledExtension;
  let shop: DriverTab;
  let popup: DriverTab;

  const open = (path: string) => browser.openTab(browser.extensionPageUrl(extension, path));
  const textOf = (tab: DriverTab) => tab.evaluate(() => document.body.textContent ?? '');
  const shows = (tab: DriverTab, words: string) =>
    waitUntil(async () => (await textOf(tab)).includes(words), { timeoutMs: LIMIT_MS, what: `"${words}"` });
  const press = async (tab: DriverTab, words: string) => {
    const found = await tab.evaluate((wanted) => {
      for (const marked of document.querySelectorAll('[data-wanted]')) marked.removeAttribute('data-wanted');
      const hit = [...document.querySelectorAll('button, label')].find(({ textContent }) => textContent?.trim().startsWith(wanted));
      hit?.setAttribute('data-wanted', '');
      return hit !== undefined;
    }, words);
    expect(found, `a button "${words}"`).toBe(true);
    await tab.activate();
    await tab.click('[data-wanted]');
  };

  beforeAll(async () => {
    const folder = ensureBuilt(name === 'chromium' ? 'chrome' : 'firefox', 'automation');
    browser = await launchBrowser(name, { locale: 'en-US' });
    extension = await browser.installExtension(folder);
    shop = await open('/practice.html');
    await shows(shop, 'Practice shop');
    popup = await open(`/popup.html?tabId=${await shop.tabId(extension)}`);
    await shows(popup, 'Check this page');
  });

  afterAll(() => browser?.close());

  it('finds the made-up blocker on one press', async () => {
    await press(popup, 'Check this page');
    await shows(popup, 'Something in your browser stopped the chat.');
    expect(await textOf(popup)).toContain('Switch the blocker off for this site');
  });

  it('says that the site is at fault when it is', async () => {
    await press(shop, 'The shop’s own rule stops it');
    await press(popup, 'Check again');
    await shows(popup, 'This is not you');
  });

  it('sees that the chat works after the repair, beside how it was before', async () => {
    await press(shop, 'Nothing: it works');
    await press(popup, 'Check again');
    await shows(popup, 'It works now.');
  });

  it.each(['/welcome.html', '/options.html', '/practice.html'])('axe finds nothing on the real %s', async (path) => {
    const tab = await open(path);
    await waitUntil(() => tab.evaluate(() => document.querySelector('#root h1') !== null), { timeoutMs: LIMIT_MS, what: path });
    expect(await runAxe(tab)).toEqual([]);
    await tab.close();
  });
});
