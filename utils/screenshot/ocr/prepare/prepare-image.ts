import { letGo } from '@/utils/foundation/let-go';
import { type Component, findComponents } from './components';
import { EDGE_STEP, markEdges } from './edge-map';
import { flattenLine } from './flatten';
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

/** What every reading of an image begins with, and most of its cost. */
export interface Patches {
  /** The connected patches where the colour steps, without those of `sideways`. */
  patches: readonly Component[];
  /** Places of lines that stand on their side. */
  sideways: readonly Box[];
}

/** @param within where only some places matter: patches are looked for in the bands around them alone, across the whole width. */
export function findPatches(image: Pixels, within?: readonly Box[]): Patches {
  const whole = { left: 0, top: 0, right: image.width, bottom: image.height };
  const bands = within ? bandsAround(within, whole) : [whole];
  const all = bands.flatMap((band) => {
    const edges = markEdges(image, band, EDGE_STEP);
    const found = findComponents(edges);
    letGo(edges);
    return found.map((patch) => ({ ...patch, top: patch.top + band.top, bottom: patch.bottom + band.top }));
  });
  const { places, patches } = findSideways(all);
  return { patches: patches.size === 0 ? all : all.filter((patch) => !patches.has(patch)), sideways: places };
}

/** A band reaches at least so far beyond its places, and as far as these are high: the lines above and below are then whole, too. */
const BAND_MARGIN = 40;

function bandsAround(places: readonly Box[], whole: Box): Box[] {
  const spans: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of [...places].sort((a, b) => a.top - b.top)) {
    const last = spans.at(-1);
    if (last && top <= last.bottom) last.bottom = Math.max(last.bottom, bottom);
    else spans.push({ top, bottom });
  }
  const bands: Box[] = [];
  for (const { top, bottom } of spans) {
    const margin = BAND_MARGIN + (bottom - top);
    const band = { ...whole, top: Math.max(0, Math.floor(top - margin)), bottom: Math.min(whole.bottom, Math.ceil(bottom + margin)) };
    const last = bands.at(-1);
    if (last && band.top <= last.bottom) last.bottom = Math.max(last.bottom, band.bottom);
    else bands.push(band);
  }
  return bands;
}

/** Text pieces of an image, flattened to dark on white and packed on sheets. Blank areas cost nothing. */
export function prepareReading(image: Pixels, { patches, sideways }: Patches, rules: PrepareRules): PreparedImage {
  const isWanted = (box: Box) => rules.within?.some((wanted) => touches(box, wanted)) ?? true;
  const wanted = findLines(image, patches, rules.lines).filter((line) => isWanted(line.box));
  const pieces = markEqual(wanted.sort(byReadingOrder).map((line) => cutPiece(image, line)));
  return { sheets: pieces.length === 0 ? [] : packSheets(pieces, rules), pieces, sideways: sideways.filter(isWanted) };
}

function cutPiece(image: Pixels, line: TextLine): Piece {
  const margin = Math.max(2, Math.round(line.letterHeight * 0.15));
  const box = growBox(line.box, margin, margin, image.width, image.height);
  return { line, box, ink: flattenLine(image, box, line.letterHeight) };
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
