import { describe, expect, it } from 'vitest';
import { type ImagePx, rect } from '@/utils/foundation/geometry';
import { burnMasks } from '@/utils/screenshot/burn/burn-masks';
import { encodeToFit } from '@/utils/screenshot/burn/encode-to-fit';
import { findForeignData } from '@/utils/screenshot/burn/file-checks';
import type { ImageCodec } from '@/utils/screenshot/burn/image-codec';
import { maskUntilProved } from '@/utils/screenshot/burn/mask-until-proved';
import type { Mask } from '@/utils/screenshot/masks/mask';
import type { OcrEngine, OcrLine } from '@/utils/screenshot/ocr/ocr-engine';

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
      return PLAIN as Uint8Array<ArrayBuffer>;
    },
    async decode() {
      if (!kept) throw new Error('nothing was encoded');
      return kept;
    },
  };
}

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
    const { pixels } = await burnMasks(source, [mask(10.4, 5, 20.2, 10), mask(50, 5, 10, 10, false)], { format: 'png' }, keepingCodec());
    const at = (x: number, y: number) => [...pixels.data.slice((y * 80 + x) * 4, (y * 80 + x) * 4 + 4)];
    expect(at(10, 5)).toEqual([17, 24, 39, 255]);
    expect(at(30, 14)).toEqual([17, 24, 39, 255]);
    expect(at(55, 8)).not.toEqual([17, 24, 39, 255]);
    expect(source.data).toEqual(before);
  });

  it('fails when the file does not hold what was drawn', async () => {
    const codec = keepingCodec((pixels) => pixels.fill(200, (6 * 80 + 12) * 4, (6 * 80 + 13) * 4));
    await expect(burnMasks(picture(), [mask(10, 5, 20, 10)], { format: 'png' }, codec)).rejects.toMatchObject({
      code: 'image/proof-failed',
    });
  });
});

describe('encodeToFit', () => {
  const sized = (bytesAt: (scale: number, quality: number) => number): ImageCodec => ({
    encode: async (_image, _type, { scale, quality }) => new Uint8Array(bytesAt(scale, quality)),
    decode: async () => picture(),
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
  const engine = (readings: OcrLine[][], unread = 0): OcrEngine & { reads: number } => ({
    reads: 0,
    async read() {
      const lines = readings[Math.min(this.reads++, readings.length - 1)] as OcrLine[];
      return { lines, unreadRegions: Array.from({ length: unread }, () => rect<ImagePx>(0, 0, 5, 5)), readMs: 1 };
    },
    warmUp: async () => 0,
    isWarm: () => true,
    dispose: async () => undefined,
  });
  const run = (reader: OcrEngine, lifted: Mask[] = []) =>
    maskUntilProved({
      source: picture(),
      masks: [],
      lifted,
      detection: { knownTexts: [], languages: ['en'] },
      encode: { format: 'png' },
      engine: reader,
      codec: keepingCodec(),
    });

  it('masks what the second reading still finds and proves the result', async () => {
    const reader = engine([[leak('ada@example.org', 10)], []]);
    const { proof, masks } = await run(reader);
    expect(proof.status).toBe('clean');
    expect(masks.map((each) => each.entity)).toEqual(['EMAIL']);
    expect(reader.reads).toBe(2);
  });

  it('holds the image back when it leaks to the end', async () => {
    const reader = engine([[leak('ada@example.org', 10)]]);
    const { proof } = await run(reader);
    expect(proof.status).toBe('leaks');
    expect('image' in proof).toBe(false);
    expect(reader.reads).toBe(3);
  });

  it('respects what the person lifted', async () => {
    const { proof } = await run(engine([[leak('ada@example.org', 10)]]), [mask(0, 5, 80, 20)]);
    expect(proof.status).toBe('clean');
  });

  it('claims nothing about an image that could not be read', async () => {
    const { proof } = await run(engine([[]], 9));
    expect(proof.status).toBe('unread');
  });
});
