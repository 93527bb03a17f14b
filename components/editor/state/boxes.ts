import { type ImagePx, type Rect, rect } from '@/utils/foundation/geometry';

/** Size of the picture in its own pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

type Box = Rect<ImagePx>;

/** Smaller boxes can neither be seen nor be grabbed. */
const MIN_SIDE = 4;

export const HANDLES = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const;
export type Handle = (typeof HANDLES)[number];

/** The nearest box of whole pixels that lies inside the picture and is big enough to grab. Every box of the editor went through here. */
export function fitBox(box: Box, size: PictureSize): Box {
  const width = clamp(Math.round(box.width), Math.min(MIN_SIDE, size.width), size.width);
  const height = clamp(Math.round(box.height), Math.min(MIN_SIDE, size.height), size.height);
  return rect<ImagePx>(clamp(Math.round(box.x), 0, size.width - width), clamp(Math.round(box.y), 0, size.height - height), width, height);
}

/** Pushed by the given way and stopped at the edge of the picture. */
export function moveBox(box: Box, dx: number, dy: number, size: PictureSize): Box {
  return fitBox(rect<ImagePx>(box.x + dx, box.y + dy, box.width, box.height), size);
}

/** One side or corner pulled; the opposite one stays where it is, and a handle pulled across it stops. */
export function resizeBox(box: Box, handle: Handle, dx: number, dy: number, size: PictureSize): Box {
  let left: number = box.x;
  let top: number = box.y;
  let right = left + box.width;
  let bottom = top + box.height;
  if (handle.includes('w')) left = clamp(left + dx, 0, right - MIN_SIDE);
  if (handle.includes('e')) right = clamp(right + dx, left + MIN_SIDE, size.width);
  if (handle.includes('n')) top = clamp(top + dy, 0, bottom - MIN_SIDE);
  if (handle.includes('s')) bottom = clamp(bottom + dy, top + MIN_SIDE, size.height);
  return fitBox(rect<ImagePx>(left, top, right - left, bottom - top), size);
}

/** The box between two corners, in whatever direction it was drawn; `null` for a mere click. */
export function drawnBox(from: { x: number; y: number }, to: { x: number; y: number }, size: PictureSize): Box | null {
  const left = clamp(Math.min(from.x, to.x), 0, size.width);
  const top = clamp(Math.min(from.y, to.y), 0, size.height);
  const right = clamp(Math.max(from.x, to.x), 0, size.width);
  const bottom = clamp(Math.max(from.y, to.y), 0, size.height);
  if (right - left < MIN_SIDE || bottom - top < MIN_SIDE) return null;
  return fitBox(rect<ImagePx>(left, top, right - left, bottom - top), size);
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value));
}
