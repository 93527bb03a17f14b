import type { Box, GrayRaster, Pixels } from './raster';

/** Steps of colour smaller than this are noise of gradients and JPEG, not the border of a letter. Light grey on white (#ccc) still passes. */
export const EDGE_STEP = 22;

/** Straight runs longer than this many pixels are rules, frames and underlines: no letter that we read has such a stem or bar. */
const LONGEST_BAR = 64;
const LONGEST_STEM = 56;

/**
 * Marks the pixels where the colour steps (1) inside `area`; straight lines longer than any stroke are left out. Works on the largest
 * difference of the three channels, so that red on green of the same brightness counts. Polarity does not matter.
 *
 * @returns a raster of the size of `area`.
 */
export function markEdges(image: Pixels, area: Box, step: number): GrayRaster {
  const width = area.right - area.left;
  const height = area.bottom - area.top;
  const edges = new Uint8Array(width * height);
  const { data } = image;
  const stride = image.width * 4;
  const stemRuns = new Uint16Array(width);
  for (let y = 0; y < height; y++) {
    let source = (area.top + y) * stride + area.left * 4;
    const row = y * width;
    let barRun = 0;
    for (let x = 0; x < width; x++, source += 4) {
      const r = data[source] as number;
      const g = data[source + 1] as number;
      const b = data[source + 2] as number;
      let isStem = false;
      if (x > 0) {
        isStem =
          Math.abs(r - (data[source - 4] as number)) > step ||
          Math.abs(g - (data[source - 3] as number)) > step ||
          Math.abs(b - (data[source - 2] as number)) > step;
      }
      let isBar = false;
      if (y > 0) {
        isBar =
          Math.abs(r - (data[source - stride] as number)) > step ||
          Math.abs(g - (data[source - stride + 1] as number)) > step ||
          Math.abs(b - (data[source - stride + 2] as number)) > step;
      }
      if (isStem || isBar) edges[row + x] = 1;
      // Runs are erased when they end: only then is their length known.
      if (isBar && !isStem) barRun++;
      else if (!isBar) {
        if (barRun > LONGEST_BAR) edges.fill(0, row + x - barRun, row + x);
        barRun = 0;
      }
      if (isStem && !isBar) stemRuns[x] = (stemRuns[x] as number) + 1;
      else if (!isStem) {
        const run = stemRuns[x] as number;
        if (run > LONGEST_STEM) eraseColumn(edges, width, x, y - run, y);
        stemRuns[x] = 0;
      }
    }
    if (barRun > LONGEST_BAR) edges.fill(0, row + width - barRun, row + width);
  }
  for (let x = 0; x < width; x++) {
    const run = stemRuns[x] as number;
    if (run > LONGEST_STEM) eraseColumn(edges, width, x, height - run, height);
  }
  return { data: edges, width, height };
}

function eraseColumn(edges: Uint8Array, width: number, x: number, fromY: number, toY: number): void {
  for (let y = Math.max(0, fromY); y < toY; y++) edges[y * width + x] = 0;
}
