import { area, type ImagePx, intersect, type Rect } from '@/utils/foundation/geometry';
import type { Detection } from '@/utils/pii/define-detector';
import { findMasks } from '../masks/find-masks';
import type { Mask } from '../masks/mask';
import { textInBox } from '../masks/text-in-box';
import type { OcrEngine, OcrReading } from '../ocr/ocr-engine';
import type { Burned } from './burn-masks';
import type { MaskedImage, Proof } from './masked-image';

export interface ProveOptions {
  engine: OcrEngine;
  detection: Pick<Detection, 'knownTexts' | 'languages'>;
  /** Places where the person decided that what stands there may be seen, in input pixels. */
  lifted?: readonly Rect<ImagePx>[];
  /** The second reading of exactly these pixels, where it was made while they were encoded; left out: they are read now. */
  reading?: OcrReading;
  /** The second reading of the picture before anything was covered, at the same scale. */
  before?: OcrReading;
  signal?: AbortSignal;
  onProgress?: (part: number) => void;
}

/** Share of a finding inside a lifted place from which it counts as the person's decision. */
const DECIDED = 0.6;
/** When more of the text pieces than this could not be read, nothing is claimed about the image. */
const MAX_UNREAD_SHARE = 0.5;
const FEW_PIECES = 4;

/**
 * Looks for personal data in the second reading of the burned image: other line cuts and narrower letters than the first, and other models.
 * The only maker of `MaskedImage`.
 */
export async function proveClean(burned: Burned, options: ProveOptions): Promise<Proof> {
  const { engine, detection, lifted = [], signal, onProgress } = options;
  const run = { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) };
  const reading = options.reading ?? (await engine.read(burned.pixels, { pass: 'second', ...run }));
  const unreadRegions = reading.unreadRegions.length;
  if (isUnread(reading)) return { status: 'unread', unreadRegions };
  const findings = findMasks({ width: burned.pixels.width, height: burned.pixels.height, reading, detection });
  const leaks = findings
    .filter((mask) => mask.applied)
    .map((mask) => ({ ...mask, rect: scaleRect(mask.rect, 1 / burned.scale) }))
    .filter((mask) => !isDecided(mask, lifted) && !isOrphaned(mask, options.before, burned.pixels.width));
  if (leaks.length > 0) return { status: 'leaks', masks: leaks, unreadRegions };
  return { status: 'clean', image: burned.image as unknown as MaskedImage, unreadRegions };
}

function isUnread(reading: OcrReading): boolean {
  const unread = reading.unreadRegions.length;
  return unread > FEW_PIECES && unread > (unread + reading.lines.length) * MAX_UNREAD_SHARE;
}

/**
 * Whether a finding is only the neighbour of a label whose own value is covered now ("Delivery to:" and the date in the next line). Words
 * that read the same with the value in sight were no finding then, or they would be covered already.
 */
function isOrphaned({ rect, text, why }: Mask, before: OcrReading | undefined, width: number): boolean {
  if (!before || !text || (why !== 'label' && why !== 'context')) return false;
  const plain = (words: string | null) => words?.replace(/\s/g, '') ?? '';
  return plain(textInBox({ box: rect, reading: before, width })) === plain(text);
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
