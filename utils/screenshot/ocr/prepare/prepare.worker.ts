import { letGo } from '@/utils/foundation/let-go';
import { type CodeReader, createCodeReader } from '../code-reader';
import { hidingPlaces } from './covered';
import { encodePgm } from './pgm';
import { findPatches, prepareReading } from './prepare-image';
import type { PrepareAnswer, PrepareRequest, PrepareStart } from './prepare-messages';

let codeReader: CodeReader | null = null;

// The page and this worker are one program: what arrives here was sent by `prepare-client`.
self.onmessage = ({ data }: MessageEvent<PrepareStart | PrepareRequest>) => {
  if ('assetsUrl' in data) {
    codeReader = createCodeReader(data.assetsUrl);
    codeReader.warmUp();
  } else void work(data);
};

async function work({ id, image, covered, readings, codes }: PrepareRequest): Promise<void> {
  try {
    const seen = covered ? { ...image, covered: hidingPlaces(image, covered) } : image;
    const places = readings.flatMap(({ within }) => within ?? []);
    const patches = findPatches(seen, readings.every(({ within }) => within) ? places : undefined);
    const used = image.data.buffer instanceof ArrayBuffer ? { usedBuffer: image.data.buffer } : {};
    readings.forEach((rules, reading) => {
      const { sheets, pieces, sideways } = prepareReading(seen, patches, rules);
      const encoded = sheets.map(({ raster, placements }) => ({ pgm: encodePgm(raster), placements }));
      for (const { raster } of sheets) letGo(raster);
      const buffers = [...encoded.map((sheet) => sheet.pgm.buffer), ...pieces.map((piece) => piece.ink.data.buffer)];
      const isLast = reading === readings.length - 1 && !codes;
      answer({ id, reading, prepared: { sheets: encoded, pieces, sideways }, ...(isLast ? used : {}) }, buffers);
    });
    // The sheets are on their way: codes are looked for while they are read.
    if (!codes) return;
    // Not to have looked is not to have found nothing.
    if (!codeReader) throw new Error('The reader of codes was not started.');
    answer({ id, codes: await codeReader.read(image as ImageData), ...used });
  } catch (error) {
    answer({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function answer(message: PrepareAnswer, buffers: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer: message.usedBuffer ? [...buffers, message.usedBuffer] : buffers });
}
