import { area, type ImagePx, intersect, type Rect, rect } from '@/utils/foundation/geometry';
import { letGo } from '@/utils/foundation/let-go';
import type { Detection } from '@/utils/pii/define-detector';
import { findMasks } from '../masks/find-masks';
import type { Mask } from '../masks/mask';
import type { OcrEngine, OcrReading, ReadRun } from '../ocr/ocr-engine';
import { type BurnOptions, burnMasks, type Drawn, drawMasks } from './burn-masks';
import type { ImageCodec } from './canvas-codec';
import { coveredRects, isCovered } from './cover-pixels';
import type { Proof } from './masked-image';
import { isDecided, type JudgeOptions, judge, proveClean, withoutProof } from './prove-clean';
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
/**
 * From this reading on, what is found is covered with what stands beside it: covering the finding alone left something to be found. Sooner
 * where the finding alone is covered already, so that covering it would change nothing.
 */
const WIDER_FROM = 3;

/**
 * Masks and reads again, masking what the reading still finds, until a reading finds nothing.
 *
 * A lossless file is read before it is there, on what was drawn: that counts once the file is decoded and found to hold the same pixels.
 * Only what changed since the last reading of the same picture is read anew, the reading ahead being the first. Lossy or scaled files
 * change everywhere with every encode, so they are decoded and read as a whole each time.
 */
export async function maskUntilProved(input: MaskUntilProvedInput): Promise<ProvedOutcome> {
  const drawings: ImageData[] = [];
  try {
    return await maskInRounds(input, drawings);
  } finally {
    drawings.forEach(letGo);
  }
}

/** @param drawings gets the pictures that were drawn and are still looked at. */
async function maskInRounds(input: MaskUntilProvedInput, drawings: ImageData[]): Promise<ProvedOutcome> {
  const { source, detection, signal, onProgress } = input;
  const masks = [...input.masks];
  const lifted = (input.lifted ?? []).map((mask) => mask.rect);
  const isLossless = input.encode.format === 'png';
  const began = performance.now();
  let known = isLossless ? await knownFrom(input.ahead, source, signal) : null;
  let verifyMs = performance.now() - began;
  const before = known?.reading ?? input.first;
  if (known) masks.push(...findOpen(known, { masks, lifted, detection }));
  const earlier = [...(input.first ? [input.first] : []), ...(known ? [known.reading] : [])];
  let unreadRegions = 0;
  for (let round = 1; ; round++) {
    onProgress?.('burn', round, 0);
    const drawn = drawMasks(source, masks);
    const attempt = {
      drawn,
      known,
      judging: { detection, lifted, earlier, ...(before ? { before, covered: drawn.covered } : {}) },
      isFirst: round === 1,
      run: { ...(signal ? { signal } : {}), onProgress: (part: number) => onProgress?.('prove', round, part) },
    };
    const tried =
      isLossless && input.encode.maxBytes === undefined ? await readThenBurn(input, attempt) : await burnThenRead(input, attempt);
    const { proof } = tried;
    known = tried.known;
    // The next attempt is compared with this one, and with none before.
    drawings.splice(0).forEach(letGo);
    drawings.push(drawn.pixels);
    verifyMs += tried.verifyMs;
    unreadRegions = Math.max(unreadRegions, proof.unreadRegions);
    const outcome = { proof: { ...proof, unreadRegions }, masks, verifyMs };
    if (proof.status !== 'leaks' || round === MAX_ROUNDS) return outcome;
    const wider = proof.masks.map((mask) => widened(mask, source, Math.max(1, round - WIDER_FROM + 1)));
    const changesNothing = (added: readonly Mask[]) => known !== null && isDrawn(known.pixels, added);
    const added = round < WIDER_FROM && !changesNothing(proof.masks) ? proof.masks : wider;
    // The same pixels would be read as they were read now.
    if (changesNothing(added)) return outcome;
    masks.push(...numbered(added, round));
  }
}

interface Attempt {
  drawn: Drawn;
  /** The second reading of an earlier state of the same picture. */
  known: KnownReading | null;
  judging: JudgeOptions;
  isFirst: boolean;
  run: ReadRun;
}

interface Tried {
  proof: Proof;
  /** The reading of what was drawn, where it may stand for the next attempt. */
  known: KnownReading | null;
  verifyMs: number;
}

/** For files that keep every pixel: what was drawn is read, and the file is looked at when there is nothing left to cover. */
async function readThenBurn(input: MaskUntilProvedInput, { drawn, known, judging, isFirst, run }: Attempt): Promise<Tried> {
  const { engine, encode, codec } = input;
  const burn = () => burnMasks(drawn, encode, codec);
  const began = performance.now();
  const reading = known ? rereadChanged(engine, known, drawn.pixels, run) : engine.read(drawn.pixels, { pass: 'second', ...run });
  // Most pictures are clean at once, so the first file is written meanwhile. Should it fail, it fails again when it is wanted.
  const burning = isFirst ? burn() : null;
  burning?.catch(() => undefined);
  const now = { pixels: drawn.pixels, reading: await reading };
  const judgement = judge(drawn.pixels, 1, now.reading, judging);
  let verifyMs = performance.now() - began;
  if (judgement.status !== 'clean') return { proof: withoutProof(judgement), known: now, verifyMs };
  const burned = await (burning ?? burn());
  const comparing = performance.now();
  const proof = await proveClean(burned, { engine, ...judging, judgement, ...run });
  verifyMs += performance.now() - comparing;
  return { proof, known: burned.pixels === drawn.pixels ? now : null, verifyMs };
}

async function burnThenRead({ engine, encode, codec }: MaskUntilProvedInput, { drawn, judging, run }: Attempt): Promise<Tried> {
  const burned = await burnMasks(drawn, encode, codec);
  const began = performance.now();
  const proof = await proveClean(burned, { engine, ...judging, ...run });
  return { proof, known: null, verifyMs: performance.now() - began };
}

/** Whether drawing these masks would leave every pixel as it is. */
function isDrawn(pixels: ImageData, masks: readonly Mask[]): boolean {
  return isCovered(pixels, coveredRects(masks, pixels.width, pixels.height), 0, 0);
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

/**
 * Wider by its own height to both sides, where the rest of a word or number stands, and higher by a quarter of it, because letters read at the
 * rim of a cover reach over it. What is found again in the same place grows on with every reading.
 */
function widened(mask: Mask, image: ImageData, steps: number): Mask {
  const { x, y, width, height } = mask.rect;
  const aside = height * steps;
  const above = (height / 4) * steps;
  const left = Math.max(0, x - aside);
  const top = Math.max(0, y - above);
  const right = Math.min(image.width, x + width + aside);
  const bottom = Math.min(image.height, y + height + above);
  return { ...mask, rect: rect<ImagePx>(left, top, right - left, bottom - top) };
}

function numbered(masks: readonly Mask[], round: number): Mask[] {
  return masks.map((mask, index) => ({ ...mask, id: `p${round}-${index + 1}` }));
}
