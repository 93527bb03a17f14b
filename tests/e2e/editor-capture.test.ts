import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import errors from '../../locales/en/errors.json' with { type: 'json' };
import { BROWSER_NAMES, type DriverTab } from '../../scripts/browsers/browser-driver.ts';
import { boxesOf, type OpenEditor, openEditor, textOf, untilRead, untilTextShows } from '../support/editor-page.ts';
import { PLANTED, PLANTED_PAGE, scratchFolder } from '../support/planted-picture.ts';

/** Texts where they are hard to place: wrapped, inside a field, behind other words on the line. */
const PAGE = `${PLANTED_PAGE}<p style="width:340px">Please write to <b id="wrapped">grace.hopper@navy.example.org</b> or ask at the desk.</p>
<p><input id="field" style="width:420px;font:18px sans-serif;padding:4px 12px" value="reply to linus@kernel-ornek.org please"></p>
<input id="password" type="password" style="position:fixed;top:4px;right:4px;width:120px" value="hunter2">`;

describe.each(BROWSER_NAMES)('masking a captured tab in %s', (name) => {
  const folder = scratchFolder();
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE));
  let editor: OpenEditor;
  let page: DriverTab;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    editor = await openEditor(name);
    page = await editor.browser.openTab(`http://127.0.0.1:${(server.address() as AddressInfo).port}/help`);
  });
  afterAll(async () => {
    await editor?.browser.close();
    server.close();
    folder.remove();
  });

  it('shows the page with what it says about itself already covered', async () => {
    const tabId = await page.tabId(editor.extension);
    await editor.tab.goto(`${editor.browser.extensionPageUrl(editor.extension, 'editor.html')}?capture=${tabId}`);
    await untilRead(editor.tab);
    writeFileSync(folder.file('seen.png'), await editor.tab.screenshot());
    const text = await textOf(editor.tab);
    expect(text).toContain('127.0.0.1');
    for (const value of [PLANTED.email, PLANTED.phone]) expect(text).toContain(value);
    const covered = (await boxesOf(editor.tab)).filter(({ kind }) => kind === 'applied');
    expect(covered.length).toBeGreaterThanOrEqual(Object.keys(PLANTED).length + 2);
  });

  it('puts the boxes where the page has its letters', async () => {
    const boxes = await boxesOf(editor.tab);
    const { wrapped, field, scale } = await page.evaluate(() => {
      const sides = ({ x, y, right, bottom }: DOMRect) => ({ x, y, right, bottom });
      const lines = (document.querySelector('#wrapped') as HTMLElement).getClientRects();
      const input = (document.querySelector('#field') as HTMLElement).getBoundingClientRect();
      return { wrapped: [...lines].map(sides), field: sides(input), scale: devicePixelRatio };
    });
    const over = (place: { x: number; y: number; right: number; bottom: number }) =>
      boxes.filter(({ x, y, width, height }) => {
        const middle = y + height / 2;
        return x < place.right * scale && x + width > place.x * scale && middle > place.y * scale && middle < place.bottom * scale;
      });
    for (const line of wrapped) {
      expect(over(line).length).toBeGreaterThan(0);
      for (const { x, width } of over(line)) {
        expect(Math.abs(x - line.x * scale)).toBeLessThan(10);
        expect(Math.abs(x + width - line.right * scale)).toBeLessThan(10);
      }
    }
    // The words around the address in the field stay readable.
    expect(over(field).length).toBeGreaterThan(0);
    for (const { x, width } of over(field)) {
      expect(x).toBeGreaterThan((field.x + 40) * scale);
      expect(x + width).toBeLessThan((field.right - 60) * scale);
    }
  });

  it('covers the place of a password, whose text it never learns', async () => {
    const place = await page.evaluate(() => {
      const { x, y, width, height } = (document.querySelector('#password') as HTMLElement).getBoundingClientRect();
      return { x: (x + width / 2) * devicePixelRatio, y: (y + height / 2) * devicePixelRatio };
    });
    const over = (await boxesOf(editor.tab)).filter(
      ({ x, y, width, height }) => x < place.x && x + width > place.x && y < place.y && y + height > place.y,
    );
    expect(over.map(({ kind }) => kind)).toContain('applied');
    expect(await textOf(editor.tab)).not.toContain('hunter2');
  });

  it('explains a tab that is gone and offers another way', async () => {
    await editor.tab.goto(`${editor.browser.extensionPageUrl(editor.extension, 'editor.html')}?capture=999999`);
    await untilTextShows(editor.tab, errors['check/no-tab'].what, 15_000);
    await untilTextShows(editor.tab, 'Choose a picture', 10_000);
  });
});
