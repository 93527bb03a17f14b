import { CodedError } from '@/utils/foundation/coded-error';
import type { ImageCodec } from './canvas-codec';
import type { CodecAnswer, CodecJob } from './codec-messages';

/** The worker ends after this much idleness; the next file starts it again. */
const IDLE_MS = 30_000;
/** A worker that does not answer within this is taken for dead: the largest picture takes a few seconds on slow machines. */
const JOB_TIMEOUT_MS = 60_000;

type Waiting = PromiseWithResolvers<CodecAnswer>;

let worker: Worker | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;
let nextId = 1;
const waiting = new Map<number, Waiting>();

/**
 * Encodes and decodes in a worker. On a page's own thread Chromium writes PNG only in the pauses between two frames, and a page that nobody
 * sees has none: there a file came a second late.
 */
export const browserCodec: ImageCodec = {
  async encode(image, type, options) {
    // Handed over and not cloned: a clone exists twice on its way, as the message and as what the worker makes of it.
    const data = new Uint8ClampedArray(image.data);
    const answer = await ask({ do: 'encode', image: { data, width: image.width, height: image.height }, type, options }, [data.buffer]);
    if (!('bytes' in answer)) throw failed('The file was not written.');
    return answer.bytes;
  },
  async decode(bytes, type) {
    const answer = await ask({ do: 'decode', bytes, type });
    if (!('image' in answer)) throw failed('The file was not read.');
    const { data, width, height } = answer.image;
    return new ImageData(data, width, height);
  },
};

async function ask(job: CodecJob, transfer: ArrayBuffer[] = []): Promise<CodecAnswer> {
  clearTimeout(idle);
  const id = nextId++;
  const asked = Promise.withResolvers<CodecAnswer>();
  waiting.set(id, asked);
  // A worker that the browser kills for want of memory says nothing at all.
  const silence = setTimeout(() => end('The worker that writes files does not answer.'), JOB_TIMEOUT_MS);
  try {
    running().postMessage({ id, job }, transfer);
    const answer = await asked.promise;
    if ('error' in answer) throw new CodedError(answer.error.code, answer.error.message);
    return answer;
  } finally {
    clearTimeout(silence);
    waiting.delete(id);
    if (waiting.size === 0) idle = setTimeout(() => end('The worker rests.'), IDLE_MS);
  }
}

function running(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./codec.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data: { id, answer } }: MessageEvent<{ id: number; answer: CodecAnswer }>) => waiting.get(id)?.resolve(answer);
  worker.onerror = (event) => {
    event.preventDefault();
    end(`The worker that writes files failed: ${event.message}`);
  };
  return worker;
}

function end(reason: string): void {
  worker?.terminate();
  worker = null;
  for (const { reject } of waiting.values()) reject(failed(reason));
}

function failed(message: string): CodedError {
  return new CodedError('image/proof-failed', message);
}
