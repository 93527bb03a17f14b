import type { Brand } from './brand';

/** A length in CSS pixels of a page. Never mix with `ImagePx`: the factor between them is the width of the real bitmap, not `devicePixelRatio`. */
export type CssPx = Brand<number, 'CssPx'>;
/** A length in pixels of an image. */
export type ImagePx = Brand<number, 'ImagePx'>;

/** An axis-parallel rectangle. `x`/`y` is the top left corner; width and height are not negative. */
export interface Rect<Unit extends number> {
  readonly x: Unit;
  readonly y: Unit;
  readonly width: Unit;
  readonly height: Unit;
}

/** Build a rectangle from plain numbers, saying once which unit they are in. */
export function rect<Unit extends number>(x: number, y: number, width: number, height: number): Rect<Unit> {
  return { x: x as Unit, y: y as Unit, width: Math.max(0, width) as Unit, height: Math.max(0, height) as Unit };
}

export function area<Unit extends number>(r: Rect<Unit>): number {
  return r.width * r.height;
}

/** The common part of two rectangles, or `null` where they do not overlap. */
export function intersect<Unit extends number>(a: Rect<Unit>, b: Rect<Unit>): Rect<Unit> | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const right = Math.min(a.x + a.width, b.x + b.width);
  const bottom = Math.min(a.y + a.height, b.y + b.height);
  return right > x && bottom > y ? rect<Unit>(x, y, right - x, bottom - y) : null;
}

/** Whether the middle of a box lies in a place. */
export function holdsMiddle<Unit extends number>(place: Rect<Unit>, box: Rect<Unit>): boolean {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return x >= place.x && x < place.x + place.width && y >= place.y && y < place.y + place.height;
}

/** The smallest rectangle that holds all of them; `null` for none. */
export function unionAll<Unit extends number>(rects: readonly Rect<Unit>[]): Rect<Unit> | null {
  const [first] = rects;
  if (!first) return null;
  let { x, y } = first as { x: number; y: number };
  let right = first.x + first.width;
  let bottom = first.y + first.height;
  for (const r of rects) {
    x = Math.min(x, r.x);
    y = Math.min(y, r.y);
    right = Math.max(right, r.x + r.width);
    bottom = Math.max(bottom, r.y + r.height);
  }
  return rect<Unit>(x, y, right - x, bottom - y);
}

/** Grow on every side, kept inside `bounds` where given. */
export function grow<Unit extends number>(r: Rect<Unit>, by: number, bounds?: { width: number; height: number }): Rect<Unit> {
  const x = Math.max(0, r.x - by);
  const y = Math.max(0, r.y - by);
  const right = Math.min(bounds?.width ?? Number.POSITIVE_INFINITY, r.x + r.width + by);
  const bottom = Math.min(bounds?.height ?? Number.POSITIVE_INFINITY, r.y + r.height + by);
  return rect<Unit>(x, y, right - x, bottom - y);
}
