import { hiddenRows } from './covered';
import type { Box, GrayRaster, Pixels } from './raster';

/** Steps of colour smaller than this are noise of gradients and JPEG, not the border of a letter. Light grey on white (#ccc) still passes. */
export const EDGE_STEP = 22;

/** Straight runs longer than this many pixels are rules, frames and underlines: no letter that we read has such a stem or bar. */
const LONGEST_BAR = 64;
const LONGEST_STEM = 56;

interface Marking {
  words: Int32Array;
  /** Width of the image, and index of the area's first pixel in it. */
  pitch: number;
  first: number;
  edges: Uint8Array;
  /** Width of `edges`. */
  width: number;
  step: number;
  /** How many stems stand on each other above each pixel of the row. */
  stemRuns: Uint16Array;
}

/**
 * Marks the pixels where the colour steps (1) inside `area`; straight lines longer than any stroke are left out. Works on the largest
 * difference of the three channels, so that red on green of the same brightness counts. Polarity does not matter. Where the image is known to be covered
 * nothing steps, nor at the border of what is covered.
 *
 * @returns a raster of the size of `area`.
 */
export function markEdges(image: Pixels, area: Box, step: number): GrayRaster {
  const width = area.right - area.left;
  const height = area.bottom - area.top;
  const edges = new Uint8Array(width * height);
  const stemRuns = new Uint16Array(width);
  const marking = { words: wordsOf(image), pitch: image.width, first: area.top * image.width + area.left, edges, width, step, stemRuns };
  const hiddenIn = hiddenRows(image.covered ?? [], area);
  for (let y = 0; y < height; y++) markRow(marking, y, hiddenIn(y), hiddenIn(Math.max(0, y - 1)));
  for (let x = 0; x < width; x++) {
    const run = stemRuns[x] as number;
    if (run > LONGEST_STEM) eraseColumn(edges, width, x, height - run, height);
  }
  return { data: edges, width, height };
}

/** A function for each row, see `findComponents`. */
function markRow(marking: Marking, y: number, hidden: Uint8Array | null, hiddenAbove: Uint8Array | null): void {
  const { words, pitch, edges, width, step, stemRuns } = marking;
  const source = marking.first + y * pitch;
  // Above the first row stands nothing that it could step from.
  const toAbove = y > 0 ? pitch : 0;
  const row = y * width;
  let barRun = 0;
  let left = words[source] as number;
  for (let x = 0; x < width; x++) {
    const here = words[source + x] as number;
    const above = words[source + x - toAbove] as number;
    if (barRun === 0 && stemRuns[x] === 0) {
      // Most of a screen is plain: nothing steps and no run is open.
      if (here === left && here === above) {
        while (x + 1 < width && words[source + x + 1] === left && words[source + x + 1 - toAbove] === left && stemRuns[x + 1] === 0) x++;
        continue;
      }
      // Most of a photograph differs everywhere and steps nowhere.
      if (!isStep(here, left, step) && !isStep(here, above, step)) {
        const end = x + countSmooth(words, { from: source + x, to: source + width, toAbove, before: left, step });
        if (end > x) {
          while (x + 1 < end && stemRuns[x + 1] === 0) x++;
          left = words[source + x] as number;
          continue;
        }
      }
    }
    const isHidden = hidden !== null && hidden[x] === 1;
    const isStem = here !== left && !isHidden && !(hidden !== null && hidden[x - 1] === 1) && isStep(here, left, step);
    const isBar = here !== above && !isHidden && !(hiddenAbove !== null && hiddenAbove[x] === 1) && isStep(here, above, step);
    left = here;
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

/**
 * Whole pixels; the lowest three bytes are the colours, because every machine with a browser is little-endian. Signed, because numbers of opaque pixels are
 * then small enough for a loop that is not compiled yet.
 */
function wordsOf({ data, width, height }: Pixels): Int32Array {
  const isAligned = data.byteOffset % 4 === 0;
  return isAligned ? new Int32Array(data.buffer, data.byteOffset, width * height) : new Int32Array(data.slice().buffer);
}

/** Two channels of a pixel in lanes of 16 bits. */
const LANES = 0x00ff00ff;
const BOTH = 0x00010001;
/** The lanes below have room for no more; where nothing steps by so much, nothing steps by more. */
const MOST_STEP = 63;

interface Row {
  /** Index of the first pixel and of the one behind the last. */
  from: number;
  to: number;
  toAbove: number;
  /** The pixel left of the first. */
  before: number;
  step: number;
}

/**
 * How many pixels of a row, from the first on, surely step neither from their left nor from the one above: `isStep` for opaque pixels, all channels at once and
 * without its branches, which noise makes slow. Each lane is the difference of one channel plus `step` plus 1024, so a channel steps where its lane leaves
 * 1024 to 1024 + 2 × `step`. A pixel less only costs time;
 * one more would lose an edge.
 */
function countSmooth(words: Int32Array, { from, to, toAbove, before, step }: Row): number {
  const within = Math.min(step, MOST_STEP);
  const lift = (1024 + within) * BOTH;
  const room = (127 - 2 * within) * BOTH;
  let leftOne = (before & LANES) - lift;
  let leftOther = ((before >>> 8) & LANES) - lift;
  let at = from;
  for (; at < to; at++) {
    const here = words[at] as number;
    const above = words[at - toAbove] as number;
    const one = here & LANES;
    const other = (here >>> 8) & LANES;
    const a = one - leftOne;
    const b = other - leftOther;
    leftOne = one - lift;
    leftOther = other - lift;
    const c = (above & LANES) - leftOne;
    const d = ((above >>> 8) & LANES) - leftOther;
    if ((a & b & c & d & (1024 * BOTH)) !== 1024 * BOTH) break;
    if ((((a + room) | (b + room) | (c + room) | (d + room)) & (896 * BOTH)) !== 0) break;
  }
  return at - from;
}

function isStep(a: number, b: number, step: number): boolean {
  const red = (a & 0xff) - (b & 0xff);
  if (red > step || red < -step) return true;
  const green = ((a >>> 8) & 0xff) - ((b >>> 8) & 0xff);
  if (green > step || green < -step) return true;
  const blue = ((a >>> 16) & 0xff) - ((b >>> 16) & 0xff);
  return blue > step || blue < -step;
}

function eraseColumn(edges: Uint8Array, width: number, x: number, fromY: number, toY: number): void {
  for (let y = Math.max(0, fromY); y < toY; y++) edges[y * width + x] = 0;
}
