import { type Component, findComponents } from './components';
import { EDGE_STEP, markEdges } from './edge-map';
import { flattenLine } from './flatten';
import { type Box, growBox, type Pixels } from './raster';
import { type Piece, packSheets, type Sheet, type SheetRules } from './sheets';
import { findSideways } from './sideways';
import { findLines, type LineRules, type TextLine } from './text-lines';

/** How one reading prepares the image. The two passes differ in segmentation and scale, so that the second is a second opinion. */
export interface PrepareRules extends SheetRules {
  lines: LineRules;
  /** Only lines that touch one of these boxes; all when left out. */
  within?: readonly Box[];
}

export interface PreparedImage {
  sheets: Sheet[];
  pieces: Piece[];
  /** Places of lines that stand on their side and are not read. */
  sideways: Box[];
}

/** What every reading of an image begins with, and most of its cost. */
export interface Patches {
  /** The connected patches where the colour steps, without those of `sideways`. */
  patches: readonly Component[];
  /** Places of lines that stand on their side. */
  sideways: readonly Box[];
}

export function findPatches(image: Pixels): Patches {
  const whole = { left: 0, top: 0, right: image.width, bottom: image.height };
  const all = findComponents(markEdges(image, whole, EDGE_STEP));
  const { places, patches } = findSideways(all);
  return { patches: patches.size === 0 ? all : all.filter((patch) => !patches.has(patch)), sideways: places };
}

/** Text pieces of an image, flattened to dark on white and packed on sheets. Blank areas cost nothing. */
export function prepareReading(image: Pixels, { patches, sideways }: Patches, rules: PrepareRules): PreparedImage {
  const isWanted = (box: Box) => rules.within?.some((wanted) => touches(box, wanted)) ?? true;
  const wanted = findLines(image, patches, rules.lines).filter((line) => isWanted(line.box));
  const pieces = wanted.sort(byReadingOrder).map((line) => cutPiece(image, line));
  return { sheets: pieces.length === 0 ? [] : packSheets(pieces, rules), pieces, sideways: sideways.filter(isWanted) };
}

function cutPiece(image: Pixels, line: TextLine): Piece {
  const margin = Math.max(2, Math.round(line.letterHeight * 0.15));
  const box = growBox(line.box, margin, margin, image.width, image.height);
  return { line, box, ink: flattenLine(image, box, line.letterHeight) };
}

function byReadingOrder(a: TextLine, b: TextLine): number {
  return a.baseline - b.baseline || a.box.left - b.box.left;
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
