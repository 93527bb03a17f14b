import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import errors from '../../locales/en/errors.json' with { type: 'json' };
import { BROWSER_NAMES } from '../../scripts/browsers/browser-driver.ts';
import { findOcrModels } from '../../scripts/ocr-models.ts';
import { boxesOf, openPicture, tabTo, textOf, until, untilRead, untilTextShows } from '../support/editor-page.ts';
import { usePlantedEditor } from '../support/planted-editor.ts';
import { KEPT, PLANTED, plantedIn, readNatively } from '../support/planted-picture.ts';
import { readWithTesseract } from '../support/tesseract.ts';

/** Written only when asked for, to be looked at: `LOOK=folder`. */
const LOOK = process.env.LOOK ?? null;

describe.each(BROWSER_NAMES)('making what a desk wants in %s', (name) => {
  const { folder, editor } = usePlantedEditor(name);

  const look = async (what: string) => {
    if (LOOK) writeFileSync(join(LOOK, `${name}-${what}.png`), await editor.tab.screenshot());
  };
  /** Without what is only heard. */
  const listed = () =>
    editor.tab.evaluate(() => [...document.querySelectorAll('[data-finding]')].map(({ textContent }) => textContent).join('\n'));
  const choose = (label: string, value: string) =>
    editor.tab.evaluate(
      (wanted: string, chosen: string) => {
        const field = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wanted);
        const control = document.getElementById(field?.htmlFor ?? '') as HTMLSelectElement;
        for (const details of document.querySelectorAll('details')) details.open = true;
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(control, chosen);
        control.dispatchEvent(new Event('change', { bubbles: true }));
      },
      label,
      value,
    );
  const fresh = (known: ReadonlySet<string>, pattern: RegExp) =>
    readdirSync(folder.path).find((file) => pattern.test(file) && !known.has(file));
  const saved = async (pattern: RegExp, work: () => Promise<void>): Promise<string> => {
    const known = new Set(readdirSync(folder.path));
    await work();
    const end = Date.now() + 40_000;
    for (let file = fresh(known, pattern); Date.now() < end; file = fresh(known, pattern)) {
      if (file && statSync(folder.file(file)).size > 0) return folder.file(file);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`No file like ${pattern}; the page says:\n${await textOf(editor.tab)}`);
  };
  const press = async (button: string) => {
    await editor.tab.evaluate(() => (document.querySelector('[role=application]') as HTMLElement).focus());
    await tabTo(editor.tab, button);
    await editor.tab.press('Enter');
  };

  it('leaves the last digits and the first letters where asked for, by keyboard', async () => {
    await openPicture(editor.tab, folder.file('planted.png'));
    for (const [box, shown] of [
      ['E-mail', 'a•••@p•••.tr'],
      ['Payment card', '•••• 1111'],
    ] as const) {
      await editor.tab.evaluate(() => (document.querySelector('[role=application]') as HTMLElement).focus());
      await tabTo(editor.tab, box);
      await editor.tab.press('p');
      await untilTextShows(editor.tab, `covered, shows ${shown}`, 10_000);
    }
    await editor.tab.press('Control+z');
    expect(await listed()).not.toContain('shows •••• 1111');
    await editor.tab.press('Control+Shift+z');
    expect(await listed()).toContain('shows •••• 1111');
  });

  it('leaves nothing of what has no safe rest', async () => {
    await editor.tab.evaluate(() => (document.querySelector('[role=application]') as HTMLElement).focus());
    await tabTo(editor.tab, 'IP address');
    const before = await listed();
    await editor.tab.press('p');
    expect(await listed()).toBe(before);
    await untilTextShows(editor.tab, 'Of this nothing can be left readable.', 10_000);
  });

  it('points with a numbered arrow and a highlight that are moved, turned and undone like boxes', async () => {
    await editor.tab.press('a');
    await until(editor.tab, 'the arrow has the focus', () => document.activeElement?.getAttribute('data-kind') === 'arrow');
    await editor.tab.press('t');
    // To where nothing stands that the desk needs.
    for (let step = 0; step < 40; step++) await editor.tab.press('Shift+ArrowRight');
    await editor.tab.press('h');
    await until(editor.tab, 'the highlight has the focus', () => document.activeElement?.getAttribute('data-kind') === 'highlight');
    for (let step = 0; step < 20; step++) await editor.tab.press('Shift+ArrowDown');
    await editor.tab.press('Delete');
    expect((await boxesOf(editor.tab)).filter(({ origin }) => origin === 'mark')).toHaveLength(1);
    await editor.tab.press('Control+z');
    expect((await boxesOf(editor.tab)).filter(({ origin }) => origin === 'mark')).toHaveLength(2);
    await untilTextShows(editor.tab, 'Arrow 1', 10_000);
    await look('marks');
  });

  it('saves a picture with arrow, rest and line of place and time, on which nothing else of the planted can be read', async () => {
    await editor.tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const box of document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) if (!box.checked) box.click();
    });
    const file = await saved(/\.png$/, () => press('Save'));
    if (LOOK) copyFileSync(file, join(LOOK, `${name}-saved.png`));
    const text = await readNatively(editor.browser, file);
    expect(plantedIn(text)).toEqual([]);
    for (const kept of KEPT) expect(text).toContain(kept);
    expect(text.replace(/\s/g, '')).not.toContain(PLANTED.card.slice(0, 9).replace(/\s/g, ''));
    expect(text).not.toMatch(/ayse|demir|posta/i);
    expect(text).toMatch(/GMT|UTC/);
    expect(await textOf(editor.tab)).toMatch(/Saved/);
  });

  it('fits a JPEG into a limit', async () => {
    await choose('Kind of file', 'jpeg');
    await choose('Largest size', '1');
    const file = await saved(/\.jpg$/, () => press('Save'));
    const bytes = readFileSync(file);
    expect(bytes.length).toBeLessThanOrEqual(1_000_000);
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xd8]);
    writeFileSync(folder.file('check.jpg'), bytes);
    expect(plantedIn(await readNatively(editor.browser, folder.file('check.jpg')))).toEqual([]);
  });

  it('saves a PDF with nothing in it but proved pixels', async () => {
    await choose('Kind of file', 'pdf');
    const file = await saved(/\.pdf$/, () => press('Save'));
    const pdf = readFileSync(file);
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-1.4')).toBe(true);
    expect(text).not.toMatch(/\/(?:Info|Producer|CreationDate|Title|Metadata|JavaScript|JS|URI)\b/);
    const [, width = '', height = ''] = /\/Width (\d+) \/Height (\d+)/.exec(text) ?? [];
    const pixels = pixelsOf(pdf, Number(width));
    const boxes = await boxesOf(editor.tab);
    // Letters on the box of the card and of the address, none on the others.
    const lettered = boxes.filter((box) => box.origin !== 'mark' && brightest(pixels, Number(width), box) > 200);
    expect(lettered.map(({ label }) => label.split(',')[0])).toEqual(['E-mail address', 'Payment card']);
    const read = await readWithTesseract(Buffer.concat([Buffer.from(`P6 ${width} ${height} 255\n`), pixels]), { languages: 'eng' });
    expect(plantedIn(read)).toEqual([]);
    for (const kept of KEPT) expect(read).toContain(kept);
  });

  it('puts pictures aside and saves them as one PDF and one archive', async () => {
    await choose('Kind of file', 'auto');
    await choose('Largest size', '');
    await press('Put aside for later');
    await untilTextShows(editor.tab, '1 picture put aside');
    writeFileSync(folder.file('broken.png'), 'no picture');
    copyFileSync(folder.file('planted.png'), folder.file('second.png'));
    await editor.tab.setFiles('input[type=file]', [folder.file('broken.png'), folder.file('planted.png'), folder.file('second.png')]);
    await untilRead(editor.tab);
    await untilTextShows(editor.tab, '“broken.png” could not be opened.');
    await untilTextShows(editor.tab, '1 more waits');
    await look('tray');
    await press('Put aside for later');
    await untilTextShows(editor.tab, '2 pictures put aside');
    await untilRead(editor.tab);
    await press('Put aside for later');
    await untilTextShows(editor.tab, '3 pictures put aside');
    const clickOn = (label: string) => () =>
      editor.tab.evaluate((wanted: string) => {
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(wanted))?.click();
      }, label);
    const pdf = readFileSync(await saved(/\.pdf$/, clickOn('Save as one PDF'))).toString('latin1');
    expect(pdf).toContain('/Count 3');
    const zip = await saved(/\.zip$/, clickOn('Save all in one file'));
    const names = execFileSync('python3', [
      '-c',
      'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip());print("\\n".join(z.namelist()))',
      zip,
    ])
      .toString()
      .trim()
      .split('\n');
    expect(names[0]).toBe('None');
    expect(names.slice(1)).toHaveLength(3);
    for (const entry of names.slice(1)) expect(entry).toMatch(/^chat-\d{8}-\d{4}-\d+\.png$/);
  });

  it('adds a language from a file, shows where it came from, reads with it, and refuses what is none', async () => {
    await editor.tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    writeFileSync(folder.file('deu.traineddata'), 'This is no model.');
    await editor.tab.setFiles('input[data-packs]', [folder.file('deu.traineddata')]);
    await untilTextShows(editor.tab, errors['pack/not-valid'].what, 10_000);
    const model = findOcrModels().files.find(({ language }) => language === 'tur')?.path ?? '';
    copyFileSync(model, folder.file(model.endsWith('.gz') ? 'aze.traineddata.gz' : 'aze.traineddata'));
    await editor.tab.setFiles('input[data-packs]', [folder.file(model.endsWith('.gz') ? 'aze.traineddata.gz' : 'aze.traineddata')]);
    await untilTextShows(editor.tab, 'Azerbaijani', 20_000);
    await look('packs');
    await openPicture(editor.tab, folder.file('planted.png'));
    expect((await boxesOf(editor.tab)).filter(({ kind }) => kind === 'applied').length).toBeGreaterThanOrEqual(Object.keys(PLANTED).length);
  });
});

