import { type ImagePx, type Rect, rect } from '@/utils/foundation/geometry';
import type { OcrSymbol } from '../ocr/ocr-engine';
import type { PageTextRun, PageTexts } from './page-texts';
import type { Segment } from './text-layout';

/** What the page said, in pixels of the image that was taken of it. */
export interface PageReading {
  segments: Segment[];
  passwords: Rect<ImagePx>[];
}

/**
 * Brings the page's own text into image pixels. The factor comes from the real bitmap: `devicePixelRatio` is wrong under zoom and in some
 * browsers' captures.
 */
export function readPage(page: PageTexts, imageWidth: number): PageReading {
  const scale = imageWidth / page.widthCssPx;
  const segments: Segment[] = [];
  const passwords: Rect<ImagePx>[] = [];
  for (const run of page.runs) {
    const box = rect<ImagePx>(run.rect.x * scale, run.rect.y * scale, run.rect.width * scale, run.rect.height * scale);
    if (run.kind === 'password') passwords.push(box);
    else if (run.kind !== 'opaque' && run.text.trim() !== '') segments.push(toSegment(run, box, scale));
  }
  return { segments, passwords };
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
