import type { Component } from './components';
import { EDGE_STEP } from './edge-map';
import { isGluedWord, partStacked } from './glued';
import { type Box, boxHeight, boxWidth, holds, include, type Pixels, verticalOverlap } from './raster';

/** Components that stand on one line near each other: what is read in one go. */
export interface TextLine {
  box: Box;
  /** Typical height of a capital or digit, in image pixels. */
  letterHeight: number;
  /** Lower edge on which most letters stand. */
  baseline: number;
  /** Count of letter-sized components; a line of one or two may be an icon. */
  letters: number;
}

export interface LineRules {
  /** Widest gap inside a line, in letter heights. Word gaps are about 0.4, letter-spaced capitals 0.6, table columns more than 1. */
  gap: number;
  /** Letters are at least this high. */
  minHeight: number;
  maxHeight: number;
}

const BUCKET = 16;

/** A stack of lines is taken apart again when its parts turn out to be stacks. */
const MOST_ROUNDS = 3;

/** The lines of text among the patches of an image. */
export function findLines(image: Pixels, patches: readonly Component[], rules: LineRules): TextLine[] {
  let components = patches;
  for (let round = 0; ; round++) {
    const inked = components.filter((patch) => !isSmallFrame(image, patch, components));
    const groups = groupLetters(inked, rules, (patch) => isLeftOver(image, patch) || isGluedWord(image, patch));
    const stacks = round < MOST_ROUNDS ? groups.map((group) => partStacked(image, boxOf(group))).filter((stack) => stack !== null) : [];
    if (stacks.length === 0) return groups.map(toLine);
    // What lies inside a stack was found anew with it, also what no line wanted.
    const isOutside = (component: Component) => !stacks.some(({ box }) => holds(box, component));
    components = [...components.filter(isOutside), ...stacks.flatMap(({ parts }) => parts)];
  }
}

/**
 * Groups components into lines. Letters link to the right over at most `rules.gap` letter heights when they share at least half of the
 * lower one's height; dots, dashes, accents and underscores join the line which they are close to.
 */
function groupLetters(components: readonly Component[], rules: LineRules, isText: (patch: Component) => boolean): Component[][] {
  const letters: Component[] = [];
  const marks: Component[] = [];
  for (const component of components) {
    const height = boxHeight(component);
    const width = boxWidth(component);
    if (height > rules.maxHeight || isFrame(component) || isRule(component)) continue;
    if (height >= rules.minHeight && width <= height * 40) letters.push(component);
    else if (width <= rules.maxHeight * 2) marks.push(component);
  }
  const groups = linkLetters(letters, rules.gap).flatMap((group) => {
    const kept = withoutSlimSides(group);
    return kept === group ? [group] : linkLetters(kept, rules.gap);
  });
  // Dots and dashes of large type are as high as small letters: in a group of their own they are still marks.
  const bare = groups.map(withoutFrameSides);
  const lines = bare.filter((group) => group.length > MOST_MARKS);
  const strays = bare.filter((group) => group.length <= MOST_MARKS);
  const homeless = adoptMarks(lines, strays.flat());
  adoptMarks(lines, marks);
  const left = new Set(homeless);
  const rest = strays.map((group) => group.filter((component) => left.has(component))).filter((group) => group.length > 0);
  // A letter at the end of a line, behind a dash, is near it only now that the dash belongs to the line: who is alone is seen behind that.
  return dropLoneShapes(joinNeighbours([...lines, ...rest], rules.gap), isText);
}

/**
 * Joins lines that are as near as words are, now that their punctuation and the height of their capitals are known: in `net.org` of a
 * typewriter face the dot alone bridges the gap.
 */
function joinNeighbours(groups: readonly Component[][], maxGap: number): Component[][] {
  const order = groups.map((group) => ({ group, line: toLine(group) })).sort((a, b) => a.line.box.left - b.line.box.left);
  const joined: { group: Component[]; line: TextLine }[] = [];
  for (const { group, line } of order) {
    const home = joined.find((other) => {
      const low = Math.min(line.letterHeight, other.line.letterHeight);
      const high = Math.max(line.letterHeight, other.line.letterHeight);
      const gap = line.box.left - other.line.box.right;
      return high <= low * 1.8 && gap <= high * maxGap && gap > -low && verticalOverlap(line.box, other.line.box) >= low * 0.6;
    });
    if (home) {
      home.group.push(...group);
      home.line = toLine(home.group);
    } else joined.push({ group: [...group], line });
  }
  return joined.map(({ group }) => group);
}

/** Single signs in separate boxes, as codes are typed, come at least so many in a row. */
const FEWEST_BOXED_SIGNS = 3;

