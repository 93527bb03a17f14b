import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sleep } from '@/utils/foundation/abort';
import { type ImagePx, type Rect, rect } from '@/utils/foundation/geometry';
import { burnMasks, drawMasks } from '@/utils/screenshot/burn/burn-masks';
import type { ImageCodec } from '@/utils/screenshot/burn/canvas-codec';
import { changedPlaces, holdsRows } from '@/utils/screenshot/burn/changed-places';
import { encodeToFit } from '@/utils/screenshot/burn/encode-to-fit';
import { findForeignData } from '@/utils/screenshot/burn/file-checks';
import { type MaskUntilProvedInput, maskUntilProved } from '@/utils/screenshot/burn/mask-until-proved';
import { provedBytes } from '@/utils/screenshot/burn/masked-image';
import { type JudgeOptions, judge } from '@/utils/screenshot/burn/prove-clean';
import { withCovered } from '@/utils/screenshot/burn/with-covered';
import type { Mask } from '@/utils/screenshot/masks/mask';
import { fingerprint } from '@/utils/screenshot/ocr/fingerprint';
import type { OcrEngine, OcrLine, OcrReading, ReadOptions } from '@/utils/screenshot/ocr/ocr-engine';

const chunk = (type: string, length = 0) => [
  0,
  0,
  0,
  length,
  ...[...type].map((sign) => sign.charCodeAt(0)),
  ...Array<number>(length + 4).fill(0),
];
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const png = (...parts: number[][]) => new Uint8Array([...SIGNATURE, ...parts.flat()]);
const PLAIN = png(chunk('IHDR', 13), chunk('IDAT', 4), chunk('IEND'));

class FakeImageData {
  constructor(
    readonly data: Uint8ClampedArray,
    readonly width: number,
    readonly height: number,
  ) {}
}
globalThis.ImageData ??= FakeImageData as unknown as typeof ImageData;

function picture(width = 80, height = 40): ImageData {
  const data = new Uint8ClampedArray(width * height * 4).map((_, index) => (index % 4 === 3 ? 255 : (index * 7) % 256));
  return new ImageData(data, width, height);
}

/** Keeps the pixels beside a well-formed file, as a lossless codec would. */
function keepingCodec(change: (pixels: Uint8ClampedArray, encode: number) => void = () => undefined): ImageCodec {
  let kept: ImageData | null = null;
  let encodes = 0;
  return {
    async encode(image) {
      kept = new ImageData(new Uint8ClampedArray(image.data), image.width, image.height);
      change(kept.data, ++encodes);
      return PLAIN.slice() as Uint8Array<ArrayBuffer>;
    },
    async decode() {
      if (!kept) throw new Error('nothing was encoded');
      return kept;
    },
    shows: async (_bytes, _type, image) => kept !== null && holdsRows(image, { ...plainOf(kept), top: 0 }) && kept.height === image.height,
  };
}

const plainOf = ({ data, width, height }: ImageData) => ({ data, width, height });

function mask(x: number, y: number, width: number, height: number, applied = true): Mask {
  const box = rect<ImagePx>(x, y, width, height);
  return { id: `${x}`, rect: box, origin: 'user', entity: null, applied, confidence: 1, detectorId: null, why: null, text: null };
}

describe('findForeignData', () => {
  it('accepts a PNG that holds pixels only', () => {
    expect(findForeignData(PLAIN)).toBeNull();
  });

  it.each(['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME'])('refuses a PNG with a %s chunk', (type) => {
    expect(findForeignData(png(chunk('IHDR', 13), chunk(type, 3), chunk('IDAT', 4), chunk('IEND')))).toContain(type);
  });

  it('refuses bytes behind the end and a missing end', () => {
    expect(findForeignData(new Uint8Array([...PLAIN, 1]))).toContain('after');
    expect(findForeignData(png(chunk('IHDR', 13), chunk('IDAT', 4)))).toContain('missing');
  });

  it('knows JPEG segments that carry more than pixels', () => {
    const jpeg = (...segment: number[]) => new Uint8Array([0xff, 0xd8, ...segment, 0xff, 0xda, 0, 2, 9, 9, 0xff, 0xd9]);
    expect(findForeignData(jpeg(0xff, 0xe0, 0, 4, 1, 2))).toBeNull();
    expect(findForeignData(jpeg(0xff, 0xe1, 0, 4, 1, 2))).toContain('e1');
    expect(findForeignData(jpeg(0xff, 0xfe, 0, 4, 1, 2))).toContain('fe');
    expect(findForeignData(new Uint8Array([...jpeg(), 7]))).toContain('after');
  });
});

