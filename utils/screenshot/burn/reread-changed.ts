import { CodedError } from '@/utils/foundation/coded-error';
import { area, grow, type ImagePx, intersect, type Rect } from '@/utils/foundation/geometry';
import { fingerprint } from '../ocr/fingerprint';
import type { OcrEngine, OcrReading, ReadRun } from '../ocr/ocr-engine';
import { changedPlaces } from './changed-places';

/** What the second reading saw, and the pixels on which it saw it. */
export interface KnownReading {
  pixels: ImageData;
  reading: OcrReading;
}

/** A second reading that began when the picture was opened, while the person looks at the boxes. */
export interface ReadingAhead {
  /** Of the pixels as they were read. */
  print: string;
  reading: Promise<OcrReading>;
}

/**
 * The reading ahead, if it may stand for these pixels. `null` when it failed, was stopped, or read other pixels: everything is then read
 * anew.
 *
 * @param signal ends the waiting, not the reading.
 * @throws CodedError ocr/cancelled
 */
export async function knownFrom(ahead: ReadingAhead | undefined, pixels: ImageData, signal?: AbortSignal): Promise<KnownReading | null> {
  if (!ahead || ahead.print !== fingerprint(pixels)) return null;
  const stopped = Promise.withResolvers<null>();
  const stop = () => stopped.resolve(null);
  signal?.addEventListener('abort', stop, { once: true });
  const reading = await Promise.race([ahead.reading.catch(() => null), stopped.promise]);
  signal?.removeEventListener('abort', stop);
  if (signal?.aborted) throw new CodedError('ocr/cancelled', 'The proof was stopped.', { cause: signal.reason });
  return reading && { pixels, reading };
}

/** The cut of a line reaches this part of its height, and at least so many pixels, beyond its letters. */
const CUT_MARGIN = 0.2;
const LEAST_MARGIN = 4;
/** Share of a known line inside a line that was read anew from which both are the same text; below, both stay. */
const SAME_TEXT = 0.9;

/**
 * The second reading of an image of which an earlier state was read: places that changed, and every line that reaches into one of them, are
 * read anew; of the others each pixel is what it was, so what was read there still stands there.
 */
export async function rereadChanged(engine: OcrEngine, known: KnownReading, now: ImageData, run: ReadRun): Promise<OcrReading> {
  const began = performance.now();
  const changed = changedPlaces(known.pixels, now);
  if (changed.length === 0) return { ...known.reading, readMs: 0 };
  const isTouched = (box: Rect<ImagePx>) => {
    const cut = grow(box, Math.max(LEAST_MARGIN, Math.ceil(box.height * CUT_MARGIN)));
    return changed.some((place) => intersect(cut, place) !== null);
  };
  const touched = [...known.reading.lines.map((line) => line.rect), ...known.reading.unreadRegions].filter(isTouched);
  const fresh = await engine.read(now, { pass: 'second', within: [...changed, ...touched], ...run });
  const again = [...fresh.lines.map((line) => line.rect), ...fresh.unreadRegions];
  const stays = (box: Rect<ImagePx>) => !isTouched(box) && !again.some((other) => overlapShare(box, other) >= SAME_TEXT);
  return {
    lines: [...known.reading.lines.filter((line) => stays(line.rect)), ...fresh.lines],
    unreadRegions: [...known.reading.unreadRegions.filter(stays), ...fresh.unreadRegions],
    readMs: performance.now() - began,
  };
}

function overlapShare(box: Rect<ImagePx>, other: Rect<ImagePx>): number {
  const common = intersect(box, other);
  return common === null ? 0 : area(common) / area(box);
}