/**
 * A single shape of about one letter's width, far from everything, is a round corner, an arrow or an icon, unless it is one of several in a
 * row or turns out to be text all the same.
 */
function dropLoneShapes(groups: readonly Component[][], isText: (patch: Component) => boolean): Component[][] {
  const isLone = (group: readonly Component[]) =>
    group.length === 1 && boxWidth(group[0] as Component) < boxHeight(group[0] as Component) * 1.6;
  const lone = groups.filter(isLone).map((group) => group[0] as Component);
  const inRow = (shape: Component) =>
    lone.filter((other) => Math.abs(other.bottom - shape.bottom) <= 2 && Math.abs(boxHeight(other) - boxHeight(shape)) <= 2).length;
  return groups.filter((group) => !isLone(group) || inRow(group[0] as Component) >= FEWEST_BOXED_SIGNS || isText(group[0] as Component));
}

/** Between the letters of a word there is less than this part of their height. */
const LETTER_GAP = 0.5;

/** Whether it stands beside a cover as the next letter of a word does: then it may be what the cover has left of one. */
function isLeftOver({ covered = [] }: Pixels, shape: Component): boolean {
  const height = boxHeight(shape);
  return covered.some(
    (place) =>
      Math.max(place.left - shape.right, shape.left - place.right) <= height * LETTER_GAP &&
      verticalOverlap(place, shape) >= height * LETTER_GAP,
  );
}

/** A group of so few components next to a line of much larger ones is its punctuation. */
const MOST_MARKS = 2;

/** A hollow rectangle: the border of a field or card. Its ink is little more than its outline. */
function isFrame(component: Component): boolean {
  const width = boxWidth(component);
  const height = boxHeight(component);
  return width > 40 && height > 16 && component.pixels < (width + height) * 4.5 && component.pixels < width * height * 0.12;
}

/** Wider by its height than any letter in a box of its own. */
const SMALL_FRAME = 1.2;
/** Part of its box that the outline of a small button makes up; glued letters mostly make up more. */
const OUTLINE = 0.3;
/** Part of each side that is straight, between round corners. */
const STRAIGHT = 0.7;

/** The border of a small button, too short for its lines to be taken out: straight on all four sides, and something else stands in it. */
function isSmallFrame(image: Pixels, patch: Component, all: readonly Component[]): boolean {
  const width = boxWidth(patch);
  const height = boxHeight(patch);
  if (height <= 16 || width < height * SMALL_FRAME || patch.pixels >= width * height * OUTLINE) return false;
  return isBoxed(image, patch) && all.some((other) => other !== patch && boxHeight(other) * 3 > height && holds(patch, other));
}

/** Whether the colour steps along all four sides of a box. */
function isBoxed(image: Pixels, { left, top, right, bottom }: Box): boolean {
  const share = (from: number, to: number, isStepAt: (at: number) => boolean) => {
    let steps = 0;
    for (let at = from; at < to; at++) if (isStepAt(at)) steps++;
    return steps >= (to - from) * STRAIGHT;
  };
  const isBar = (y: number) => share(left, right, (x) => y > 0 && stepsBetween(image, y * image.width + x, (y - 1) * image.width + x));
  const isStem = (x: number) => share(top, bottom, (y) => x > 0 && stepsBetween(image, y * image.width + x, y * image.width + x - 1));
  return isBar(top) && isBar(bottom - 1) && isStem(left) && isStem(right - 1);
}

function stepsBetween({ data }: Pixels, a: number, b: number): boolean {
  for (let channel = 0; channel < 3; channel++) {
    if (Math.abs((data[a * 4 + channel] as number) - (data[b * 4 + channel] as number)) > EDGE_STEP) return true;
  }
  return false;
}

/** A bracket is about 2.2 times as high as an x; what is higher beside it is the side of a frame or a drop cap. */
const TALLEST_NEIGHBOUR = 2.4;
/** Relative to the height of capitals; brackets reach 1.5. */
const FRAME_SIDE = 1.7;

/** Width of a round side of a button by its height: a bracket, but higher than any beside letters of this size. */
const SLIM = 0.45;

/**
 * Takes the sides of buttons in a row out, which hold the words of all of them together: where the straight lines of their frames are gone, one's right side
 * stands beside the next one's left.
 */
function withoutSlimSides(group: Component[]): Component[] {
  const isSlim = (component: Component) => boxWidth(component) <= boxHeight(component) * SLIM;
  const others = group.filter((component) => !isSlim(component));
  if (others.length === 0 || others.length === group.length) return group;
  const tallest = toLine(others).letterHeight * FRAME_SIDE;
  const kept = group.filter((component) => !isSlim(component) || boxHeight(component) <= tallest);
  return kept.length === group.length ? group : kept;
}

