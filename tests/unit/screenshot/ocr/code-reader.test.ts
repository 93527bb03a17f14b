import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { prepareZXingModule as prepareReader, type ReadResult, readBarcodes } from 'zxing-wasm/reader';
import { prepareZXingModule as prepareWriter, writeBarcode } from 'zxing-wasm/writer';
import { brightnessOf } from '@/utils/screenshot/ocr/brightness';
import { readCodes, readInGrey } from '@/utils/screenshot/ocr/code-reader';
import type { GrayRaster } from '@/utils/screenshot/ocr/prepare/raster';

const SECRET = 'otpauth://totp/shop.test?secret=ABCDEFGHIJKLMNOPQRSTUVWX234567AB&issuer=Shop';
const WIDTH = 320;
const HEIGHT = 240;

beforeAll(() => {
  const { resolve } = createRequire(import.meta.url);
  const bytes = (file: string) => new Uint8Array(readFileSync(resolve(`zxing-wasm/${file}`))).buffer;
  prepareReader({ overrides: { wasmBinary: bytes('reader/zxing_reader.wasm') } });
  prepareWriter({ overrides: { wasmBinary: bytes('writer/zxing_writer.wasm') } });
});

interface Look {
  size: number;
  ink: number;
  paper: number;
  ground: number;
}

/** A QR code as a browser draws it at a size that is no multiple of its modules: edges are mixed. */
async function drawCode({ size, ink, paper, ground }: Look): Promise<ImageData> {
  const { symbol } = await writeBarcode(SECRET, { format: 'QRCode', scale: 1 });
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255);
  const [left, top, samples] = [60.3, 50.7, 4];
  const shade = (x: number, y: number) => {
    if (x < left - 6 || y < top - 6 || x >= left + size + 6 || y >= top + size + 6) return ground;
    const column = Math.floor(((x - left) / size) * symbol.width);
    const row = Math.floor(((y - top) / size) * symbol.width);
    const isInside = column >= 0 && row >= 0 && column < symbol.width && row < symbol.width;
    return isInside && symbol.data[row * symbol.width + column] === 0 ? ink : paper;
  };
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      let sum = 0;
      for (let i = 0; i < samples; i++) for (let k = 0; k < samples; k++) sum += shade(x + (i + 0.5) / samples, y + (k + 0.5) / samples);
      data.fill(sum / samples ** 2, (y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3);
    }
  }
  return { data, width: WIDTH, height: HEIGHT } as ImageData;
}

const read = (image: ImageData) => readCodes(brightnessOf(image), readInGrey);

test.each<[string, Look]>([
  ['plain', { size: 120, ink: 0, paper: 255, ground: 240 }],
  ['white on black', { size: 120, ink: 235, paper: 20, ground: 20 }],
  ['pale and small', { size: 60, ink: 140, paper: 200, ground: 240 }],
  ['too small to be deciphered', { size: 50, ink: 0, paper: 255, ground: 240 }],
])('a code that is %s is covered where it stands', async (_, look) => {
  const codes = await read(await drawCode(look));
  expect(codes).toHaveLength(1);
  const box = codes[0]?.rect;
  for (const [found, wanted] of [
    [box?.x, 60.3],
    [box?.y, 50.7],
    [box?.width, look.size],
    [box?.height, look.size],
  ] as const)
    expect(Math.abs((found ?? 0) - wanted)).toBeLessThan(4);
});

test('grey tells the same as colours', async () => {
  const image = await drawCode({ size: 120, ink: 0, paper: 255, ground: 240 });
  for (let at = 0; at < image.data.length; at += 4) image.data[at] = (image.data[at] as number) > 128 ? 250 : 90;
  const told = (results: ReadResult[]) => results.map(({ format, text, position }) => [format, text, position]);
  const options = { tryHarder: true, tryInvert: true, tryRotate: true, maxNumberOfSymbols: 32, returnErrors: true } as const;
  const inGrey = told(await readInGrey(brightnessOf(image)));
  expect(inGrey).toHaveLength(1);
  expect(inGrey).toEqual(told(await readBarcodes(image, options)));
});

test('what could not be opened is not without codes', async () => {
  await expect(readInGrey({ data: new Uint8Array(), width: 0, height: 0 })).rejects.toThrow();
});

test('a frame with a square in it is no code', async () => {
  const image = await drawCode({ size: 0, ink: 0, paper: 240, ground: 240 });
  for (let y = 40; y < 90; y++)
    for (let x = 40; x < 90; x++)
      if (x < 47 || x >= 83 || y < 47 || y >= 83 || (x >= 54 && x < 76 && y >= 54 && y < 76))
        image.data.fill(0, (y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3);
  expect(await read(image)).toEqual([]);
});

test('a large doubtful code is looked at larger, but not in any size, and stands where it was seen', async () => {
  const corners = (x: number, y: number, side: number) => ({
    topLeft: { x, y },
    topRight: { x: x + side, y },
    bottomRight: { x: x + side, y: y + side },
    bottomLeft: { x, y: y + side },
  });
  const screen = { data: new Uint8Array(WIDTH * HEIGHT), width: WIDTH, height: HEIGHT };
  const looks: GrayRaster[] = [];
  const look = async (pixels: GrayRaster) => {
    looks.push(pixels);
    const isWhole = pixels === screen;
    // All of the screen is looked at, from its corner on, in twice its size: threefold it would have more than 400,000 pixels.
    const position = isWhole ? corners(90, 60, 100) : corners(180, 120, 200);
    return [{ position, format: 'QRCode', error: isWhole ? 'ChecksumError' : '' }] as unknown as ReadResult[];
  };
  const codes = await readCodes(screen, look, 400_000);
  expect(looks.map((seen) => [seen.width, seen.height])).toEqual([
    [WIDTH, HEIGHT],
    [WIDTH * 2, HEIGHT * 2],
  ]);
  expect(codes.map((code) => code.rect)).toEqual([{ x: 90, y: 60, width: 100, height: 100 }]);
  // Given back, and the picture itself is not.
  expect(looks.map(({ data }) => data.length > 0)).toEqual([true, false]);
});
