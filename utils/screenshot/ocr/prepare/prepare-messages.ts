import type { ReadCode } from '../read-code';
import type { PrepareRules } from './prepare-image';
import type { Box, Pixels } from './raster';
import type { Piece, Placement } from './sheets';

export interface PrepareRequest {
  id: number;
  image: Pixels;
  /** What was covered before, as the page says. */
  covered?: readonly Box[];
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
