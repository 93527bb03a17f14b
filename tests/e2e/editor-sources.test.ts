import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type DriverTab } from '../../scripts/browsers/browser-driver.ts';
import { boxesOf, type OpenEditor, openEditor, textOf, until, untilRead, untilTextShows } from '../support/editor-page.ts';

/** A long page as shops have them: a header and a chat button that stick, one address at each end, a part that is higher than the window. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Long</title>
<style>html{scroll-behavior:smooth}body{margin:0;font:18px/1.6 sans-serif;color:#223;background:#fff}
header{position:sticky;top:0;background:#0b3d4a;color:#fff;padding:12px 32px;font-size:24px}
nav{position:fixed;inset:64px auto auto 0;inline-size:100%;background:#eee;padding:4px 32px}
#chat{position:fixed;right:16px;bottom:16px;background:#093;color:#fff;padding:12px 20px;border-radius:24px}
section{padding:16px 32px}#tall{border:2px solid #999;margin:0 200px;block-size:1500px}</style>
<header>Shop help centre</header><nav>Menu that sticks</nav><div id="chat">Chat with us</div>
<section><p>&nbsp;</p><p>First line, write to <b id="first">grace.hopper@navy.example.org</b></p></section>
<section id="tall"><p>Tall part begins</p><p style="margin-top:1300px">Tall part ends at <b id="inner">linus@kernel-ornek.org</b></p></section>
<section style="margin-top:200px"><p id="last-line">Last line, write to <b id="last">ayse.demir@posta-ornek.com.tr</b>. Error E-1043.</p></section>`;

describe.each(BROWSER_NAMES)('taking more or less than the window in %s', (name) => {
  const server = createServer((_, response) =>
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      // As careful sites have it: nothing inline but what they wrote themselves.
      .setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
      .end(PAGE),
  );
  let editor: OpenEditor;
  let page: DriverTab;
  let tabId: number;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    editor = await openEditor(name);
    page = await editor.browser.openTab(`http://127.0.0.1:${(server.address() as AddressInfo).port}/help`);
    await page.setViewport({ width: 1_000, height: 640 });
    tabId = await page.tabId(editor.extension);
  });
  afterAll(async () => {
    await editor?.browser.close();
    server.close();
  });

  const open = (part: string) =>
    editor.tab.goto(`${editor.browser.extensionPageUrl(editor.extension, 'editor.html')}?capture=${tabId}&part=${part}`);
  const inPage = () =>
    page.evaluate(() => ({
      scrollY: Math.round(scrollY),
      html: document.documentElement.outerHTML.length,
      styled: document.querySelectorAll('[style]').length,
      height: document.documentElement.scrollHeight,
    }));
  const pictureSize = () =>
    editor.tab.evaluate(() => {
      const box = document.querySelector('svg[viewBox^="0 0"][data-draws]') as SVGSVGElement;
      return { width: box.viewBox.baseVal.width, height: box.viewBox.baseVal.height };
    });
  const untilPicking = () =>
    until(page, 'the page waits for a choice', () => document.documentElement.lastElementChild?.localName === 'div');

  it('takes the whole page once, with what sticks in its place, and leaves the page as it was', async () => {
    await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
    const before = await inPage();
    await open('page');
    await untilRead(editor.tab);
    expect(await inPage()).toEqual(before);
    const scale = await page.evaluate(() => devicePixelRatio);
    const size = await pictureSize();
    expect(Math.abs(size.height - before.height * scale)).toBeLessThanOrEqual(2);
    const places = await page.evaluate(() =>
      ['first', 'inner', 'last'].map((id) => {
        const { x, y, right, bottom } = (document.getElementById(id) as HTMLElement).getBoundingClientRect();
        return { x, right, middle: (y + bottom) / 2 + scrollY };
      }),
    );
    const covered = (await boxesOf(editor.tab)).filter(({ kind }) => kind === 'applied');
    for (const { x, right, middle } of places) {
      expect(
        covered.filter(
          (box) =>
            box.y < middle * scale &&
            box.y + box.height > middle * scale &&
            Math.abs(box.x - x * scale) < 12 &&
            Math.abs(box.x + box.width - right * scale) < 12,
        ),
      ).not.toEqual([]);
    }
    // What sticks is in the picture once: the header above, the chat button below.
    const chatX = await page.evaluate(() => (document.getElementById('chat') as HTMLElement).getBoundingClientRect().x + 14);
    const ink = await editor.tab.evaluate(
      (x: number) => {
        const image = document.querySelector('[role=application] img') as HTMLImageElement;
        const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
        const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        context.drawImage(image, 0, 0);
        const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
        const rowsOf = (red: number, green: number, blue: number, x: number) => {
          const rows: number[] = [];
          for (let y = 0; y < height; y++) {
            const at = (y * width + x) * 4;
            if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) rows.push(y);
          }
          return rows;
        };
        return { header: rowsOf(11, 61, 74, 5), chat: rowsOf(0, 153, 51, x), height };
      },
      Math.round(chatX * scale),
    );
    expect(ink.header.length).toBeGreaterThan(20);
    expect(Math.max(...ink.header)).toBeLessThan(100 * scale);
    expect(ink.chat.length).toBeGreaterThan(5);
    expect(Math.min(...ink.chat)).toBeGreaterThan(ink.height - 120 * scale);
  });

  it('stops on Escape in the page and puts it back', async () => {
    const before = await inPage();
    await open('page');
    await until(page, 'the page is scrolled', () => scrollY !== 300);
    await page.press('Escape');
    await untilTextShows(editor.tab, 'No picture was taken.', 15_000);
    expect(await inPage()).toEqual(before);
  });

  it('takes an area that was chosen by keyboard', async () => {
    const before = await inPage();
    await open('region');
    await untilPicking();
    for (let step = 0; step < 3; step++) await page.press('Shift+ArrowUp');
    await page.press('Alt+Shift+ArrowRight');
    await page.press('Enter');
    await untilRead(editor.tab);
    expect(await inPage()).toEqual(before);
    const scale = await page.evaluate(() => devicePixelRatio);
    const { width, height } = await page.evaluate(() => ({ width: innerWidth / 2 + 40, height: innerHeight / 2 }));
    const size = await pictureSize();
    expect(Math.abs(size.width - width * scale)).toBeLessThanOrEqual(2);
    expect(Math.abs(size.height - height * scale)).toBeLessThanOrEqual(2);
  });

  it('takes one part that is higher than the window, walked to by keyboard', async () => {
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
    const before = await inPage();
    await open('element');
    await untilPicking();
    await page.press('Enter');
    await untilRead(editor.tab);
    expect(await inPage()).toEqual(before);
    const scale = await page.evaluate(() => devicePixelRatio);
    const tall = await page.evaluate(() => {
      const { width, height } = (document.getElementById('tall') as HTMLElement).getBoundingClientRect();
      return { width, height };
    });
    const size = await pictureSize();
    expect(Math.abs(size.width - tall.width * scale)).toBeLessThanOrEqual(2);
    expect(Math.abs(size.height - tall.height * scale)).toBeLessThanOrEqual(2);
    const covered = (await boxesOf(editor.tab)).filter(({ kind }) => kind === 'applied');
    expect(covered).toHaveLength(1);
  });

  it('takes nothing when the person gives up, and leaves nothing in the page', async () => {
    const before = await inPage();
    await open('element');
    await untilPicking();
    await page.press('Escape');
    await untilTextShows(editor.tab, 'No picture was taken.', 15_000);
    expect(await inPage()).toEqual(before);
    expect(await textOf(editor.tab)).toContain('Pick one part');
  });
});
