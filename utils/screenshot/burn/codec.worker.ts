import { toErrorRecord } from '@/utils/foundation/coded-error';
import { canvasCodec } from './canvas-codec';
import type { CodecAnswer, CodecJob } from './codec-messages';

// The page and this worker are one program: what arrives here was sent by `image-codec`.
self.onmessage = async ({ data: { id, job } }: MessageEvent<{ id: number; job: CodecJob }>) => {
  try {
    if (job.do === 'encode') {
      const { data, width, height } = job.image;
      const bytes = await canvasCodec.encode(new ImageData(data, width, height), job.type, job.options);
      send(id, { bytes }, [bytes.buffer]);
    } else {
      const { data, width, height } = await canvasCodec.decode(job.bytes, job.type);
      send(id, { image: { data, width, height } }, [data.buffer]);
    }
  } catch (error) {
    send(id, { error: toErrorRecord(error) }, []);
  }
};

function send(id: number, answer: CodecAnswer, transfer: ArrayBuffer[]): void {
  self.postMessage({ id, answer }, { transfer });
}