describe('burnMasks', () => {
  it('covers applied masks, leaves suggestions and the source alone', async () => {
    const source = picture();
    const before = source.data.slice();
    const { pixels } = await burnMasks(
      drawMasks(source, [mask(10.4, 5, 20.2, 10), mask(50, 5, 10, 10, false)]),
      { format: 'png' },
      keepingCodec(),
    );
    const at = (x: number, y: number) => [...pixels.data.slice((y * 80 + x) * 4, (y * 80 + x) * 4 + 4)];
    expect(at(10, 5)).toEqual([17, 24, 39, 255]);
    expect(at(30, 14)).toEqual([17, 24, 39, 255]);
    expect(at(55, 8)).not.toEqual([17, 24, 39, 255]);
    expect(source.data).toEqual(before);
  });

  it('fails when the file does not hold what was drawn', async () => {
    const codec = keepingCodec((pixels) => pixels.fill(200, (6 * 80 + 12) * 4, (6 * 80 + 13) * 4));
    await expect(burnMasks(drawMasks(picture(), [mask(10, 5, 20, 10)]), { format: 'png' }, codec)).rejects.toMatchObject({
      code: 'image/proof-failed',
    });
  });
});

describe('encodeToFit', () => {
  const sized = (bytesAt: (scale: number, quality: number) => number): ImageCodec => ({
    encode: async (_image, _type, { scale, quality }) => new Uint8Array(bytesAt(scale, quality)),
    decode: async () => picture(),
    shows: async () => false,
  });

  it('takes the first that fits, quality before size', async () => {
    const codec = sized((scale, quality) => Math.round(1000 * scale * quality));
    expect((await encodeToFit(codec, picture(), 'image/jpeg', 800)).scale).toBe(1);
    expect((await encodeToFit(codec, picture(), 'image/png', 800)).scale).toBe(0.72);
  });

  it('refuses what would not be legible any more', async () => {
    await expect(
      encodeToFit(
        sized(() => 5000),
        picture(),
        'image/png',
        800,
      ),
    ).rejects.toMatchObject({ code: 'image/too-large' });
  });
});

