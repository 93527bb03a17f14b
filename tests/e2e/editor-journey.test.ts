import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/browser-driver.ts';
import { boxesOf, openPicture, tabTo, textOf, until, untilTextShows } from '../support/editor-page.ts';
import { usePlantedEditor } from '../support/planted-editor.ts';
import { KEPT, PLANTED, plantedIn, readNatively } from '../support/planted-picture.ts';

describe.each(BROWSER_NAMES)('masking a picked picture in %s, by keyboard only', (name) => {
  const { folder, editor } = usePlantedEditor(name);

  it('can be read before it is masked, so that the rest proves something', async () => {
    expect(plantedIn(await readNatively(editor.browser, folder.file('planted.png')))).toHaveLength(Object.keys(PLANTED).length);
    await editor.tab.activate();
  });

  it('covers everything planted as soon as it is read', async () => {
    await openPicture(editor.tab, folder.file('planted.png'));
    const covered = (await boxesOf(editor.tab)).filter(({ kind }) => kind === 'applied');
    expect(covered.length).toBeGreaterThanOrEqual(Object.keys(PLANTED).length);
  });

  it('walks from box to box with Tab, the list in step', async () => {
    const boxes = await boxesOf(editor.tab);
    await editor.tab.evaluate(() => (document.querySelector('[role=application]') as HTMLElement).focus());
    for (const box of boxes) {
      await editor.tab.press('Tab');
      const seen = await editor.tab.evaluate(() => ({
        focused: document.activeElement?.getAttribute('data-mask'),
        current: document.querySelector('[data-finding][aria-current]')?.getAttribute('data-finding'),
      }));
      expect(seen).toEqual({ focused: box.id, current: box.id });
    }
  });

  it('adds, moves, resizes and undoes a box', async () => {
    const before = await boxesOf(editor.tab);
    const own = async () => (await boxesOf(editor.tab)).find(({ origin }) => origin === 'user');
    await editor.tab.press('n');
    await until(editor.tab, 'the new box has the focus', () => document.activeElement?.getAttribute('data-origin') === 'user');
    const drawn = await own();
    await editor.tab.press('Shift+ArrowDown');
    await editor.tab.press('ArrowRight');
    await editor.tab.press('Alt+Shift+ArrowRight');
    const changed = await own();
    expect(changed).toMatchObject({ x: (drawn?.x ?? 0) + 1, y: (drawn?.y ?? 0) + 10, width: (drawn?.width ?? 0) + 10 });
    for (let step = 0; step < 4; step++) await editor.tab.press('Control+z');
    expect(await boxesOf(editor.tab)).toEqual(before);
    await editor.tab.press('Control+Shift+z');
    expect((await own())?.id).toBe(drawn?.id);
    await editor.tab.press('Control+z');
  });

  it('shows its keys on ?, and takes the focus back to where it was', async () => {
    await tabTo(editor.tab, 'E-mail');
    await editor.tab.press('?');
    await until(editor.tab, 'the list of keys shows', () => document.querySelector('dialog[open] kbd') !== null);
    await editor.tab.press('Escape');
    await until(
      editor.tab,
      'the finding has the focus again',
      () => document.activeElement?.matches('[data-mask], [data-finding]') ?? false,
    );
  });

  it('takes a cover away and puts it back', async () => {
    const hasMail = async () => (await boxesOf(editor.tab)).some(({ label }) => label.startsWith('E-mail'));
    await editor.tab.press('Delete');
    expect(await hasMail()).toBe(false);
    await editor.tab.press('Control+z');
    expect(await hasMail()).toBe(true);
  });

  it('covers by itself what a box laid open when it was moved away, and says so', async () => {
    const before = await boxesOf(editor.tab);
    await tabTo(editor.tab, 'E-mail');
    for (let step = 0; step < 35; step++) await editor.tab.press('Shift+ArrowRight');
    await editor.tab.press('Control+c');
    await untilTextShows(editor.tab, 'The second reading covered 1 more place.');
    const after = await boxesOf(editor.tab);
    const mail = before.find(({ label }) => label.startsWith('E-mail'));
    expect(after).toHaveLength(before.length + 1);
    expect(after.some(({ label, x }) => label.startsWith('E-mail') && Math.abs(x - (mail?.x ?? 0)) < 12)).toBe(true);
  });

  it('copies only after the proof', async () => {
    await editor.tab.press('Control+c');
    await untilTextShows(editor.tab, /Copied\.|Before it leaves/);
    if (/Before it leaves/.test(await textOf(editor.tab))) await editor.tab.press('Enter');
    await untilTextShows(editor.tab, /Copied\./);
  });

  it('saves a picture on which nothing planted can be read, and what support needs can', async () => {
    await tabTo(editor.tab, 'Save');
    await editor.tab.press('Enter');
    await untilTextShows(editor.tab, /Saved/);
    const saved = await waitForFile(folder.path, /^chat-\d{8}-\d{4}-1\.png$/);
    const text = await readNatively(editor.browser, folder.file(saved));
    await editor.tab.activate();
    expect(plantedIn(text)).toEqual([]);
    for (const kept of KEPT) expect(text).toContain(kept);
  });

  it('put the same picture into the clipboard', async () => {
    // Headless Firefox has no clipboard to paste from.
    if (name === 'firefox') return;
    await editor.tab.evaluate(() => {
      document.addEventListener(
        'paste',
        (event) => {
          const reader = new FileReader();
          reader.onload = () => Object.assign(globalThis, { pasted: reader.result });
          const [file] = event.clipboardData?.files ?? [];
          if (file) reader.readAsDataURL(file);
        },
        { capture: true, once: true },
      );
    });
    await editor.tab.press('Control+v');
    await until(editor.tab, 'the picture is pasted', () => 'pasted' in globalThis);
    const url = await editor.tab.evaluate(() => (globalThis as unknown as { pasted: string }).pasted);
    writeFileSync(folder.file('pasted.png'), Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    expect(plantedIn(await readNatively(editor.browser, folder.file('pasted.png')))).toEqual([]);
    expect(readFileSync(folder.file('pasted.png')).length).toBeGreaterThan(1_000);
  });
});

async function waitForFile(folder: string, pattern: RegExp, limitMs = 10_000): Promise<string> {
  const end = Date.now() + limitMs;
  while (Date.now() < end) {
    const found = readdirSync(folder).find((file) => pattern.test(file));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No file like ${pattern} in: ${readdirSync(folder).join(', ')}`);
}
