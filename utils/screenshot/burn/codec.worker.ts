import { CodedError, toErrorRecord } from '@/utils/foundation/coded-error';
import { letGo } from '@/utils/foundation/let-go';
import { type Canvas, createCanvas, decodeFile, showFile } from './canvas-codec';
import type { CodecAnswer, CodecJob } from './codec-messages';

/** Pictures that come strip by strip; what went wrong with one is told when it is to be encoded. */
const laid = new Map<number, Canvas | { error: unknown }>();

// The page and this worker are one program: what arrives here was sent by `image-codec`.
self.onmessage = async ({ data: { id, job } }: MessageEvent<{ id: number; job: CodecJob }>) => {
  try {
    if (job.do === 'lay') lay(id, job);
    else if (job.do === 'encode') {
      const bytes = await take(id).encode(job.type, job.options);
      send(id, { bytes }, [bytes.buffer]);
    } else if (job.do === 'decode') {
      const { data, width, height } = await decodeFile(job.bytes, job.type);
      send(id, { image: { data, width, height } }, [data.buffer]);
    } else {
      const shown = await showFile(job.bytes, job.type, (strip) => send(id, { strip }, [strip.data.buffer]));
      send(id, { shown }, []);
    }
  } catch (error) {
    send(id, { error: toErrorRecord(error) }, []);
  } finally {
    if ('bytes' in job) letGo({ data: job.bytes });
  }
};

function lay(id: number, { strip, height }: Extract<CodecJob, { do: 'lay' }>): void {
  try {
    const canvas = laid.get(id) ?? createCanvas(strip.width, height);
    laid.set(id, canvas);
    if ('lay' in canvas) canvas.lay(strip);
  } catch (error) {
    laid.set(id, { error });
  }
}

function take(id: number): Canvas {
  const canvas = laid.get(id);
  laid.delete(id);
  if (!canvas) throw new CodedError('image/proof-failed', 'There is nothing to be written.');
  if ('error' in canvas) throw canvas.error;
  return canvas;
}

function send(id: number, answer: CodecAnswer, transfer: ArrayBuffer[]): void {
  self.postMessage({ id, answer }, { transfer });
}
