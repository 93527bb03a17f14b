import { area, type ImagePx, intersect, type Rect, rect } from '@/utils/foundation/geometry';
import type { OcrSymbol } from '../ocr/ocr-engine';
import type { PageTextRun, PageTexts } from './page-texts';
import type { Segment } from './text-layout';

/** What the page said, in pixels of the image that was taken of it. */
export interface PageReading {
  segments: Segment[];
  passwords: Rect<ImagePx>[];
  /** Pictures, canvases, frames of other sites: the page does not say what they show. */
  opaque: Rect<ImagePx>[];
}

/**
 * Brings the page's own text into image pixels. The factor comes from the real bitmap: `devicePixelRatio` is wrong under zoom and in some
 * browsers' captures.
 */
export function readPage(page: PageTexts, imageWidth: number): PageReading {
  const scale = imageWidth / page.widthCssPx;
  const segments: Segment[] = [];
  const passwords: Rect<ImagePx>[] = [];
  const opaque: Rect<ImagePx>[] = [];
  for (const run of page.runs) {
    const box = rect<ImagePx>(run.rect.x * scale, run.rect.y * scale, run.rect.width * scale, run.rect.height * scale);
    if (run.kind === 'password') passwords.push(box);
    else if (run.kind === 'opaque') opaque.push(box);
    else if (run.text.trim() !== '') segments.push(toSegment(run, box, scale));
  }
  return { segments, passwords, opaque };
}

/** Of a place that OCR could not read, the page's own text fills so much that it is what stands there. */
const FILLS = 0.5;

/** Whether the page itself says what stands in a place that OCR could not read. */
export function isTold(place: Rect<ImagePx>, { segments, opaque }: PageReading): boolean {
  if (opaque.some((box) => intersect(box, place) !== null)) return false;
  const told = segments.reduce((sum, segment) => {
    const common = intersect(segment.rect, place);
    return sum + (common === null ? 0 : area(common));
  }, 0);
  return told >= area(place) * FILLS;
}

function toSegment(run: PageTextRun, box: Rect<ImagePx>, scale: number): Segment {
  const symbols: OcrSymbol[] = [];
  const wordStarts = new Set<number>();
  let afterBlank = false;
  for (let at = 0; at < run.text.length; ) {
    const sign = String.fromCodePoint(run.text.codePointAt(at) as number);
    const next = at + sign.length;
    if (/\s/.test(sign)) {
      afterBlank = symbols.length > 0;
    } else {
      if (afterBlank) wordStarts.add(symbols.length);
      afterBlank = false;
      const left = edgeAt(run, box, scale, at);
      symbols.push({ text: sign, rect: rect<ImagePx>(left, box.y, edgeAt(run, box, scale, next) - left, box.height) });
    }
    at = next;
  }
  return { symbols, wordStarts, rect: box };
}

/** Without edges the place is interpolated, as if all letters were equally wide. */
function edgeAt(run: PageTextRun, box: Rect<ImagePx>, scale: number, unit: number): number {
  const edge = run.edges?.[unit];
  return edge === undefined ? box.x + (box.width * unit) / run.text.length : edge * scale;
}
