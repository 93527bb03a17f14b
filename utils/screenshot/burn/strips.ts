/** A part of a picture across its whole width. A buffer of its own, which alone can be handed over without a copy. */
export interface Strip {
  data: Uint8ClampedArray<ArrayBuffer>;
  /** Its first row in the picture. */
  top: number;
  width: number;
  height: number;
}

/** About the size of a strip, in bytes: small beside a picture, and few enough that messages do not count. */
const STRIP_BYTES = 2 * 1024 * 1024;

export interface Rows {
  top: number;
  height: number;
}

/** The rows of a picture from top to bottom, in parts of about the same size. */
export function rowsInStrips(width: number, height: number): Rows[] {
  const each = Math.max(1, Math.floor(STRIP_BYTES / (width * 4)));
  return Array.from({ length: Math.ceil(height / each) }, (_, index) => ({
    top: index * each,
    height: Math.min(each, height - index * each),
  }));
}

/** A copy of these rows. */
export function cutStrip({ data, width }: { data: Uint8ClampedArray; width: number }, { top, height }: Rows): Strip {
  return { data: data.slice(top * width * 4, (top + height) * width * 4) as Uint8ClampedArray<ArrayBuffer>, top, width, height };
}
