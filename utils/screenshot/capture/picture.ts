import { CodedError } from '@/utils/foundation/coded-error';
import { type ImagePx, type Rect, rect } from '@/utils/foundation/geometry';
import { hostnameOf } from '@/utils/foundation/url';
import { decodeImage } from './decode-image';

export type PictureSource = 'tab' | 'paste' | 'drop' | 'file';

/** What the page itself says stands at a place of its picture. */
export interface PictureText {
  text: string;
  kind: 'text' | 'input' | 'password' | 'image';
  /** One per line, inside the picture. */
  rects: readonly Rect<ImagePx>[];
}

/** The unmasked original, with what is known about it. Lives in memory alone; nothing may store or send it. */
export interface Picture {
  pixels: ImageData;
  source: PictureSource;
  /** Empty for pictures that come from no page. */
  texts: readonly PictureText[];
  /** Host name of the captured page, without port; `null` for a file. */
  site: string | null;
  takenAt: Date;
}

/** The answer to `capture/visible`, as far as it is used here. */
export interface VisibleTab {
  dataUrl: string;
  viewport: { width: number; height: number };
  texts: readonly {
    text: string;
    kind: PictureText['kind'];
    rects: readonly { x: number; y: number; width: number; height: number }[];
  }[];
  pageUrl: string;
  capturedAt: string;
}

/** @throws CodedError as `decodeImage` */
export async function pictureFromFile(file: Blob, source: Exclude<PictureSource, 'tab'>, takenAt: Date): Promise<Picture> {
  return { pixels: await decodeImage(file), source, texts: [], site: null, takenAt };
}

/** @throws CodedError as `decodeImage` */
export async function pictureFromVisibleTab(answer: VisibleTab): Promise<Picture> {
  const pixels = await decodeImage(blobFromDataUrl(answer.dataUrl));
  return {
    pixels,
    source: 'tab',
    texts: textsInPicture(answer, pixels),
    site: hostnameOf(answer.pageUrl) || null,
    takenAt: new Date(answer.capturedAt),
  };
}

/**
 * Page boxes (CSS pixels) as boxes on the picture. The factor is the width of the real bitmap over that of the viewport:
 * `devicePixelRatio` differs from it under page zoom and in captures that the browser scales. Boxes outside the picture are dropped.
 */
export function textsInPicture(
  { texts, viewport }: Pick<VisibleTab, 'texts' | 'viewport'>,
  size: { width: number; height: number },
): PictureText[] {
  if (viewport.width <= 0 || viewport.height <= 0) return [];
  const factorX = size.width / viewport.width;
  const factorY = size.height / viewport.height;
  return texts.flatMap(({ text, kind, rects }) => {
    const inside = rects.flatMap((box) => {
      const left = clamp(Math.floor(box.x * factorX), size.width);
      const top = clamp(Math.floor(box.y * factorY), size.height);
      const right = clamp(Math.ceil((box.x + box.width) * factorX), size.width);
      const bottom = clamp(Math.ceil((box.y + box.height) * factorY), size.height);
      return right > left && bottom > top ? [rect<ImagePx>(left, top, right - left, bottom - top)] : [];
    });
    return inside.length > 0 ? [{ text, kind, rects: inside }] : [];
  });
}

const clamp = (value: number, max: number) => Math.min(max, Math.max(0, value));

/** Not by `fetch`: the pages' policy lets nothing be fetched, data URLs included. */
function blobFromDataUrl(url: string): Blob {
  const match = /^data:(image\/[a-z+.-]+);base64,/.exec(url);
  if (!match?.[1]) throw new CodedError('image/undecodable', 'The browser gave no picture.');
  try {
    return new Blob([Uint8Array.from(atob(url.slice(match[0].length)), (char) => char.charCodeAt(0))], { type: match[1] });
  } catch (cause) {
    throw new CodedError('image/undecodable', 'The browser gave a damaged picture.', { cause });
  }
}
