import { area, type ImagePx, intersect, type Rect } from '@/utils/foundation/geometry';
import type { Detection } from '@/utils/pii/define-detector';
import { findMasks } from '../masks/find-masks';
import type { Mask } from '../masks/mask';
import type { OcrEngine, OcrReading } from '../ocr/ocr-engine';
import type { Burned } from './burn-masks';
import type { MaskedImage, Proof } from './masked-image';

export interface ProveOptions {
  engine: OcrEngine;
  detection: Pick<Detection, 'knownTexts' | 'languages'>;
  /** Places where the person decided that what stands there may be seen, in input pixels. */
  lifted?: readonly Rect<ImagePx>[];
  /** Only what touches these places (input pixels) is read: the rest is pixel by pixel what an earlier proof has read. */
  within?: readonly Rect<ImagePx>[];
  signal?: AbortSignal;
  onProgress?: (part: number) => void;
}

/** Share of a finding inside a lifted place from which it counts as the person's decision. */
const DECIDED = 0.6;
/** When more of the text pieces than this could not be read, nothing is claimed about the image. */
const MAX_UNREAD_SHARE = 0.5;
const FEW_PIECES = 4;

/**
 * Reads the burned image again, at another scale and with other line cuts than the first reading, and looks for personal data. The only
 * maker of `MaskedImage`.
 */
export async function proveClean(burned: Burned, options: ProveOptions): Promise<Proof> {
  const { engine, detection, lifted = [], signal, onProgress } = options;
  const toOutput = (box: Rect<ImagePx>) => scaleRect(box, burned.scale);
  const reading = await engine.read(burned.pixels, {
    pass: 'second',
    ...(options.within ? { within: options.within.map(toOutput) } : {}),
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
  });
  const unreadRegions = reading.unreadRegions.length;
  if (isUnread(reading)) return { status: 'unread', unreadRegions };
  const findings = findMasks({ width: burned.pixels.width, height: burned.pixels.height, reading, detection });
  const leaks = findings
    .filter((mask) => mask.applied)
    .map((mask) => ({ ...mask, rect: scaleRect(mask.rect, 1 / burned.scale) }))
    .filter((mask) => !lifted.some((place) => isInside(mask.rect, place)));
  if (leaks.length > 0) return { status: 'leaks', masks: leaks, unreadRegions };
  return { status: 'clean', image: burned.image as unknown as MaskedImage, unreadRegions };
}

function isUnread(reading: OcrReading): boolean {
  const unread = reading.unreadRegions.length;
  return unread > FEW_PIECES && unread > (unread + reading.lines.length) * MAX_UNREAD_SHARE;
}

function isInside(inner: Mask['rect'], outer: Rect<ImagePx>): boolean {
  const common = intersect(inner, outer);
  return common !== null && area(common) >= DECIDED * area(inner);
}

function scaleRect(box: Rect<ImagePx>, scale: number): Rect<ImagePx> {
  if (scale === 1) return box;
  return { x: box.x * scale, y: box.y * scale, width: box.width * scale, height: box.height * scale } as Rect<ImagePx>;
}
