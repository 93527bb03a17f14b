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

/**
 * Moves each place to a gap between the runs, one gap for each, in order, so that the sum of the ways is least; places without a gap within
 * `reach` stay. Places and runs ascend.
 */
export function alignToGaps(places: readonly number[], runs: readonly Run[], reach: number): number[] {
  const gaps = runs.slice(1).map((run, index) => ((runs[index] as Run).end + run.start) / 2);
  const columns = gaps.length + 1;
  const stays = places.map((place) => costOfStaying(place, runs, reach));
  const cost = new Float64Array((places.length + 1) * columns);
  for (let i = 1; i <= places.length; i++) {
    for (let j = 0; j < columns; j++) {
      let best = (cost[(i - 1) * columns + j] as number) + (stays[i - 1] as number);
      if (j > 0) {
        best = Math.min(best, cost[i * columns + j - 1] as number);
        const way = Math.abs((gaps[j - 1] as number) - (places[i - 1] as number));
        if (way <= reach) best = Math.min(best, (cost[(i - 1) * columns + j - 1] as number) + way);
      }
      cost[i * columns + j] = best;
    }
  }
  const aligned = [...places];
  let j = gaps.length;
  for (let i = places.length; i > 0; ) {
    const here = cost[i * columns + j] as number;
    if (j > 0 && here === cost[i * columns + j - 1]) j--;
    else if (here === (cost[(i - 1) * columns + j] as number) + (stays[i - 1] as number)) i--;
    else {
      aligned[i - 1] = gaps[j - 1] as number;
      i--;
      j--;
    }
  }
  for (let i = 1; i < aligned.length; i++) aligned[i] = Math.max(aligned[i] as number, aligned[i - 1] as number);
  return aligned;
}

/** A cut through a run as wide as one letter is hardly right; a wide run is letters that touch, where there is no gap to be found. */
function costOfStaying(place: number, runs: readonly Run[], reach: number): number {
  const run = runs.find(({ start, end }) => place >= start && place < end);
  if (!run) return reach;
  const widths = runs.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const usual = widths[widths.length >> 1] as number;
  return reach * Math.min(1.5, Math.max(0.3, usual / (run.end - run.start)));
}
