/** RGBA in row order. */
export interface PixelImage {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/**
 * The pixels as whole numbers, one each. Signed: those of opaque pixels are then small negative numbers, which a loop that is not compiled yet takes as they
 * are. Unsigned they are too large for that, and every one that is looked at would be an object of its own, millions for a picture.
 */
export function wordsOfPixels({ data, width, height }: PixelImage): Int32Array {
  return new Int32Array(data.buffer, data.byteOffset, width * height);
}
