import type { ImagePx, Rect } from '@/utils/foundation/geometry';

/** A part of an image, enlarged between the pixels (bilinear). `place` lies inside the image. */
export function enlarge(image: Pick<ImageData, 'data' | 'width' | 'height'>, place: Rect<ImagePx>, factor: number): ImageData {
  const left = Math.floor(place.x);
  const top = Math.floor(place.y);
  const width = Math.max(1, Math.floor(place.width) * factor);
  const height = Math.max(1, Math.floor(place.height) * factor);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const fromY = Math.min(image.height - 1, top + Math.max(0, (y + 0.5) / factor - 0.5));
    const y0 = Math.floor(fromY);
    const y1 = Math.min(image.height - 1, y0 + 1);
    for (let x = 0; x < width; x++) {
      const fromX = Math.min(image.width - 1, left + Math.max(0, (x + 0.5) / factor - 0.5));
      const x0 = Math.floor(fromX);
      const x1 = Math.min(image.width - 1, x0 + 1);
      for (let channel = 0; channel < 4; channel++) {
        const at = (px: number, py: number) => image.data[(py * image.width + px) * 4 + channel] as number;
        const above = at(x0, y0) + (at(x1, y0) - at(x0, y0)) * (fromX - x0);
        const below = at(x0, y1) + (at(x1, y1) - at(x0, y1)) * (fromX - x0);
        data[(y * width + x) * 4 + channel] = above + (below - above) * (fromY - y0);
      }
    }
  }
  return { data, width, height, colorSpace: 'srgb' } as ImageData;
}
