import { pixelsOfBitmap } from '@/utils/foundation/bitmap-pixels';
import { CodedError } from '@/utils/foundation/coded-error';
import { letGoOfCanvas } from '@/utils/foundation/let-go';

export type OutputType = 'image/png' | 'image/jpeg';

export interface EncodeOptions {
  scale: number;
  quality: number;
}

/** Encoding and decoding of our own results. Tests give their own. */
export interface ImageCodec {
  /** @param scale below 1 shrinks. @throws CodedError image/proof-failed when the browser answers with another format. */
  encode(image: ImageData, type: OutputType, options: EncodeOptions): Promise<Uint8Array<ArrayBuffer>>;
  decode(bytes: Uint8Array<ArrayBuffer>, type: OutputType): Promise<ImageData>;
}

function draw(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new CodedError('image/too-large', 'The browser gave no canvas of this size.', { context: { width, height } });
  return context;
}

/** A canvas that shows the image, whose own pixels are then of no more use to `writeCanvas`. */
export function drawImage(image: ImageData): OffscreenCanvasRenderingContext2D {
  const context = draw(image.width, image.height);
  context.putImageData(image, 0, 0);
  return context;
}

/** The file of what a canvas shows; nothing can be drawn on it afterwards. By the browser, on the thread that asks. */
export async function writeCanvas(
  shown: OffscreenCanvasRenderingContext2D,
  type: OutputType,
  { scale, quality }: EncodeOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  let context = shown;
  if (scale < 1) {
    const { canvas } = shown;
    context = draw(Math.max(1, Math.round(canvas.width * scale)), Math.max(1, Math.round(canvas.height * scale)));
    context.imageSmoothingQuality = 'high';
    context.drawImage(canvas, 0, 0, context.canvas.width, context.canvas.height);
    letGoOfCanvas(canvas);
  }
  const blob = await context.canvas.convertToBlob({ type, quality });
  letGoOfCanvas(context.canvas);
  // A browser that cannot encode a format answers with PNG without a word.
  if (blob.type !== type) throw new CodedError('image/proof-failed', `The browser cannot write ${type}.`, { context: { got: blob.type } });
  return new Uint8Array(await blob.arrayBuffer());
}

/** The pixels that a file of ours shows. By the browser, on the thread that asks. */
export async function readFile(bytes: Uint8Array<ArrayBuffer>, type: OutputType): Promise<ImageData> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  try {
    const pixels = pixelsOfBitmap(bitmap);
    if (!pixels) throw new CodedError('image/too-large', 'The browser gave no canvas of this size.');
    return pixels;
  } finally {
    bitmap.close();
  }
}
