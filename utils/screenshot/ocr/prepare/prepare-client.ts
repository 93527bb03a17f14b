import { CodedError } from '@/utils/foundation/coded-error';
import type { PrepareRules } from './prepare-image';
import type { PrepareAnswer, PreparedReading } from './prepare-messages';
import type { Pixels } from './raster';

/** Runs the preparation of images away from the page's own thread. */
export interface PrepareClient {
  warmUp(): void;
  /** @throws CodedError ocr/worker-load-failed, ocr/cancelled. */
  prepare(image: Pixels, rules: PrepareRules, signal?: AbortSignal): Promise<PreparedReading>;
  dispose(): void;
}

/** A worker that does not answer within this is taken for dead: the largest picture takes a few seconds on slow machines. */
const PREPARE_TIMEOUT_MS = 45_000;

interface Waiting {
  resolve: (prepared: PreparedReading) => void;
  reject: (error: CodedError) => void;
}

export function createPrepareClient(): PrepareClient {
  let worker: Worker | null = null;
  let nextId = 1;
  const waiting = new Map<number, Waiting>();

  const failAll = (error: CodedError) => {
    worker?.terminate();
    worker = null;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all) reject(error);
  };
  const running = (): Worker => {
    if (worker) return worker;
    worker = new Worker(new URL('./prepare.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<PrepareAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('prepared' in data) asked?.resolve(data.prepared);
      else asked?.reject(new CodedError('ocr/worker-load-failed', `The image could not be prepared: ${data.error}`));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      failAll(new CodedError('ocr/worker-load-failed', 'The worker that prepares images failed.', { cause: event.message }));
    };
    return worker;
  };

  return {
    warmUp: () => void running(),
    prepare: ({ data, width, height }, rules, signal) =>
      new Promise((resolve, reject) => {
        const onAbort = () => failAll(new CodedError('ocr/cancelled', 'The reading was stopped.'));
        if (signal?.aborted) {
          reject(new CodedError('ocr/cancelled', 'The reading was stopped.'));
          return;
        }
        const id = nextId++;
        signal?.addEventListener('abort', onAbort, { once: true });
        // A worker that the browser kills for want of memory says nothing at all.
        const silence = setTimeout(
          () => failAll(new CodedError('ocr/worker-load-failed', 'The worker that prepares images does not answer.')),
          PREPARE_TIMEOUT_MS,
        );
        const settle = () => {
          clearTimeout(silence);
          signal?.removeEventListener('abort', onAbort);
        };
        waiting.set(id, {
          resolve: (prepared) => {
            settle();
            resolve(prepared);
          },
          reject: (error) => {
            settle();
            reject(error);
          },
        });
        running().postMessage({ id, image: { data, width, height }, rules });
      }),
    dispose: () => failAll(new CodedError('ocr/cancelled', 'The reading was stopped.')),
  };
}
