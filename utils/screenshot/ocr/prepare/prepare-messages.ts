import type { PrepareRules } from './prepare-image';
import type { Pixels } from './raster';
import type { Piece, Placement } from './sheets';

export interface PrepareRequest {
  id: number;
  image: Pixels;
  rules: PrepareRules;
}

/** A sheet as it goes to OCR. */
export interface EncodedSheet {
  pgm: Uint8Array<ArrayBuffer>;
  placements: readonly Placement[];
}

export interface PreparedReading {
  sheets: readonly EncodedSheet[];
  pieces: readonly Piece[];
}

export type PrepareAnswer = { id: number; prepared: PreparedReading } | { id: number; error: string };
