import { CodedError } from '@/utils/foundation/coded-error';
import { moveTexts, textsInside } from './page-parts';
import type { VisibleCapture } from './visible-tab';

/** A picture of a page or of a part of it, with what the page says about the texts in it. */
export interface PageCapture {
  blob: Blob;
  width: number;
  height: number;
  /** CSS size of what the picture shows; 0 where the page told nothing about itself. */
  viewport: { width: number; height: number };
  texts: VisibleCapture['texts'];
  pageUrl: string;
  /** The page went on below the picture. */
  isCutShort: boolean;
}

/** A photographed window or a page put together. */
export interface CaptureToCrop extends Pick<PageCapture, 'viewport' | 'texts' | 'pageUrl'> {
  image: Blob;
}

/** CSS pixels from the top left corner of what was photographed. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * One place of a photographed window, cut at whole pixels on the outer side.
 * @throws CodedError `image/undecodable`, `capture/nothing-there`
 */
export async function cropCapture(capture: CaptureToCrop, place: Place): Promise<PageCapture> {
  const bitmap = await createImageBitmap(capture.image).catch((cause: unknown) => {
    throw new CodedError('image/undecodable', 'The browser gave a damaged picture.', { cause });
  });
  try {
    const scale = bitmap.width / (capture.viewport.width || bitmap.width);
    const left = Math.max(0, Math.floor(place.x * scale));
    const top = Math.max(0, Math.floor(place.y * scale));
    const width = Math.min(bitmap.width, Math.ceil((place.x + place.width) * scale)) - left;
    const height = Math.min(bitmap.height, Math.ceil((place.y + place.height) * scale)) - top;
    if (width < 1 || height < 1) throw new CodedError('capture/nothing-there', 'The chosen place is not in the window.');
    const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false });
    if (!context) throw new CodedError('image/too-large', 'The browser gave no canvas of this size.');
    context.drawImage(bitmap, -left, -top);
    const viewport = { width: width / scale, height: height / scale };
    return {
      blob: await context.canvas.convertToBlob({ type: 'image/png' }),
      width,
      height,
      viewport,
      texts: textsInside(moveTexts(capture.texts, -left / scale, -top / scale), viewport),
      pageUrl: capture.pageUrl,
      isCutShort: false,
    };
  } finally {
    bitmap.close();
  }
}
