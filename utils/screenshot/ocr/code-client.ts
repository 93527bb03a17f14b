import { CodedError } from '@/utils/foundation/coded-error';
import type { CodeAnswer, CodeEngine, CodeRequest, CodeStart } from './code-messages';
import type { GrayRaster } from './prepare/raster';
import type { ReadCode } from './read-code';

/** Looks for codes in a worker of its own: while the picture is being prepared for reading, nobody else has anything to do. */
export interface CodeClient {
  warmUp(): void;
  /** Takes the pixels for itself. @throws CodedError ocr/worker-load-failed, ocr/cancelled. */
  read(grey: GrayRaster, signal?: AbortSignal): Promise<readonly ReadCode[]>;
  dispose(): void;
}

/** A worker that does not answer within this is taken for dead: the largest picture takes a few seconds on slow machines. */
const TIMEOUT_MS = 45_000;

/**
 * The engine's memory keeps the size of the largest picture, several times over. Behind one that is larger than a screen of full HD another worker takes the
 * place of this one, so that the memory is there for what comes next.
 */
const MOST_KEPT_PIXELS = 1920 * 1080;

/** @param assetsUrl folder of the packaged OCR files, ending in a slash. */
export function createCodeClient(assetsUrl: string): CodeClient {
  let worker: Worker | null = null;
  let nextId = 1;
  let hasGrown = false;
  /** Compiled by the first worker. */
  let engine: WebAssembly.Module | null = null;
  const waiting = new Map<number, PromiseWithResolvers<readonly ReadCode[]>>();

  const end = (error: CodedError) => {
    worker?.terminate();
    worker = null;
    hasGrown = false;
    for (const { reject } of waiting.values()) reject(error);
  };
  const running = (): Worker => {
    if (worker) return worker;
    worker = new Worker(new URL('./code.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<CodeAnswer | CodeEngine>) => {
      if ('engine' in data) engine = data.engine;
      else if ('codes' in data) waiting.get(data.id)?.resolve(data.codes);
      else waiting.get(data.id)?.reject(new CodedError('ocr/worker-load-failed', `Codes could not be looked for: ${data.error.message}`));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end(new CodedError('ocr/worker-load-failed', 'The worker that looks for codes failed.', { cause: event.message }));
    };
    worker.postMessage({ assetsUrl, ...(engine ? { engine } : {}) } satisfies CodeStart);
    return worker;
  };

  return {
    warmUp: () => void running(),
    async read(grey, signal) {
      if (signal?.aborted) throw cancelled();
      const id = nextId++;
      hasGrown ||= grey.width * grey.height > MOST_KEPT_PIXELS;
      const asked = Promise.withResolvers<readonly ReadCode[]>();
      waiting.set(id, asked);
      // A worker that the browser kills for want of memory says nothing at all.
      const silence = setTimeout(
        () => end(new CodedError('ocr/worker-load-failed', 'The worker that looks for codes does not answer.')),
        TIMEOUT_MS,
      );
      // Nothing interrupts a worker but its end; where others wait for theirs, the answer is not heard instead.
      const onAbort = () => (waiting.size === 1 ? end(cancelled()) : asked.reject(cancelled()));
      signal?.addEventListener('abort', onAbort, { once: true });
      try {
        running().postMessage({ id, grey } satisfies CodeRequest, [grey.data.buffer]);
        return await asked.promise;
      } finally {
        clearTimeout(silence);
        signal?.removeEventListener('abort', onAbort);
        waiting.delete(id);
        if (hasGrown && waiting.size === 0) {
          end(cancelled());
          running();
        }
      }
    },
    dispose() {
      end(cancelled());
      engine = null;
    },
  };
}

function cancelled(): CodedError {
  return new CodedError('ocr/cancelled', 'The reading was stopped.');
}
