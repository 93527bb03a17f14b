import { area, type ImagePx, intersect, type Rect, rect } from '@/utils/foundation/geometry';
import type { Detection } from '@/utils/pii/define-detector';
import { findMasks } from '../masks/find-masks';
import type { Mask } from '../masks/mask';
import type { OcrEngine, OcrReading } from '../ocr/ocr-engine';
import { type BurnOptions, burnMasks } from './burn-masks';
import { coveredRects } from './cover-pixels';
import type { ImageCodec } from './image-codec';
import type { Proof } from './masked-image';
import { isDecided, proveClean } from './prove-clean';
import { type KnownReading, knownFrom, type ReadingAhead, rereadChanged } from './reread-changed';

export interface MaskUntilProvedInput {
  source: ImageData;
  masks: readonly Mask[];
  lifted?: readonly Mask[];
  detection: Pick<Detection, 'knownTexts' | 'languages'>;
  encode: BurnOptions;
  engine: OcrEngine;
  /** The second reading of `source`, where it began earlier. */
  ahead?: ReadingAhead;
  /** The first reading of `source`: tells what stands below the masks where there is no reading ahead. */
  first?: Pick<OcrReading, 'lines'>;
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
const MAX_ROUNDS = 5;
/** From this reading on, what is found is covered with what stands beside it: covering the finding alone left something to be found. */
const WIDER_FROM = 3;

/**
 * Burns and reads again, masking what the reading still finds, until a reading finds nothing.
 *
 * A lossless file is read while it is encoded: it counts once the file is decoded and found to hold the same pixels. Only what changed since
 * the last reading of the same picture is read anew, the reading ahead being the first. Lossy or scaled files change everywhere with every
 * encode, so they are decoded and read as a whole each time.
 */
export async function maskUntilProved(input: MaskUntilProvedInput): Promise<ProvedOutcome> {
  const { source, engine, detection, signal, onProgress } = input;
  const masks = [...input.masks];
  const lifted = (input.lifted ?? []).map((mask) => mask.rect);
  const isLossless = input.encode.format === 'png';
  const began = performance.now();
  let known = isLossless ? await knownFrom(input.ahead, source, signal) : null;
  let verifyMs = performance.now() - began;
  const before = known?.reading ?? input.first;
  if (known) masks.push(...findOpen(known, { masks, lifted, detection }));
  let unreadRegions = 0;
  for (let round = 1; ; round++) {
    const run = { ...(signal ? { signal } : {}), onProgress: (part: number) => onProgress?.('prove', round, part) };
    let meanwhile: Promise<KnownReading> | null = null;
    onProgress?.('burn', round, 0);
    const burned = await burnMasks(
      source,
      masks,
      {
        ...input.encode,
        onDrawn: (drawn) => {
          if (!isLossless || input.encode.maxBytes !== undefined) return;
          const reading = known ? rereadChanged(engine, known, drawn, run) : engine.read(drawn, { pass: 'second', ...run });
          meanwhile = reading.then((read) => ({ pixels: drawn, reading: read }));
          // Its failure is met below; a file that cannot be written fails first.
          meanwhile.catch(() => undefined);
        },
      },
      input.codec,
    );
    const proving = performance.now();
    known = burned.isExact && meanwhile ? await (meanwhile as Promise<KnownReading>) : null;
    const context = before ? { before, covered: coveredRects(masks, source.width, source.height) } : {};
    const already = known ? { reading: known.reading } : {};
    const proof = await proveClean(burned, { engine, detection, lifted, ...context, ...already, ...run });
    verifyMs += performance.now() - proving;
    unreadRegions = Math.max(unreadRegions, proof.unreadRegions);
    if (proof.status !== 'leaks' || round === MAX_ROUNDS) return { proof: { ...proof, unreadRegions }, masks, verifyMs };
    masks.push(...numbered(round < WIDER_FROM ? proof.masks : proof.masks.map((mask) => widened(mask, source.width)), round));
  }
}

interface OpenPlaces {
  masks: readonly Mask[];
  lifted: readonly Rect<ImagePx>[];
  detection: MaskUntilProvedInput['detection'];
}

/**
 * A finding that is covered by less than this stands open. The rest of a half-covered name or address is often nothing by itself, so the proof, which
 * sees only what is left of it, would let it pass: the whole finding of the second reading is covered too.
 */
const STANDS_OPEN = 0.9;

/** What the second reading finds in places that would stay open: it is covered before the first burn already. */
function findOpen({ pixels: { width, height }, reading }: KnownReading, { masks, lifted, detection }: OpenPlaces): Mask[] {
  const covered = coveredRects(masks, width, height);
  const isOpen = ({ rect }: Mask) => coveredShare(rect, covered) < STANDS_OPEN;
  const found = findMasks({ width, height, reading: { lines: reading.lines, unreadRegions: [] }, detection });
  return numbered(
    found.filter((mask) => mask.applied && isOpen(mask) && !isDecided(mask, lifted)),
    0,
  );
}

function coveredShare(box: Rect<ImagePx>, covered: readonly Rect<ImagePx>[]): number {
  let sum = 0;
  for (const place of covered) {
    const common = intersect(box, place);
    if (common) sum += area(common);
  }
  return sum / area(box);
}

/** By its own height to both sides, where the rest of a word or number stands. */
function widened(mask: Mask, imageWidth: number): Mask {
  const { x, y, width, height } = mask.rect;
  const left = Math.max(0, x - height);
  return { ...mask, rect: rect<ImagePx>(left, y, Math.min(imageWidth, x + width + height) - left, height) };
}

function numbered(masks: readonly Mask[], round: number): Mask[] {
  return masks.map((mask, index) => ({ ...mask, id: `p${round}-${index + 1}` }));
}
