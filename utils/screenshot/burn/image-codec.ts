import { CodedError } from '@/utils/foundation/coded-error';
import { letGo } from '@/utils/foundation/let-go';
import type { ImageCodec } from './canvas-codec';
import { holdsRows } from './changed-places';
import type { CodecAnswer, CodecJob } from './codec-messages';
import { cutStrip, rowsInStrips, type Strip } from './strips';

/** The worker ends after this much idleness; the next file starts it again. */
const IDLE_MS = 30_000;
/** A worker that does not answer within this is taken for dead: the largest picture takes a few seconds on slow machines. */
const JOB_TIMEOUT_MS = 60_000;

interface Waiting extends PromiseWithResolvers<CodecAnswer> {
  onStrip?: (strip: Strip) => void;
}

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
    const id = nextId++;
    // In strips, so that no second copy of the whole stands beside the canvas. Handed over and not cloned: a clone exists twice on its way.
    for (const rows of rowsInStrips(image.width, image.height)) {
      const strip = cutStrip(image, rows);
      post(id, { do: 'lay', strip, height: image.height }, [strip.data.buffer]);
    }
    const answer = await ask(id, { do: 'encode', type, options });
    if (!('bytes' in answer)) throw failed('The file was not written.');
    return answer.bytes;
  },
  async decode(bytes, type) {
    const answer = await ask(nextId++, { do: 'decode', bytes, type });
    if (!('image' in answer)) throw failed('The file was not read.');
    const { data, width, height } = answer.image;
    return new ImageData(data, width, height);
  },
  async shows(bytes, type, image) {
    let compared = 0;
    let isSame = true;
    const answer = await ask(nextId++, { do: 'show', bytes, type }, (strip) => {
      isSame &&= strip.top === compared && holdsRows(image, strip);
      compared += strip.height;
      letGo(strip);
    });
    if (!('shown' in answer)) throw failed('The file was not read.');
    const { width, height } = answer.shown;
    return isSame && width === image.width && height === image.height && compared === height;
  },
};

async function ask(id: number, job: CodecJob, onStrip?: (strip: Strip) => void): Promise<CodecAnswer> {
  const asked: Waiting = { ...Promise.withResolvers<CodecAnswer>(), ...(onStrip ? { onStrip } : {}) };
  waiting.set(id, asked);
  // A worker that the browser kills for want of memory says nothing at all.
  const silence = setTimeout(() => end('The worker that writes files does not answer.'), JOB_TIMEOUT_MS);
  try {
    handOver(id, job);
    const answer = await asked.promise;
    if ('error' in answer) throw new CodedError(answer.error.code, answer.error.message);
    return answer;
  } finally {
    clearTimeout(silence);
    waiting.delete(id);
    if (waiting.size === 0) idle = setTimeout(() => end('The worker rests.'), IDLE_MS);
  }
}

/** Handed over and not cloned, as strips are: of a cloned file the message itself keeps another copy until it is collected. */
function handOver(id: number, job: CodecJob): void {
  const bytes = 'bytes' in job ? job.bytes.slice() : null;
  if (bytes) post(id, { ...job, bytes } as CodecJob, [bytes.buffer]);
  else post(id, job);
}

function post(id: number, job: CodecJob, transfer: ArrayBuffer[] = []): void {
  clearTimeout(idle);
  running().postMessage({ id, job }, transfer);
}

function running(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./codec.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data: { id, answer } }: MessageEvent<{ id: number; answer: CodecAnswer }>) => {
    if ('strip' in answer) waiting.get(id)?.onStrip?.(answer.strip);
    else waiting.get(id)?.resolve(answer);
  };
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
