import { openBitmap } from './decode-image';

/**
 * The size of a picture before anything of it is shown.
 * @throws CodedError as `openBitmap`
 */
export async function measurePicture(file: Blob): Promise<{ width: number; height: number }> {
  const bitmap = await openBitmap(file);
  const { width, height } = bitmap;
  bitmap.close();
  return { width, height };
}
