import { type PixelImage, wordsOfPixels } from './pixel-words';
import type { GrayRaster } from './prepare/raster';

/** The brightness of an image, as the reader of codes itself weighs colours: it looks at nothing else. */
export function brightnessOf(image: PixelImage): GrayRaster {
  const words = wordsOfPixels(image);
  const grey = new Uint8Array(words.length);
  for (let at = 0; at < grey.length; at++) {
    const pixel = words[at] as number;
    grey[at] = (306 * (pixel & 0xff) + 601 * ((pixel >>> 8) & 0xff) + 117 * ((pixel >>> 16) & 0xff) + 512) >> 10;
  }
  return { data: grey, width: image.width, height: image.height };
}
