import { type ImagePx, type Rect, rect } from '@/utils/foundation/geometry';
import { type PixelImage, wordsOfPixels } from '../ocr/pixel-words';

/** Side of the squares in which changes are told. */
const TILE = 8;

/**
 * Where an image is not pixel by pixel what it was, in squares of eight pixels, joined along each row of squares. What lies outside the
 * earlier image has changed. Asks the pixels and nobody who drew on them.
 */
export function changedPlaces(before: PixelImage, after: PixelImage): Rect<ImagePx>[] {
  const old = wordsOfPixels(before);
  const now = wordsOfPixels(after);
  const common = Math.min(before.width, after.width);
  const columns = Math.ceil(after.width / TILE);
  const places: Rect<ImagePx>[] = [];
  for (let top = 0; top < after.height; top += TILE) {
    const bottom = Math.min(after.height, top + TILE);
    const isChanged = new Uint8Array(columns + 1);
    for (let y = top; y < bottom; y++) {
      const a = y * before.width;
      const b = y * after.width;
      if (y >= before.height) {
        isChanged.fill(1, 0, columns);
        break;
      }
      for (let x = 0; x < after.width; x++) {
        // Nearly all of a picture is as it was: this loop is the cost of the whole.
        while (x < common && old[a + x] === now[b + x]) x++;
        if (x >= after.width) break;
        const column = Math.floor(x / TILE);
        isChanged[column] = 1;
        x = column * TILE + TILE - 1;
      }
    }
    let from = -1;
    for (let column = 0; column <= columns; column++) {
      if (isChanged[column] && from < 0) from = column * TILE;
      if (isChanged[column] || from < 0) continue;
      const right = Math.min(after.width, column * TILE);
      places.push(rect<ImagePx>(from, top, right - from, bottom - top));
      from = -1;
    }
  }
  return places;
}

/** Whether an image has exactly these pixels from the row `top` on. */
export function holdsRows(image: PixelImage, rows: PixelImage & { top: number }): boolean {
  if (rows.width !== image.width || rows.top < 0 || rows.top + rows.height > image.height) return false;
  // Pixels that were given back meanwhile hold nothing.
  if (image.data.length !== image.width * image.height * 4) return false;
  const one = wordsOfPixels(image).subarray(rows.top * image.width, (rows.top + rows.height) * image.width);
  const other = wordsOfPixels(rows);
  let at = 0;
  for (const end = one.length - 3; at < end; at += 4) {
    if (one[at] !== other[at] || one[at + 1] !== other[at + 1] || one[at + 2] !== other[at + 2] || one[at + 3] !== other[at + 3])
      return false;
  }
  for (; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
