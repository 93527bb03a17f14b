import type { ImagePx, Rect } from '@/utils/foundation/geometry';
import type { Mask } from '../masks/mask';
import { type PixelImage, wordsOfPixels } from '../ocr/pixel-words';

/** Colour of what is covered: opaque, so that nothing can be computed back. */
export const COVER_COLOUR = { r: 17, g: 24, b: 39 } as const;

/** The rects that are to be covered, in whole pixels, larger rather than smaller. */
export function coveredRects(masks: readonly Mask[], width: number, height: number): Rect<ImagePx>[] {
  const rects: Rect<ImagePx>[] = [];
  for (const { rect, applied } of masks) {
    if (!applied) continue;
    const x = Math.max(0, Math.floor(rect.x));
    const y = Math.max(0, Math.floor(rect.y));
    const right = Math.min(width, Math.ceil(rect.x + rect.width));
    const bottom = Math.min(height, Math.ceil(rect.y + rect.height));
    if (right > x && bottom > y) rects.push({ x, y, width: right - x, height: bottom - y } as Rect<ImagePx>);
  }
  return rects;
}

/** Overwrites the pixels in place. */
export function coverPixels(image: PixelImage, rects: readonly Rect<ImagePx>[]): void {
  const colour = new Int32Array(new Uint8ClampedArray([COVER_COLOUR.r, COVER_COLOUR.g, COVER_COLOUR.b, 255]).buffer)[0] as number;
  const words = wordsOfPixels(image);
  for (const { x, y, width, height } of rects) {
    for (let row = y; row < y + height; row++) words.fill(colour, row * image.width + x, row * image.width + x + width);
  }
}

/**
 * Whether every pixel of the rects has the cover colour, up to `tolerance` per channel (JPEG bleeds from outside into the first pixels of
 * a rect: only the inner part of it, `inset` pixels from the edge, is then looked at).
 */
export function isCovered(image: PixelImage, rects: readonly Rect<ImagePx>[], tolerance: number, inset: number): boolean {
  const { data } = image;
  return rects.every(({ x, y, width, height }) => {
    for (let row = y + inset; row < y + height - inset; row++) {
      for (let column = x + inset; column < x + width - inset; column++) {
        const at = (row * image.width + column) * 4;
        const isCover =
          Math.abs((data[at] as number) - COVER_COLOUR.r) <= tolerance &&
          Math.abs((data[at + 1] as number) - COVER_COLOUR.g) <= tolerance &&
          Math.abs((data[at + 2] as number) - COVER_COLOUR.b) <= tolerance;
        if (!isCover) return false;
      }
    }
    return true;
  });
}
