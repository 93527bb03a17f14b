import { type ImagePx, type Rect, rect } from '@/utils/foundation/geometry';
import { letGoOfAll } from '@/utils/foundation/let-go';
import { nextTask } from '@/utils/foundation/next-task';
import { type CodeClient, createCodeClient } from './code-client';
import { mapWords } from './map-words';
import type { OcrEngine, OcrLanguage, OcrPass, OcrReading, ReadRun } from './ocr-engine';
import { languagesFor, rulesFor } from './pass-rules';
import { encodePgm } from './prepare/pgm';
import { createPrepareClient, type PrepareClient } from './prepare/prepare-client';
import type { PreparedReading } from './prepare/prepare-messages';
import type { Box } from './prepare/raster';
import { type Piece, type Sheet, withoutPieces } from './prepare/sheets';
import { createReaderPool, type ReaderPool } from './reader-pool';
import { type AddedModel, createTesseractSlot } from './tesseract-slot';

export interface OcrEngineOptions {
  /** Folder of the packaged OCR files (`public/ocr`), ending in a slash. */
  assetsUrl: string;
  languages: readonly OcrLanguage[];
  /** Languages that the person added, asked for whenever workers start. Where that fails the packaged ones still read. */
  loadAdded?: () => Promise<readonly AddedModel[]>;
  /** How many sheets are read side by side; about 120 MB each. */
  workers: number;
  /** Workers end after this much idleness; the next reading starts them again. */
  idleMs?: number;
}

const DEFAULT_IDLE_MS = 90_000;

/** Reads images with tesseract.js in workers. Everything is packaged: nothing is fetched from anywhere else. */
export function createOcrEngine(options: OcrEngineOptions): OcrEngine {
  const client = createPrepareClient();
  const slot = { assetsUrl: options.assetsUrl, languages: languagesFor('second', options.languages) };
  let added: readonly AddedModel[] = [];
  /** Whether a slot of this start compiles the engine in the way of which the browser keeps something. */
  let isKept = false;
  const createSlot = () => {
    const created = createTesseractSlot({ ...slot, added, fromBytes: isKept });
    isKept = true;
    return created;
  };
  const pool = createReaderPool(createSlot, options.workers, languagesFor('first', options.languages));
  const beforeStart = async () => {
    // When all slots have ended, what they compiled is gone, and only what the browser kept is left.
    isKept = false;
    added = (await options.loadAdded?.().catch(() => [])) ?? [];
  };
  return createEngine({ client, codes: createCodeClient(options.assetsUrl), pool }, { ...options, beforeStart });
}

