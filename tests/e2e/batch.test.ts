import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type DriverTab } from '../../scripts/browsers/browser-driver.ts';
import { type OpenEditor, openEditor, textOf, untilTextShows } from '../support/editor-page.ts';
import { drawPicture, PLANTED_PAGE, plantedIn, readNatively, scratchFolder } from '../support/planted-picture.ts';

/** Pictures are written only when asked for, to be looked at: `LOOK=folder`. */
const LOOK = process.env.LOOK ?? null;

describe.each(BROWSER_NAMES)('covering many pictures in %s', (name) => {
  const folder = scratchFolder();
  let editor: OpenEditor;
  let tab: DriverTab;

  beforeAll(async () => {
    editor = await openEditor(name, { downloadDirectory: folder.path });
    await drawPicture(editor.browser, PLANTED_PAGE, folder.file('one.png'));
    for (const copy of ['two.png', 'name with ü & "quotes".png']) copyFileSync(folder.file('one.png'), folder.file(copy));
    writeFileSync(folder.file('broken.png'), 'no picture');
    tab = editor.tab;
    await tab.activate();
    await tab.goto(editor.browser.extensionPageUrl(editor.extension, 'batch.html'));
  });
  afterAll(async () => {
    await editor?.browser.close();
    folder.remove();
  });

  /** A busy browser was seen to lose the files that a driver gives it; a person, too, would choose them once more. */
  const files = async (...names: string[]) => {
    const give = () =>
      tab.setFiles(
        'input[type=file]',
        names.map((file) => folder.file(file)),
      );
    await give();
    const isListed = () => untilTextShows(tab, names[0] ?? '', 5_000);
    await isListed().catch(() => give().then(isListed));
  };
  const click = (label: string) =>
    tab.evaluate((wanted: string) => {
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(wanted))?.click();
    }, label);

  it('says of each what became of it, and goes on after a bad one', async () => {
    await files('one.png', 'broken.png', 'two.png');
    await untilTextShows(tab, 'All done: 2 covered, 1 not done.');
    const text = await textOf(tab);
    expect(text).toContain('3 of 3 done');
    expect(text.match(/covered and proved/g)).toHaveLength(2);
    if (LOOK) writeFileSync(join(LOOK, `${name}-batch.png`), await tab.screenshot());
  });

  it('keeps no original in the browser', async () => {
    const kept = await tab.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const opening = indexedDB.open('batch');
          opening.onsuccess = () => {
            const all = opening.result.transaction('kept').objectStore('kept').getAllKeys();
            all.onsuccess = () => resolve(all.result.map(String));
          };
        }),
    );
    expect(kept.filter((key) => key.startsWith('result-'))).toHaveLength(2);
    expect(kept).toHaveLength(3);
  });

  it('knows after a crash what is done, asks for the rest again, and proves kept results once more before they leave', async () => {
    await files('name with ü & "quotes".png', 'one.png');
    await untilTextShows(tab, 'being covered', 10_000);
    await tab.reload();
    await untilTextShows(tab, 'Last time 1 picture was not done.', 10_000);
    await files('name with ü & "quotes".png', 'one.png', 'two.png');
    await untilTextShows(tab, '4 of 4 done');
    await click('Save all in one file');
    const zip = await waitForFile(folder.path, /\.zip$/);
    execFileSync('python3', ['-c', 'import sys,zipfile;zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])', zip, folder.file('out')]);
    const results = readdirSync(folder.file('out')).sort();
    expect(results).toEqual(['name with ü _ _quotes_-masked.png', 'one-masked.png', 'two-masked.png']);
    for (const result of results) expect(plantedIn(await readNatively(editor.browser, join(folder.file('out'), result)))).toEqual([]);
  });

  it('forgets everything when told to', async () => {
    await click('Delete the results');
    await tab.reload();
    expect(await textOf(tab)).not.toContain('one.png');
  });
});

async function waitForFile(folder: string, pattern: RegExp, limitMs = 60_000): Promise<string> {
  const end = Date.now() + limitMs;
  while (Date.now() < end) {
    const found = readdirSync(folder).find((file) => pattern.test(file));
    if (found && statSync(join(folder, found)).size > 0) return join(folder, found);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No file like ${pattern} in: ${readdirSync(folder).join(', ')}`);
}
