import { letGo } from '@/utils/foundation/let-go';
import { type CodeReader, createCodeReader } from '../code-reader';
import { hidingPlaces } from './covered';
import type { Part } from './parts';
import { encodePgm } from './pgm';
import { findPatches, prepareReading } from './prepare-image';
import type { PrepareAnswer, PrepareRequest, PrepareStart, SentPart } from './prepare-messages';

let codeReader: CodeReader | null = null;

// The page and this worker are one program: what arrives here was sent by `prepare-client`.
self.onmessage = ({ data }: MessageEvent<PrepareStart | PrepareRequest>) => {
  if ('assetsUrl' in data) {
    codeReader = createCodeReader(data.assetsUrl);
    codeReader.warmUp();
  } else void work(data);
};

async function work({ id, pixels, width, parts: sent, readings, codes }: PrepareRequest): Promise<void> {
  try {
    const images = imagesIn(pixels, width, sent);
    const parts = images.map((part) => ({ ...part, ...findPatches(part.image) }));
    const used = { usedBuffer: pixels };
    readings.forEach((rules, reading) => {
      const { sheets, pieces, sideways } = prepareReading(parts, rules);
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
    const [whole] = images;
    if (!whole) throw new Error('There is no image.');
    answer({ id, codes: await codeReader.read(whole.image as ImageData), ...used });
  } catch (error) {
    answer({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function imagesIn(pixels: ArrayBuffer, width: number, parts: readonly SentPart[]): Part[] {
  let from = 0;
  return parts.map(({ top, bottom, covered }) => {
    const height = bottom - top;
    const image = { data: new Uint8ClampedArray(pixels, from, width * height * 4), width, height };
    from += image.data.length;
    return { top, image: covered.length === 0 ? image : { ...image, covered: hidingPlaces(image, covered) } };
  });
}

function answer(message: PrepareAnswer, buffers: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer: message.usedBuffer ? [...buffers, message.usedBuffer] : buffers });
}
