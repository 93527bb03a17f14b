import { CodedError } from '@/utils/foundation/coded-error';
import { letGo } from '@/utils/foundation/let-go';
import type { ReadCode } from '../read-code';
import { placesIn, type Rows, rowsAround } from './parts';
import type { PrepareRules } from './prepare-image';
import type { PrepareAnswer, PreparedReading, PrepareRequest, PrepareStart } from './prepare-messages';
import type { Box, Pixels } from './raster';

export interface PrepareJob {
  /** An image is prepared once for each of them. */
  readings: readonly PrepareRules[];
  /** Whether codes are looked for as well, when the readings are prepared. */
  codes?: boolean;
  /** Where the image was covered; a place that is not of one colour does not count as covered. */
  covered?: readonly Box[];
  signal?: AbortSignal;
}

/** Each comes as soon as it is there; who waits for one must handle the failure of all. */
export interface Preparing {
  /** In the order of the job. */
  readings: readonly Promise<PreparedReading>[];
  codes?: Promise<readonly ReadCode[]>;
}

/** Runs whatever needs the pixels of an image away from the page's own thread. */
export interface PrepareClient {
  warmUp(): void;
  /** Promises reject with CodedError ocr/worker-load-failed, ocr/cancelled. */
  prepare(image: Pixels, job: PrepareJob): Preparing;
  dispose(): void;
}

/** A worker that does not answer within this is taken for dead: the largest picture takes a few seconds on slow machines. */
const PREPARE_TIMEOUT_MS = 45_000;

/**
 * Up to this size, a screen of full HD, the buffer in which pixels go to the worker is kept for the next picture: a new one each time would cost the time to fill
 * it with zeros. Larger ones are given back at once, because it is they that make the peak of memory while the result is written and decoded.
 */
const LARGEST_SPARE_BYTES = 1920 * 1080 * 4;

interface Waiting {
  readings: readonly PromiseWithResolvers<PreparedReading>[];
  codes: PromiseWithResolvers<readonly ReadCode[]> | null;
  left: number;
}

/** @param assetsUrl folder of the packaged OCR files, ending in a slash. */
export function createPrepareClient(assetsUrl: string): PrepareClient {
  let worker: Worker | null = null;
  let spare: ArrayBuffer | null = null;
  let nextId = 1;
  const waiting = new Map<number, Waiting>();

  const fail = (id: number, error: CodedError) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    for (const { reject } of asked?.readings ?? []) reject(error);
    asked?.codes?.reject(error);
  };
  const end = (error: CodedError) => {
    worker?.terminate();
    worker = null;
    spare = null;
    for (const id of [...waiting.keys()]) fail(id, error);
  };
  const drop = (buffer: ArrayBuffer | null) => {
    if (buffer) letGo({ data: new Uint8ClampedArray(buffer) });
  };
  const keep = (buffer: ArrayBuffer) => {
    const isBetter = buffer.byteLength <= LARGEST_SPARE_BYTES && buffer.byteLength >= (spare?.byteLength ?? 0);
    drop(isBetter ? spare : buffer);
    if (isBetter) spare = buffer;
  };
  /** The spare buffer where it is large enough, or a new one in its place. */
  const take = (bytes: number): ArrayBuffer => {
    const kept = spare;
    spare = null;
    if (kept && kept.byteLength >= bytes) return kept;
    drop(kept);
    return new ArrayBuffer(bytes);
  };
  const running = (): Worker => {
    if (worker) return worker;
    worker = new Worker(new URL('./prepare.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<PrepareAnswer>) => {
      if (data.usedBuffer) keep(data.usedBuffer);
      const asked = waiting.get(data.id);
      if (!asked) return;
      if ('error' in data) {
        fail(data.id, new CodedError('ocr/worker-load-failed', `The image could not be prepared: ${data.error}`));
        return;
      }
      if ('codes' in data) asked.codes?.resolve(data.codes);
      else asked.readings[data.reading]?.resolve(data.prepared);
      if (--asked.left === 0) waiting.delete(data.id);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end(new CodedError('ocr/worker-load-failed', 'The worker that prepares images failed.', { cause: event.message }));
    };
    worker.postMessage({ assetsUrl } satisfies PrepareStart);
    return worker;
  };
  const cancel = (id: number) => {
    if (!waiting.has(id)) return;
    const error = new CodedError('ocr/cancelled', 'The reading was stopped.');
    // Nothing interrupts a worker but its end; where others wait for theirs, the answer is not heard instead.
    if (waiting.size === 1) end(error);
    else fail(id, error);
  };

  return {
    warmUp: () => void running(),
    prepare({ data, width, height }, { readings: rules, codes: wantsCodes = false, covered = [], signal }) {
      const readings = rules.map(() => Promise.withResolvers<PreparedReading>());
      const codes = wantsCodes ? Promise.withResolvers<readonly ReadCode[]>() : null;
      const preparing = { readings: readings.map(({ promise }) => promise), ...(codes ? { codes: codes.promise } : {}) };
      const id = nextId++;
      waiting.set(id, { readings, codes, left: readings.length + (codes ? 1 : 0) });
      if (signal?.aborted) {
        fail(id, new CodedError('ocr/cancelled', 'The reading was stopped.'));
        return preparing;
      }
      const onAbort = () => cancel(id);
      signal?.addEventListener('abort', onAbort, { once: true });
      // A worker that the browser kills for want of memory says nothing at all.
      const silence = setTimeout(
        () => end(new CodedError('ocr/worker-load-failed', 'The worker that prepares images does not answer.')),
        PREPARE_TIMEOUT_MS,
      );
      void Promise.allSettled([...preparing.readings, preparing.codes]).then(() => {
        clearTimeout(silence);
        signal?.removeEventListener('abort', onAbort);
      });
      const rows = wantsCodes ? null : rowsOf(rules, height);
      const parts = (rows ?? [{ top: 0, bottom: height }]).map((each) => ({ ...each, covered: placesIn(covered, each) }));
      const pixels = take(parts.reduce((sum, { top, bottom }) => sum + (bottom - top) * width * 4, 0));
      copyRows(pixels, { data, width }, parts);
      const request: PrepareRequest = { id, pixels, width, parts, readings: rules, codes: wantsCodes };
      running().postMessage(request, [pixels]);
      return preparing;
    },
    dispose: () => end(new CodedError('ocr/cancelled', 'The reading was stopped.')),
  };
}

/** The rows that matter where all readings are of some places alone; `null` for all of them. */
function rowsOf(readings: readonly PrepareRules[], height: number): Rows[] | null {
  return readings.every(({ within }) => within)
    ? rowsAround(
        readings.flatMap(({ within }) => within ?? []),
        height,
      )
    : null;
}

function copyRows(buffer: ArrayBuffer, { data, width }: Pick<Pixels, 'data' | 'width'>, parts: readonly Rows[]): void {
  const copy = new Uint8ClampedArray(buffer);
  let at = 0;
  for (const { top, bottom } of parts) {
    copy.set(data.subarray(top * width * 4, bottom * width * 4), at);
    at += (bottom - top) * width * 4;
  }
}
