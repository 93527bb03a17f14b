import type { Browser, CDPSession, ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import type { DriverTab, EmulatedMedia, InstalledExtension, PageFunction, StepOptions } from './browser-driver.ts';
import { waitUntil, withDeadline } from './deadline.ts';
import { parseChord } from './key-chord.ts';

const STEP_TIMEOUT_MS = 30_000;

/** What the extension's own APIs are asked through: its worker, or a page of it where the worker sleeps. */
export type AskExtension = <Result>(extension: InstalledExtension, expression: string) => Promise<Result>;

async function frameOf(page: Page, options: StepOptions): Promise<Frame> {
  const part = options.frame;
  if (part === undefined) return page.mainFrame();
  const find = () => page.frames().find((frame) => frame !== page.mainFrame() && frame.url().includes(part));
  return waitUntil(() => find() ?? null, { timeoutMs: options.timeoutMs ?? STEP_TIMEOUT_MS, what: `frame "${part}"` }) as Promise<Frame>;
}

async function findElement(page: Page, selector: string, options: StepOptions & { visible: boolean }): Promise<ElementHandle> {
  const timeout = options.timeoutMs ?? STEP_TIMEOUT_MS;
  const frame = await frameOf(page, options);
  const handle = await frame.waitForSelector(selector, { visible: options.visible, timeout });
  if (!handle) throw new Error(`Nothing matches ${selector}`);
  return handle;
}

/** A tab of Chromium, driven through its DevTools connection. */
export async function createChromiumTab(page: Page, browser: Browser, ask: AskExtension, defaultContextId: string): Promise<DriverTab> {
  page.setDefaultTimeout(STEP_TIMEOUT_MS);
  const session: CDPSession = await page.createCDPSession();
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const isPrivate = targetInfo.browserContextId !== undefined && targetInfo.browserContextId !== defaultContextId;
  const bounded = <T>(work: Promise<T>, what: string, timeoutMs = STEP_TIMEOUT_MS) => withDeadline(work, timeoutMs, what);

  const tab: DriverTab & { readonly page: Page } = {
    page,
    handle: targetInfo.targetId,
    isPrivate,
    url: async () => page.url(),
    title: () => bounded(page.title(), 'title'),
    async goto(url, options = {}) {
      const timeout = options.timeoutMs ?? STEP_TIMEOUT_MS;
      if (options.waitFor === 'nothing') {
        await bounded(session.send('Page.navigate', { url }), `navigation to ${url}`, timeout);
        return;
      }
      await bounded(page.goto(url, { waitUntil: 'load', timeout }), `navigation to ${url}`, timeout + 1_000);
    },
    async reload(options = {}) {
      await bounded(
        page.reload({ timeout: options.timeoutMs ?? STEP_TIMEOUT_MS }),
        'reload',
        (options.timeoutMs ?? STEP_TIMEOUT_MS) + 1_000,
      );
    },
    activate: () => bounded(page.bringToFront(), 'activate'),
    async tabId(extension) {
      await bounded(page.bringToFront(), 'activate');
      const { windowId } = await bounded(session.send('Browser.getWindowForTarget'), 'window of the tab');
      return waitUntil(() => ask<number>(extension, `chrome.tabs.query({active:true,windowId:${windowId}}).then((tabs)=>tabs[0]?.id??0)`), {
        timeoutMs: 15_000,
        what: 'tab id',
      });
    },
    evaluate: (fn, ...args) => tab.evaluateIn({}, fn, ...args),
    // biome-ignore lint/suspicious/noExplicitAny: see PageFunction.
    async evaluateIn<Args extends any[], Result>(options: StepOptions, fn: PageFunction<Args, Result>, ...args: Args): Promise<Result> {
      const frame = await frameOf(page, options);
      const work = frame.evaluate(fn as (...inputs: unknown[]) => unknown, ...args);
      return (await bounded(work, 'evaluate', options.timeoutMs)) as Result;
    },
    frameUrls: async () => page.frames().map((frame) => frame.url()),
    async click(selector, options = {}) {
      // A page that redraws itself may take the element away between finding and pressing it.
      const once = async () => {
        const handle = await findElement(page, selector, { ...options, visible: true });
        await bounded(handle.click(), `click on ${selector}`, options.timeoutMs);
        await handle.dispose();
        return true;
      };
      await waitUntil(once, { timeoutMs: options.timeoutMs ?? STEP_TIMEOUT_MS, what: `"${selector}"` });
    },
    type: (text) => bounded(page.keyboard.type(text), 'type'),
    async press(chord) {
      const { modifiers, key } = parseChord(chord);
      for (const modifier of modifiers) await bounded(page.keyboard.down(modifier as KeyInput), 'key');
      await bounded(page.keyboard.press(key as KeyInput), 'key');
      for (const modifier of modifiers.reverse()) await bounded(page.keyboard.up(modifier as KeyInput), 'key');
    },
    async setFiles(selector, paths, options = {}) {
      const handle = (await findElement(page, selector, { ...options, visible: false })) as ElementHandle<HTMLInputElement>;
      await bounded(handle.uploadFile(...paths), 'file choice', options.timeoutMs);
      await handle.dispose();
    },
    screenshot: () => bounded(page.screenshot({ type: 'png' }), 'screenshot'),
    setViewport: ({ width, height, deviceScaleFactor = 1 }) => bounded(page.setViewport({ width, height, deviceScaleFactor }), 'viewport'),
    async emulateMedia(media: EmulatedMedia) {
      const features: { name: string; value: string }[] = [];
      if (media.colorScheme) features.push({ name: 'prefers-color-scheme', value: media.colorScheme });
      if (media.reducedMotion !== undefined)
        features.push({ name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : 'no-preference' });
      if (media.forcedColors !== undefined) features.push({ name: 'forced-colors', value: media.forcedColors ? 'active' : 'none' });
      await bounded(session.send('Emulation.setEmulatedMedia', { features }), 'media');
    },
    close: async () => {
      if (!page.isClosed() && browser.connected) await bounded(page.close(), 'closing a tab', 5_000);
    },
  };
  return tab;
}

/** The Puppeteer page behind a tab of this driver. */
export function pageOf(tab: DriverTab): Page {
  const { page } = tab as DriverTab & { page?: Page };
  if (!page) throw new Error('This tab belongs to another browser.');
  return page;
}
