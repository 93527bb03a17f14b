import { encodePgm } from './pgm';
import { findPatches, prepareReading } from './prepare-image';
import type { PrepareAnswer, PrepareRequest } from './prepare-messages';

// The page and this worker are one program: what arrives here was sent by `prepare-client`.
self.onmessage = ({ data: { id, image, readings } }: MessageEvent<PrepareRequest>) => {
  try {
    const places = readings.flatMap(({ within }) => within ?? []);
    const patches = findPatches(image, readings.every(({ within }) => within) ? places : undefined);
    readings.forEach((rules, reading) => {
      const { sheets, pieces, sideways } = prepareReading(image, patches, rules);
      const encoded = sheets.map((sheet) => ({ pgm: encodePgm(sheet.raster), placements: sheet.placements }));
      const isLast = reading === readings.length - 1;
      const usedBuffer = isLast && image.data.buffer instanceof ArrayBuffer ? image.data.buffer : undefined;
      const buffers = [...encoded.map((sheet) => sheet.pgm.buffer), ...pieces.map((piece) => piece.ink.data.buffer)];
      const prepared = { sheets: encoded, pieces, sideways };
      answer(
        usedBuffer ? { id, reading, prepared, usedBuffer } : { id, reading, prepared },
        usedBuffer ? [...buffers, usedBuffer] : buffers,
      );
    });
  } catch (error) {
    answer({ id, error: error instanceof Error ? error.message : String(error) }, []);
  }
};

function answer(message: PrepareAnswer, buffers: ArrayBuffer[]): void {
  self.postMessage(message, { transfer: buffers });
}
