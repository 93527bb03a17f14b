import type { Component } from './components';
import { type Box, boxHeight, boxWidth, include, verticalOverlap } from './raster';

/** Sizes of letters that are looked at; smaller are dots, larger are pictures. */
const LEAST = 4;
const MOST = 60;
/** Gap between two letters or words of one line that stands on its side, in letter sizes. */
const GAP = 0.75;
/** Letters of a line, glued ones counted by their length. */
const FEWEST_LETTERS = 6;
/** Share of the letters in a line's place that must belong to it. */
const OWN = 0.75;
/** Rows of icons, menus and pages stand at one distance from each other, letters do not. */
const LEAST_VARIATION = 0.12;
/** Width of a line's patches by their height, in the middle: letters on their side, glued or not, are hardly wider than they are high; words are. */
const WIDEST_LETTER = 2;
const BUCKET = 32;

/**
 * Lines of text that stand on their side, as in photographs that were not turned, and on spines and margins. Letters are each other's nearest
 * neighbours along the line: where that is downwards and not sideways, the line runs downwards. Such lines are not read, only told.
 *
 * @returns the places of the lines and the patches that lie in them.
 */
export function findSideways(patches: readonly Component[]): { places: Box[]; patches: ReadonlySet<Component> } {
  const letters = patches.filter(isLetterSized);
  const below = nearestBelow(letters);
  const beside = gapsBeside(letters);
  const runsDown = (at: number) => {
    const next = below[at];
    return next !== undefined && next.gap <= sizeOf(letters, at, next.index) * GAP && next.gap + 1 < (beside[at] as number) * 0.7;
  };
  const places: Box[] = [];
  const taken = new Set<Component>();
  const isFollower = new Set(letters.flatMap((_, at) => (runsDown(at) ? [(below[at] as Below).index] : [])));
  letters.forEach((_, first) => {
    if (isFollower.has(first) || !runsDown(first)) return;
    const chain: Component[] = [];
    const seen = new Set<number>();
    for (let at: number | undefined = first; at !== undefined && !seen.has(at); at = runsDown(at) ? below[at]?.index : undefined) {
      seen.add(at);
      chain.push(letters[at] as Component);
    }
    if (!isLine(chain)) return;
    const place = boxOf(chain);
    const inside = patches.filter((patch) => holdsMiddle(place, patch));
    if (chain.length < inside.filter(isLetterSized).length * OWN) return;
    places.push(place);
    for (const patch of inside) taken.add(patch);
  });
  return { places, patches: taken };
}

function isLetterSized(patch: Component): boolean {
  const width = boxWidth(patch);
  const height = boxHeight(patch);
  return width >= LEAST && width <= MOST && height >= LEAST && height <= width * 12;
}

interface Below {
  index: number;
  gap: number;
}

/** The nearest letter under each one that shares most of its width. */
function nearestBelow(letters: readonly Component[]): (Below | undefined)[] {
  const buckets = bucketsBy(letters, ({ left, right }) => [left, right]);
  return letters.map((letter) => {
    let best: Below | undefined;
    for (let key = Math.floor(letter.left / BUCKET); key <= Math.floor((letter.right - 1) / BUCKET); key++) {
      for (const index of buckets.get(key) ?? []) {
        const other = letters[index] as Component;
        const gap = other.top - letter.bottom;
        if (other === letter || gap < -2 || (best && gap >= best.gap)) continue;
        const narrow = Math.min(boxWidth(letter), boxWidth(other));
        const shared = Math.min(letter.right, other.right) - Math.max(letter.left, other.left);
        if (shared >= narrow * 0.6 && Math.max(boxWidth(letter), boxWidth(other)) <= narrow * 2.4) best = { index, gap };
      }
    }
    return best;
  });
}

/** The gap to the nearest letter beside each one. */
function gapsBeside(letters: readonly Component[]): number[] {
  const buckets = bucketsBy(letters, ({ top, bottom }) => [top, bottom]);
  return letters.map((letter) => {
    let best = Number.POSITIVE_INFINITY;
    for (let key = Math.floor(letter.top / BUCKET); key <= Math.floor((letter.bottom - 1) / BUCKET); key++) {
      for (const index of buckets.get(key) ?? []) {
        const other = letters[index] as Component;
        if (other === letter || verticalOverlap(letter, other) < Math.min(boxHeight(letter), boxHeight(other)) * 0.5) continue;
        best = Math.min(best, Math.max(0, other.left - letter.right, letter.left - other.right));
      }
    }
    return best;
  });
}

function bucketsBy(letters: readonly Component[], rangeOf: (letter: Component) => [number, number]): Map<number, number[]> {
  const buckets = new Map<number, number[]>();
  letters.forEach((letter, index) => {
    const [from, to] = rangeOf(letter);
    for (let key = Math.floor(from / BUCKET); key <= Math.floor((to - 1) / BUCKET); key++) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(index);
      else buckets.set(key, [index]);
    }
  });
  return buckets;
}

function sizeOf(letters: readonly Component[], a: number, b: number): number {
  return Math.max(boxWidth(letters[a] as Component), boxWidth(letters[b] as Component));
}

function isLine(chain: readonly Component[]): boolean {
  if (chain.length < 3) return false;
  const size = middleOf(chain.map(boxWidth));
  // In small print words are a patch each: a column of short ones, labels above their values, is no line.
  if (middleOf(chain.map((letter) => boxWidth(letter) / boxHeight(letter))) > WIDEST_LETTER) return false;
  const count = chain.reduce((sum, letter) => sum + Math.max(1, Math.round(boxHeight(letter) / (size * 0.8))), 0);
  if (count < FEWEST_LETTERS) return false;
  const middles = chain.map(({ top, bottom }) => (top + bottom) / 2);
  const steps = middles.slice(1).map((middle, at) => middle - (middles[at] as number));
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const spread = Math.sqrt(steps.reduce((sum, step) => sum + (step - mean) ** 2, 0) / steps.length);
  return spread >= mean * LEAST_VARIATION;
}

function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] as number;
}

function boxOf(chain: readonly Component[]): Box {
  const box: Box = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: 0, bottom: 0 };
  for (const letter of chain) include(box, letter);
  return box;
}

function holdsMiddle(place: Box, patch: Component): boolean {
  const x = (patch.left + patch.right) / 2;
  const y = (patch.top + patch.bottom) / 2;
  return x >= place.left && x < place.right && y >= place.top && y < place.bottom;
}
