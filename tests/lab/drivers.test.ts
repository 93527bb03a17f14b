import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type BrowserDriver, type InstalledExtension } from '../../scripts/browsers/browser-driver.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';

const EXTENSION = fileURLToPath(new URL('fixtures/driver-extension', import.meta.url));

/** A page whose policy forbids every script, so that evaluation has to work without the page's leave. */
function startServer(): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url === '/hang') return;
    response.setHeader('content-type', 'text/html');
    response.setHeader('content-security-policy', "script-src 'none'");
    response.end('<!doctype html><title>Shop</title><button>Press</button><iframe src="/frame"></iframe>');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe.each(BROWSER_NAMES)('the %s driver', (name) => {
  let server: Server;
  let origin: string;
  let driver: BrowserDriver;
  let extension: InstalledExtension;

  beforeAll(async () => {
    server = await startServer();
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    driver = await launchBrowser(name);
    extension = await driver.installExtension(EXTENSION, { allowPrivate: true });
  });

  afterAll(async () => {
    await driver?.close();
    server?.closeAllConnections();
    server?.close();
  });

  it('runs functions with JSON in and out where the page forbids scripts', async () => {
    const tab = await driver.openTab(`${origin}/`);
    const answer = await tab.evaluate(async (text: string) => ({ text, title: document.title, kept: Reflect.set(window, 'kept', 5) }), 'ğ');
    expect(answer).toEqual({ text: 'ğ', title: 'Shop', kept: true });
    expect(await tab.evaluate(() => Reflect.get(window, 'kept'))).toBe(5);
    expect(await tab.evaluate(() => undefined)).toBeUndefined();
    await expect(
      tab.evaluate(() => {
        throw new Error('from the page');
      }),
    ).rejects.toThrow('from the page');
    expect(await tab.evaluateIn({ frame: '/frame' }, () => location.pathname)).toBe('/frame');
    expect(await tab.frameUrls()).toContain(`${origin}/frame`);
    await tab.close();
  });

  it('clicks as a person does', async () => {
    const tab = await driver.openTab(`${origin}/`);
    await tab.evaluate(() => {
      document
        .querySelector('button')
        ?.addEventListener('click', (event) => document.body.setAttribute('data-trusted', String(event.isTrusted)));
    });
    await tab.click('button');
    expect(await tab.evaluate(() => document.body.getAttribute('data-trusted'))).toBe('true');
    await tab.close();
  });

  it('presses the toolbar button and sees the private window that opens', async () => {
    const tab = await driver.openTab(`${origin}/`);
    await driver.clickToolbarButton(extension, tab);
    const privateTab = await driver.waitForTab((each) => each.isPrivate && each.url.endsWith('/private'));
    expect(await tab.evaluate(() => document.body.getAttribute('data-button'))).toBe('pressed');
    expect(await privateTab.title()).toBe('Shop');
    await tab.close();
    await privateTab.close();
  });

  it('knows the id that extensions use, also after their background was stopped', async () => {
    const tab = await driver.openTab(`${origin}/`);
    const id = await tab.tabId(extension);
    await driver.stopBackground(extension);
    expect(await tab.tabId(extension)).toBe(id);
    const page = await driver.openTab(driver.extensionPageUrl(extension, 'page.html'));
    expect(await page.tabId(extension)).not.toBe(id);
    await tab.close();
    await page.close();
  });

  it('types, moves the focus and chooses files in an extension page', async () => {
    const page = await driver.openTab(driver.extensionPageUrl(extension, 'page.html'));
    await page.setFiles('input[type=file]', [fileURLToPath(import.meta.url)]);
    await page.click('#field');
    await page.type('hé ğ');
    await page.press('Shift+Tab');
    const seen = await page.evaluate(() => ({
      file: document.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]?.name,
      text: document.querySelector<HTMLInputElement>('#field')?.value,
      focus: document.activeElement?.tagName,
    }));
    expect(seen).toEqual({ file: 'drivers.test.ts', text: 'hé ğ', focus: 'BUTTON' });
    await page.close();
  });

  it('shows the page at a chosen size, in the dark', async () => {
    const page = await driver.openTab(driver.extensionPageUrl(extension, 'page.html'));
    await page.setViewport({ width: 1000, height: 600, deviceScaleFactor: 2 });
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: true });
    const media = () => [
      matchMedia('(prefers-color-scheme: dark)').matches,
      matchMedia('(prefers-reduced-motion)').matches,
      devicePixelRatio,
    ];
    expect(await page.evaluate(media)).toEqual([true, true, 2]);
    const png = Buffer.from(await page.screenshot());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2000, 1200]);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: false });
    await page.setViewport({ width: 1000, height: 600 });
    await page.close();
  });

  it('gives up on a page that never answers', async () => {
    const before = (await driver.tabs()).length;
    await expect(driver.openTab(`${origin}/hang`, { timeoutMs: 1_000 })).rejects.toThrow(/1000 ms/);
    expect((await driver.tabs()).length).toBe(before);
  });
});
