import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/browser-driver.ts';
import { type Automation, type AutomationPage, openAutomation } from '../../scripts/cli/automation.ts';
import { scratchFolder } from '../support/planted-picture.ts';
import { readWithTesseract } from '../support/tesseract.ts';

const KINDS = join(import.meta.dirname, 'fixtures', 'kinds');
const TAIL = 'left-behind@example.org';

/** A photograph that says where it was taken, with something else behind its end. */
function withPlaceAndTail(jpeg: Buffer): Buffer {
  const exif = Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0 GPS 41.0082 N 28.9784 E', 'latin1');
  const segment = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), segment, exif, jpeg.subarray(2), Buffer.from(TAIL)]);
}

/** Letters and digits alone, because readers differ in signs. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

describe.each(BROWSER_NAMES)('kinds of pictures in %s', (name) => {
  // Firefox is told files as lines.
  const oddName = name === 'firefox' ? 'it is "a" şekil of 2.png' : 'it is "a" şekil\nof 2.png';
  const folder = scratchFolder();
  let automation: Automation;
  let page: AutomationPage;

  beforeAll(async () => {
    automation = await openAutomation({ browser: name });
    page = await automation.openPage();
    for (const file of readdirSync(KINDS)) writeFileSync(folder.file(file), readFileSync(join(KINDS, file)));
    writeFileSync(folder.file('located.jpg'), withPlaceAndTail(readFileSync(join(KINDS, 'cmyk.jpg'))));
    writeFileSync(folder.file(oddName), readFileSync(join(KINDS, 'sixteen-bit.png')));
    writeFileSync(folder.file('half.webp'), readFileSync(join(KINDS, 'lossy.webp')).subarray(0, 2_000));
  });
  afterAll(async () => {
    await automation?.close();
    folder.remove();
  });

  const mask = (file: string) => {
    const path = folder.file(file);
    const target = { file: path, path, output: '', format: 'png' } as const;
    return page.maskFile(target, { folder: null, knownTexts: [], languages: ['en', 'tr'], format: 'png', maxBytes: null });
  };

  it.each(['animated.gif', 'palette.bmp', 'lossy.webp', 'still.avif', 'cmyk.jpg', 'sixteen-bit.png', 'located.jpg', oddName])(
    'covers the address in %s and hands out nothing but pixels',
    async (file) => {
      const result = await mask(file);
      if (result.error) throw new Error(`${result.error.code}: ${result.error.message}`);
      expect(result).toMatchObject({ width: 560, height: 110, verification: { status: 'clean', remaining: 0 } });
      const bytes = Buffer.from(result.base64, 'base64');
      for (const left of ['Exif', 'GPS', 'tEXt', 'eXIf', TAIL]) expect(bytes.includes(left)).toBe(false);
      const read = plain(await readWithTesseract(bytes));
      expect(read).toContain('order4711');
      expect(read).not.toContain('lovelace');
      expect(read).not.toContain('secondframe');
    },
  );

  it.each([
    ['phone.heic', 'image/unsupported-type'],
    ['half.webp', 'image/undecodable'],
  ] as const)('refuses %s with a code, and masks the next file as ever', async (file, code) => {
    expect((await mask(file)).error?.code).toBe(code);
    expect((await mask('palette.bmp')).error).toBeUndefined();
  });
});
