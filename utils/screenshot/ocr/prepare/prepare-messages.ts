import type { PrepareRules } from './prepare-image';
import type { Box, Pixels } from './raster';
import type { Piece, Placement } from './sheets';

export interface PrepareRequest {
  id: number;
  image: Pixels;
  /** One answer comes for each, in this order. */
  readings: readonly PrepareRules[];
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

/** `reading`: place in `readings` of the request; an error ends all of them. With the last one the image's buffer goes back to be used again. */
export type PrepareAnswer =
  | { id: number; reading: number; prepared: PreparedReading; usedBuffer?: ArrayBuffer }
  | { id: number; error: string };
