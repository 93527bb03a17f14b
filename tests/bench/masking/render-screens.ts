import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DriverTab } from '../../../scripts/browsers/browser-driver.ts';
import { launchBrowser } from '../../../scripts/browsers/launch-browser.ts';
import type { OcrLine } from '../../../utils/screenshot/ocr/ocr-engine.ts';
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
  /** The text of the whole screen as a reading without mistakes would give it; only for screens that are judged without OCR. */
  lines?: readonly OcrLine[];
}

const HERE = import.meta.dirname;
/** Beginning of the names of the sets written as text, see `first-sight`. */
const FIRST_SIGHT = 'sight-';
const CACHE = join(HERE, '../../../.cache/masking-screens');

/** Draws the screens of the plans with headless Chromium, once: they are kept until the generator changes. */
export async function renderScreens(set: SetName, plans: readonly ScreenPlan[], name: string = set): Promise<Screen[]> {
  const folder = join(CACHE, `${name}-${generatorHash(name)}`);
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

function generatorHash(name: string): string {
  const hash = createHash('sha256');
  const files = ['pools.ts', 'plans.ts', 'random.ts', 'render-screens.ts', 'screen.ts', 'values.ts'];
  const folder = name.startsWith(FIRST_SIGHT) ? 'first-sight' : 'templates';
  for (const file of [...files, ...readdirSync(join(HERE, folder)).map((file) => `${folder}/${file}`)].sort()) {
    const isOther =
      folder === 'first-sight' && /run\.ts|screens-/.test(file) && !file.endsWith(`${name.replace(FIRST_SIGHT, 'screens-')}.txt`);
    if (!isOther) hash.update(readFileSync(join(HERE, file)));
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
  const lines = plan.id.startsWith(FIRST_SIGHT) ? await tab.evaluate(collectLines, plan.devicePixelRatio) : undefined;
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
  const screen: Screen = { id: plan.id, file, width: measured.width, height: measured.height, items, ...(lines ? { lines } : {}) };
  writeFileSync(join(folder, `${plan.id}.json`), JSON.stringify(screen));
}

/** Runs in the page: every sign of the text with its place, in words and lines as a reading groups them. */
function collectLines(ratio: number): OcrLine[] {
  interface Sign {
    text: string;
    rect: { x: number; y: number; width: number; height: number };
    isWordStart: boolean;
  }
  const signs: Sign[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let isWordStart = true;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    for (let i = 0; i < text.length; i++) {
      const range = document.createRange();
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const box = range.getBoundingClientRect();
      if (/\s/.test(text[i] as string) || box.width === 0) {
        isWordStart = true;
        continue;
      }
      if (box.top < 0 || box.bottom > innerHeight || box.right > innerWidth) continue;
      // The ink of a line is lower than its box.
      const inset = box.height * 0.16;
      const rect = {
        x: box.left * ratio,
        y: (box.top + inset) * ratio,
        width: box.width * ratio,
        height: (box.height - 2 * inset) * ratio,
      };
      signs.push({ text: text[i] as string, rect, isWordStart });
      isWordStart = false;
    }
  }
  const lines: { words: { text: string; confidence: number; rect: Sign['rect']; symbols: Sign[] }[]; rect: Sign['rect'] }[] = [];
  const join = (a: Sign['rect'], b: Sign['rect']) => {
    const x = Math.min(a.x, b.x);
    const y = Math.min(a.y, b.y);
    return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
  };
  let last: Sign | undefined;
  for (const sign of signs) {
    const gap = last ? sign.rect.x - (last.rect.x + last.rect.width) : 0;
    const isSameLine = last && Math.abs(last.rect.y - sign.rect.y) < sign.rect.height * 0.6 && gap > -2 && gap < sign.rect.height;
    let line = lines.at(-1);
    if (!line || !isSameLine) {
      line = { words: [], rect: sign.rect };
      lines.push(line);
    }
    const word = line.words.at(-1);
    if (!word || !isSameLine || sign.isWordStart || gap > sign.rect.height * 0.25) {
      line.words.push({ text: sign.text, confidence: 96, rect: sign.rect, symbols: [sign] });
    } else {
      word.text += sign.text;
      word.rect = join(word.rect, sign.rect);
      word.symbols.push(sign);
    }
    line.rect = join(line.rect, sign.rect);
    last = sign;
  }
  return lines as unknown as OcrLine[];
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
