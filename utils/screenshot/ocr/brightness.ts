import { type PixelImage, wordsOfPixels } from './pixel-words';
import type { GrayRaster } from './prepare/raster';

/** The brightness of an image, as the reader of codes itself weighs colours: it looks at nothing else. */
export function brightnessOf(image: PixelImage): GrayRaster {
  const { width, height } = image;
  const words = wordsOfPixels(image);
  const grey = new Uint8Array(words.length);
  // A function for each row, see `findComponents`.
  for (let from = 0; from < grey.length; from += width) weigh(words, grey, from, from + width);
  return { data: grey, width, height };
}

function weigh(words: Int32Array, grey: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const pixel = words[at] as number;
    grey[at] = (306 * (pixel & 0xff) + 601 * ((pixel >>> 8) & 0xff) + 117 * ((pixel >>> 16) & 0xff) + 512) >> 10;
  }
}
