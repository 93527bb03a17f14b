import { type Box, type Pixels, touches } from './raster';

/**
 * What is left of a letter beyond a cover by a single pixel (its soft rim, mostly) tells nothing, and is as high as a letter all the same: it would be
 * taken for an "I".
 */
const RIM = 1;

/**
 * Those of the places that are indeed of one colour. What is not hides nothing, whoever says so, and is looked at like everything else.
 *
 * @param places whole pixels.
 */
export function hidingPlaces({ data, width, height }: Pixels, places: readonly Box[]): Box[] {
  return places.filter(({ left, top, right, bottom }) => {
    if (left < 0 || top < 0 || right > width || bottom > height || left >= right || top >= bottom) return false;
    const first = (top * width + left) * 4;
    const [red, green, blue] = [data[first], data[first + 1], data[first + 2]];
    for (let y = top; y < bottom; y++) {
      for (let at = (y * width + left) * 4, end = (y * width + right) * 4; at < end; at += 4) {
        if (data[at] !== red || data[at + 1] !== green || data[at + 2] !== blue) return false;
      }
    }
    return true;
  });
}

/**
 * Tells for the rows of `area`, from top to bottom, which pixels are covered or stand at the rim of a cover (1); `null` for a row without any. The same array
 * serves every row until a cover begins or ends.
 */
export function hiddenRows(covered: readonly Box[], area: Box): (y: number) => Uint8Array | null {
  const boxes = covered
    .map(({ left, top, right, bottom }) => ({
      left: Math.max(0, left - RIM - area.left),
      top: Math.max(0, top - RIM - area.top),
      right: Math.min(area.right - area.left, right + RIM - area.left),
      bottom: Math.min(area.bottom - area.top, bottom + RIM - area.top),
    }))
    .filter((box) => box.left < box.right && box.top < box.bottom);
  if (boxes.length === 0) return () => null;
  const turns = [...new Set(boxes.flatMap(({ top, bottom }) => [top, bottom]))].sort((a, b) => a - b);
  const spans = turns.map((turn) => {
    const here = boxes.filter(({ top, bottom }) => top <= turn && turn < bottom);
    if (here.length === 0) return null;
    const row = new Uint8Array(area.right - area.left);
    for (const { left, right } of here) row.fill(1, left, right);
    return row;
  });
  let at = -1;
  return (y) => {
    while (at + 1 < turns.length && (turns[at + 1] as number) <= y) at++;
    while (at >= 0 && (turns[at] as number) > y) at--;
    return spans[at] ?? null;
  };
}

/** One byte for each pixel of `box`: 1 where it is covered; `null` where nothing of it is. */
export function hiddenIn(covered: readonly Box[], box: Box): Uint8Array | null {
  const inside = covered.filter((place) => touches(place, box));
  if (inside.length === 0) return null;
  const width = box.right - box.left;
  const hidden = new Uint8Array(width * (box.bottom - box.top));
  for (const place of inside) {
    const left = Math.max(box.left, place.left) - box.left;
    const right = Math.min(box.right, place.right) - box.left;
    for (let y = Math.max(box.top, place.top); y < Math.min(box.bottom, place.bottom); y++) {
      const row = (y - box.top) * width;
      hidden.fill(1, row + left, row + right);
    }
  }
  return hidden;
}
