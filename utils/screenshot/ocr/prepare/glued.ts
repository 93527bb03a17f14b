import { type Component, findComponents } from './components';
import { hiddenIn } from './covered';
import { EDGE_STEP, markEdges } from './edge-map';
import { type Box, boxHeight, boxWidth, type GrayRaster, type Pixels } from './raster';

// On JPEG pictures ripples of colour join the letters around which they stand; in tight type letters touch. Here what is glued is looked at
// once more, with the ripples ignored.

/** Letters of a glued word have at least this part of its height; ripples add to that above and below. */
const LEAST_LETTER = 0.4;
/** Two of the smallest readable lines are together this high; what is lower is one line. */
const LOWEST_STACK = 20;
/** Of the typical step of colour in a box: the ripples of JPEG around letters stay below it, the strokes of letters do not. */
const STRONG_STEP = 0.35;
/** Between two lines at most this part of the ink of their fuller rows is left: a few descenders, ripples. */
const VALLEY = 0.25;
/** A row belongs to the body of a line when it has this part of the ink of the line's fullest row. */
const BODY = 0.35;
/** The body of a line is at least this many pixels high: less are the dots of an Ü, an underline. */
const LOWEST_BODY = 4;
/** And at least this part of the body of its neighbour: dots and tails of large type are lower. */
const BODY_OF_NEIGHBOUR = 0.3;

/** Several lines that were taken for one. */
export interface Stack {
  box: Box;
  /** Everything in the box, found anew line by line. */
  parts: Component[];
}

/**
 * Takes apart what holds several lines of text.
 *
 * @param box of what was taken for one line.
 * @returns `null` when it is one line, or when its lines cannot be told apart.
 */
export function partStacked(image: Pixels, box: Box): Stack | null {
  if (boxHeight(box) < LOWEST_STACK || boxWidth(box) < boxHeight(box) / 2) return null;
  const edges = strongEdges(image, box);
  const { data, width, height } = edges;
  const rows = new Uint32Array(height);
  for (let y = 0; y < height; y++) {
    let ink = 0;
    for (let x = 0; x < width; x++) ink += data[y * width + x] as number;
    rows[y] = ink;
  }
  const cuts = findCuts(rows, 0, height);
  if (cuts.length === 0) return null;
  for (const y of cuts) data.fill(0, y * width, (y + 1) * width);
  const parts = findComponents(edges).map((found) => ({
    left: found.left + box.left,
    right: found.right + box.left,
    top: found.top + box.top,
    bottom: found.bottom + box.top,
    pixels: found.pixels,
  }));
  return { box, parts };
}

/** Whether one patch is several letters side by side: a short word, and no arrow or round corner. */
export function isGluedWord(image: Pixels, patch: Component): boolean {
  const letters = findComponents(strongEdges(image, patch)).filter((found) => boxHeight(found) >= boxHeight(patch) * LEAST_LETTER);
  return letters.length > 1;
}

function strongEdges(image: Pixels, { left, top, right, bottom }: Box): GrayRaster {
  // Patches and boxes come here, and what is compiled for one of the two is thrown away with the other.
  const box = { left, top, right, bottom };
  return markEdges(image, box, strongStep(image, box));
}

/** Rows between `from` and `to` that part two lines, in any order. */
function findCuts(rows: Uint32Array, from: number, to: number): number[] {
  let best = -1;
  let bestShare = VALLEY;
  for (let y = from + LOWEST_BODY; y < to - LOWEST_BODY; y++) {
    const share = (rows[y] as number) / Math.max(1, Math.min(highest(rows, from, y), highest(rows, y + 1, to)));
    if (share >= bestShare) continue;
    const [above, below] = [bodyHeight(rows, from, y), bodyHeight(rows, y + 1, to)];
    if (Math.min(above, below) < Math.max(LOWEST_BODY, BODY_OF_NEIGHBOUR * Math.max(above, below))) continue;
    best = y;
    bestShare = share;
  }
  if (best === -1) return [];
  return [best, ...findCuts(rows, from, best), ...findCuts(rows, best + 1, to)];
}

function highest(rows: Uint32Array, from: number, to: number): number {
  let most = 0;
  for (let y = from; y < to; y++) most = Math.max(most, rows[y] as number);
  return most;
}

/** Rows of the tallest run of well-filled rows. */
function bodyHeight(rows: Uint32Array, from: number, to: number): number {
  const least = highest(rows, from, to) * BODY;
  let run = 0;
  let tallest = 0;
  for (let y = from; y < to; y++) {
    run = (rows[y] as number) >= least ? run + 1 : 0;
    tallest = Math.max(tallest, run);
  }
  return tallest;
}

/** A step of colour that the strokes of letters in this box make and the ripples around them do not. */
function strongStep(image: Pixels, box: Box): number {
  const counts = new Uint32Array(256);
  const { data, width } = image;
  const hidden = hiddenIn(image.covered ?? [], box);
  let total = 0;
  for (let y = box.top; y < box.bottom; y++) {
    let at = (y * width + box.left + 1) * 4;
    const row = (y - box.top) * (box.right - box.left) - box.left;
    for (let x = box.left + 1; x < box.right; x++, at += 4) {
      if (hidden !== null && (hidden[row + x] === 1 || hidden[row + x - 1] === 1)) continue;
      const step = Math.max(
        Math.abs((data[at] as number) - (data[at - 4] as number)),
        Math.abs((data[at + 1] as number) - (data[at - 3] as number)),
        Math.abs((data[at + 2] as number) - (data[at - 2] as number)),
      );
      if (step <= EDGE_STEP) continue;
      counts[step] = (counts[step] as number) + 1;
      total++;
    }
  }
  let seen = 0;
  for (let step = 255; step > EDGE_STEP; step--) {
    seen += counts[step] as number;
    if (seen >= total * 0.1) return Math.max(EDGE_STEP, Math.round(step * STRONG_STEP));
  }
  return EDGE_STEP;
}
