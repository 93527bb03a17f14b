import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserDriver, DriverTab } from '../../scripts/browsers/browser-driver.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { runAxe } from '../support/gallery/run-axe.ts';
import { type ServedGallery, serveGallery } from '../support/gallery/serve-gallery.ts';

/** Pictures for the documents are written only when asked for, so that a test run leaves no changed files: `PICTURES=1`. */
const PICTURES = process.env.PICTURES ? join(import.meta.dirname, '..', '..', 'docs', 'pictures') : null;
/** Scenes that the documents show. */
const SHOWN: ReadonlySet<string> = new Set([
  'popup-idle',
  'popup-checking',
  'popup-blocker',
  'popup-site-side',
  'popup-permission',
  'panel-blocker',
  'guide-works-there',
  'report-ready',
  'options-used',
  'welcome',
  'practice',
]);
/** What browsers give a popup at most, with a little to spare. */
const POPUP_HEIGHT = 560;
const FIRST_PAINT_MS = 5_000;

interface Scene {
  id: string;
  width: number;
  press: string[];
}

let gallery: ServedGallery;
let browser: BrowserDriver;
let tab: DriverTab;
let scenes: Scene[];
let pressesInTurkish: Map<string, string[]>;

async function listScenes(language: 'en' | 'tr'): Promise<Scene[]> {
  await tab.goto(`${gallery.origin}/?lang=${language}`);
  const list = await tab.evaluate(() => document.getElementById('root')?.textContent ?? '');
  return list.split('\n').map((line) => {
    const [id = '', width = '', press = ''] = line.split('\t');
    return { id, width: Number(width), press: press === '' ? [] : press.split('|') };
  });
}

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await launchBrowser('chromium');
  tab = await browser.openTab(`${gallery.origin}/`);
  scenes = await listScenes('en');
  pressesInTurkish = new Map((await listScenes('tr')).map(({ id, press }) => [id, press]));
});

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

interface Look {
  language: 'en' | 'tr';
  theme: 'light' | 'dark';
  /** Further switches of the gallery: `rtl`, `pseudo`. */
  with?: string;
  width?: number;
}

async function show(scene: Scene, { language, theme, with: extra = '', width = scene.width }: Look): Promise<void> {
  await tab.emulateMedia({ colorScheme: theme, reducedMotion: true });
  await tab.setViewport({ width, height: 400 });
  await tab.goto(`${gallery.origin}/?scene=${scene.id}&lang=${language}${extra && `&${extra}=1`}`);
  await tab.evaluate(async (limitMs) => {
    const end = performance.now() + limitMs;
    while (!document.querySelector('#root > *') && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 40));
  }, FIRST_PAINT_MS);
  // Stretched texts have other names.
  if (extra !== '') return;
  for (const name of language === 'tr' ? (pressesInTurkish.get(scene.id) ?? []) : scene.press) {
    const found = await tab.evaluate(
      async (wanted, limitMs) => {
        const end = performance.now() + limitMs;
        const find = () =>
          [...document.querySelectorAll<HTMLElement>('button, summary')].find(({ textContent }) => textContent?.trim().startsWith(wanted));
        while (!find() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
        const hit = find();
        hit?.click();
        await new Promise((resolve) => setTimeout(resolve, 40));
        return hit !== undefined;
      },
      name,
      FIRST_PAINT_MS,
    );
    expect(found, `${scene.id} has a button "${name}"`).toBe(true);
  }
}

async function wholePage(scene: Scene, width = scene.width): Promise<Uint8Array> {
  // Reports are made a moment after the screen; the picture waits until nothing grows any more.
  const height = await tab.evaluate(async () => {
    let known = 0;
    for (let stable = 0; stable < 5; stable += 1) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const now = document.documentElement.scrollHeight;
      if (now !== known) stable = 0;
      known = now;
    }
    return Math.ceil(known);
  });
  await tab.setViewport({ width, height: Math.min(2_000, Math.max(height, 120)) });
  return tab.screenshot();
}

/** Text or boxes that stand out of the window to the side. */
const isTooWide = () => tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
const heightOf = () => tab.evaluate(() => document.documentElement.scrollHeight);
/** Texts that were never written: i18next shows their key. */
const missingTexts = () =>
  tab.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // Addresses, names of fields and the like are no texts of ours.
      const isText = node.parentElement?.closest('[translate="no"]') === null;
      if (isText) words.push(...(node.nodeValue ?? '').split(/\s+/));
    }
    const isKey = (word: string) => /^(?:[a-z-]+:)?[a-z]+(?:-[a-z]+)*(?:\.[A-Za-z-]+)+$/.test(word);
    const isHost = (word: string) => /\.(?:com|example|io|org)$/.test(word);
    return words.filter((word) => isKey(word) && !isHost(word));
  });

describe('every screen in every state', () => {
  it.each([
    { language: 'en', theme: 'light' },
    { language: 'tr', theme: 'dark' },
  ] as const)('is whole and without findings of axe in $language, $theme', async (look) => {
    for (const scene of scenes) {
      await show(scene, look);
      expect.soft(await runAxe(tab), `axe on ${scene.id}`).toEqual([]);
      expect.soft(await isTooWide(), `${scene.id} fits`).toBe(false);
      expect.soft(await missingTexts(), `words of ${scene.id}`).toEqual([]);
      if (scene.id.startsWith('popup-')) expect.soft(await heightOf(), `height of ${scene.id}`).toBeLessThanOrEqual(POPUP_HEIGHT);
    }
  });

  it('fits from right to left and with texts 40 % longer', async () => {
    for (const scene of scenes) {
      await show(scene, { language: 'en', theme: 'light', with: 'rtl=1&pseudo' });
      expect.soft(await isTooWide(), `${scene.id} fits`).toBe(false);
    }
  });

  it('loses nothing at 200 % of the text size, which halves the window', async () => {
    for (const scene of scenes.filter(({ width }) => width > 400)) {
      await show(scene, { language: 'tr', theme: 'light', width: scene.width / 2 });
      expect.soft(await isTooWide(), `${scene.id} fits`).toBe(false);
    }
  });
});

describe.runIf(PICTURES)('pictures for the documents', () => {
  it('shows the screens in both languages and themes', async () => {
    await mkdir(PICTURES as string, { recursive: true });
    for (const scene of scenes.filter(({ id }) => SHOWN.has(id))) {
      for (const [language, theme] of [
        ['en', 'light'],
        ['tr', 'dark'],
      ] as const) {
        await show(scene, { language, theme });
        await writeFile(join(PICTURES as string, `${scene.id}-${language}-${theme}.png`), await wholePage(scene));
      }
    }
  });
});
