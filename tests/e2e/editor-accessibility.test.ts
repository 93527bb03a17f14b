import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenEditor, openEditor, openPicture, until } from '../support/editor-page.ts';
import { drawPicture, PLANTED_PAGE, scratchFolder } from '../support/planted-picture.ts';

/** Pictures of the screens, written only when asked for: `LOOK=folder`. */
/** Pictures are written only when asked for, to be looked at: `LOOK=folder`. */
const LOOK = process.env.LOOK ?? null;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(['light', 'dark'] as const)('the editor in %s colours', (colorScheme) => {
  const folder = scratchFolder();
  let editor: OpenEditor;

  beforeAll(async () => {
    editor = await openEditor('chromium');
    await drawPicture(editor.browser, PLANTED_PAGE, folder.file('planted.png'));
    await editor.tab.activate();
    await editor.tab.emulateMedia({ colorScheme, reducedMotion: true });
    // The page's own policy lets no other script in; the driver may run one.
    await editor.tab.evaluate((source: string) => {
      new Function(source)();
    }, axeSource);
  });
  afterAll(async () => {
    await editor?.browser.close();
    folder.remove();
  });

  const violations = () =>
    editor.tab.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const result = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    });

  it('has nothing to find for axe while it is empty', async () => {
    expect(await violations()).toEqual([]);
  });

  it('has nothing to find for axe with a picture, a selected box and the list of keys', async () => {
    await openPicture(editor.tab, folder.file('planted.png'));
    await editor.tab.press('Tab');
    expect(await violations()).toEqual([]);
    await editor.tab.press('n');
    expect(await violations()).toEqual([]);
    await editor.tab.press('?');
    await until(editor.tab, 'the list of keys shows', () => document.querySelector('dialog[open]') !== null);
    expect(await violations()).toEqual([]);
  });

  it('has nothing to find for axe with an arrow, the options of the file open and a picture put aside', async () => {
    await editor.tab.press('Escape');
    await editor.tab.press('a');
    await editor.tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violations()).toEqual([]);
    await editor.tab.evaluate(() => {
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Put aside for later')?.click();
    });
    await until(editor.tab, 'the picture is put aside', () => document.querySelector('main ol img') !== null);
    await editor.tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violations()).toEqual([]);
    await openPicture(editor.tab, folder.file('planted.png'));
    await editor.tab.press('?');
    await until(editor.tab, 'the list of keys shows again', () => document.querySelector('dialog[open]') !== null);
  });

  it('keeps everything in reach at 320 pixels', async () => {
    await editor.tab.press('Escape');
    await editor.tab.setViewport({ width: 320, height: 640 });
    if (LOOK) writeFileSync(join(LOOK, `editor-${colorScheme}-320.png`), await editor.tab.screenshot());
    expect(await editor.tab.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    expect(await violations()).toEqual([]);
  });

  it('has nothing to find for axe on the page for many pictures, at 320 pixels too', async () => {
    await editor.tab.goto(editor.browser.extensionPageUrl(editor.extension, 'batch.html'));
    await editor.tab.evaluate((source: string) => {
      new Function(source)();
    }, axeSource);
    expect(await violations()).toEqual([]);
    await editor.tab.setFiles('input[type=file]', [folder.file('planted.png')]);
    await until(editor.tab, 'the picture is covered', () => document.querySelector('[data-state=done]') !== null);
    expect(await violations()).toEqual([]);
    expect(await editor.tab.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    if (LOOK) writeFileSync(join(LOOK, `batch-${colorScheme}-320.png`), await editor.tab.screenshot());
  });
});
