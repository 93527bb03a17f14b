import type { ImagePx, Rect } from '@/utils/foundation/geometry';
import type { GrayRaster } from './prepare/raster';

/** A part of an image, enlarged between the pixels (bilinear). `place` lies inside the image. */
export function enlarge(image: GrayRaster, place: Rect<ImagePx>, factor: number): GrayRaster {
  const left = Math.floor(place.x);
  const top = Math.floor(place.y);
  const width = Math.max(1, Math.floor(place.width) * factor);
  const height = Math.max(1, Math.floor(place.height) * factor);
  const data = new Uint8Array(width * height);
  const at = (x: number, y: number) => image.data[y * image.width + x] as number;
  for (let y = 0; y < height; y++) {
    const fromY = Math.min(image.height - 1, top + Math.max(0, (y + 0.5) / factor - 0.5));
    const y0 = Math.floor(fromY);
    const y1 = Math.min(image.height - 1, y0 + 1);
    for (let x = 0; x < width; x++) {
      const fromX = Math.min(image.width - 1, left + Math.max(0, (x + 0.5) / factor - 0.5));
      const x0 = Math.floor(fromX);
      const x1 = Math.min(image.width - 1, x0 + 1);
      const above = at(x0, y0) + (at(x1, y0) - at(x0, y0)) * (fromX - x0);
      const below = at(x0, y1) + (at(x1, y1) - at(x0, y1)) * (fromX - x0);
      data[y * width + x] = Math.round(above + (below - above) * (fromY - y0));
    }
  }
  return { data, width, height };
}
