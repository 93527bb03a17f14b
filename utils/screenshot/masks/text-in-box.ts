import type { ImagePx, Rect } from '@/utils/foundation/geometry';
import type { OcrReading } from '../ocr/ocr-engine';
import { readPage } from './page-reading';
import type { PageTexts } from './page-texts';
import { type Segment, toSegment } from './text-layout';

export interface TextInBoxInput {
  box: Rect<ImagePx>;
  reading: Pick<OcrReading, 'lines'>;
  pageTexts?: PageTexts;
  /** Width of the image in its own pixels. */
  width: number;
}

/** The text whose letters have their middle inside a box, line by line; the page's own words where it has some. `null` for none. */
export function textInBox({ box, reading, pageTexts, width }: TextInBoxInput): string | null {
  const fromPage = pageTexts ? textOf(readPage(pageTexts, width).segments, box) : '';
  return fromPage || textOf(reading.lines.map(toSegment), box) || null;
}

function textOf(segments: readonly Segment[], box: Rect<ImagePx>): string {
  return segments
    .map((segment) => lineIn(segment, box))
    .filter((line) => line !== '')
    .join(' ');
}

function lineIn({ symbols, wordStarts }: Segment, box: Rect<ImagePx>): string {
  let line = '';
  for (const [at, { text, rect }] of symbols.entries()) {
    const x = rect.x + rect.width / 2;
    const y = rect.y + rect.height / 2;
    if (x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height) continue;
    line += wordStarts.has(at) && line ? ` ${text}` : text;
  }
  return line;
}
