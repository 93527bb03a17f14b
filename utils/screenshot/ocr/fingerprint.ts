import { wordsOfPixels } from './pixel-words';

/** Keeps a sum, and 31 times it, within the whole numbers that need no object of their own in a loop that is not compiled yet. */
const SUM = 0xffffff;

/**
 * Tells whether opaque pixels are still those that were read. Four sums of 24 bits, each of every fourth pixel; one changed pixel always changes its sum. A guard
 * against mistakes of our own, such as a picture that was drawn on meanwhile, not against someone who can choose the pixels of both.
 */
export function fingerprint(image: { data: Uint8ClampedArray; width: number; height: number }): string {
  const words = wordsOfPixels(image);
  const whole = words.length - (words.length % 4);
  let a = 1;
  let b = 2;
  let c = 3;
  let d = 4;
  for (let at = 0; at < whole; at += 4) {
    a = ((a * 31) ^ (words[at] as number)) & SUM;
    b = ((b * 31) ^ (words[at + 1] as number)) & SUM;
    c = ((c * 31) ^ (words[at + 2] as number)) & SUM;
    d = ((d * 31) ^ (words[at + 3] as number)) & SUM;
  }
  for (let at = whole; at < words.length; at++) a = ((a * 31) ^ (words[at] as number)) & SUM;
  return [`${image.width}x${image.height}`, ...[a, b, c, d].map((sum) => sum.toString(16))].join('-');
}
