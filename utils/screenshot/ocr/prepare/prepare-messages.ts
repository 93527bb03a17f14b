import type { CodedError, ErrorRecord } from '@/utils/foundation/coded-error';
import type { Rows } from './parts';
import type { PrepareRules } from './prepare-image';
import type { Box, GrayRaster } from './raster';
import type { Piece, Sheet } from './sheets';

export interface SentPart extends Rows {
  /** What was covered in these rows before, as the page says; counted from their first one. */
  covered: readonly Box[];
}

interface Asked {
  id: number;
  /** One answer comes for each, in this order. */
  readings: readonly PrepareRules[];
}

/** Some rows of an image, or all of them, are to be read. */
export interface RowsRequest extends Asked {
  /** The rows of all parts, one part behind the other. */
  pixels: ArrayBuffer;
  /** In pixels, of the image and of every part. */
  width: number;
  parts: readonly SentPart[];
}

/** A picture is to be opened and read as a whole. Its brightness comes first, for whoever looks for codes, its pixels last. */
export interface OpenRequest extends Asked {
  file: Blob;
}

export interface PreparedReading {
  sheets: readonly Sheet[];
  pieces: readonly Piece[];
  sideways: readonly Box[];
}

/** `reading`: place in `readings` of the request; an error ends all of them. */
export type PrepareAnswer =
  | { id: number; size: { width: number; height: number }; grey: GrayRaster }
  | { id: number; reading: number; prepared: PreparedReading }
  | { id: number; image: OpenedImage }
  | { id: number; error: ErrorRecord & { context: CodedError['context'] } };

/** The parts of an `ImageData`, whose buffer alone can be handed over without a copy. */
export interface OpenedImage {
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
}
