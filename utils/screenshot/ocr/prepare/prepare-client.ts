import { CodedError } from '@/utils/foundation/coded-error';
import { placesIn, type Rows, rowsAround } from './parts';
import type { PrepareRules } from './prepare-image';
import type { OpenRequest, PrepareAnswer, PreparedReading, RowsRequest } from './prepare-messages';
import type { Box, GrayRaster, Pixels } from './raster';

export interface PrepareJob {
  /** An image is prepared once for each of them. */
  readings: readonly PrepareRules[];
  signal?: AbortSignal;
}

export interface RowsJob extends PrepareJob {
  /** Where the image was covered; a place that is not of one colour does not count as covered. */
  covered?: readonly Box[];
}

/** In the order of the job. Each comes as soon as it is there; who waits for one must handle the failure of all. */
export type PreparingReadings = readonly Promise<PreparedReading>[];

/** The same for all that comes of a picture which is opened. Its pixels come last. */
export interface PreparingPicture {
  readings: PreparingReadings;
  size: Promise<{ width: number; height: number }>;
  /** Told with the size. */
  grey: Promise<GrayRaster>;
  image: Promise<ImageData>;
}

/** Runs whatever needs the pixels of an image away from the page's own thread. */
export interface PrepareClient {
  warmUp(): void;
  /** Promises reject with CodedError ocr/worker-load-failed, ocr/cancelled, and what `decodeImage` tells. */
  open(file: Blob, job: PrepareJob): PreparingPicture;
  /** Promises reject with CodedError ocr/worker-load-failed, ocr/cancelled. */
  prepare(image: Pixels, job: RowsJob): PreparingReadings;
  dispose(): void;
}

/** A worker that does not answer within this is taken for dead: the largest picture takes a few seconds on slow machines. */
const PREPARE_TIMEOUT_MS = 45_000;

interface Waiting {
  readings: readonly PromiseWithResolvers<PreparedReading>[];
  /** Where a picture is opened. */
  picture: {
    size: PromiseWithResolvers<{ width: number; height: number }>;
    grey: PromiseWithResolvers<GrayRaster>;
    image: PromiseWithResolvers<ImageData>;
  } | null;
  left: number;
}

export function createPrepareClient(): PrepareClient {
  let worker: Worker | null = null;
  let nextId = 1;
  const waiting = new Map<number, Waiting>();

  const fail = (id: number, error: CodedError) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    for (const { reject } of [...(asked?.readings ?? []), ...Object.values(asked?.picture ?? {})]) reject(error);
  };
  const end = (error: CodedError) => {
    worker?.terminate();
    worker = null;
    for (const id of [...waiting.keys()]) fail(id, error);
  };
  const running = (): Worker => {
    if (worker) return worker;
    worker = new Worker(new URL('./prepare.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<PrepareAnswer>) => {
      const asked = waiting.get(data.id);
      if (!asked) return;
      if ('error' in data) fail(data.id, errorOf(data.error));
      else if ('size' in data) {
        asked.picture?.size.resolve(data.size);
        asked.picture?.grey.resolve(data.grey);
      } else {
        if ('image' in data) {
          const { data: pixels, width, height } = data.image;
          asked.picture?.image.resolve(new ImageData(pixels, width, height));
        } else asked.readings[data.reading]?.resolve(data.prepared);
        if (--asked.left === 0) waiting.delete(data.id);
      }
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end(new CodedError('ocr/worker-load-failed', 'The worker that prepares images failed.', { cause: event.message }));
    };
    return worker;
  };
  const cancel = (id: number) => {
    if (!waiting.has(id)) return;
    const error = new CodedError('ocr/cancelled', 'The reading was stopped.');
    // Nothing interrupts a worker but its end; where others wait for theirs, the answer is not heard instead.
    if (waiting.size === 1) end(error);
    else fail(id, error);
  };

  /** Registers what is waited for, and asks for it unless it was stopped already. */
  const ask = (
    { readings: rules, signal }: PrepareJob,
    picture: Waiting['picture'],
    post: (asked: { id: number; readings: readonly PrepareRules[] }) => void,
  ): PreparingReadings => {
    const readings = rules.map(() => Promise.withResolvers<PreparedReading>());
    const id = nextId++;
    waiting.set(id, { readings, picture, left: readings.length + (picture ? 1 : 0) });
    if (signal?.aborted) fail(id, new CodedError('ocr/cancelled', 'The reading was stopped.'));
    else {
      const onAbort = () => cancel(id);
      signal?.addEventListener('abort', onAbort, { once: true });
      // A worker that the browser kills for want of memory says nothing at all.
      const silence = setTimeout(
        () => end(new CodedError('ocr/worker-load-failed', 'The worker that prepares images does not answer.')),
        PREPARE_TIMEOUT_MS,
      );
      void Promise.allSettled([...readings.map(({ promise }) => promise), picture?.image.promise]).then(() => {
        clearTimeout(silence);
        signal?.removeEventListener('abort', onAbort);
      });
      post({ id, readings: rules });
    }
    return readings.map(({ promise }) => promise);
  };

  return {
    warmUp: () => void running(),
    open(file, job) {
      const size = Promise.withResolvers<{ width: number; height: number }>();
      const grey = Promise.withResolvers<GrayRaster>();
      const image = Promise.withResolvers<ImageData>();
      const readings = ask(job, { size, grey, image }, (asked) => running().postMessage({ ...asked, file } satisfies OpenRequest));
      return { readings, size: size.promise, grey: grey.promise, image: image.promise };
    },
    prepare({ data, width, height }, { covered = [], ...job }) {
      return ask(job, null, (asked) => {
        const parts = rowsOf(job.readings, height).map((rows) => ({ ...rows, covered: placesIn(covered, rows) }));
        const pixels = cutRows({ data, width }, parts);
        running().postMessage({ ...asked, pixels, width, parts } satisfies RowsRequest, [pixels]);
      });
    },
    dispose: () => end(new CodedError('ocr/cancelled', 'The reading was stopped.')),
  };
}

function errorOf({ code, message, context }: Extract<PrepareAnswer, { error: unknown }>['error']): CodedError {
  if (code === 'unexpected') return new CodedError('ocr/worker-load-failed', `The image could not be prepared: ${message}`);
  return new CodedError(code, message, { context });
}

/** The rows that matter: around the places, where all readings are of some places alone. */
function rowsOf(readings: readonly PrepareRules[], height: number): Rows[] {
  const places = readings.map(({ within }) => within);
  return places.includes(undefined)
    ? [{ top: 0, bottom: height }]
    : rowsAround(
        places.flatMap((within) => within ?? []),
        height,
      );
}

function cutRows({ data, width }: Pick<Pixels, 'data' | 'width'>, parts: readonly Rows[]): ArrayBuffer {
  const copy = new Uint8ClampedArray(parts.reduce((sum, { top, bottom }) => sum + (bottom - top) * width * 4, 0));
  let at = 0;
  for (const { top, bottom } of parts) {
    copy.set(data.subarray(top * width * 4, bottom * width * 4), at);
    at += (bottom - top) * width * 4;
  }
  return copy.buffer;
}
