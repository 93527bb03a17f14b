import { CodedError } from '@/utils/foundation/coded-error';
import { area, grow, type ImagePx, intersect, type Rect } from '@/utils/foundation/geometry';
import { nextTask } from '@/utils/foundation/next-task';
import { fingerprint } from '../ocr/fingerprint';
import type { OcrEngine, OcrReading, ReadRun } from '../ocr/ocr-engine';
import type { Drawn } from './burn-masks';
import { changedPlaces } from './changed-places';

/** A second reading, and the pixels on which it sees what it sees. It may still be under way. */
export interface KnownReading {
  pixels: ImageData;
  /** Where it cut lines out, whether or not something was read there. */
  places: readonly Rect<ImagePx>[];
  reading: Promise<OcrReading>;
}

/** A second reading that began when the picture was opened, while the person looks at the boxes. */
export interface ReadingAhead {
  /** Of the pixels as they were read. */
  print: string;
  /** Where it cuts lines out, told before they are read; left out, that is known with the reading. */
  places?: Promise<readonly Rect<ImagePx>[]>;
  reading: Promise<OcrReading>;
  /** See `Opening.leaveOut`: what was left out is not known, so the reading may only stand for pictures on which it is covered. */
  leaveOut?: (covered: readonly Rect<ImagePx>[]) => void;
}

/** @param reading of `pixels`, finished. */
export function knownReading(pixels: ImageData, reading: OcrReading): KnownReading {
  return { pixels, places: placesOf(reading), reading: Promise.resolve(reading) };
}

function placesOf({ lines, unreadRegions }: OcrReading): Rect<ImagePx>[] {
  return [...lines.map((line) => line.rect), ...unreadRegions];
}

/**
 * The reading ahead, if it may stand for these pixels, as soon as it is known where its lines are. `null` when it failed, was stopped, or read other
 * pixels: everything is then read anew.
 *
 * @param signal ends the waiting, not the reading.
 * @throws CodedError ocr/cancelled
 */
export async function knownFrom(ahead: ReadingAhead | undefined, pixels: ImageData, signal?: AbortSignal): Promise<KnownReading | null> {
  if (!ahead || ahead.print !== fingerprint(pixels)) return null;
  const places = await unlessStopped(ahead.places ?? ahead.reading.then(placesOf), signal);
  return places && { pixels, places, reading: ahead.reading };
}

/**
 * What was read, or `null` when it could not be read.
 *
 * @param signal ends the waiting, not the reading.
 * @throws CodedError ocr/cancelled
 */
export async function unlessStopped<T>(work: Promise<T>, signal?: AbortSignal): Promise<T | null> {
  const stopped = Promise.withResolvers<null>();
  const stop = () => stopped.resolve(null);
  signal?.addEventListener('abort', stop, { once: true });
  const result = await Promise.race([work.catch(() => null), stopped.promise]);
  signal?.removeEventListener('abort', stop);
  if (signal?.aborted) throw new CodedError('ocr/cancelled', 'The proof was stopped.', { cause: signal.reason });
  return result;
}

/** Whether it has come to its end, good or bad. */
export async function isOver(work: Promise<unknown>): Promise<boolean> {
  const over = work.then(
    () => true,
    () => true,
  );
  return Promise.race([over, nextTask().then(() => false)]);
}

/** The cut of a line reaches this part of its height, and at least so many pixels, beyond its letters. */
const CUT_MARGIN = 0.2;
const LEAST_MARGIN = 4;
/** Share of a known line inside a line that was read anew from which both are the same text; below, both stay. */
const SAME_TEXT = 0.9;

/**
 * The second reading of an image of which an earlier state was read, or is being read: places that changed, and every line that reaches into one of them, are
 * read anew; of the others each pixel is what it was, so what was read there still stands there.
 */
export async function rereadChanged(
  engine: OcrEngine,
  known: KnownReading,
  { pixels: now, covered }: Drawn,
  run: ReadRun,
): Promise<OcrReading> {
  const began = performance.now();
  const changed = changedPlaces(known.pixels, now);
  if (changed.length === 0) {
    run.onPrepared?.();
    return { ...(await known.reading), readMs: 0 };
  }
  const isTouched = (box: Rect<ImagePx>) => {
    const cut = grow(box, Math.max(LEAST_MARGIN, Math.ceil(box.height * CUT_MARGIN)));
    return changed.some((place) => intersect(cut, place) !== null);
  };
  const touched = known.places.filter(isTouched);
  const reading = engine.read(now, { pass: 'second', within: [...changed, ...touched], covered, ...run });
  const [before, fresh] = await Promise.all([known.reading, reading]);
  const again = placesOf(fresh);
  const stays = (box: Rect<ImagePx>) => !isTouched(box) && !again.some((other) => overlapShare(box, other) >= SAME_TEXT);
  // What the reading ahead left out lies under covers, which are never taken away again: here it was looked at.
  return {
    lines: [...before.lines.filter((line) => stays(line.rect)), ...fresh.lines],
    unreadRegions: [...before.unreadRegions.filter(stays), ...fresh.unreadRegions],
    readMs: performance.now() - began,
  };
}

function overlapShare(box: Rect<ImagePx>, other: Rect<ImagePx>): number {
  const common = intersect(box, other);
  return common === null ? 0 : area(common) / area(box);
}
