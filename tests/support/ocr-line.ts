import { type ImagePx, rect } from '@/utils/foundation/geometry';
import type { OcrLine } from '@/utils/screenshot/ocr/ocr-engine';

export const SIGN = 10;

/** A line whose signs are 10 pixels wide; words are split at blanks. */
export function line(text: string, x: number, y: number, height = 16): OcrLine {
  const words = [...text.matchAll(/\S+/g)].map((found) => {
    const left = x + found.index * SIGN;
    const symbols = [...found[0]].map((sign, at) => ({ text: sign, rect: rect<ImagePx>(left + at * SIGN, y, SIGN, height) }));
    return { text: found[0], confidence: 90, rect: rect<ImagePx>(left, y, found[0].length * SIGN, height), symbols };
  });
  return { words, rect: rect<ImagePx>(x, y, text.length * SIGN, height) };
}
