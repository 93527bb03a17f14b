import { CodedError, toErrorRecord } from '@/utils/foundation/coded-error';
import { letGo } from '@/utils/foundation/let-go';
import { decodeImage } from '../../capture/decode-image';
import { brightnessOf } from '../brightness';
import { hidingPlaces } from './covered';
import type { Part } from './parts';
import { findPatches, type PrepareRules, prepareReading } from './prepare-image';
import type { OpenRequest, PrepareAnswer, PreparedReading, RowsRequest } from './prepare-messages';

// The page and this worker are one program: what arrives here was sent by `prepare-client`.
self.onmessage = ({ data }: MessageEvent<OpenRequest | RowsRequest>) => void work(data);

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
  const { data, width, height } = await decodeImage(file);
  const image = { data, width, height, covered: [] };
  const grey = brightnessOf(image);
  // First of all, so that codes are looked for meanwhile.
  answer({ id, size: { width, height }, grey }, [grey.data.buffer]);
  prepareAll([{ image, top: 0 }], readings, (reading, prepared, buffers) => answer({ id, reading, prepared }, buffers));
  answer({ id, image: { data: data as Uint8ClampedArray<ArrayBuffer>, width, height } }, [data.buffer as ArrayBuffer]);
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
    const rasters = [...sheets.map(({ raster }) => raster), ...pieces.map(({ ink }) => ink)];
    tell(
      reading,
      { sheets, pieces, sideways },
      rasters.map(({ data }) => data.buffer as ArrayBuffer),
    );
  });
}

function partsIn(pixels: ArrayBuffer, { width, parts }: Pick<RowsRequest, 'width' | 'parts'>): Part[] {
  let from = 0;
  return parts.map(({ top, bottom, covered }) => {
    const height = bottom - top;
    const image = { data: new Uint8ClampedArray(pixels, from, width * height * 4), width, height };
    from += image.data.length;
    return { top, image: { ...image, covered: hidingPlaces(image, covered) } };
  });
}

function answer(message: PrepareAnswer, buffers: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer: buffers });
}