describe('maskUntilProved', () => {
  const leak = (text: string, y: number): OcrLine => {
    const symbols = [...text].map((sign, at) => ({ text: sign, rect: rect<ImagePx>(4 + at * 4, y, 4, 8) }));
    const box = rect<ImagePx>(4, y, text.length * 4, 8);
    return { words: [{ text, confidence: 90, rect: box, symbols }], rect: box };
  };
  const readingOf = (lines: readonly OcrLine[], unread = 0): OcrReading => ({
    lines,
    unreadRegions: Array.from({ length: unread }, () => rect<ImagePx>(0, 0, 5, 5)),
    readMs: 1,
  });
  /** Answers with the given readings one after the other, and keeps what it was asked. */
  const engine = (readings: OcrLine[][], unread = 0) => {
    const asked: { pixels: Uint8ClampedArray; within: ReadOptions['within']; covered: ReadOptions['covered'] }[] = [];
    const reader: OcrEngine = {
      async read(image, { within, covered, onPrepared }) {
        asked.push({ pixels: image.data.slice(), within, covered });
        onPrepared?.();
        return readingOf(readings[Math.min(asked.length, readings.length) - 1] as OcrLine[], unread);
      },
      open() {
        throw new Error('The proof reads once.');
      },
      warmUp: async () => 0,
      isWarm: () => true,
      dispose: async () => undefined,
    };
    return { ...reader, asked };
  };
  const run = (reader: OcrEngine, more: Partial<MaskUntilProvedInput> = {}) =>
    maskUntilProved({
      source: picture(),
      masks: [],
      detection: { knownTexts: [], languages: ['en'] },
      encode: { format: 'png' },
      engine: reader,
      codec: keepingCodec(),
      ...more,
    });
  const aheadOf = (source: ImageData, lines: readonly OcrLine[]) => ({
    print: fingerprint(source),
    reading: Promise.resolve(readingOf(lines)),
  });
  const MAIL = leak('ada@example.org', 10);
  /** Red of a pixel far from everything that is covered. */
  const CORNER = (38 * 80 + 75) * 4;

  it('masks what the second reading still finds and proves the result', async () => {
    const reader = engine([[MAIL], []]);
    const { proof, masks } = await run(reader);
    expect(proof.status).toBe('clean');
    expect(masks.map((each) => each.entity)).toEqual(['EMAIL']);
    expect(reader.asked).toHaveLength(2);
    // The second time only the new mask and the line below it.
    expect(reader.asked.map(({ within }) => within === undefined)).toEqual([true, false]);
  });

  it('holds the image back when it leaks to the end', async () => {
    const reader = engine([[MAIL]]);
    const { proof } = await run(reader);
    expect(proof.status).toBe('leaks');
    expect('image' in proof).toBe(false);
    // Where nothing has changed there is nothing to read anew; the last cover was wider.
    expect(reader.asked).toHaveLength(3);
  });

  it('covers what stands beside a finding at once where the finding itself is covered already', async () => {
    const reader = engine([[MAIL], [MAIL], []]);
    const { proof, masks } = await run(reader);
    expect(proof.status).toBe('clean');
    const [first, second] = masks as [Mask, Mask];
    expect(second.rect.x + second.rect.width).toBeGreaterThan(first.rect.x + first.rect.width);
    // Letters that are read at the rim of a cover reach over it.
    expect(second.rect.y).toBeLessThan(first.rect.y);
    expect(second.rect.y + second.rect.height).toBeGreaterThan(first.rect.y + first.rect.height);
    expect(reader.asked).toHaveLength(3);
  });

  it('covers what stands beside a finding also where another finding is new', async () => {
    const OTHER = leak('eve@example.org', 25);
    const reader = engine([[MAIL], [MAIL, OTHER], []]);
    const { proof, masks } = await run(reader);
    expect(proof.status).toBe('clean');
    const [first, again, other] = masks as [Mask, Mask, Mask];
    expect(again.rect.y).toBeLessThan(first.rect.y);
    expect(other.rect.height, 'as it was found').toBe(first.rect.height);
    expect(reader.asked).toHaveLength(3);
  });

  it('writes the file while what was drawn is read, and looks at none that is not wanted', async () => {
    let encodes = 0;
    let looks = 0;
    const codec = keepingCodec((_pixels, encode) => {
      encodes = encode;
    });
    const watched: ImageCodec = {
      ...codec,
      async encode(...picture) {
        const bytes = await codec.encode(...picture);
        await sleep(20);
        return bytes;
      },
      async shows(...file) {
        looks++;
        return codec.shows(...file);
      },
    };
    const { proof } = await run(engine([[MAIL], [leak('eve@example.org', 25)], []]), { codec: watched });
    expect(proof.status).toBe('clean');
    expect(encodes).toBe(3);
    expect(looks).toBe(1);
  });

  it('begins the file of a large picture when the lines are cut out, while they are read', async () => {
    let encodes = 0;
    const codec = keepingCodec((_pixels, encode) => {
      encodes = encode;
    });
    const prepared = Promise.withResolvers<void>();
    const read = Promise.withResolvers<OcrReading>();
    const reader: OcrEngine = {
      ...engine([[]]),
      async read(_image, { onPrepared }) {
        await prepared.promise;
        onPrepared?.();
        return read.promise;
      },
    };
    const source = new ImageData(new Uint8ClampedArray(1920 * 1081 * 4), 1920, 1081);
    const work = run(reader, { source, codec });
    await sleep(50);
    expect(encodes, 'not beside the copy of the reader').toBe(0);
    prepared.resolve();
    await expect.poll(() => encodes).toBe(1);
    read.resolve(readingOf([]));
    expect((await work).proof.status).toBe('clean');
    expect(encodes).toBe(1);
  });

  it('holds the image back when the file that is clean cannot be written', async () => {
    const codec = keepingCodec();
    const broken: ImageCodec = { ...codec, encode: () => Promise.reject(new Error('no memory')) };
    await expect(run(engine([[MAIL], []]), { codec: broken })).rejects.toThrow('no memory');
  });

  it('respects what the person lifted', async () => {
    const { proof } = await run(engine([[MAIL]]), { lifted: [mask(0, 5, 80, 20)] });
    expect(proof.status).toBe('clean');
  });

  it('claims nothing about an image that could not be read', async () => {
    const { proof } = await run(engine([[]], 9));
    expect(proof.status).toBe('unread');
  });

  it('counts a place as unread only where no reading has read it', async () => {
    const unread = await run(engine([[]], 1), { first: { lines: [leak('Order 4711', 30)] } });
    expect(unread.proof.unreadRegions).toBe(1);
    // Over the place that the second reading cannot read.
    const read = await run(engine([[]], 1), {
      first: {
        lines: [{ ...leak('Order', 0), words: leak('Order', 0).words.map((word) => ({ ...word, rect: rect<ImagePx>(0, 0, 20, 8) })) }],
      },
    });
    expect(read.proof).toMatchObject({ status: 'clean', unreadRegions: 0 });
  });

  it('covers what only the reading ahead could read, and reads anew just what the cover changed', async () => {
    const source = picture();
    const reader = engine([[]]);
    const { proof, masks } = await run(reader, { source, ahead: aheadOf(source, [MAIL, leak('Order 4711', 30)]) });
    expect(masks.map((each) => each.entity)).toEqual(['EMAIL']);
    expect(proof.status).toBe('clean');
    expect(reader.asked).toHaveLength(1);
    for (const place of reader.asked[0]?.within ?? []) expect(place.y + place.height, 'nothing of the line at 30').toBeLessThanOrEqual(30);
  });

  it('covers what the reading of the changed places finds, although the reading ahead found nothing', async () => {
    const source = picture();
    const { masks } = await run(engine([[MAIL], []]), { source, masks: [mask(70, 0, 8, 8)], ahead: aheadOf(source, []) });
    expect(masks.map(({ entity }) => entity)).toEqual([null, 'EMAIL']);
  });

  it('does not count on a mask that leaves half of the letters to be seen', async () => {
    const source = picture();
    const ahead = aheadOf(source, [MAIL]);
    const { masks } = await run(engine([[MAIL], []]), { source, masks: [mask(0, 8, 80, 7)], ahead });
    expect(masks.map(({ entity }) => entity)).toEqual([null, 'EMAIL']);
  });

  it('does not take the words below a covered value for the value of its label', async () => {
    const source = picture();
    const lines = [leak('Password:', 2), leak('Delivery', 20)];
    const value = { ...leak('Zebra_77!x', 2) };
    const moved = value.words.map((word) => ({
      ...word,
      rect: { ...word.rect, x: 44 as ImagePx },
      symbols: word.symbols.map((symbol, at) => ({ ...symbol, rect: rect<ImagePx>(44 + at * 3, 2, 3, 8) })),
    }));
    const withValue = [lines[0] as OcrLine, { words: moved, rect: rect<ImagePx>(44, 2, 30, 8) }, lines[1] as OcrLine];
    const reader = engine([lines]);
    const { masks } = await run(reader, { source, masks: [mask(42, 0, 36, 12)], ahead: aheadOf(source, withValue) });
    expect(masks).toHaveLength(1);
    // What was covered before the reading ahead came to it stands where the first reading has read it.
    const leftOut = [rect<ImagePx>(44, 2, 30, 8)];
    const thinned = { ...aheadOf(source, []), reading: Promise.resolve({ ...readingOf(lines), leftOut }) };
    const { masks: same } = await run(engine([lines]), {
      source,
      masks: [mask(42, 0, 36, 12)],
      ahead: thinned,
      first: { lines: withValue },
    });
    expect(same).toHaveLength(1);
    // Without knowing what is covered, the next line passes for the password.
    const { masks: unknowing } = await run(engine([lines]), { source, masks: [mask(42, 0, 36, 12)] });
    expect(unknowing.length).toBeGreaterThan(1);
  });

  it('reads nothing twice when nothing was covered, and still checks the file', async () => {
    const source = picture();
    const reader = engine([[]]);
    expect((await run(reader, { source, ahead: aheadOf(source, [leak('Order 4711', 30)]) })).proof.status).toBe('clean');
    expect(reader.asked).toHaveLength(0);
  });

  it('forgets the reading ahead when the picture is no longer the one that was read', async () => {
    const source = picture();
    const ahead = aheadOf(source, []);
    source.data[400] = (source.data[400] as number) ^ 1;
    const reader = engine([[MAIL], []]);
    const { masks } = await run(reader, { source, ahead });
    expect(reader.asked[0]?.within).toBeUndefined();
    expect(masks.map((each) => each.entity)).toEqual(['EMAIL']);
  });

  it('reads everything when the reading ahead did not look at what is not covered', async () => {
    const source = picture();
    const leftOut = [rect<ImagePx>(4, 10, 60, 8)];
    const ahead = { print: fingerprint(source), reading: Promise.resolve({ ...readingOf([]), leftOut }) };
    const reader = engine([[MAIL], []]);
    const { masks } = await run(reader, { source, ahead, masks: [mask(4, 10, 59, 8)] });
    expect(reader.asked[0]?.within).toBeUndefined();
    expect(masks.map((each) => each.entity)).toEqual([null, 'EMAIL']);
    const covering = engine([[]]);
    await run(covering, { source, ahead, masks: [mask(4, 10, 60, 8)] });
    expect(covering.asked[0]?.within).toBeDefined();
  });

  it('reads what was left out after all where a word that stays may be the same, misread', async () => {
    const source = picture(160, 40);
    const at = (text: string, x: number, y: number): OcrLine => {
      const { words, rect: box } = leak(text, y);
      const moved = (place: Rect<ImagePx>) => rect<ImagePx>(place.x - 4 + x, place.y, place.width, place.height);
      const [word] = words as [OcrLine['words'][number]];
      const symbols = word.symbols.map((symbol) => ({ ...symbol, rect: moved(symbol.rect) }));
      return { words: [{ ...word, rect: moved(word.rect), symbols }], rect: moved(box) };
    };
    const label = at('Password:', 4, 2);
    const again = at('Tulipan26', 60, 30);
    const first = { lines: [label, at('Tu1ipan28', 60, 2), at('Tulipam20', 60, 30)] };
    const ahead = {
      print: fingerprint(source),
      reading: Promise.resolve({ ...readingOf([label, again]), leftOut: [at('Tulipan26', 60, 2).rect] }),
    };
    const reader = engine([[at('Tulipan26', 60, 2)], [label]]);
    const { masks } = await run(reader, { source, ahead, first, masks: [mask(58, 0, 40, 12)] });
    expect(reader.asked[0]?.within).toEqual([at('Tulipan26', 60, 2).rect]);
    expect(masks.map(({ entity, rect: place }) => [entity, place.y > 20])).toEqual([
      [null, false],
      ['PASSWORD', true],
    ]);
  });

  it('reads everything when the reading ahead failed or was stopped', async () => {
    const source = picture();
    const reading = Promise.reject(new Error('stopped'));
    const reader = engine([[MAIL], []]);
    await run(reader, { source, ahead: { print: fingerprint(source), reading } });
    expect(reader.asked[0]?.within).toBeUndefined();
  });

  describe('while the reading ahead is under way', () => {
    /** Tells where its lines are at once, and what they say when it is told to. */
    const underWay = (source: ImageData, lines: readonly OcrLine[]) => {
      const reading = Promise.withResolvers<OcrReading>();
      const ahead = { print: fingerprint(source), places: Promise.resolve(lines.map((line) => line.rect)), reading: reading.promise };
      return { ahead, end: () => reading.resolve(readingOf(lines)), fail: () => reading.reject(new Error('stopped')) };
    };
    const ORDER = leak('Order 4711', 10);
    /** Over the last figures of the order. */
    const COVER = mask(36, 8, 12, 12);

    it('reads and writes what is covered already', async () => {
      const source = picture();
      let encodes = 0;
      const codec = keepingCodec((_pixels, encode) => {
        encodes = encode;
      });
      const { ahead, end } = underWay(source, [ORDER, leak('Delivery', 30)]);
      const reader = engine([[leak('Order', 10)]]);
      const work = run(reader, { source, codec, masks: [COVER], ahead });
      await expect.poll(() => [reader.asked.length, encodes]).toEqual([1, 1]);
      // The whole line that reaches below the cover, and nothing of the other one.
      expect(reader.asked[0]?.within).toContainEqual(ORDER.rect);
      expect(reader.asked[0]?.within).not.toContainEqual(leak('Delivery', 30).rect);
      end();
      expect((await work).proof.status).toBe('clean');
      expect([reader.asked.length, encodes]).toEqual([1, 1]);
    });

    it('covers what it finds at last, reads anew around that, and writes another file', async () => {
      const source = picture();
      const written: Uint8ClampedArray[] = [];
      const codec = keepingCodec((pixels) => void written.push(pixels.slice()));
      const { ahead, end } = underWay(source, [ORDER, leak('ada@example.org', 28)]);
      const reader = engine([[leak('Order', 10)], []]);
      const work = run(reader, { source, codec, masks: [COVER], ahead });
      await expect.poll(() => written.length).toBe(1);
      end();
      const { proof, masks } = await work;
      expect(proof.status).toBe('clean');
      expect(masks.map(({ entity }) => entity)).toEqual([null, 'EMAIL']);
      expect(reader.asked).toHaveLength(2);
      expect(reader.asked[1]?.within).not.toContainEqual(ORDER.rect);
      const red = (pixels: Uint8ClampedArray | undefined, x: number, y: number) => pixels?.[(y * 80 + x) * 4];
      expect(red(written[0], 20, 32)).not.toBe(17);
      expect([red(written[1], 20, 32), red(written[1], 40, 12)]).toEqual([17, 17]);
    });

    it('reads everything when it fails', async () => {
      const source = picture();
      const { ahead, fail } = underWay(source, [ORDER]);
      const reader = engine([[], [MAIL], []]);
      const work = run(reader, { source, masks: [COVER], ahead });
      await expect.poll(() => reader.asked.length).toBe(1);
      fail();
      const { masks } = await work;
      expect(reader.asked[1]?.within).toBeUndefined();
      expect(masks.map(({ entity }) => entity)).toEqual([null, 'EMAIL']);
    });
  });

  it('can be stopped while it waits for the reading ahead', async () => {
    const source = picture();
    const controller = new AbortController();
    const ahead = { print: fingerprint(source), reading: new Promise<OcrReading>(() => undefined) };
    const work = run(engine([[]]), { source, ahead, signal: controller.signal });
    controller.abort();
    await expect(work).rejects.toMatchObject({ code: 'ocr/cancelled' });
  });

  it('does not trust a reading of what was drawn when the file shows something else', async () => {
    const source = picture();
    const codec = keepingCodec((pixels) => {
      pixels[CORNER] = (pixels[CORNER] as number) ^ 1;
    });
    const reader = engine([[MAIL], []]);
    const { masks } = await run(reader, { source, codec, ahead: aheadOf(source, []) });
    expect(masks.map(({ entity }) => entity)).toEqual(['EMAIL']);
    expect(reader.asked[0]?.within).toBeUndefined();
    expect(reader.asked[0]?.pixels[CORNER]).toBe((source.data[CORNER] as number) ^ 1);
  });

  it('tells what it has covered where an earlier reading stands beside it, and nothing where one reading has to do alone', async () => {
    const source = picture();
    const place = mask(36, 8, 12.5, 12);
    const told = [rect<ImagePx>(36, 8, 13, 12)];
    const whole = engine([[]]);
    await run(whole, { source, masks: [place] });
    const changed = engine([[]]);
    await run(changed, { source, masks: [place], ahead: aheadOf(source, []) });
    expect([whole, changed].map(({ asked }) => asked[0]?.covered)).toEqual([undefined, told]);
    const other = engine([[]]);
    const codec = keepingCodec((pixels) => {
      pixels[CORNER] = (pixels[CORNER] as number) ^ 1;
    });
    await run(other, { source, masks: [place], codec });
    expect(other.asked.map(({ covered }) => covered)).toEqual([undefined, undefined]);
  });

  it('reads a JPEG as a whole each time', async () => {
    const source = picture();
    const reader = engine([[MAIL], []]);
    const codec = keepingCodec();
    await run(reader, { source, codec, encode: { format: 'jpeg' }, ahead: aheadOf(source, []) });
    expect(reader.asked.map(({ within }) => within)).toEqual([undefined, undefined]);
  });

  it('lets nobody change the picture between proof and hand-out', async () => {
    const { proof } = await run(engine([[]]));
    if (proof.status !== 'clean') throw new Error('not clean');
    const { image } = proof;
    expect(await provedBytes(image)).toBe(image.bytes);
    image.bytes[30] = (image.bytes[30] as number) ^ 1;
    await expect(provedBytes(image)).rejects.toMatchObject({ code: 'image/proof-failed' });
  });
});

