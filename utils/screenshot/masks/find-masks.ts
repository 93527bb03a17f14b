import { grow, type ImagePx, intersect, type Rect, rect, unionAll } from '@/utils/foundation/geometry';
import type { Detection, Span } from '@/utils/pii/define-detector';
import { detect } from '@/utils/pii/detect';
import type { OcrReading } from '../ocr/ocr-engine';
import type { ReadCode } from '../ocr/read-code';
import type { Mask } from './mask';
import { mergeMasks } from './merge-masks';
import { isTold, readPage } from './page-reading';
import type { PageTexts } from './page-texts';
import { blocksView, findTables, rowsView, type Segment, type TextView, toSegment } from './text-layout';

export interface FindMasksInput {
  width: number;
  height: number;
  /** Left out for the quick first answer from the page text alone. */
  reading?: Pick<OcrReading, 'lines' | 'unreadRegions'>;
  pageTexts?: PageTexts;
  codes?: readonly ReadCode[];
  detection: Pick<Detection, 'knownTexts' | 'languages'>;
}

/** Pads a text mask by this part of its line height, so that no ink peeks out at the edge of a glyph. */
const TEXT_PADDING = 0.12;
/** Without exact edges of the letters the place is a guess. */
const CODE_PADDING = 0.04;

/**
 * Places that hold personal data. Spans that detectors are sure of are applied, the rest and unread places are proposed. Every rect lies
 * inside the image.
 */
export function findMasks(input: FindMasksInput): Mask[] {
  const bounds = { width: input.width, height: input.height };
  const found: Mask[] = [];
  const page = input.pageTexts ? readPage(input.pageTexts, input.width) : null;
  if (page) {
    found.push(...page.passwords.map((box) => passwordMask(clip(box, bounds))));
    found.push(...masksOfText(page.segments, { ...input.detection, source: 'page' }, bounds));
  }
  if (input.reading) {
    found.push(...masksOfText(input.reading.lines.map(toSegment), { ...input.detection, source: 'ocr' }, bounds));
    const unread = input.reading.unreadRegions.filter((box) => !page || !isTold(box, page));
    found.push(...unread.map((box) => unreadMask(clip(grow(box, 2), bounds))));
  }
  for (const code of input.codes ?? []) found.push(codeMask(code, bounds));
  return mergeMasks(found.filter((mask) => mask.rect.width > 0 && mask.rect.height > 0)).map((mask, index) => ({
    ...mask,
    id: `m${index + 1}`,
  }));
}

function masksOfText(segments: readonly Segment[], detection: Detection, bounds: { width: number; height: number }): Mask[] {
  const masks: Mask[] = [];
  const tables = findTables(segments);
  for (const view of [rowsView(segments, tables), blocksView(segments, tables)]) {
    for (const span of detect(view.text, detection)) masks.push(...masksOfSpan(span, view, segments, bounds));
  }
  return masks;
}

/** One mask for each line that the span touches. */
function masksOfSpan(span: Span, view: TextView, segments: readonly Segment[], bounds: { width: number; height: number }): Mask[] {
  const parts = new Map<number, { first: number; last: number }>();
  for (let unit = span.start; unit < span.end; unit++) {
    const index = view.segmentAt[unit] ?? -1;
    const symbol = view.symbolAt[unit] ?? -1;
    if (index < 0) continue;
    const part = parts.get(index);
    if (part) part.last = symbol;
    else parts.set(index, { first: symbol, last: symbol });
  }
  const found = [...parts].map(([index, part]) => ({ segment: segments[index] as Segment, ...part }));
  const text = found.map(({ segment, first, last }) => textBetween(segment, first, last)).join(' ');
  return found.flatMap(({ segment, first, last }) => {
    const [from, to] = withPunctuation(segment, first, last);
    const box = unionAll(segment.symbols.slice(from, to + 1).map((symbol) => symbol.rect));
    return box ? [textMask(span, text, clip(grow(box, Math.max(2, Math.round(box.height * TEXT_PADDING))), bounds))] : [];
  });
}

function textBetween(segment: Segment, first: number, last: number): string {
  return segment.symbols
    .slice(first, last + 1)
    .map((symbol, index) => (index > 0 && segment.wordStarts.has(first + index) ? ` ${symbol.text}` : symbol.text))
    .join('');
}

/** Punctuation that touches a finding is covered with it: the edge of a word is exact, an edge within a word is the model's guess. */
function withPunctuation(segment: Segment, first: number, last: number): [number, number] {
  let from = first;
  let to = last;
  while (from > 0 && !segment.wordStarts.has(from) && isPunctuation(segment, from - 1)) from--;
  while (to + 1 < segment.symbols.length && !segment.wordStarts.has(to + 1) && isPunctuation(segment, to + 1)) to++;
  return [from, to];
}

function isPunctuation(segment: Segment, index: number): boolean {
  return !/[\p{L}\d]/u.test(segment.symbols[index]?.text ?? '');
}

/** Whole pixels, inside the image. */
function clip(box: Rect<ImagePx>, bounds: { width: number; height: number }): Rect<ImagePx> {
  const inside = intersect(box, rect<ImagePx>(0, 0, bounds.width, bounds.height));
  if (!inside) return rect<ImagePx>(0, 0, 0, 0);
  const x = Math.floor(inside.x);
  const y = Math.floor(inside.y);
  return rect<ImagePx>(
    x,
    y,
    Math.min(bounds.width, Math.ceil(inside.x + inside.width)) - x,
    Math.min(bounds.height, Math.ceil(inside.y + inside.height)) - y,
  );
}

function textMask(span: Span, text: string, box: Rect<ImagePx>): Mask {
  return {
    id: '',
    rect: box,
    origin: span.entity === 'KNOWN_TEXT' || span.why === 'known' ? 'known' : 'detector',
    entity: span.entity,
    applied: span.tier === 'mask',
    confidence: span.confidence,
    detectorId: span.detectorId,
    why: span.why,
    text,
  };
}

function passwordMask(box: Rect<ImagePx>): Mask {
  return {
    id: '',
    rect: box,
    origin: 'detector',
    entity: 'PASSWORD',
    applied: true,
    confidence: 1,
    detectorId: 'password-field',
    why: 'label',
    text: null,
  };
}

function unreadMask(box: Rect<ImagePx>): Mask {
  return { id: '', rect: box, origin: 'unread', entity: null, applied: false, confidence: 0, detectorId: null, why: null, text: null };
}

function codeMask(code: ReadCode, bounds: { width: number; height: number }): Mask {
  const box = clip(grow(code.rect, Math.max(4, code.rect.height * CODE_PADDING)), bounds);
  return {
    id: '',
    rect: box,
    origin: 'code',
    entity: 'MACHINE_READABLE_CODE',
    applied: true,
    confidence: 1,
    detectorId: 'machine-readable-code',
    why: 'shape',
    text: null,
  };
}
