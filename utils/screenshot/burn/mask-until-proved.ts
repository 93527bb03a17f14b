import { area, type ImagePx, intersect, type Rect, rect } from '@/utils/foundation/geometry';
import { letGo } from '@/utils/foundation/let-go';
import type { Detection } from '@/utils/pii/define-detector';
import { findMasks } from '../masks/find-masks';
import type { Mask } from '../masks/mask';
import type { OcrEngine, OcrReading, ReadRun } from '../ocr/ocr-engine';
import { type Burned, type BurnOptions, burnMasks, type Drawn, drawMasks } from './burn-masks';
import type { ImageCodec } from './canvas-codec';
import { coveredRects, isCovered } from './cover-pixels';
import { isAllHidden, mayBeShownAgain, withLeftOut, withRest } from './left-out';
import type { Proof } from './masked-image';
import { isDecided, type JudgeOptions, judge, proveClean, withoutProof } from './prove-clean';
import { isOver, type KnownReading, knownFrom, knownReading, type ReadingAhead, rereadChanged, unlessStopped } from './reread-changed';

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
 * for each finding that is covered already, so that covering it would change nothing.
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
  const isReadFirst = isLossless && input.encode.maxBytes === undefined;
  const runOf = (round: number): ReadRun => ({
    ...(signal ? { signal } : {}),
    onProgress: (part) => onProgress?.('prove', round, part),
  });
  const began = performance.now();
  const ahead = isLossless ? await knownFrom(input.ahead, source, signal) : null;
  // While the reading ahead goes on, the picture as it is covered so far is read behind it and written: mostly nothing comes to it.
  let begun =
    ahead && isReadFirst && !(await isOver(ahead.reading))
      ? begin(input, { drawn: drawMasks(source, masks), known: ahead, run: runOf(1) })
      : null;
  if (begun) drawings.push(begun.drawn.pixels);
  const read = ahead && (await unlessStopped(ahead.reading, signal));
  const covered = coveredRects(masks, source.width, source.height);
  let seen = read && isAllHidden(read, covered) ? read : null;
  if (seen && mayBeShownAgain(seen, input.first, covered)) {
    seen = withRest(seen, await input.engine.read(source, { pass: 'second', within: seen.leftOut ?? [], ...runOf(1) }));
  }
  let known = seen && knownReading(source, seen);
  const whole = seen && withLeftOut(seen, input.first);
  const before = whole ?? input.first;
  const found =
    whole && findMasks({ width: source.width, height: source.height, reading: { lines: whole.lines, unreadRegions: [] }, detection });
  const open = found ? findOpen(source, found, { masks, lifted }) : [];
  if (begun && open.length > 0) known = knownReading(begun.drawn.pixels, await begun.reading);
  if (!seen || open.length > 0) {
    begun?.giveUp();
    begun = null;
  }
  masks.push(...open);
  let verifyMs = performance.now() - began;
  const earlier = [...(input.first ? [input.first] : []), ...(seen ? [seen] : [])];
  let unreadRegions = 0;
  for (let round = 1; ; round++) {
    onProgress?.('burn', round, 0);
    const drawn = begun?.drawn ?? drawMasks(source, masks);
    const judging = { detection, lifted, earlier, ...(before ? { before, covered: drawn.covered } : {}), ...(found ? { found } : {}) };
    const judged = { judging, run: runOf(round) };
    const beginning = isReadFirst ? (begun ?? begin(input, { drawn, known, run: judged.run })) : null;
    begun = null;
    // This attempt was compared with the last one when it began, and the next one will be compared with this.
    for (const pixels of drawings.splice(0)) if (pixels !== drawn.pixels) letGo(pixels);
    drawings.push(drawn.pixels);
    const tried = beginning ? await readThenBurn(input, beginning, judged) : await burnThenRead(input, drawn, judged);
    const { proof } = tried;
    known = tried.known;
    verifyMs += tried.verifyMs;
    unreadRegions = Math.max(unreadRegions, proof.unreadRegions);
    const outcome = { proof: { ...proof, unreadRegions }, masks, verifyMs };
    if (proof.status !== 'leaks' || round === MAX_ROUNDS) return outcome;
    const changesNothing = (added: readonly Mask[]) => known !== null && isDrawn(known.pixels, added);
    const wider = (mask: Mask) => widened(mask, source, Math.max(1, round - WIDER_FROM + 1));
    const added = proof.masks.map((mask) => (round >= WIDER_FROM || changesNothing([mask]) ? wider(mask) : mask));
    // The same pixels would be read as they were read now.
    if (changesNothing(added)) return outcome;
    masks.push(...numbered(added, round));
  }
}

