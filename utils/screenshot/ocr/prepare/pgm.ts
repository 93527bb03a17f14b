import type { GrayRaster } from './raster';

/** Binary PGM (netpbm P5): the cheapest form in which Leptonica takes grey pixels; no compression on either side. */
export function encodePgm(raster: GrayRaster): Uint8Array<ArrayBuffer> {
  const header = new TextEncoder().encode(`P5\n${raster.width} ${raster.height}\n255\n`);
  const bytes = new Uint8Array(header.length + raster.data.length);
  bytes.set(header);
  bytes.set(raster.data, header.length);
  return bytes;
}
