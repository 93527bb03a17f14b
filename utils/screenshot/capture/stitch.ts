import { CodedError } from '@/utils/foundation/coded-error';

/** One photograph of a page that is put together from several. */
export interface Part {
  blob: Blob;
  /** CSS pixels from the top of the wanted range to the top of this part; negative where it begins above. */
  topCssPx: number;
  /** CSS width of what the photograph shows. */
  widthCssPx: number;
}

export interface Stitched {
  blob: Blob;
  width: number;
  height: number;
  /** Picture pixels per CSS pixel. */
  scale: number;
}

/**
 * Puts the parts under each other. The factor comes from the photographs themselves, never from `devicePixelRatio`. A later part lies
 * over an earlier one where both show the same place.
 * @throws CodedError `image/undecodable`, `image/too-large`
 */
export async function stitchParts(parts: readonly Part[], heightCssPx: number): Promise<Stitched> {
  const [first] = parts;
  if (!first) throw new CodedError('image/undecodable', 'There is no part to put together.');
  const opened = await open(first.blob);
  const scale = opened.width / first.widthCssPx;
  const width = opened.width;
  const height = Math.max(1, Math.round(heightCssPx * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new CodedError('image/too-large', 'The browser gave no canvas of this size.', { context: { width, height } });
  for (const part of parts) {
    const bitmap = part === first ? opened : await open(part.blob);
    context.drawImage(bitmap, 0, Math.round(part.topCssPx * scale));
    bitmap.close();
  }
  return { blob: await canvas.convertToBlob({ type: 'image/png' }), width, height, scale };
}

function open(blob: Blob): Promise<ImageBitmap> {
  return createImageBitmap(blob).catch((cause: unknown) => {
    throw new CodedError('image/undecodable', 'The browser gave a damaged picture.', { cause });
  });
}