interface Attempt {
  drawn: Drawn;
  /** The second reading of an earlier state of the same picture. */
  known: KnownReading | null;
  run: ReadRun;
}

/** An attempt under way, of a file that keeps every pixel. */
interface Begun {
  drawn: Drawn;
  reading: Promise<OcrReading>;
  burn(): Promise<Burned>;
  /** Its file will not be wanted: what can be spared of it is spared. */
  giveUp(): void;
}

interface Judged {
  judging: JudgeOptions;
  run: ReadRun;
}

interface Tried {
  proof: Proof;
  /** The reading of what was drawn, where it may stand for the next attempt. */
  known: KnownReading | null;
  verifyMs: number;
}

/**
 * Pictures larger than a screen of full HD make the peak of memory where the reader and the writer hold a copy each: their file waits until the lines are cut
 * out. For others that would only cost time.
 */
const MOST_COPIED_TWICE = 1920 * 1080;

/**
 * Reads what was drawn. Most pictures are clean at once, and most of the others at the next attempt, so the file is written meanwhile; should it fail, it fails
 * when it is wanted.
 */
function begin({ engine, encode, codec }: MaskUntilProvedInput, { drawn, known, run }: Attempt): Begun {
  const writing = new AbortController();
  const write = () => burnMasks(drawn, encode, codec, writing.signal);
  // Before the reader is asked, which is still busy then: whoever writes the file has nothing else to do.
  const isSmall = drawn.pixels.width * drawn.pixels.height <= MOST_COPIED_TWICE;
  const early = isSmall ? write() : null;
  const prepared = Promise.withResolvers<void>();
  const told = { ...run, onPrepared: prepared.resolve };
  // A whole reading that nothing was read before is the only sight of what a cover may have left open, so it sees the covers as they are.
  const reading = known ? rereadChanged(engine, known, drawn, told) : engine.read(drawn.pixels, { pass: 'second', ...told });
  // Both may turn out to be of no use.
  reading.then(
    () => prepared.resolve(),
    () => prepared.resolve(),
  );
  const burning = early ?? prepared.promise.then(write);
  burning.catch(() => undefined);
  const giveUp = () => {
    writing.abort();
    // It may be there already.
    burning.then(
      ({ image }) => letGo({ data: image.bytes }),
      () => undefined,
    );
  };
  return { drawn, reading, burn: () => burning, giveUp };
}

/** For files that keep every pixel: the file is looked at when there is nothing left to cover. */
async function readThenBurn({ engine }: MaskUntilProvedInput, begun: Begun, { judging, run }: Judged): Promise<Tried> {
  const { drawn, reading } = begun;
  const began = performance.now();
  const now = knownReading(drawn.pixels, await reading);
  const judgement = judge(drawn.pixels, 1, await reading, judging);
  let verifyMs = performance.now() - began;
  if (judgement.status !== 'clean') {
    begun.giveUp();
    return { proof: withoutProof(judgement), known: now, verifyMs };
  }
  const burned = await begun.burn();
  const comparing = performance.now();
  const proof = await proveClean(burned, { engine, ...judging, judgement, ...run });
  verifyMs += performance.now() - comparing;
  return { proof, known: burned.pixels === drawn.pixels ? now : null, verifyMs };
}

async function burnThenRead({ engine, encode, codec }: MaskUntilProvedInput, drawn: Drawn, { judging, run }: Judged): Promise<Tried> {
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
}

/**
 * A finding that is covered by less than this stands open. The rest of a half-covered name or address is often nothing by itself, so the proof, which
 * sees only what is left of it, would let it pass: the whole finding of the second reading is covered too.
 */
const STANDS_OPEN = 0.9;

/** What the second reading found in places that would stay open: it is covered before the first burn already. */
function findOpen({ width, height }: ImageData, found: readonly Mask[], { masks, lifted }: OpenPlaces): Mask[] {
  const covered = coveredRects(masks, width, height);
  const isOpen = ({ rect }: Mask) => coveredShare(rect, covered) < STANDS_OPEN;
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
