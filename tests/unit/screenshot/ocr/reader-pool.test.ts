import { describe, expect, it } from 'vitest';
import { CodedError } from '@/utils/foundation/coded-error';
import { createReaderPool } from '@/utils/screenshot/ocr/reader-pool';
import type { TesseractPage } from '@/utils/screenshot/ocr/tesseract-page';
import type { TesseractSlot } from '@/utils/screenshot/ocr/tesseract-slot';

const pageOf = (image: Uint8Array): TesseractPage => ({
  words: [{ confidence: 90, symbols: [{ text: String(image[0]), bbox: { x0: 0, y0: 0, x1: 1, y1: 1 } }] }],
});

function fakeSlots(read: (image: Uint8Array, slot: number) => Promise<TesseractPage>) {
  const made: { ended: boolean; languages: string[] }[] = [];
  const create = (): TesseractSlot => {
    const state = { ended: false, languages: [] as string[] };
    const number = made.push(state) - 1;
    let sheetsRead = 0;
    return {
      start: async () => undefined,
      use: async (languages) => void state.languages.push(languages.join('+')),
      read: async (image) => {
        const page = await read(image, number);
        sheetsRead++;
        return page;
      },
      get sheetsRead() {
        return sheetsRead;
      },
      end: () => {
        state.ended = true;
      },
    };
  };
  return { made, create };
}

const images = [1, 2, 3, 4, 5].map((value) => () => new Uint8Array([value]));

describe('createReaderPool', () => {
  it('gives pages in the order of the images, whoever read them', async () => {
    const { create, made } = fakeSlots(async (image) => {
      await new Promise((resolve) => setTimeout(resolve, image[0] === 1 ? 15 : 1));
      return pageOf(image);
    });
    const pages = await createReaderPool(create, 2, ['en']).readAll(images, { languages: ['en', 'tr'] });
    expect(pages.map((page) => page.words[0]?.symbols[0]?.text)).toEqual(['1', '2', '3', '4', '5']);
    expect(made).toHaveLength(2);
    expect(made[0]?.languages[0]).toBe('en+tr');
  });

  it('reads a sheet again on a fresh worker when its worker dies', async () => {
    const { create, made } = fakeSlots(async (image, slot) => {
      if (slot === 0 && image[0] === 2) throw new CodedError('ocr/worker-load-failed', 'killed');
      return pageOf(image);
    });
    const pages = await createReaderPool(create, 1, ['en']).readAll(images, { languages: ['en'] });
    expect(pages).toHaveLength(5);
    expect(made.map((slot) => slot.ended)).toEqual([true, false]);
  });

  it('fails with the code of the worker when the second try fails too', async () => {
    const { create } = fakeSlots(async () => {
      throw new CodedError('ocr/worker-load-failed', 'killed');
    });
    await expect(createReaderPool(create, 2, ['en']).readAll(images, { languages: ['en'] })).rejects.toMatchObject({
      code: 'ocr/worker-load-failed',
    });
  });

  it('ends its workers when it is cancelled, and works again afterwards', async () => {
    let isStuck = true;
    const { create, made } = fakeSlots((image) =>
      isStuck
        ? new Promise((_, reject) => setTimeout(() => reject(new CodedError('ocr/cancelled', 'ended')), 20))
        : Promise.resolve(pageOf(image)),
    );
    const pool = createReaderPool(create, 2, ['en']);
    const controller = new AbortController();
    const work = pool.readAll(images, { languages: ['en'], signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    await expect(work).rejects.toMatchObject({ code: 'ocr/cancelled' });
    expect(made.every((slot) => slot.ended)).toBe(true);
    isStuck = false;
    expect(await pool.readAll(images, { languages: ['en'] })).toHaveLength(5);
  });

  it('lets another reading go on when one is cancelled', async () => {
    const { create, made } = fakeSlots((image, slot) =>
      image[0] === 9
        ? new Promise((_, reject) => setTimeout(() => reject(new CodedError('ocr/cancelled', `ended ${slot}`)), 20))
        : Promise.resolve(pageOf(image)),
    );
    const pool = createReaderPool(create, 2, ['en']);
    const controller = new AbortController();
    const stopped = pool.readAll([() => new Uint8Array([9]), () => new Uint8Array([9])], { languages: ['en'], signal: controller.signal });
    const other = pool.readAll(images, { languages: ['en', 'tr'] });
    controller.abort();
    await expect(stopped).rejects.toMatchObject({ code: 'ocr/cancelled' });
    expect((await other).map((page) => page.words[0]?.symbols[0]?.text)).toEqual(['1', '2', '3', '4', '5']);
    expect(made.slice(0, 2).every((slot) => slot.ended)).toBe(true);
  });

  it('changes over to the languages of the next reading when nothing is left to read', async () => {
    const { create, made } = fakeSlots(async (image) => pageOf(image));
    await createReaderPool(create, 1, ['en']).readAll(images, { languages: ['en', 'tr'] });
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(made[0]?.languages.at(-1)).toBe('en');
  });
});
