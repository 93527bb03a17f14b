import { wordsOfPixels } from './pixel-words';

/** Keeps a sum, and 31 times it, within the whole numbers that need no object of their own in a loop that is not compiled yet. */
const SUM = 0xffffff;
/** Pixels that are added at once; divisible by four. */
const PART = 4096;

/**
 * Tells whether opaque pixels are still those that were read. Four sums of 24 bits, each of every fourth pixel; one changed pixel always changes its sum. A guard
 * against mistakes of our own, such as a picture that was drawn on meanwhile, not against someone who can choose the pixels of both.
 */
export function fingerprint(image: { data: Uint8ClampedArray; width: number; height: number }): string {
  const words = wordsOfPixels(image);
  const sums = Int32Array.of(1, 2, 3, 4);
  // A function for each part, see `findComponents`.
  for (let from = 0; from < words.length; from += PART) addTo(sums, words, from, Math.min(words.length, from + PART));
  return [`${image.width}x${image.height}`, ...Array.from(sums, (sum) => sum.toString(16))].join('-');
}

function addTo(sums: Int32Array, words: Int32Array, from: number, to: number): void {
  let [a, b, c, d] = sums as unknown as [number, number, number, number];
  const whole = to - ((to - from) % 4);
  for (let at = from; at < whole; at += 4) {
    a = ((a * 31) ^ (words[at] as number)) & SUM;
    b = ((b * 31) ^ (words[at + 1] as number)) & SUM;
    c = ((c * 31) ^ (words[at + 2] as number)) & SUM;
    d = ((d * 31) ^ (words[at + 3] as number)) & SUM;
  }
  for (let at = whole; at < to; at++) a = ((a * 31) ^ (words[at] as number)) & SUM;
  sums.set([a, b, c, d]);
}
