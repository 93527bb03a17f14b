import type { ErrorRecord } from '@/utils/foundation/coded-error';
import type { OutputType } from './canvas-codec';

/** The parts of an `ImageData`, whose buffer alone can be handed over without a copy. */
export interface PlainImage {
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
}

export type CodecJob =
  | { do: 'encode'; image: PlainImage; type: OutputType; options: { scale: number; quality: number } }
  | { do: 'decode'; bytes: Uint8Array<ArrayBuffer>; type: OutputType };

export type CodecAnswer = { bytes: Uint8Array<ArrayBuffer> } | { image: PlainImage } | { error: ErrorRecord };