function brightest(pixels: Buffer, width: number, box: { x: number; y: number; width: number; height: number }): number {
  let most = 0;
  for (let y = box.y + 1; y < box.y + box.height - 1; y++) {
    for (let x = box.x + 1; x < box.x + box.width - 1; x++) most = Math.max(most, pixels[(y * width + x) * 3] as number);
  }
  return most;
}

/** The pixels of the first image of a PDF, as red, green and blue. */
function pixelsOf(pdf: Buffer, width: number): Buffer {
  const image = pdf.indexOf('/Subtype /Image');
  const start = pdf.indexOf('stream\n', image) + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(pdf.subarray(image, start).toString('latin1'))?.[1]);
  const data = inflateSync(pdf.subarray(start, start + length));
  if (!pdf.subarray(image, start).includes('/Predictor 15')) return data;
  const side = width * 3;
  const rows = data.length / (side + 1);
  const out = Buffer.alloc(rows * side);
  const at = (row: number, column: number) => (row < 0 || column < 0 ? 0 : (out[row * side + column] as number));
  for (let row = 0; row < rows; row++) {
    const filter = data[row * (side + 1)];
    for (let column = 0; column < side; column++) {
      const [a, b, c] = [at(row, column - 3), at(row - 1, column), column < 3 ? 0 : at(row - 1, column - 3)];
      const p = a + b - c;
      const paeth =
        Math.abs(p - a) <= Math.abs(p - b) && Math.abs(p - a) <= Math.abs(p - c) ? a : Math.abs(p - b) <= Math.abs(p - c) ? b : c;
      const guess = [0, a, b, Math.floor((a + b) / 2), paeth][filter ?? 0] ?? 0;
      out[row * side + column] = ((data[row * (side + 1) + 1 + column] as number) + guess) & 0xff;
    }
  }
  return out;
}
