import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './browsers/find-browser.ts';

/** Draws `public/icons/icon.svg` in the sizes that browsers and stores ask for. Run by hand after changing the drawing; the PNGs are committed. */
const SIZES = [16, 32, 48, 96, 128];
const folder = join(import.meta.dirname, '..', 'public', 'icons');
const svg = await readFile(join(folder, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
