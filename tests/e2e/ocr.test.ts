import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/browser-driver.ts';
import { type Automation, type AutomationPage, openAutomation } from '../../scripts/cli/automation.ts';
import { drawPicture, scratchFolder } from '../support/planted-picture.ts';
import { readWithTesseract } from '../support/tesseract.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><style>body{margin:0;font:15px/1.6 sans-serif;background:#fff;color:#222}
div{padding:14px 24px}.dark{background:#161b22;color:#e6edf3}.bright{background:linear-gradient(90deg,#5b2a86,#1e88e5);color:#fff}</style>
<div>Please write to beatrice.muir@example.org about ticket #48213.</div>
<div class="dark">Kart numarası 4539 1488 0343 6467 iki kez çekildi, saat 14:32.</div>
<div class="bright">Call +90 532 418 77 20 after 17:45, error ERR-5521.</div>`;

const PERSONAL = ['beatrice.muir@example.org', '4539148803436467', '905324187720'];
const HARMLESS = ['48213', '14:32', 'ERR-5521'];

/** Without blanks and case, as nobody cares how a reader spaces a number. */
const plain = (text: string) => text.replace(/\s/g, '').toLowerCase();

describe.each(['chromium', 'firefox'] as const)('packaged OCR in %s', (browser: BrowserName) => {
  const folder = scratchFolder();
  let automation: Automation;
  let page: AutomationPage;

  beforeAll(async () => {
    automation = await openAutomation({ browser });
    await drawPicture(automation.driver, PAGE, folder.file('planted.png'));
    page = await automation.openPage();
  });
  afterAll(async () => {
    await automation?.close();
    folder.remove();
  });

  const maskPlanted = (format: 'png' | 'jpeg') => {
    const path = folder.file('planted.png');
    return page.maskFile(
      { file: path, path, output: '', format },
      { folder: null, knownTexts: [], languages: ['en', 'tr'], format, maxBytes: null },
    );
  };

  it('covers personal data on light, dark and coloured grounds, and another reader finds none of it', async () => {
    expect(plain(await readWithTesseract(folder.file('planted.png'), { segmentation: 6 }))).toContain('beatrice.muir@example.org');
    const result = await maskPlanted('png');
    if (result.error) throw new Error(result.error.message);
    expect(result.verification).toMatchObject({ status: 'clean', remaining: 0 });
    const read = plain(await readWithTesseract(Buffer.from(result.base64, 'base64')));
    for (const text of PERSONAL) expect(read).not.toContain(text);
    expect(HARMLESS.filter((text) => read.includes(plain(text)))).not.toHaveLength(0);
  });

  it('writes JPEG too, with nothing but pixels in it', async () => {
    const result = await maskPlanted('jpeg');
    if (result.error) throw new Error(result.error.message);
    const bytes = Buffer.from(result.base64, 'base64');
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xd8]);
    expect([...bytes.subarray(-2)]).toEqual([0xff, 0xd9]);
    expect(bytes.includes('Exif')).toBe(false);
  });

  it('answers with a code for what is no picture', async () => {
    const path = folder.file('note.png');
    writeFileSync(path, 'This is a letter and no picture.');
    const result = await page.maskFile(
      { file: path, path, output: '', format: 'png' },
      { folder: null, knownTexts: [], languages: ['en'], format: 'png', maxBytes: null },
    );
    expect(result.error?.code).toMatch(/^image\/(undecodable|unsupported-type)$/);
    expect(readFileSync(path, 'utf8')).toContain('letter');
  });
});