/** The engine over its parts; tests give their own. */
export function createEngine(
  { client, codes, pool }: { client: PrepareClient; codes: CodeClient; pool: ReaderPool },
  options: Pick<OcrEngineOptions, 'languages' | 'workers' | 'idleMs'> & { beforeStart?: () => Promise<void> },
): OcrEngine {
  let warm: Promise<number> | null = null;
  let isRunning = false;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let underWay = 0;

  const stop = () => {
    clearTimeout(idle);
    warm = null;
    isRunning = false;
    client.dispose();
    codes.dispose();
    pool.dispose();
  };
  const warmUp = (): Promise<number> => {
    warm ??= start().catch((error: unknown) => {
      warm = null;
      throw error;
    });
    return warm;
  };
  const start = async (): Promise<number> => {
    const began = performance.now();
    client.warmUp();
    codes.warmUp();
    await options.beforeStart?.();
    await pool.warmUp();
    isRunning = true;
    return performance.now() - began;
  };
  const restIn = (ms: number) => {
    clearTimeout(idle);
    idle = setTimeout(stop, ms);
  };

  /** Reads what is being prepared. */
  const readPrepared = async (
    preparing: Promise<PreparedReading>,
    pass: OcrPass,
    { signal, onProgress, onPrepared, isLeftOut }: ReadRun & { isLeftOut?: (piece: Piece) => boolean },
  ): Promise<OcrReading> => {
    clearTimeout(idle);
    underWay++;
    const began = performance.now();
    try {
      const { sheets, pieces, sideways } = await preparing;
      onPrepared?.();
      onProgress?.(0.15);
      // A picture may be opened before the workers are asked for.
      await warmUp();
      const taken: Pick<Sheet, 'placements'>[] = [];
      const pages = await pool.readAll(
        sheets.map((sheet, index) => () => {
          const left = isLeftOut ? withoutPieces(sheet, leaves(pieces, isLeftOut)) : sheet;
          taken[index] = left ?? NOTHING;
          const image = left && encodePgm(left.raster);
          letGoOfAll([sheet.raster, ...(left ? [left.raster] : [])]);
          return image;
        }),
        {
          languages: languagesFor(pass, options.languages),
          ...(signal ? { signal } : {}),
          onRead: (count) => onProgress?.(0.15 + (0.8 * count) / sheets.length),
        },
      );
      // The readers are given their next sheets before this thread is busy.
      await nextTask();
      const mapped = mapWords(pieces, taken, pages);
      letGoOfAll(pieces.map(({ ink }) => ink));
      onProgress?.(1);
      return { ...mapped, unreadRegions: [...mapped.unreadRegions, ...sideways.map(toRect)], readMs: performance.now() - began };
    } finally {
      if (--underWay === 0) restIn(options.idleMs ?? DEFAULT_IDLE_MS);
    }
  };

  return {
    warmUp,
    isWarm: () => isRunning,
    read(image, { pass, within, covered, ...run }) {
      // Some places are a few lines: a sheet for each reader is enough.
      const some = within ? { within: within.map(toBox), sheets: options.workers } : {};
      const rules = { ...rulesFor(pass, options.workers), ...some };
      const [reading] = client.prepare(image, {
        readings: [rules],
        ...(covered ? { covered: covered.map(toBox) } : {}),
        ...(run.signal ? { signal: run.signal } : {}),
      });
      return readPrepared(reading as Promise<PreparedReading>, pass, run);
    },
    open(file, { ahead, signal, onProgress }) {
      const passes: readonly OcrPass[] = ahead ? ['first', 'second'] : ['first'];
      const stoppable = signal ? { signal } : {};
      const { readings, size, grey, image } = client.open(file, {
        readings: passes.map((pass) => rulesFor(pass, options.workers)),
        ...stoppable,
      });
      const [first, second] = readings as [Promise<PreparedReading>, Promise<PreparedReading>?];
      let covered: readonly Rect<ImagePx>[] = [];
      const isLeftOut = ({ line }: Piece) => covered.some((place) => holds(place, line.box));
      return {
        first: readPrepared(first, 'first', { ...stoppable, ...(onProgress ? { onProgress } : {}) }),
        size,
        codes: grey.then((pixels) => codes.read(pixels, signal)),
        pixels: image,
        ...(second
          ? {
              second: readPrepared(second, 'second', { ...stoppable, isLeftOut }),
              secondPlaces: second.then(({ pieces, sideways }) => [...pieces.map(({ line }) => line.box), ...sideways].map(toRect)),
              leaveOut: (places: readonly Rect<ImagePx>[]) => {
                covered = places;
              },
            }
          : {}),
      };
    },
    async dispose() {
      stop();
    },
  };
}

const NOTHING = { placements: [] };

/** A piece is read for all that are equal to it, so it is left out with all of them or not at all. */
function leaves(pieces: readonly Piece[], isLeftOut: (piece: Piece) => boolean): (piece: number) => boolean {
  const wanted = new Set(pieces.flatMap((piece, index) => (isLeftOut(piece) ? [] : [piece.sameAs ?? index])));
  return (piece) => !wanted.has(piece);
}

function holds({ x, y, width, height }: Rect<ImagePx>, { left, top, right, bottom }: Box): boolean {
  return left >= x && top >= y && right <= x + width && bottom <= y + height;
}

function toRect({ left, top, right, bottom }: Box): Rect<ImagePx> {
  return rect<ImagePx>(left, top, right - left, bottom - top);
}

function toBox({ x, y, width, height }: Rect<ImagePx>): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}
