import { CodedError } from '@/utils/foundation/coded-error';
import type { ImageCodec, OutputType } from './canvas-codec';

/** Letters of ordinary text (about 13 px high) stay legible down to this scale; below, the file is refused instead. */
const MIN_SCALE = 0.6;
const JPEG_QUALITIES = [0.92, 0.85, 0.75] as const;
const SCALES = [1, 0.85, 0.72, MIN_SCALE] as const;

export interface FittedFile {
  bytes: Uint8Array<ArrayBuffer>;
  scale: number;
}

/**
 * The best file within `maxBytes`: first at full size, JPEG at falling quality, then smaller.
 *
 * @throws CodedError image/too-large when even the smallest legible one is bigger.
 */
export async function encodeToFit(
  codec: ImageCodec,
  image: ImageData,
  type: OutputType,
  maxBytes: number | undefined,
): Promise<FittedFile> {
  let smallest = Number.POSITIVE_INFINITY;
  for (const scale of SCALES) {
    for (const quality of type === 'image/jpeg' ? JPEG_QUALITIES : ([1] as const)) {
      const bytes = await codec.encode(image, type, { scale, quality });
      if (maxBytes === undefined || bytes.length <= maxBytes) return { bytes, scale };
      smallest = Math.min(smallest, bytes.length);
      // Shrinking and compressing gain at most a factor of about three at each stage: what is far off need not be tried.
      if (type === 'image/jpeg' && bytes.length > maxBytes * 6) break;
    }
  }
  throw new CodedError('image/too-large', 'The masked image does not fit the size limit and stay legible.', {
    context: { maxBytes: maxBytes ?? 0, smallest },
  });
}
