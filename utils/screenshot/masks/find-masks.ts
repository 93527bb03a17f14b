import { grow, type ImagePx, intersect, type Rect, rect, unionAll } from '@/utils/foundation/geometry';
import type { Detection, Span } from '@/utils/pii/define-detector';
import { detect } from '@/utils/pii/detect';
import type { OcrReading } from '../ocr/ocr-engine';
import type { ReadCode } from '../ocr/read-code';
import type { Mask } from './mask';
import { mergeMasks } from './merge-masks';
import { readPage } from './page-reading';
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
  if (input.pageTexts) {
    const page = readPage(input.pageTexts, input.width);
    found.push(...page.passwords.map((box) => passwordMask(clip(box, bounds))));
    found.push(...masksOfText(page.segments, { ...input.detection, source: 'page' }, bounds));
  }
  if (input.reading) {
    found.push(...masksOfText(input.reading.lines.map(toSegment), { ...input.detection, source: 'ocr' }, bounds));
    found.push(...input.reading.unreadRegions.map((box) => unreadMask(clip(grow(box, 2), bounds))));
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
  const parts = new Map<number, { rects: Rect<ImagePx>[]; text: string }>();
  let last = '';
  for (let unit = span.start; unit < span.end; unit++) {
    const segmentIndex = view.segmentAt[unit] ?? -1;
    const symbolIndex = view.symbolAt[unit] ?? -1;
    if (segmentIndex < 0) continue;
    const key = `${segmentIndex}/${symbolIndex}`;
    if (key === last) continue;
    last = key;
    const segment = segments[segmentIndex] as Segment;
    const symbol = segment.symbols[symbolIndex];
    if (!symbol) continue;
    const part = parts.get(segmentIndex) ?? { rects: [], text: '' };
    parts.set(segmentIndex, part);
    if (segment.wordStarts.has(symbolIndex) && part.text) part.text += ' ';
    part.rects.push(symbol.rect);
    part.text += symbol.text;
  }
  const text = [...parts.values()].map((part) => part.text).join(' ');
  return [...parts.values()].flatMap(({ rects }) => {
    const box = unionAll(rects);
    return box ? [textMask(span, text, clip(grow(box, Math.max(2, Math.round(box.height * TEXT_PADDING))), bounds))] : [];
  });
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
