import { describe, expect, it } from 'vitest';
import { type CssPx, type ImagePx, rect } from '@/utils/foundation/geometry';
import { textInBox } from '@/utils/screenshot/masks/text-in-box';
import type { OcrLine } from '@/utils/screenshot/ocr/ocr-engine';

/** Letters 10 pixels wide, one blank between words. */
function lineOf(text: string, y: number): OcrLine {
  let x = 0;
  const words = text.split(' ').map((word) => {
    const symbols = [...word].map((letter, at) => ({ text: letter, rect: rect<ImagePx>(x + at * 10, y, 10, 12) }));
    const box = rect<ImagePx>(x, y, word.length * 10, 12);
    x += (word.length + 1) * 10;
    return { text: word, confidence: 90, rect: box, symbols };
  });
  return { words, rect: rect<ImagePx>(0, y, x, 12) };
}

const reading = { lines: [lineOf('call Ada Lovelace now', 0), lineOf('tomorrow', 20)] };

describe('textInBox', () => {
  it('gives the words whose letters lie in the box, over several lines', () => {
    expect(textInBox({ box: rect<ImagePx>(48, 0, 125, 14), reading, width: 300 })).toBe('Ada Lovelace');
    expect(textInBox({ box: rect<ImagePx>(0, 0, 40, 40), reading, width: 300 })).toBe('call tomo');
  });

  it('prefers what the page says about itself', () => {
    const run = { kind: 'text' as const, text: 'Ada Byron', rect: rect<CssPx>(25, 0, 60, 6) };
    const pageTexts = { widthCssPx: 150, heightCssPx: 100, runs: [run] };
    expect(textInBox({ box: rect<ImagePx>(48, 0, 125, 14), reading, pageTexts, width: 300 })).toBe('Ada Byron');
  });

  it('gives nothing where nothing was read', () => {
    expect(textInBox({ box: rect<ImagePx>(0, 200, 100, 14), reading, width: 300 })).toBeNull();
  });
});
