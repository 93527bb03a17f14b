import { grow, type ImagePx, type Rect } from '@/utils/foundation/geometry';
import type { Detection } from '@/utils/pii/define-detector';
import type { Mask } from '../masks/mask';
import type { OcrEngine } from '../ocr/ocr-engine';
import { type Burned, type BurnOptions, burnMasks } from './burn-masks';
import type { ImageCodec } from './image-codec';
import type { Proof } from './masked-image';
import { proveClean } from './prove-clean';

export interface MaskUntilProvedInput {
  source: ImageData;
  masks: readonly Mask[];
  lifted?: readonly Mask[];
  detection: Pick<Detection, 'knownTexts' | 'languages'>;
  encode: BurnOptions;
  engine: OcrEngine;
  codec?: ImageCodec;
  signal?: AbortSignal;
  onProgress?: (step: 'burn' | 'prove', round: number, part: number) => void;
}

export interface ProvedOutcome {
  proof: Proof;
  /** The given masks and what the proofs added. */
  masks: Mask[];
  verifyMs: number;
}

/** After this many readings an image that still leaks is held back. */
const MAX_ROUNDS = 3;
/** A new mask changes only the lines that it touches; what stands elsewhere is pixel by pixel what the last proof has read. */
const REREAD_MARGIN = 6;

/** Burns and reads again, masking what the reading still finds, until a reading finds nothing. */
export async function maskUntilProved(input: MaskUntilProvedInput): Promise<ProvedOutcome> {
  const masks = [...input.masks];
  let verifyMs = 0;
  let within: Rect<ImagePx>[] | undefined;
  let unreadRegions = 0;
  for (let round = 1; ; round++) {
    input.onProgress?.('burn', round, 0);
    const burned = await burnMasks(input.source, masks, input.encode, input.codec);
    const began = performance.now();
    const proof = await proveClean(burned, {
      engine: input.engine,
      detection: input.detection,
      lifted: (input.lifted ?? []).map((mask) => mask.rect),
      // Lossy or scaled files change everywhere with every encode, so they are read as a whole each time.
      ...(within && isPixelExact(burned, input.encode) ? { within } : {}),
      ...(input.signal ? { signal: input.signal } : {}),
      onProgress: (part) => input.onProgress?.('prove', round, part),
    });
    verifyMs += performance.now() - began;
    unreadRegions = Math.max(unreadRegions, proof.unreadRegions);
    if (proof.status !== 'leaks' || round === MAX_ROUNDS) return { proof: { ...proof, unreadRegions }, masks, verifyMs };
    const added = proof.masks.map((mask, index) => ({ ...mask, id: `p${round}-${index + 1}` }));
    masks.push(...added);
    within = added.map(({ rect }) => grow(rect, REREAD_MARGIN));
  }
}

function isPixelExact(burned: Burned, encode: BurnOptions): boolean {
  return encode.format === 'png' && burned.scale === 1;
}
