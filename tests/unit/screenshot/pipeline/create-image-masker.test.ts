import { describe, expect, it, vi } from 'vitest';
import { CodedError } from '@/utils/foundation/coded-error';
import { type ImagePx, rect } from '@/utils/foundation/geometry';
import type { OcrEngine, OcrLine, OcrReading } from '@/utils/screenshot/ocr/ocr-engine';
import { createImageMasker } from '@/utils/screenshot/pipeline/create-image-masker';

const SIZE = { width: 400, height: 40 };
const IMAGE = { data: new Uint8ClampedArray(SIZE.width * SIZE.height * 4), ...SIZE } as ImageData;

/** A line of letters of 8 by 12 pixels, at (10, 10). */
function lineOf(text: string): OcrLine {
  const symbols = [...text].map((sign, at) => ({ text: sign, rect: rect<ImagePx>(10 + at * 9, 10, 8, 12) }));
  const box = rect<ImagePx>(10, 10, text.length * 9, 12);
  return { words: [{ text, confidence: 95, rect: box, symbols }], rect: box };
}

/** An engine that has read `text` once, and fails where it should read it a second time. */
function engineThatReads(text: string) {
  const second = Promise.withResolvers<OcrReading>();
  const over = new CodedError('ocr/cancelled', 'The test is over.');
  const leaveOut = vi.fn(() => second.reject(over));
  const engine: OcrEngine = {
    open: () => ({
      size: Promise.resolve(SIZE),
      first: Promise.resolve({ lines: [lineOf(text)], unreadRegions: [], readMs: 1 }),
      codes: Promise.resolve([]),
      pixels: Promise.resolve(IMAGE),
      second: second.promise,
      leaveOut,
    }),
    read: () => Promise.reject(over),
    warmUp: async () => 0,
    isWarm: () => true,
    dispose: async () => undefined,
  };
  return { engine, leaveOut };
}

describe('maskImage', () => {
  it('tells the second reading what is covered as soon as the first has found it', async () => {
    const { engine, leaveOut } = engineThatReads('ada.lovelace@example.org');
    const detection = { knownTexts: [], languages: ['en' as const] };
    const masked = createImageMasker(engine).maskImage({ blob: new Blob(['file']), detection, encode: { format: 'png' } });
    await expect(masked).rejects.toMatchObject({ code: 'ocr/cancelled' });
    expect(leaveOut).toHaveBeenCalledTimes(1);
    const [[covered]] = leaveOut.mock.calls as unknown as [[{ x: number; y: number; width: number; height: number }[]]];
    expect(covered).toHaveLength(1);
    const { x = 0, width = 0 } = covered[0] ?? {};
    expect(x).toBeLessThanOrEqual(10);
    expect(x + width).toBeGreaterThanOrEqual(10 + 24 * 9 - 1);
  });
});
