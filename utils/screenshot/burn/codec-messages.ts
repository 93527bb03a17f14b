import type { ErrorRecord } from '@/utils/foundation/coded-error';
import type { OutputType } from './canvas-codec';
import type { Strip } from './strips';

/** The parts of an `ImageData`, whose buffer alone can be handed over without a copy. */
export interface PlainImage {
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
}

/**
 * What belongs to one file has one number. A picture to be written comes strip by strip (`lay`, without an answer) and is then encoded;
 * a file that is shown answers strip by strip, and last with its size.
 */
export type CodecJob =
  | { do: 'lay'; strip: Strip; height: number }
  | { do: 'encode'; type: OutputType; options: { scale: number; quality: number } }
  | { do: 'decode'; bytes: Uint8Array<ArrayBuffer>; type: OutputType }
  | { do: 'show'; bytes: Uint8Array<ArrayBuffer>; type: OutputType };

export type CodecAnswer =
  | { bytes: Uint8Array<ArrayBuffer> }
  | { image: PlainImage }
  | { strip: Strip }
  | { shown: { width: number; height: number } }
  | { error: ErrorRecord };
