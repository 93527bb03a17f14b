import { CodedError } from '@/utils/foundation/coded-error';
import type { ImagePx, Rect } from '@/utils/foundation/geometry';
import { letGo } from '@/utils/foundation/let-go';
import type { Mask } from '../masks/mask';
import type { ImageCodec, OutputType } from './canvas-codec';
import { coveredRects, coverPixels, isCovered } from './cover-pixels';
import { encodeToFit, type FittedFile } from './encode-to-fit';
import { findForeignData } from './file-checks';
import { browserCodec } from './image-codec';
import { type BurnedImage, digestOf, type EncodedImage } from './masked-image';

export interface BurnOptions {
  format: 'png' | 'jpeg';
  maxBytes?: number;
}

/** The picture with its masks drawn, before it is encoded. */
export interface Drawn {
  pixels: ImageData;
  covered: readonly Rect<ImagePx>[];
}

/** A burned image with the pixels that the very bytes show which will leave. */
export interface Burned {
  image: BurnedImage;
  /** The very pixels of `Drawn` where the bytes show all of them unchanged: reading the one is then reading the other. */
  pixels: ImageData;
  /** Output pixels per input pixel; below 1 when the file had to be made to fit. */
  scale: number;
}

/** JPEG rounds colours; PNG must not. */
const JPEG_TOLERANCE = 24;
/** JPEG mixes blocks of 16 pixels across an edge. */
const JPEG_INSET = 16;

/** Covers the applied masks on a copy of the source. */
export function drawMasks(source: ImageData, masks: readonly Mask[]): Drawn {
  const pixels = new ImageData(new Uint8ClampedArray(source.data), source.width, source.height);
  const covered = coveredRects(masks, source.width, source.height);
  coverPixels(pixels, covered);
  return { pixels, covered };
}

/**
 * Encodes what was drawn afresh, so that nothing of the source file is carried over, and looks at what the bytes show. The only maker of
 * `BurnedImage`.
 *
 * @param signal when nobody wants the file any more, and what was drawn may be given back: it is then not looked at, and the reason is thrown.
 * @throws CodedError image/proof-failed when the encoded file is not what was drawn; image/too-large when it cannot fit `maxBytes`.
 */
export async function burnMasks(
  drawn: Drawn,
  { format, maxBytes }: BurnOptions,
  codec: ImageCodec = browserCodec,
  signal?: AbortSignal,
): Promise<Burned> {
  signal?.throwIfAborted();
  const mediaType = format === 'png' ? 'image/png' : 'image/jpeg';
  const file = await encodeToFit(codec, drawn.pixels, mediaType, maxBytes);
  try {
    signal?.throwIfAborted();
    return await lookAt(file, drawn, mediaType, { codec, ...(signal ? { signal } : {}) });
  } catch (error) {
    letGo({ data: file.bytes });
    throw error;
  }
}

async function lookAt(
  { bytes, scale }: FittedFile,
  { pixels: drawn, covered }: Drawn,
  mediaType: OutputType,
  { codec, signal }: { codec: ImageCodec; signal?: AbortSignal },
): Promise<Burned> {
  const foreign = findForeignData(bytes);
  if (foreign) throw new CodedError('image/proof-failed', 'The encoded image holds more than pixels.', { context: { foreign } });
  // Begun before anybody looks at them, and taken meanwhile.
  const digest = digestOf(bytes);
  digest.catch(() => undefined);
  const isLossless = mediaType === 'image/png' && scale === 1;
  const isWhatWasDrawn = isLossless && (await codec.shows(bytes, mediaType, drawn));
  signal?.throwIfAborted();
  const pixels = isWhatWasDrawn ? drawn : await codec.decode(bytes, mediaType);
  if (!isCovered(pixels, scaleRects(covered, scale), isLossless ? 0 : JPEG_TOLERANCE, isLossless ? 0 : JPEG_INSET)) {
    throw new CodedError('image/proof-failed', 'A covered place is not uniform in the encoded image.');
  }
  const encoded: EncodedImage = { bytes, mediaType, width: pixels.width, height: pixels.height, digest: await digest };
  return { image: encoded as BurnedImage, pixels, scale };
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