/** Takes the round sides of buttons and fields off the ends of a line. */
function withoutFrameSides(group: Component[]): Component[] {
  if (group.length < 4) return group;
  const { letterHeight } = toLine(group);
  const kept = group.filter((component) => boxHeight(component) <= letterHeight * FRAME_SIDE);
  return kept.length >= group.length - 4 ? kept : group;
}

/** What is left of a vertical line; no letter is that slim. */
function isRule(component: Component): boolean {
  return boxHeight(component) > 24 && boxHeight(component) > boxWidth(component) * 9;
}

function linkLetters(letters: Component[], maxGap: number): Component[][] {
  letters.sort((a, b) => a.left - b.left);
  const buckets = new Map<number, number[]>();
  const group: number[] = letters.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root] as number;
    group[index] = root;
    return root;
  };
  letters.forEach((letter, index) => {
    const height = boxHeight(letter);
    const first = Math.floor(letter.top / BUCKET);
    const last = Math.floor((letter.bottom - 1) / BUCKET);
    for (let key = first; key <= last; key++) {
      const bucket = buckets.get(key);
      if (!bucket) {
        buckets.set(key, [index]);
        continue;
      }
      for (let i = bucket.length - 1; i >= 0; i--) {
        const other = letters[bucket[i] as number] as Component;
        const otherHeight = boxHeight(other);
        const reach = Math.max(height, otherHeight) * maxGap;
        // Boxes come by left edge, so far behind nothing can reach any more; wide ones are few.
        if (letter.left - other.left > 600 + reach) break;
        if (letter.left - other.right > reach) continue;
        const low = Math.min(height, otherHeight);
        if (Math.max(height, otherHeight) > low * TALLEST_NEIGHBOUR) continue;
        if (verticalOverlap(letter, other) < low * 0.5) continue;
        group[rootOf(index)] = rootOf(bucket[i] as number);
      }
      bucket.push(index);
    }
  });
  const members = new Map<number, Component[]>();
  letters.forEach((letter, index) => {
    const root = rootOf(index);
    const list = members.get(root);
    if (list) list.push(letter);
    else members.set(root, [letter]);
  });
  return [...members.values()];
}

/**
 * Gives marks (dots, commas, dashes, underscores, accents) to the nearest line within reach that is written at least twice as high.
 *
 * @returns those that belong to no line.
 */
function adoptMarks(groups: Component[][], marks: readonly Component[]): Component[] {
  const lines = groups.map(toLine);
  const buckets = new Map<number, number[]>();
  lines.forEach(({ box, letterHeight }, index) => {
    const reach = Math.ceil(letterHeight * 0.5);
    for (let key = Math.floor((box.top - reach) / BUCKET); key <= Math.floor((box.bottom + reach) / BUCKET); key++) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(index);
      else buckets.set(key, [index]);
    }
  });
  const homeless: Component[] = [];
  for (const mark of marks) {
    const middle = (mark.top + mark.bottom) / 2;
    let best = -1;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const index of buckets.get(Math.floor(middle / BUCKET)) ?? []) {
      const { box, letterHeight } = lines[index] as TextLine;
      if (boxHeight(mark) > letterHeight * 0.55 || boxWidth(mark) > letterHeight * 2.5) continue;
      const dy = Math.max(0, box.top - middle, middle - box.bottom);
      const dx = Math.max(0, box.left - mark.right, mark.left - box.right);
      if (dy > letterHeight * 0.45 || dx > letterHeight * 0.8) continue;
      const distance = dx + dy * 2;
      if (distance < bestDistance) {
        bestDistance = distance;
        best = index;
      }
    }
    if (best >= 0) (groups[best] as Component[]).push(mark);
    else homeless.push(mark);
  }
  return homeless;
}

function boxOf(group: readonly Component[]): Box {
  const box: Box = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: 0, bottom: 0 };
  for (const component of group) include(box, component);
  return box;
}

function toLine(group: readonly Component[]): TextLine {
  const box = boxOf(group);
  const highest = Math.max(...group.map(boxHeight));
  const letters = group.filter((component) => boxHeight(component) >= highest * 0.4);
  const heights = letters.map(boxHeight).sort((a, b) => a - b);
  const bottoms = letters.map((component) => component.bottom).sort((a, b) => a - b);
  return {
    box,
    letterHeight: heights[Math.floor(heights.length * 0.75)] ?? boxHeight(box),
    baseline: bottoms[Math.floor(bottoms.length * 0.5)] ?? box.bottom,
    letters: letters.length,
  };
}