describe('changedPlaces', () => {
  it('tells where pixels differ, and what lies outside of the earlier image', () => {
    const before = picture(40, 20);
    const after = new ImageData(new Uint8ClampedArray(40 * 24 * 4), 40, 24);
    after.data.set(before.data);
    after.data[(9 * 40 + 17) * 4] = (after.data[(9 * 40 + 17) * 4] as number) ^ 1;
    expect(changedPlaces(before, after)).toEqual([
      { x: 16, y: 8, width: 8, height: 8 },
      { x: 0, y: 16, width: 40, height: 8 },
    ]);
    expect(changedPlaces(before, before)).toEqual([]);
  });
});

describe('one changed pixel', () => {
  // More pixels than are added at once, and no whole number of those.
  const [width, height] = [91, 101];
  const pixel = fc.record({ at: fc.nat(width * height - 1), channel: fc.nat(2), by: fc.integer({ min: 1, max: 255 }) });
  const changed = (before: ImageData, { at, channel, by }: { at: number; channel: number; by: number }) => {
    const data = new Uint8ClampedArray(before.data);
    data[at * 4 + channel] = ((data[at * 4 + channel] as number) + by) % 256;
    return new ImageData(data, width, height);
  };

  it('is seen by the fingerprint, in the file and as a changed place, wherever it is', () => {
    const before = picture(width, height);
    fc.assert(
      fc.property(pixel, (where) => {
        const after = changed(before, where);
        const [x, y] = [where.at % width, Math.floor(where.at / width)];
        expect(fingerprint(after)).not.toBe(fingerprint(before));
        expect(holdsRows(before, { ...plainOf(after), top: 0 })).toBe(false);
        const places = changedPlaces(before, after);
        expect(places).toHaveLength(1);
        expect(places[0]).toMatchObject({ x: x - (x % 8), y: y - (y % 8) });
      }),
    );
    expect(fingerprint(picture(width, height))).toBe(fingerprint(before));
    expect(holdsRows(before, { ...plainOf(before), top: 0 })).toBe(true);
  });
});

