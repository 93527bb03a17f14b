import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserDriver } from '../../scripts/browsers/browser-driver.ts';
import { enlargePicture } from './enlarge-picture.ts';
import { readWithTesseract } from './tesseract.ts';

/** Nobody's: documentation ranges, published test numbers, invented names. */
export const PLANTED = {
  email: 'ayse.demir@posta-ornek.com.tr',
  phone: '+90 532 418 27 63',
  card: '4111 1111 1111 1111',
  iban: 'TR33 0006 1005 1978 6457 8413 26',
  nationalId: '10000000146',
  ip: '203.0.113.77',
} as const;

/** What support needs; a picture on which it cannot be read is of no use. */
export const KEPT = ['4711', 'E-1043'] as const;

export const PLANTED_PAGE = `<!doctype html><meta charset="utf-8"><title>Help</title>
<style>body{margin:0;font:18px/1.6 sans-serif;color:#223;background:#fff}header{background:#0b3d4a;color:#fff;padding:12px 32px;font-size:24px}
dl{display:grid;grid-template-columns:180px 1fr;padding:16px 32px;margin:0}dd{margin:0}p{padding:0 32px}</style>
<header>Shop help centre</header>
<dl><dt>E-mail<dd>${PLANTED.email}<dt>Phone<dd>${PLANTED.phone}<dt>Card<dd>${PLANTED.card}<dt>IBAN<dd>${PLANTED.iban}
<dt>TC kimlik no<dd>${PLANTED.nationalId}<dt>IP address<dd>${PLANTED.ip}</dl>
<p>Order 4711 could not be paid. Error E-1043 at 14:05.</p>`;

export const PAGE_WITHOUT_TEXT = '<!doctype html><title>-</title><body style="margin:0;background:linear-gradient(120deg,#fff,#9bd)">';

/** A folder of its own that the test takes away again. */
export function scratchFolder(): { path: string; file(name: string): string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'chat-medic-editor-'));
  return { path, file: (name) => join(path, name), remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Draws a page in the browser under test and saves what it shows. */
export async function drawPicture(browser: BrowserDriver, html: string, path: string): Promise<void> {
  const tab = await browser.openTab(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
  await tab.setViewport({ width: 1_000, height: 520 });
  writeFileSync(path, await tab.screenshot());
  await tab.close();
}

/** Everything that native Tesseract reads on a picture, as it is and at twice its size, as scattered text: the reading most likely to find something. */
export async function readNatively(browser: BrowserDriver, path: string): Promise<string> {
  const picture = readFileSync(path);
  const tab = await browser.openTab('about:blank');
  const doubled = await enlargePicture(tab, picture);
  await tab.close();
  const readings = await Promise.all([picture, doubled].map((bytes) => readWithTesseract(bytes, { languages: 'eng' })));
  return readings.join('\n');
}

/** The planted values that can be found in a text, whatever stands between their letters. */
export function plantedIn(text: string): string[] {
  const plain = (value: string) => value.toLowerCase().replace(/[^a-z0-9]/g, '');
  const read = plain(text);
  return Object.values(PLANTED).filter((value) => read.includes(plain(value)));
}
