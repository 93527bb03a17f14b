/** RGBA pixels in row order, as `ImageData` holds them. */
export interface Pixels {
  readonly data: Uint8ClampedArray | Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Places of one colour each that hide what was there: neither they nor their borders are ink. Whole pixels, inside the image. */
  readonly covered?: readonly Box[];
}

/** One byte per pixel. */
export interface GrayRaster {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Half-open pixel box: `left ≤ x < right`, `top ≤ y < bottom`. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function boxWidth(box: Box): number {
  return box.right - box.left;
}

export function boxHeight(box: Box): number {
  return box.bottom - box.top;
}

/** Extend `target` in place so that it holds `other`. */
export function include(target: Box, other: Box): void {
  if (other.left < target.left) target.left = other.left;
  if (other.top < target.top) target.top = other.top;
  if (other.right > target.right) target.right = other.right;
  if (other.bottom > target.bottom) target.bottom = other.bottom;
}

/** Whether `inner` lies in `outer`, edges included. */
export function holds(outer: Box, inner: Box): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
}

/** Whether they have a pixel in common. */
export function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function verticalOverlap(a: Box, b: Box): number {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
}

/** A box grown by `x`/`y` on each side and kept inside a raster of the given size. */
export function growBox(box: Box, x: number, y: number, width: number, height: number): Box {
  return {
    left: Math.max(0, box.left - x),
    top: Math.max(0, box.top - y),
    right: Math.min(width, box.right + x),
    bottom: Math.min(height, box.bottom + y),
  };
}
