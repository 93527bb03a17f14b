import { type ImagePx, type Rect, rect } from '@/utils/foundation/geometry';
import { type PixelImage, wordsOfPixels } from '../ocr/pixel-words';

/** Side of the squares in which changes are told. */
const TILE = 8;

/**
 * Where an image is not pixel by pixel what it was, in squares of eight pixels, joined along each row of squares. What lies outside the
 * earlier image has changed. Asks the pixels and nobody who drew on them.
 */
export function changedPlaces(before: PixelImage, after: PixelImage): Rect<ImagePx>[] {
  const old = { words: wordsOfPixels(before), width: before.width };
  const now = { words: wordsOfPixels(after), width: after.width };
  const columns = Math.ceil(after.width / TILE);
  const places: Rect<ImagePx>[] = [];
  for (let top = 0; top < after.height; top += TILE) {
    const bottom = Math.min(after.height, top + TILE);
    const isChanged = new Uint8Array(columns + 1);
    for (let y = top; y < bottom; y++) {
      if (y >= before.height) isChanged.fill(1, 0, columns);
      else markChanged(isChanged, old, now, y);
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

interface Words {
  words: Int32Array;
  width: number;
}

/** Marks the squares in which a row has changed. A function for each row, see `findComponents`. */
function markChanged(isChanged: Uint8Array, old: Words, now: Words, y: number): void {
  const a = y * old.width;
  const b = y * now.width;
  const common = Math.min(old.width, now.width);
  for (let x = 0; x < now.width; x++) {
    // Nearly all of a picture is as it was: this is the cost of the whole.
    x += countEqual(old.words, a + x, now.words, b + x, common - x);
    if (x >= now.width) break;
    const column = Math.floor(x / TILE);
    isChanged[column] = 1;
    x = column * TILE + TILE - 1;
  }
}

/** How many of the next `most` pixels are the same. */
function countEqual(one: Int32Array, from: number, other: Int32Array, otherFrom: number, most: number): number {
  let count = 0;
  while (count < most && one[from + count] === other[otherFrom + count]) count++;
  return count;
}

/** Whether an image has exactly these pixels from the row `top` on. */
export function holdsRows(image: PixelImage, rows: PixelImage & { top: number }): boolean {
  const { width } = image;
  if (rows.width !== width || rows.top < 0 || rows.top + rows.height > image.height) return false;
  // Pixels that were given back meanwhile hold nothing.
  if (image.data.length !== width * image.height * 4) return false;
  const one = wordsOfPixels(image);
  const other = wordsOfPixels(rows);
  for (let y = 0; y < rows.height; y++) if (countEqual(one, (rows.top + y) * width, other, y * width, width) < width) return false;
  return true;
}
