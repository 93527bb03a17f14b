import { CodedError, toErrorRecord } from '@/utils/foundation/coded-error';
import { letGo } from '@/utils/foundation/let-go';
import { decodeImage } from '../../capture/decode-image';
import { type CodeReader, createCodeReader } from '../code-reader';
import { hidingPlaces } from './covered';
import type { Part } from './parts';
import { encodePgm } from './pgm';
import { findPatches, type PrepareRules, prepareReading } from './prepare-image';
import type { OpenRequest, PrepareAnswer, PreparedReading, PrepareStart, RowsRequest } from './prepare-messages';

let codeReader: CodeReader | null = null;

// The page and this worker are one program: what arrives here was sent by `prepare-client`.
self.onmessage = ({ data }: MessageEvent<PrepareStart | OpenRequest | RowsRequest>) => {
  if ('assetsUrl' in data) {
    codeReader = createCodeReader(data.assetsUrl);
    codeReader.warmUp();
  } else void work(data);
};

async function work(request: OpenRequest | RowsRequest): Promise<void> {
  try {
    if ('file' in request) await open(request);
    else prepareRows(request);
  } catch (error) {
    const context = error instanceof CodedError ? error.context : {};
    answer({ id: request.id, error: { ...toErrorRecord(error), context } });
  }
}

async function open({ id, file, readings }: OpenRequest): Promise<void> {
  const image = await decodeImage(file);
  const { data, width, height } = image;
  answer({ id, size: { width, height } });
  prepareAll([{ image, top: 0 }], readings, (reading, prepared, buffers) => answer({ id, reading, prepared }, buffers));
  // The sheets are on their way: codes are looked for while they are read. Not to have looked is not to have found nothing.
  if (!codeReader) throw new Error('The reader of codes was not started.');
  const codes = await codeReader.read(image);
  answer({ id, codes, image: { data: data as Uint8ClampedArray<ArrayBuffer>, width, height } }, [data.buffer as ArrayBuffer]);
}

function prepareRows({ id, pixels, readings, ...sent }: RowsRequest): void {
  prepareAll(partsIn(pixels, sent), readings, (reading, prepared, buffers) => answer({ id, reading, prepared }, buffers));
  letGo({ data: new Uint8Array(pixels) });
}

function prepareAll(
  parts: readonly Part[],
  readings: readonly PrepareRules[],
  tell: (reading: number, prepared: PreparedReading, buffers: ArrayBuffer[]) => void,
): void {
  const patched = parts.map((part) => ({ ...part, ...findPatches(part.image) }));
  readings.forEach((rules, reading) => {
    const { sheets, pieces, sideways } = prepareReading(patched, rules);
    const encoded = sheets.map(({ raster, placements }) => ({ pgm: encodePgm(raster), placements }));
    for (const { raster } of sheets) letGo(raster);
    const buffers = [...encoded.map((sheet) => sheet.pgm.buffer), ...pieces.map((piece) => piece.ink.data.buffer)];
    tell(reading, { sheets: encoded, pieces, sideways }, buffers);
  });
}

function partsIn(pixels: ArrayBuffer, { width, parts }: Pick<RowsRequest, 'width' | 'parts'>): Part[] {
  let from = 0;
  return parts.map(({ top, bottom, covered }) => {
    const height = bottom - top;
    const image = { data: new Uint8ClampedArray(pixels, from, width * height * 4), width, height };
    from += image.data.length;
    return { top, image: covered.length === 0 ? image : { ...image, covered: hidingPlaces(image, covered) } };
  });
}

function answer(message: PrepareAnswer, buffers: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer: buffers });
}
