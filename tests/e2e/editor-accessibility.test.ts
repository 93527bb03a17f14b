import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenEditor, openEditor, openPicture, until } from '../support/editor-page.ts';
import { drawPicture, PLANTED_PAGE, scratchFolder } from '../support/planted-picture.ts';

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

  it('keeps everything in reach at 320 pixels', async () => {
    await editor.tab.press('Escape');
    await editor.tab.setViewport({ width: 320, height: 640 });
    expect(await editor.tab.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    expect(await violations()).toEqual([]);
  });
});
