import type { PictureSize } from './boxes';

export const MIN_ZOOM = 10;
export const MAX_ZOOM = 400;
const STEPS = [10, 25, 33, 50, 67, 75, 90, 100, 125, 150, 200, 300, 400] as const;

export function clampZoom(percent: number): number {
  return Number.isFinite(percent) ? Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, Math.round(percent))) : 100;
}

/** The next step in a direction, also from a value between two steps. */
export function zoomStep(percent: number, direction: 1 | -1): number {
  const next = direction > 0 ? STEPS.find((step) => step > percent) : STEPS.findLast((step) => step < percent);
  return next ?? clampZoom(percent);
}

/** Shows the whole width of the picture, and never more than its own pixels. */
export function fitZoom(size: PictureSize, roomCssPx: number): number {
  return size.width > 0 && roomCssPx > 0 ? clampZoom(Math.min(100, Math.floor((roomCssPx / size.width) * 100))) : 100;
}
