import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import errors from '../../locales/en/errors.json' with { type: 'json' };
import { BROWSER_NAMES } from '../../scripts/browsers/browser-driver.ts';
import { boxesOf, type OpenEditor, openEditor, openPicture, untilTextShows } from '../support/editor-page.ts';
import { drawPicture, PAGE_WITHOUT_TEXT, PLANTED_PAGE, scratchFolder } from '../support/planted-picture.ts';

const PNG_OF_400_MEGAPIXELS = Buffer.from('89504e470d0a1a0a0000000d4948445200004e2000004e200802000000', 'hex');

describe.each(BROWSER_NAMES)('bringing the editor something else than a good picture in %s', (name) => {
  const folder = scratchFolder();
  let editor: OpenEditor;

  beforeAll(async () => {
    editor = await openEditor(name);
    await drawPicture(editor.browser, PAGE_WITHOUT_TEXT, folder.file('blank.png'));
    await drawPicture(editor.browser, PLANTED_PAGE, folder.file('good.png'));
    await editor.tab.activate();
    writeFileSync(folder.file('words.png'), 'This is no picture.');
    writeFileSync(folder.file('nothing.png'), '');
    writeFileSync(folder.file('bomb.png'), PNG_OF_400_MEGAPIXELS);
    writeFileSync(folder.file('drawing.png'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(folder.file('half.png'), readFileSync(folder.file('good.png')).subarray(0, 60));
  });
  afterAll(async () => {
    await editor?.browser.close();
    folder.remove();
  });

  it.each([
    ['words.png', 'image/undecodable'],
    ['nothing.png', 'image/empty'],
    ['bomb.png', 'image/too-large'],
    ['drawing.png', 'image/unsupported-type'],
    ['half.png', 'image/undecodable'],
  ] as const)('says what is wrong with %s and stays ready', async (file, code) => {
    await editor.tab.setFiles('input[type=file]', [folder.file(file)]);
    await untilTextShows(editor.tab, errors[code].what, 15_000);
    await untilTextShows(editor.tab, errors[code].next, 10_000);
    expect(await boxesOf(editor.tab)).toEqual([]);
  });

  it('takes a picture without text as a normal result, without calling it clean', async () => {
    await openPicture(editor.tab, folder.file('blank.png'));
    await untilTextShows(editor.tab, 'We found no text on this picture');
    expect(await boxesOf(editor.tab)).toEqual([]);
  });
});