describe('withCovered', () => {
  const sign = (text: string, x: number) => ({ text, rect: rect<ImagePx>(x, 0, 8, 10) });
  const lineOf = (text: string, x = 0): OcrLine => {
    const symbols = [...text].map((letter, at) => sign(letter, x + at * 10));
    const box = rect<ImagePx>(x, 0, text.length * 10, 10);
    return { words: [{ text, confidence: 90, rect: box, symbols }], rect: box };
  };
  const words = (lines: readonly OcrLine[]) => lines.map((line) => line.words.map((word) => word.text).join(' '));

  it('puts back what was read below a mask, and forgets what the mask itself was read as', () => {
    const covered = [rect<ImagePx>(30, 0, 30, 10)];
    const { lines, isReadable } = withCovered({ lines: [lineOf('PINIII')] }, { lines: [lineOf('PIN123x')] }, covered);
    expect(words(lines)).toEqual(['PIN', '123']);
    expect(isReadable(rect<ImagePx>(30, 0, 30, 10))).toBe(false);
    expect(isReadable(rect<ImagePx>(0, 0, 60, 10))).toBe(true);
  });

  it('keeps apart what stands on both sides of a mask', () => {
    const { lines } = withCovered({ lines: [lineOf('AAABBBCCC')] }, { lines: [] }, [rect<ImagePx>(30, 0, 30, 10)]);
    expect(words(lines)).toEqual(['AAA', 'CCC']);
  });

  it('takes a bar or a dash beside a mask for nothing readable', () => {
    const { isReadable } = withCovered({ lines: [lineOf('|-')] }, { lines: [] }, []);
    expect(isReadable(rect<ImagePx>(0, 0, 100, 10))).toBe(false);
  });

  it.each([
    ['the same letters, in pieces and with other signs', [lineOf('AB'), lineOf('·', 20), lineOf('GH', 60)], true],
    ['another letter', [lineOf('AB'), lineOf('GX', 60)], false],
    ['a letter less', [lineOf('AB'), lineOf('G', 60)], false],
    ['a letter where none was', [lineOf('AB'), lineOf('GH', 60), lineOf('I', 200)], false],
    ['one that was read below the mask', [lineOf('ABCDEFGH')], true],
  ])('tells whether all that stays was read before: %s', (_, lines, isSame) => {
    const { isAsBefore } = withCovered({ lines }, { lines: [lineOf('AB-DEFGH')] }, [rect<ImagePx>(20, 0, 40, 10)]);
    expect(isAsBefore()).toBe(isSame);
  });
});

