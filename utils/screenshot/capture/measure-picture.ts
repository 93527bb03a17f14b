import { assertSize, openBitmap } from './decode-image';
import { readImageHeader } from './image-header';

/** A PNG says its size within its first 24 bytes. */
const HEADER_BYTES = 64;

/**
 * The size of a photograph that the browser has just taken, by its header where that says it: the first boxes wait for it, and it is decoded soon enough,
 * when it is read.
 * @throws CodedError as `openBitmap`
 */
export async function measurePicture(file: Blob): Promise<{ width: number; height: number }> {
  const header = readImageHeader(new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer()));
  if (header.kind === 'picture' && header.format === 'png' && header.size) {
    assertSize(header.size);
    return header.size;
  }
  const bitmap = await openBitmap(file);
  const { width, height } = bitmap;
  bitmap.close();
  return { width, height };
}
