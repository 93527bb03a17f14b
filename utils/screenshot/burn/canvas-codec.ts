import { CodedError } from '@/utils/foundation/coded-error';
import { letGo, letGoOfCanvas } from '@/utils/foundation/let-go';
import { rowsInStrips, type Strip } from './strips';

export type OutputType = 'image/png' | 'image/jpeg';

/** Encoding and decoding of our own results. Tests give their own. */
export interface ImageCodec {
  /** @param scale below 1 shrinks. @throws CodedError image/proof-failed when the browser answers with another format. */
  encode(image: ImageData, type: OutputType, options: { scale: number; quality: number }): Promise<Uint8Array<ArrayBuffer>>;
  decode(bytes: Uint8Array<ArrayBuffer>, type: OutputType): Promise<ImageData>;
  /** Whether the decoded file has exactly these pixels, all of them. In strips: nobody holds the decoded picture as a whole. */
  shows(bytes: Uint8Array<ArrayBuffer>, type: OutputType, image: ImageData): Promise<boolean>;
}

function draw(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new CodedError('image/too-large', 'The browser gave no canvas of this size.', { context: { width, height } });
  return context;
}

/** A picture on its way to a file, laid down strip by strip. */
export interface Canvas {
  /** Takes the strip's pixels for itself: once they are on the canvas they are given back. */
  lay(strip: Strip): void;
  /** By the browser, on the thread that asks. The canvas is empty afterwards. */
  encode(type: OutputType, options: { scale: number; quality: number }): Promise<Uint8Array<ArrayBuffer>>;
}

export function createCanvas(width: number, height: number): Canvas {
  let context = draw(width, height);
  return {
    lay(strip) {
      context.putImageData(new ImageData(strip.data, strip.width, strip.height), 0, strip.top);
      letGo(strip);
    },
    async encode(type, { scale, quality }) {
      if (scale < 1) {
        const small = draw(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
        small.imageSmoothingQuality = 'high';
        small.drawImage(context.canvas, 0, 0, small.canvas.width, small.canvas.height);
        letGoOfCanvas(context.canvas);
        context = small;
      }
      const blob = await context.canvas.convertToBlob({ type, quality });
      letGoOfCanvas(context.canvas);
      // A browser that cannot encode a format answers with PNG without a word.
      if (blob.type !== type)
        throw new CodedError('image/proof-failed', `The browser cannot write ${type}.`, { context: { got: blob.type } });
      return new Uint8Array(await blob.arrayBuffer());
    },
  };
}

export async function decodeFile(bytes: Uint8Array<ArrayBuffer>, type: OutputType): Promise<ImageData> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  const { width, height } = bitmap;
  const context = draw(width, height);
  context.drawImage(bitmap, 0, 0);
  // Before the pixels are copied once more.
  bitmap.close();
  const pixels = context.getImageData(0, 0, width, height);
  letGoOfCanvas(context.canvas);
  return pixels;
}

/** The same pixels as `decodeFile`, from top to bottom through a canvas of one strip. @returns the size of the whole. */
export async function showFile(
  bytes: Uint8Array<ArrayBuffer>,
  type: OutputType,
  show: (strip: Strip) => void,
): Promise<{ width: number; height: number }> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  const { width, height } = bitmap;
  const strips = rowsInStrips(width, height);
  const context = draw(width, strips[0]?.height ?? 1);
  try {
    for (const { top, height: rows } of strips) {
      context.drawImage(bitmap, 0, top, width, rows, 0, 0, width, rows);
      show({ data: context.getImageData(0, 0, width, rows).data as Strip['data'], top, width, height: rows });
    }
  } finally {
    bitmap.close();
    letGoOfCanvas(context.canvas);
  }
  return { width, height };
}
