import type { ErrorRecord } from '@/utils/foundation/coded-error';
import type { GrayRaster } from './prepare/raster';
import type { ReadCode } from './read-code';

/** The first message of all. */
export interface CodeStart {
  /** Folder of the packaged OCR files, ending in a slash. */
  assetsUrl: string;
  /** As an earlier worker compiled it; left out, it is compiled and told. */
  engine?: WebAssembly.Module;
}

/** What was compiled, for the next worker. */
export interface CodeEngine {
  engine: WebAssembly.Module;
}

export interface CodeRequest {
  id: number;
  grey: GrayRaster;
}

export type CodeAnswer = { id: number } & ({ codes: readonly ReadCode[] } | { error: ErrorRecord });
