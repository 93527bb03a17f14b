import type { Brand } from '@/utils/foundation/brand';
import { area, type ImagePx, intersect, type Rect } from '@/utils/foundation/geometry';
import type { Detection } from '@/utils/pii/define-detector';
import { findMasks } from '../masks/find-masks';
import type { Mask } from '../masks/mask';
import type { OcrEngine, OcrLine, OcrReading } from '../ocr/ocr-engine';
import type { Burned } from './burn-masks';
import type { MaskedImage, Proof } from './masked-image';
import { type ReadingInContext, withCovered } from './with-covered';

export interface JudgeOptions {
  detection: Pick<Detection, 'knownTexts' | 'languages'>;
  /** Places where the person decided that what stands there may be seen, in input pixels. */
  lifted?: readonly Rect<ImagePx>[];
  /** What was read before anything was covered, in input pixels. */
  before?: Pick<OcrReading, 'lines'>;
  /** What is found in `before` as it is, in input pixels. Left out, it is looked for in what can be read now. */
  found?: readonly Mask[];
  /** What is covered, in input pixels; goes with `before`. */
  covered?: readonly Rect<ImagePx>[];
  /** The earlier readings of the picture, in input pixels: what one of them has read is not unread, though this reading failed on it. */
  earlier?: readonly Pick<OcrReading, 'lines'>[];
}

export interface ProveOptions extends JudgeOptions {
  engine: OcrEngine;
  /** What was read on the drawn pixels before they were encoded. It counts if the burned image shows exactly those; else they are read now. */
  judgement?: Judgement;
  signal?: AbortSignal;
  onProgress?: (part: number) => void;
}

/** Share of a finding inside a lifted place from which it counts as the person's decision. */
const DECIDED = 0.6;
/** When more of the text pieces than this could not be read, nothing is claimed about the image. */
const MAX_UNREAD_SHARE = 0.5;
const FEW_PIECES = 4;

/** What the second reading of some pixels means. Made by `judge` alone. */
export type Judgement = Brand<
  { pixels: ImageData; status: 'clean' | 'leaks' | 'unread'; masks: Mask[]; unreadRegions: number },
  'Judgement'
>;

/**
 * Looks for personal data in the second reading of a picture: other line cuts and narrower letters than the first, and other models.
 *
 * @param scale pixels of the picture per input pixel.
 */
export function judge(pixels: ImageData, scale: number, reading: OcrReading, options: JudgeOptions): Judgement {
  const { detection, lifted = [], earlier = [] } = options;
  const unreadRegions = reading.unreadRegions.filter(
    (region) => !earlier.some(({ lines }) => wasRead(scaleRect(region, 1 / scale), lines)),
  ).length;
  if (isUnread(reading)) return { pixels, status: 'unread', masks: [], unreadRegions } as unknown as Judgement;
  const { lines, isReadable, isAsBefore } = inContext(reading, scale, options);
  const { width, height } = pixels;
  // Places that nobody could read may be covered for the label beside them, and were not looked at before.
  const known = scale === 1 && reading.unreadRegions.length === 0 && options.found && isAsBefore() ? options.found : null;
  const masks = (known ?? findMasks({ width, height, reading: { lines, unreadRegions: reading.unreadRegions }, detection }))
    .filter((mask) => mask.applied && isReadable(mask.rect))
    .map((mask) => ({ ...mask, rect: scaleRect(mask.rect, 1 / scale) }))
    .filter((mask) => !isDecided(mask, lifted));
  return { pixels, status: masks.length > 0 ? 'leaks' : 'clean', masks, unreadRegions } as unknown as Judgement;
}

/** Says of a burned image whether a second reading of exactly its pixels found anything personal. The only maker of `MaskedImage`. */
export async function proveClean(burned: Burned, options: ProveOptions): Promise<Proof> {
  const { engine, judgement, signal, onProgress } = options;
  const run = { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) };
  const final =
    judgement?.pixels === burned.pixels
      ? judgement
      : judge(burned.pixels, burned.scale, await engine.read(burned.pixels, { pass: 'second', ...run }), options);
  if (final.status !== 'clean') return withoutProof(final);
  return { status: 'clean', image: burned.image as unknown as MaskedImage, unreadRegions: final.unreadRegions };
}

/** What a judgement other than clean comes to, whatever the encoded file would hold. */
export function withoutProof({ status, masks, unreadRegions }: Judgement): Exclude<Proof, { status: 'clean' }> {
  return status === 'unread' ? { status, unreadRegions } : { status: 'leaks', masks, unreadRegions };
}

/** Share of a place that must lie on lines that were read. */
const MOSTLY_READ = 0.6;

function wasRead(place: Rect<ImagePx>, lines: readonly OcrLine[]): boolean {
  let shared = 0;
  for (const { words } of lines) {
    for (const { rect } of words) {
      const common = intersect(place, rect);
      if (common) shared += area(common);
    }
  }
  return shared >= MOSTLY_READ * area(place);
}

function isUnread(reading: OcrReading): boolean {
  const unread = reading.unreadRegions.length;
  return unread > FEW_PIECES && unread > (unread + reading.lines.length) * MAX_UNREAD_SHARE;
}

/** Without an earlier reading everything that was read now counts, as it stands. */
function inContext(reading: OcrReading, scale: number, { before, covered = [] }: JudgeOptions): ReadingInContext {
  if (!before) return { lines: [...reading.lines], isReadable: () => true, isAsBefore: () => false };
  const places = covered.map((place) => scaleRect(place, scale));
  return withCovered(reading, { lines: before.lines.map((line) => scaleLine(line, scale)) }, places);
}

/** Whether a finding lies where the person decided that what stands there may be seen. */
export function isDecided({ rect }: Mask, lifted: readonly Rect<ImagePx>[]): boolean {
  return lifted.some((place) => {
    const common = intersect(rect, place);
    return common !== null && area(common) >= DECIDED * area(rect);
  });
}

function scaleRect(box: Rect<ImagePx>, scale: number): Rect<ImagePx> {
  if (scale === 1) return box;
  return { x: box.x * scale, y: box.y * scale, width: box.width * scale, height: box.height * scale } as Rect<ImagePx>;
}

function scaleLine(line: OcrLine, scale: number): OcrLine {
  if (scale === 1) return line;
  const words = line.words.map((word) => ({
    ...word,
    rect: scaleRect(word.rect, scale),
    symbols: word.symbols.map((symbol) => ({ ...symbol, rect: scaleRect(symbol.rect, scale) })),
  }));
  return { words, rect: scaleRect(line.rect, scale) };
}
