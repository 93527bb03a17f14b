import { CodedError } from '@/utils/foundation/coded-error';
import { openBitmap } from './decode-image';
import { readImageHeader } from './image-header';

export interface StillPicture {
  blob: Blob;
  width: number;
  height: number;
}

/** Where an animated PNG says that it is one, before its first pixels. */
const ANIMATION_MARK = 'acTL';
const HEAD_BYTES = 4_096;

/**
 * The picture as it is worked on, and its size. Of what may move only the first frame is kept, so that nothing is shown that was neither
 * read nor covered.
 * @throws CodedError as `openBitmap`
 */
export async function openStill(file: Blob): Promise<StillPicture> {
  const bitmap = await openBitmap(file);
  try {
    const { width, height } = bitmap;
    if (!(await mayMove(file))) return { blob: file, width, height };
    const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false });
    if (!context) throw new CodedError('image/too-large', 'The browser gave no canvas of this size.', { context: { width, height } });
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0);
    return { blob: await context.canvas.convertToBlob({ type: 'image/png' }), width, height };
  } finally {
    bitmap.close();
  }
}

async function mayMove(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const header = readImageHeader(head);
  if (header.kind !== 'picture') return false;
  if (header.format === 'png') return String.fromCharCode(...head).includes(ANIMATION_MARK);
  return header.format === 'gif' || header.format === 'webp' || header.format === 'avif';
}
