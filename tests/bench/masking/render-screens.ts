import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DriverTab } from '../../../scripts/browsers/browser-driver.ts';
import { launchBrowser } from '../../../scripts/browsers/launch-browser.ts';
import { pools, type SetName } from './pools.ts';
import { createRandom } from './random.ts';
import { type Kit, mark, type ScreenPlan } from './screen.ts';
import { createValues } from './values.ts';

/** Left, top, right, bottom in image pixels. */
export type InkBox = [number, number, number, number];

/** A marked text of a screen with the ink of each of its signs, measured on the pixels. */
export interface TruthItem {
  kind: 'pii' | 'keep';
  label: string;
  text: string;
  ink: InkBox[];
}

export interface Screen {
  id: string;
  file: string;
  width: number;
  height: number;
  items: TruthItem[];
}

const HERE = import.meta.dirname;
const CACHE = join(HERE, '../../../.cache/masking-screens');

/** Draws the screens of the plans with headless Chromium, once: they are kept until the generator changes. */
export async function renderScreens(set: SetName, plans: readonly ScreenPlan[]): Promise<Screen[]> {
  const folder = join(CACHE, `${set}-${generatorHash()}`);
  mkdirSync(folder, { recursive: true });
  const missing = plans.filter((plan) => !existsSync(join(folder, `${plan.id}.json`)));
  if (missing.length > 0) {
    const browser = await launchBrowser('chromium', { args: ['--font-render-hinting=none'] });
    try {
      const tab = await browser.openTab('about:blank');
      for (const plan of missing) await renderScreen(tab, set, plan, folder);
    } finally {
      await browser.close();
    }
  }
  return plans.map((plan) => JSON.parse(readFileSync(join(folder, `${plan.id}.json`), 'utf8')) as Screen);
}

function generatorHash(): string {
  const hash = createHash('sha256');
  const files = ['pools.ts', 'plans.ts', 'random.ts', 'render-screens.ts', 'screen.ts', 'values.ts'];
  for (const name of [...files, ...readdirSync(join(HERE, 'templates')).map((name) => `templates/${name}`)].sort()) {
    hash.update(readFileSync(join(HERE, name)));
  }
  return hash.digest('hex').slice(0, 10);
}

/** CSS size of the window for each pixel ratio: always full HD or more. */
function windowOf(ratio: number): { width: number; height: number } {
  if (ratio >= 2) return { width: 1280, height: 720 };
  return { width: Math.round(1920 / ratio), height: Math.round(1080 / ratio) };
}

async function renderScreen(tab: DriverTab, set: SetName, plan: ScreenPlan, folder: string): Promise<void> {
  const random = createRandom(plan.seed);
  const kit: Kit = {
    random,
    values: createValues(random, pools[set], plan.language),
    language: plan.language,
    theme: plan.theme,
    font: plan.font,
    size: plan.size,
    pii: (label, text) => mark('pii', label, text),
    keep: (label, text) => mark('keep', label, text),
    t: (en, tr) => (plan.language === 'tr' ? tr : en),
  };
  const size = windowOf(plan.devicePixelRatio);
  await tab.setViewport({ ...size, deviceScaleFactor: plan.devicePixelRatio });
  await tab.evaluate((html: string) => {
    document.open();
    document.write(html);
    document.close();
    return document.fonts.ready.then(() => undefined);
  }, plan.template.html(kit));
  const seen = Buffer.from(await tab.screenshot()).toString('base64');
  const marked = await tab.evaluate(collectMarked);
  await tab.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = '[data-pii],[data-keep]{color:transparent!important;-webkit-text-fill-color:transparent!important}';
    document.head.append(style);
  });
  const without = Buffer.from(await tab.screenshot()).toString('base64');
  const measured = await tab.evaluate(measureInk, seen, without, marked, plan.devicePixelRatio, plan.format);
  const file = join(folder, `${plan.id}.${plan.format === 'jpeg' ? 'jpg' : 'png'}`);
  writeFileSync(file, Buffer.from(measured.image, 'base64'));
  const items = measured.items.filter((item) => item.ink.length > 0);
  const screen: Screen = { id: plan.id, file, width: measured.width, height: measured.height, items };
  writeFileSync(join(folder, `${plan.id}.json`), JSON.stringify(screen));
}

interface MarkedText {
  kind: 'pii' | 'keep';
  label: string;
  text: string;
  /** CSS px: left, top, right, bottom for each sign. */
  boxes: [number, number, number, number][];
}

/** Runs in the page. */
function collectMarked(): MarkedText[] {
  const marked: MarkedText[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('[data-pii],[data-keep]')) {
    const node = element.firstChild;
    if (!node?.nodeValue) continue;
    const text = node.nodeValue;
    const boxes: [number, number, number, number][] = [];
    for (let i = 0; i < text.length; i++) {
      const range = document.createRange();
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const box = range.getBoundingClientRect();
      boxes.push([box.left, box.top, box.right, box.bottom]);
    }
    // What does not fit on the screen is no part of the screenshot.
    const fits = boxes.every(([left, top, right, bottom]) => left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight);
    const kind = element.dataset.pii ? 'pii' : 'keep';
    if (fits) marked.push({ kind, label: element.dataset.pii ?? element.dataset.keep ?? '', text, boxes });
  }
  return marked;
}

/** Runs in the page: where both pictures differ is the ink of the marked texts. */
async function measureInk(seen: string, without: string, marked: MarkedText[], ratio: number, format: 'png' | 'jpeg') {
  const pixelsOf = async (base64: string) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    return { canvas, data: context.getImageData(0, 0, bitmap.width, bitmap.height) };
  };
  const a = await pixelsOf(seen);
  const b = await pixelsOf(without);
  const { width, height } = a.data;
  const isInk = (x: number, y: number) => {
    const at = (y * width + x) * 4;
    let most = 0;
    for (let k = 0; k < 3; k++) most = Math.max(most, Math.abs((a.data.data[at + k] as number) - (b.data.data[at + k] as number)));
    return most > 40;
  };
  const items = marked.map(({ kind, label, text, boxes }) => {
    const ink: [number, number, number, number][] = [];
    for (const [l, t, r, bo] of boxes) {
      let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
      for (let y = Math.max(0, Math.floor(t * ratio)); y < Math.min(height, Math.ceil(bo * ratio)); y++) {
        for (let x = Math.max(0, Math.round(l * ratio)); x < Math.min(width, Math.round(r * ratio)); x++) {
          if (!isInk(x, y)) continue;
          left = Math.min(left, x);
          top = Math.min(top, y);
          right = Math.max(right, x + 1);
          bottom = Math.max(bottom, y + 1);
        }
      }
      if (right > left) ink.push([left, top, right, bottom]);
    }
    return { kind, label, text, ink };
  });
  let image = seen;
  if (format === 'jpeg') {
    const blob = await a.canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let binary = '';
    for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
    image = btoa(binary);
  }
  return { image, width, height, items };
}
