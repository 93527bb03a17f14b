import type { CodedError, ErrorRecord } from '@/utils/foundation/coded-error';
import type { ReadCode } from '../read-code';
import type { Rows } from './parts';
import type { PrepareRules } from './prepare-image';
import type { Box } from './raster';
import type { Piece, Placement } from './sheets';

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

/** A picture is to be opened, read as a whole, and searched for codes. Last of all its pixels are handed over. */
export interface OpenRequest extends Asked {
  file: Blob;
}

/** A sheet as it goes to OCR. */
export interface EncodedSheet {
  pgm: Uint8Array<ArrayBuffer>;
  placements: readonly Placement[];
}

export interface PreparedReading {
  sheets: readonly EncodedSheet[];
  pieces: readonly Piece[];
  sideways: readonly Box[];
}

/** The first message of all: the folder of the packaged OCR files, ending in a slash. */
export interface PrepareStart {
  assetsUrl: string;
}

/** `reading`: place in `readings` of the request; an error ends all of them. */
export type PrepareAnswer =
  | { id: number; size: { width: number; height: number } }
  | { id: number; reading: number; prepared: PreparedReading }
  | { id: number; codes: readonly ReadCode[]; image: OpenedImage }
  | { id: number; error: ErrorRecord & { context: CodedError['context'] } };

/** The parts of an `ImageData`, whose buffer alone can be handed over without a copy. */
export interface OpenedImage {
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
}
