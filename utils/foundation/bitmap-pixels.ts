import { letGo, letGoOfCanvas } from './let-go';

/** Pixels that go through the canvas at once: enough to cost no time, so few that a large picture is not held once more. */
const STRIP_PIXELS = 512 * 1024;

/**
 * The pixels of a bitmap, opaque; what is transparent takes the colour of the ground. Read in strips: a canvas of the whole picture would
 * hold it a third time, beside the bitmap and the pixels.
 *
 * @param ground CSS colour; black when left out.
 * @returns `null` where the browser gives no canvas of this width, or no memory.
 */
export function pixelsOfBitmap(bitmap: ImageBitmap, ground?: string): ImageData | null {
  const { width, height } = bitmap;
  const rows = Math.min(height, Math.max(1, Math.floor(STRIP_PIXELS / width)));
  const context = new OffscreenCanvas(width, rows).getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) return null;
  const pixels = new ImageData(width, height);
  for (let top = 0; top < height; top += rows) {
    context.fillStyle = ground ?? '#000';
    context.fillRect(0, 0, width, rows);
    context.drawImage(bitmap, 0, -top);
    const strip = context.getImageData(0, 0, width, Math.min(rows, height - top));
    pixels.data.set(strip.data, top * width * 4);
    letGo(strip);
  }
  letGoOfCanvas(context.canvas);
  return pixels;
}
