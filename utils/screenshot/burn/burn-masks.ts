import { CodedError } from '@/utils/foundation/coded-error';
import type { ImagePx, Rect } from '@/utils/foundation/geometry';
import type { Mask } from '../masks/mask';
import { isSameImage } from './changed-places';
import { coveredRects, coverPixels, isCovered } from './cover-pixels';
import { encodeToFit } from './encode-to-fit';
import { findForeignData } from './file-checks';
import { browserCodec, type ImageCodec } from './image-codec';
import { type BurnedImage, digestOf, type EncodedImage } from './masked-image';

export interface BurnOptions {
  format: 'png' | 'jpeg';
  maxBytes?: number;
  /** Told what was drawn before it is encoded, so that it can be read meanwhile; it counts only when the result `isExact`. */
  onDrawn?: (drawn: ImageData) => void;
}

/** A burned image with the pixels that the very bytes show which will leave. */
export interface Burned {
  image: BurnedImage;
  pixels: ImageData;
  /** Output pixels per input pixel; below 1 when the file had to be made to fit. */
  scale: number;
  /** The bytes show pixel by pixel what was drawn: reading the one is reading the other. */
  isExact: boolean;
}

/** JPEG rounds colours; PNG must not. */
const JPEG_TOLERANCE = 24;
/** JPEG mixes blocks of 16 pixels across an edge. */
const JPEG_INSET = 16;

/**
 * Covers the applied masks with opaque pixels and encodes afresh, so that nothing of the source file is carried over. The only maker of
 * `BurnedImage`.
 *
 * @throws CodedError image/proof-failed when the encoded file is not what was drawn; image/too-large when it cannot fit `maxBytes`.
 */
export async function burnMasks(
  source: ImageData,
  masks: readonly Mask[],
  { format, maxBytes, onDrawn }: BurnOptions,
  codec: ImageCodec = browserCodec,
): Promise<Burned> {
  const drawn = new ImageData(new Uint8ClampedArray(source.data), source.width, source.height);
  const rects = coveredRects(masks, source.width, source.height);
  coverPixels(drawn, rects);
  onDrawn?.(drawn);
  const mediaType = format === 'png' ? 'image/png' : 'image/jpeg';
  const { bytes, scale } = await encodeToFit(codec, drawn, mediaType, maxBytes);
  const foreign = findForeignData(bytes);
  if (foreign) throw new CodedError('image/proof-failed', 'The encoded image holds more than pixels.', { context: { foreign } });
  const digest = await digestOf(bytes);
  const pixels = await codec.decode(bytes, mediaType);
  const isLossless = format === 'png' && scale === 1;
  if (!isCovered(pixels, scaleRects(rects, scale), isLossless ? 0 : JPEG_TOLERANCE, isLossless ? 0 : JPEG_INSET)) {
    throw new CodedError('image/proof-failed', 'A covered place is not uniform in the encoded image.');
  }
  const encoded: EncodedImage = { bytes, mediaType, width: pixels.width, height: pixels.height, digest };
  return { image: encoded as BurnedImage, pixels, scale, isExact: isSameImage(pixels, drawn) };
}

function scaleRects(rects: readonly Rect<ImagePx>[], scale: number): Rect<ImagePx>[] {
  if (scale === 1) return [...rects];
  return rects.map(
    ({ x, y, width, height }) =>
      ({
        x: Math.ceil(x * scale),
        y: Math.ceil(y * scale),
        width: Math.floor(width * scale) - 1,
        height: Math.floor(height * scale) - 1,
      }) as Rect<ImagePx>,
  );
}
