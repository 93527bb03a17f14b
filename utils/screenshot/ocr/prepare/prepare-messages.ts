import type { ReadCode } from '../read-code';
import type { Rows } from './parts';
import type { PrepareRules } from './prepare-image';
import type { Box } from './raster';
import type { Piece, Placement } from './sheets';

export interface SentPart extends Rows {
  /** What was covered in these rows before, as the page says; counted from their first one. */
  covered: readonly Box[];
}

export interface PrepareRequest {
  id: number;
  /** The rows of all parts, one part behind the other. */
  pixels: ArrayBuffer;
  /** In pixels, of the image and of every part. */
  width: number;
  /** The whole image, or all of its rows in which something is to be read. */
  parts: readonly SentPart[];
  /** One answer comes for each, in this order. */
  readings: readonly PrepareRules[];
  /** Whether codes are wanted, too; their answer comes last. */
  codes: boolean;
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

/** `reading`: place in `readings` of the request; an error ends all of them. With the last one the image's buffer goes back to be used again. */
export type PrepareAnswer = { usedBuffer?: ArrayBuffer } & (
  | { id: number; reading: number; prepared: PreparedReading }
  | { id: number; codes: readonly ReadCode[] }
  | { id: number; error: string }
);
