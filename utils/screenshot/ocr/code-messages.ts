import type { ErrorRecord } from '@/utils/foundation/coded-error';
import type { GrayRaster } from './prepare/raster';
import type { ReadCode } from './read-code';

/** The first message of all: the folder of the packaged OCR files, ending in a slash. */
export interface CodeStart {
  assetsUrl: string;
}

export interface CodeRequest {
  id: number;
  grey: GrayRaster;
}

export type CodeAnswer = { id: number } & ({ codes: readonly ReadCode[] } | { error: ErrorRecord });
