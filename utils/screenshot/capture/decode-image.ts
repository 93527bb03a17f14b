import { CodedError } from '@/utils/foundation/coded-error';
import { letGo, letGoOfCanvas } from '@/utils/foundation/let-go';
import { readImageHeader } from './image-header';
import { isComplete } from './is-complete';

/**
 * Largest picture we open: a full-page capture of a long page fits, and its pixels (4 bytes each, held several times while it is read)
 * stay within what a tab may hold.
 */
const MAX_PIXELS = 50_000_000;
/** Firefox draws no canvas with a longer side. */
const MAX_SIDE = 32_767;
/** Above this even reading the file would stall the page. */
const MAX_FILE_BYTES = 100 * 1024 * 1024;

/**
 * Decodes a picture file into opaque pixels. Transparent parts become white: what is read, shown and handed out is then one and the same.
 * @throws CodedError as `openBitmap`
 */
export async function decodeImage(file: Blob): Promise<ImageData> {
  const bitmap = await openBitmap(file);
  try {
    return readPixels(bitmap);
  } finally {
    bitmap.close();
  }
}

/**
 * The picture as it is shown (turned as its EXIF says; of an animation the first frame), after making sure that it can be opened at all.
 * A picture of 400 megapixels is refused by its header, before a decoder allocates its pixels. The caller closes the bitmap.
 * @throws CodedError `image/empty`, `image/too-large`, `image/unsupported-type`, `image/undecodable`, `file/not-readable`
 */
export async function openBitmap(file: Blob): Promise<ImageBitmap> {
  if (file.size === 0) throw new CodedError('image/empty', 'The file holds no bytes.');
  if (file.size > MAX_FILE_BYTES) throw new CodedError('image/too-large', 'The file is too big.', { context: { bytes: file.size } });
  const bytes = new Uint8Array(await readBytes(file));
  const header = readImageHeader(bytes);
  if (header.kind === 'unsupported') {
    throw new CodedError('image/unsupported-type', 'This kind of file cannot be opened as a picture.', {
      context: { format: header.format },
    });
  }
  if (header.kind === 'unknown') throw new CodedError('image/undecodable', 'The file does not begin like a picture.');
  if (header.size) assertSize(header.size);
  const isWhole = isComplete(bytes, header.format);
  letGo({ data: bytes });
  if (!isWhole) {
    throw new CodedError('image/undecodable', 'The picture was cut off.', { context: { format: header.format } });
  }
  const bitmap = await createImageBitmap(file).catch((cause: unknown) => {
    throw new CodedError('image/undecodable', 'The picture is damaged.', { context: { format: header.format }, cause });
  });
  assertSize(bitmap);
  return bitmap;
}

/** @throws CodedError `image/too-large` */
export function assertSize({ width, height }: { width: number; height: number }): void {
  if (width * height <= MAX_PIXELS && width <= MAX_SIDE && height <= MAX_SIDE) return;
  throw new CodedError('image/too-large', 'The picture has more pixels than we can open.', { context: { width, height } });
}

async function readBytes(file: Blob): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (cause) {
    // A picked file that was deleted, moved or locked since, or a folder that was dropped.
    throw new CodedError('file/not-readable', 'The file could not be read.', { cause });
  }
}

/** Closes the bitmap as soon as it was drawn, before its pixels are copied once more. */
function readPixels(bitmap: ImageBitmap): ImageData {
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new CodedError('image/too-large', 'The browser gave no canvas of this size.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const pixels = context.getImageData(0, 0, width, height);
  letGoOfCanvas(context.canvas);
  return pixels;
}
