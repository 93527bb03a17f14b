import type { GrayRaster, Pixels } from './prepare/raster';

/** The brightness of an image, as the reader of codes itself weighs colours: it looks at nothing else. */
export function brightnessOf({ data, width, height }: Pixels): GrayRaster {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at++, from += 4) {
    grey[at] = (306 * (data[from] as number) + 601 * (data[from + 1] as number) + 117 * (data[from + 2] as number) + 512) >> 10;
  }
  return { data: grey, width, height };
}
