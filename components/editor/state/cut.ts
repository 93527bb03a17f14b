import { type ImagePx, intersect, type Rect, rect } from '@/utils/foundation/geometry';
import type { Mark } from '@/utils/screenshot/attachment/marks';
import type { Mask } from '@/utils/screenshot/masks/mask';
import type { EditorDocument } from './editor-state';

/** The masks that have something to do in the part of the picture that is kept. */
export function masksInside({ masks, cut }: Pick<EditorDocument, 'masks' | 'cut'>): readonly Mask[] {
  return cut ? masks.filter((mask) => intersect(mask.rect, cut) !== null) : masks;
}

/** The same for arrows and highlights. */
export function marksInside({ marks, cut }: Pick<EditorDocument, 'marks' | 'cut'>): readonly Mark[] {
  return cut ? marks.filter((mark) => intersect(mark.rect, cut) !== null) : marks;
}

/** The same masks in pixels of the part that is kept; what lies outside of it goes with it. */
export function toCut(masks: readonly Mask[], cut: Rect<ImagePx> | null): Mask[] {
  if (!cut) return [...masks];
  return masks.flatMap((mask) => {
    const inside = intersect(mask.rect, cut);
    return inside ? [{ ...mask, rect: rect<ImagePx>(inside.x - cut.x, inside.y - cut.y, inside.width, inside.height) }] : [];
  });
}

/** Arrows and highlights keep their shape; what hangs over the edge of the cut is cut off when it is drawn. */
export function marksToCut(marks: readonly Mark[], cut: Rect<ImagePx> | null): Mark[] {
  if (!cut) return [...marks];
  return marks
    .filter((mark) => intersect(mark.rect, cut) !== null)
    .map((mark) => ({ ...mark, rect: { ...mark.rect, x: (mark.rect.x - cut.x) as ImagePx, y: (mark.rect.y - cut.y) as ImagePx } }));
}

/** Back to pixels of the whole picture. */
export function fromCut(masks: readonly Mask[], cut: Rect<ImagePx> | null): Mask[] {
  if (!cut) return [...masks];
  return masks.map((mask) => ({
    ...mask,
    rect: rect<ImagePx>(mask.rect.x + cut.x, mask.rect.y + cut.y, mask.rect.width, mask.rect.height),
  }));
}

/** The pixels that are kept, as a picture of its own: nothing of the rest goes on. */
export function cutPixels(pixels: ImageData, cut: Rect<ImagePx> | null): ImageData {
  if (!cut) return pixels;
  const { x, y, width, height } = cut;
  const kept = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * pixels.width + x) * 4;
    kept.set(pixels.data.subarray(from, from + width * 4), row * width * 4);
  }
  return new ImageData(kept, width, height);
}
