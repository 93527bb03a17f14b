import type { Box, Pixels } from './raster';

/** Whole rows of an image. What is known of them counts from their own first row. */
export interface Part {
  image: Pixels;
  /** Their first row in the image. */
  top: number;
}

/** Rows `top ≤ y < bottom` of an image. */
export interface Rows {
  top: number;
  bottom: number;
}

/** Rows reach at least so far beyond the places that they are for, and as far as these are high: the lines above and below are then whole, too. */
const MARGIN = 40;

/** The rows around some places, from top to bottom, none of them twice. What stands in other rows has no part in how the lines of these places are cut. */
export function rowsAround(places: readonly Box[], height: number): Rows[] {
  const spans: Rows[] = [];
  for (const { top, bottom } of [...places].sort((a, b) => a.top - b.top)) {
    const last = spans.at(-1);
    if (last && top <= last.bottom) last.bottom = Math.max(last.bottom, bottom);
    else spans.push({ top, bottom });
  }
  const rows: Rows[] = [];
  for (const { top, bottom } of spans) {
    const margin = MARGIN + (bottom - top);
    const wide = { top: Math.max(0, Math.floor(top - margin)), bottom: Math.min(height, Math.ceil(bottom + margin)) };
    const last = rows.at(-1);
    if (last && wide.top <= last.bottom) last.bottom = Math.max(last.bottom, wide.bottom);
    else rows.push(wide);
  }
  return rows;
}

/** The parts of these places that stand in the rows, counted from the first of these. */
export function placesIn(places: readonly Box[], { top, bottom }: Rows): Box[] {
  return places
    .filter((place) => place.top < bottom && place.bottom > top)
    .map((place) => ({ ...place, top: Math.max(0, place.top - top), bottom: Math.min(bottom, place.bottom) - top }));
}

export function movedDown(box: Box, by: number): Box {
  return { ...box, top: box.top + by, bottom: box.bottom + by };
}
