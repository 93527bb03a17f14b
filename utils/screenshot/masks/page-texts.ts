import type { CssPx, Rect } from '@/utils/foundation/geometry';

/**
 * A stretch of text that the page shows on one line, as the page itself knows it.
 *
 * `password`: a password field; it is covered whatever it shows, and `text` is left empty by the collector.
 * `opaque`: something the page cannot read for us (image, canvas, frame of another site); only OCR sees into it, so `text` is empty.
 */
export interface PageTextRun {
  kind: 'text' | 'value' | 'password' | 'opaque';
  text: string;
  /** Relative to the top left corner of the captured area. */
  rect: Rect<CssPx>;
  /**
   * Left edges of the UTF-16 units of `text` and the right edge of the last one (`text.length + 1` numbers, CSS px, relative to
   * the captured area). Left out where the collector could not afford them: positions are then interpolated and padded.
   */
  edges?: readonly number[];
}

/** What the page said about the captured area, in reading order. */
export interface PageTexts {
  /** Size of the captured area; the factor to image pixels is the width of the real bitmap divided by this width. */
  widthCssPx: number;
  heightCssPx: number;
  runs: readonly PageTextRun[];
}
