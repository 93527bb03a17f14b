import type { GrayRaster } from './prepare/raster';

/** Half-open stretch of columns. */
export interface Run {
  start: number;
  end: number;
}

/** Darker than this counts as ink of a flattened piece (255 = ground). */
const INK_LEVEL = 150;

/** Stretches of neighbouring columns that hold ink, from left to right. */
export function inkRuns(ink: GrayRaster): Run[] {
  const hasInk = new Uint8Array(ink.width);
  for (let y = 0; y < ink.height; y++) {
    const row = y * ink.width;
    for (let x = 0; x < ink.width; x++) if ((ink.data[row + x] as number) < INK_LEVEL) hasInk[x] = 1;
  }
  const runs: Run[] = [];
  let start = -1;
  for (let x = 0; x <= ink.width; x++) {
    const inside = x < ink.width && hasInk[x] === 1;
    if (inside && start < 0) start = x;
    if (!inside && start >= 0) {
      runs.push({ start, end: x });
      start = -1;
    }
  }
  return runs;
}
