import type { BrowserDriver, BrowserName, DriverTab, InstalledExtension } from '../../scripts/browsers/browser-driver.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';

const READ_LIMIT_MS = 60_000;
const POLL_MS = 50;

export interface OpenEditor {
  browser: BrowserDriver;
  extension: InstalledExtension;
  tab: DriverTab;
}

export async function openEditor(name: BrowserName, options: { downloadDirectory?: string; locale?: string } = {}): Promise<OpenEditor> {
  const folder = ensureBuilt(name === 'chromium' ? 'chrome' : 'firefox', 'automation');
  const browser = await launchBrowser(name, { locale: 'en', ...options });
  try {
    const extension = await browser.installExtension(folder);
    const tab = await browser.openTab(browser.extensionPageUrl(extension, 'editor.html'));
    await tab.setViewport({ width: 1_280, height: 800 });
    return { browser, extension, tab };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Polls the page until it says yes. */
export async function until(tab: DriverTab, what: string, isSo: () => boolean, limitMs = READ_LIMIT_MS): Promise<void> {
  const end = Date.now() + limitMs;
  while (!(await tab.evaluate(isSo))) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}. The page says:\n${await textOf(tab)}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

export function textOf(tab: DriverTab): Promise<string> {
  // Only what is seen counts.
  return tab.evaluate(() => document.body.innerText);
}

export async function openPicture(tab: DriverTab, path: string): Promise<void> {
  await tab.setFiles('input[type=file]', [path]);
  await untilRead(tab);
}

export function untilRead(tab: DriverTab, limitMs = READ_LIMIT_MS): Promise<void> {
  return until(
    tab,
    'the picture is read',
    () => document.querySelector('svg [data-mask], [role=application]') !== null && !document.querySelector('progress'),
    limitMs,
  );
}

export function untilTextShows(tab: DriverTab, pattern: RegExp | string, limitMs = READ_LIMIT_MS): Promise<void> {
  const end = Date.now() + limitMs;
  const look = async (): Promise<void> => {
    const text = await textOf(tab);
    if (typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text)) return;
    if (Date.now() > end) throw new Error(`Waited in vain for ${pattern}. The page says:\n${text}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    return look();
  };
  return look();
}

export interface SeenBox {
  id: string;
  kind: string;
  origin: string;
  label: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Every box of the picture as the page draws it, in the order of the Tab key. */
export function boxesOf(tab: DriverTab): Promise<SeenBox[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('svg [data-mask]')].map((box) => {
      const shape = box.querySelector('rect');
      const side = (name: string) => Number(shape?.getAttribute(name));
      return {
        id: box.getAttribute('data-mask') ?? '',
        kind: box.getAttribute('data-kind') ?? '',
        origin: box.getAttribute('data-origin') ?? '',
        label: box.getAttribute('aria-label') ?? '',
        x: side('x'),
        y: side('y'),
        width: side('width'),
        height: side('height'),
      };
    }),
  );
}

/** Walks with Tab until something whose name begins so has the focus. */
export async function tabTo(tab: DriverTab, name: string, limit = 80): Promise<void> {
  for (let step = 0; step < limit; step++) {
    await tab.press('Tab');
    const focused = await tab.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (focused.startsWith(name)) return;
  }
  throw new Error(`Tab never came to "${name}".`);
}
