import type { ImagePx, Rect } from '@/utils/foundation/geometry';
import { mapWords } from './map-words';
import type { OcrEngine, OcrLanguage, OcrReading } from './ocr-engine';
import { languagesFor, rulesFor } from './pass-rules';
import { createPrepareClient, type PrepareClient } from './prepare/prepare-client';
import type { Box } from './prepare/raster';
import { createReaderPool, type ReaderPool } from './reader-pool';
import { createTesseractSlot } from './tesseract-slot';

export interface OcrEngineOptions {
  /** Folder of the packaged OCR files (`public/ocr`), ending in a slash. */
  assetsUrl: string;
  languages: readonly OcrLanguage[];
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
  const pool = createReaderPool(() => createTesseractSlot(slot), options.workers);
  return createEngine(client, pool, options);
}

/** The engine over its parts; tests give their own. */
export function createEngine(
  client: PrepareClient,
  pool: ReaderPool,
  options: Pick<OcrEngineOptions, 'languages' | 'workers' | 'idleMs'>,
): OcrEngine {
  let warm: Promise<number> | null = null;
  let isRunning = false;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(idle);
    warm = null;
    isRunning = false;
    client.dispose();
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
    await pool.warmUp();
    pool.prime(languagesFor('first', options.languages));
    isRunning = true;
    return performance.now() - began;
  };
  const restIn = (ms: number) => {
    clearTimeout(idle);
    idle = setTimeout(stop, ms);
  };

  return {
    warmUp,
    isWarm: () => isRunning,
    async read(image, { pass, within, signal, onProgress }): Promise<OcrReading> {
      clearTimeout(idle);
      const began = performance.now();
      const prepared = await client.prepare(
        image,
        { ...rulesFor(pass, options.workers), ...(within ? { within: within.map(toBox) } : {}) },
        signal,
      );
      onProgress?.(0.15);
      const { sheets, pieces } = prepared;
      const pages = await pool.readAll(
        sheets.map((sheet) => sheet.pgm),
        {
          languages: languagesFor(pass, options.languages),
          ...(signal ? { signal } : {}),
          onRead: (count) => onProgress?.(0.15 + (0.8 * count) / sheets.length),
        },
      );
      // The other pass comes next, of this image or the following one: the workers change over while the page looks at the words.
      pool.prime(languagesFor(pass === 'first' ? 'second' : 'first', options.languages));
      const mapped = mapWords(pieces, sheets, pages);
      onProgress?.(1);
      restIn(options.idleMs ?? DEFAULT_IDLE_MS);
      return { ...mapped, readMs: performance.now() - began };
    },
    async dispose() {
      stop();
    },
  };
}

function toBox({ x, y, width, height }: Rect<ImagePx>): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}
