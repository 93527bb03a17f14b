import { letGo } from '@/utils/foundation/let-go';
import { type Component, findComponents } from './components';
import { EDGE_STEP, markEdges } from './edge-map';
import { flattenLine } from './flatten';
import { movedDown, type Part } from './parts';
import { type Box, growBox, type Pixels, touches } from './raster';
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

/** Rows of an image with what was found in them. */
export type PatchedPart = Part & Patches;

/** What every reading of an image begins with, and most of its cost. */
export interface Patches {
  /** The connected patches where the colour steps, without those of `sideways`. */
  patches: readonly Component[];
  /** Places of lines that stand on their side. */
  sideways: readonly Box[];
}

export function findPatches(image: Pixels): Patches {
  const edges = markEdges(image, { left: 0, top: 0, right: image.width, bottom: image.height }, EDGE_STEP);
  const all = findComponents(edges);
  letGo(edges);
  const { places, patches } = findSideways(all);
  return { patches: patches.size === 0 ? all : all.filter((patch) => !patches.has(patch)), sideways: places };
}

/**
 * Text pieces of an image, flattened to dark on white and packed on sheets. Blank areas cost nothing.
 *
 * @param parts the whole image, or all of its rows in which something is to be read.
 */
export function prepareReading(parts: readonly PatchedPart[], rules: PrepareRules): PreparedImage {
  const isWanted = (box: Box) => rules.within?.some((wanted) => touches(box, wanted)) ?? true;
  const cut = parts.flatMap(({ image, patches, top }) =>
    findLines(image, patches, rules.lines)
      .filter((line) => isWanted(movedDown(line.box, top)))
      .map((line) => cutPiece(image, line, top)),
  );
  const pieces = markEqual(cut.sort((a, b) => byReadingOrder(a.line, b.line)));
  const sideways = parts.flatMap((part) => part.sideways.map((place) => movedDown(place, part.top)));
  return { sheets: pieces.length === 0 ? [] : packSheets(pieces, rules), pieces, sideways: sideways.filter(isWanted) };
}

function cutPiece(image: Pixels, line: TextLine, top: number): Piece {
  const margin = Math.max(2, Math.round(line.letterHeight * 0.15));
  const box = growBox(line.box, margin, margin, image.width, image.height);
  return {
    line: { ...line, box: movedDown(line.box, top), baseline: line.baseline + top },
    box: movedDown(box, top),
    ink: flattenLine(image, box, line.letterHeight),
  };
}

function markEqual(pieces: readonly Piece[]): Piece[] {
  const firsts: number[] = [];
  return pieces.map((piece, index) => {
    const sameAs = firsts.find((first) => isEqual(pieces[first] as Piece, piece));
    if (sameAs !== undefined) return { ...piece, sameAs };
    firsts.push(index);
    return piece;
  });
}

function isEqual(a: Piece, b: Piece): boolean {
  if (a.ink.width !== b.ink.width || a.ink.height !== b.ink.height) return false;
  const isPlacedAlike = a.line.baseline - a.box.top === b.line.baseline - b.box.top && a.line.letterHeight === b.line.letterHeight;
  return isPlacedAlike && a.ink.data.every((value, at) => value === b.ink.data[at]);
}

function byReadingOrder(a: TextLine, b: TextLine): number {
  return a.baseline - b.baseline || a.box.left - b.box.left;
}