describe('judge', () => {
  const lineOf = (text: string, top = 0): OcrLine => {
    const symbols = [...text].map((sign, at) => ({ text: sign, rect: rect<ImagePx>(at * 8, top, 8, 10) }));
    const box = rect<ImagePx>(0, top, text.length * 8, 10);
    return { words: [{ text, confidence: 90, rect: box, symbols }], rect: box };
  };
  const before = { lines: [lineOf('ada@example.org')] };
  const status = (text: string, more: Partial<JudgeOptions> = {}, unread: readonly Rect<ImagePx>[] = []) =>
    judge(
      picture(),
      1,
      { lines: [lineOf(text)], unreadRegions: unread, readMs: 1 },
      {
        detection: { knownTexts: [], languages: ['en'] },
        before,
        covered: [],
        ...more,
      },
    ).status;

  it('does not look again at what was looked at as it stands', () => {
    expect(status('ada@example.org')).toBe('leaks');
    expect(status('ada@example.org', { found: [] })).toBe('clean');
    expect(status('ada@example.org', { found: [mask(0, 0, 120, 10)] })).toBe('leaks');
    expect(status('ada@example.org', { found: [mask(0, 0, 120, 10, false)] })).toBe('clean');
  });

  it('looks at whatever else was read, and where something could not be read', () => {
    expect(status('ida@example.org', { found: [] })).toBe('leaks');
    expect(status('ada@example.org', { found: [] }, [rect<ImagePx>(0, 30, 40, 8)])).toBe('leaks');
    expect(
      judge(picture(), 0.5, { ...before, unreadRegions: [], readMs: 1 }, { detection: { knownTexts: [], languages: ['en'] }, found: [] })
        .status,
    ).toBe('leaks');
  });
});
