import { CodedError } from '@/utils/foundation/coded-error';
import { letGo, letGoOfCanvas } from '@/utils/foundation/let-go';

export type OutputType = 'image/png' | 'image/jpeg';

/** Encoding and decoding of our own results. Tests give their own. */
export interface ImageCodec {
  /** @param scale below 1 shrinks. @throws CodedError image/proof-failed when the browser answers with another format. */
  encode(image: ImageData, type: OutputType, options: { scale: number; quality: number }): Promise<Uint8Array<ArrayBuffer>>;
  decode(bytes: Uint8Array<ArrayBuffer>, type: OutputType): Promise<ImageData>;
}

function draw(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new CodedError('image/too-large', 'The browser gave no canvas of this size.', { context: { width, height } });
  return context;
}

/** By the browser, on the thread that asks. Takes the pixels that it is given for itself: once they are on the canvas they are given back. */
export const canvasCodec: ImageCodec = {
  async encode(image, type, { scale, quality }) {
    let context = draw(image.width, image.height);
    context.putImageData(image, 0, 0);
    letGo(image);
    if (scale < 1) {
      const small = draw(Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale)));
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
  async decode(bytes, type) {
    const bitmap = await createImageBitmap(new Blob([bytes], { type }));
    const { width, height } = bitmap;
    const context = draw(width, height);
    context.drawImage(bitmap, 0, 0);
    // Before the pixels are copied once more.
    bitmap.close();
    const pixels = context.getImageData(0, 0, width, height);
    letGoOfCanvas(context.canvas);
    return pixels;
  },
};
