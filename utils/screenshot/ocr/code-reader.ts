import { prepareZXingModule, type ReaderOptions, type ReadResult, readBarcodes } from 'zxing-wasm/reader';
import { area, grow, type ImagePx, intersect, type Rect, rect } from '@/utils/foundation/geometry';
import { letGo } from '@/utils/foundation/let-go';
import { enlarge } from './enlarge';
import { encodePgm } from './prepare/pgm';
import type { GrayRaster } from './prepare/raster';
import type { ReadCode } from './read-code';

export interface CodeReader {
  /** QR codes and barcodes of every common kind, both polarities, also QR codes that are too small or too pale to be deciphered. */
  read(image: GrayRaster): Promise<ReadCode[]>;
}

const EVERY_WAY = { tryHarder: true, tryInvert: true, tryRotate: true, maxNumberOfSymbols: 32, returnErrors: true } as const;
/** How much larger a doubtful place is looked at, and how far around it, in its own size: one corner of a code may be all that was seen. */
const ENLARGED = 3;
const AROUND = 2.5;
const MOST_DOUBTS = 4;
/**
 * No enlarged place is larger, whatever `ENLARGED` says: all of a full HD screen, around a code as wide as half of it, would take 75 MB. It is
 * still looked at in twice its size.
 */
const MOST_ENLARGED_PIXELS = 12_000_000;

/**
 * Compiled while it is fetched, because only then a browser keeps what it made of it for the next page.
 *
 * @param assetsUrl folder of the packaged OCR files, ending in a slash.
 */
export async function compileEngine(assetsUrl: string): Promise<WebAssembly.Module> {
  const load = () => fetch(`${assetsUrl}zxing_reader.wasm`);
  // It is refused where the browser does not call the file what it is.
  return WebAssembly.compileStreaming(load()).catch(async () => WebAssembly.compile(await (await load()).arrayBuffer()));
}

/** @param engine compiled once for however many workers: what the browser learns of its hot functions stays with it. */
export function createCodeReader(engine: Promise<WebAssembly.Module>): CodeReader {
  const started = Promise.withResolvers<unknown>();
  // A failure shows with the first reading.
  started.promise.catch(() => undefined);
  const instantiateWasm = (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance, compiled: WebAssembly.Module) => void) => {
    // The library waits for `done` and hears of nothing else.
    const instantiate = async () => {
      const compiled = await engine;
      done(await WebAssembly.instantiate(compiled, imports), compiled);
    };
    instantiate().catch(started.reject);
    return {};
  };
  prepareZXingModule({ overrides: { instantiateWasm }, fireImmediately: true }).then(started.resolve, started.reject);
  return {
    async read(image) {
      await started.promise;
      return readCodes(image, readInGrey);
    },
  };
}

type Read = (image: GrayRaster, options: { binarizer?: 'GlobalHistogram' }) => Promise<ReadResult[]>;

/**
 * Hands over brightness alone, in a file without compression: colours are not looked at, and the engine's memory, which never shrinks, keeps the size of
 * what it was handed over, four times as much in colours.
 *
 * @throws {Error} when the engine could not open it; that is not to have found nothing.
 */
export async function readInGrey(image: GrayRaster, options: ReaderOptions = {}): Promise<ReadResult[]> {
  const file = encodePgm(image);
  try {
    const results = await readBarcodes(file, { ...EVERY_WAY, ...options });
    const unopened = results.find(({ format, error }) => error && !format);
    if (unopened) throw new Error(unopened.error);
    return results;
  } finally {
    letGo({ data: file });
  }
}

/**
 * The codes of an image; what was seen but not deciphered is looked at again, larger. The reader is a parameter so that tests can load it in Node, and
 * so is the size of the largest enlarged place.
 */
export async function readCodes(image: GrayRaster, read: Read, mostPixels = MOST_ENLARGED_PIXELS): Promise<ReadCode[]> {
  const codes: ReadCode[] = [];
  const doubts: ReadCode[] = [];
  for (const result of await read(image, {})) (result.error ? doubts : codes).push(toCode(result));
  for (const doubt of doubts.slice(0, MOST_DOUBTS)) codes.push(...(await lookAgain(image, doubt, read, mostPixels)));
  return codes;
}

/** A QR code that cannot be deciphered here may well be on a better screen: it is covered too. Of other kinds an error tells nothing. */
async function lookAgain(image: GrayRaster, doubt: ReadCode, read: Read, mostPixels: number): Promise<ReadCode[]> {
  const { width, height } = doubt.rect;
  const place = intersect(grow(doubt.rect, Math.max(width, height, 16) * AROUND), rect<ImagePx>(0, 0, image.width, image.height));
  if (!place) return [];
  const factor = Math.max(1, Math.min(ENLARGED, Math.floor(Math.sqrt(mostPixels / area(place)))));
  const pixels = enlarge(image, place, factor);
  try {
    for (const options of [{}, { binarizer: 'GlobalHistogram' }] as const) {
      const found = (await read(pixels, options)).filter(({ error }) => !error).map(toCode);
      if (found.length > 0) return found.map((code) => ({ ...code, rect: backTo(code.rect, place, factor) }));
    }
  } finally {
    letGo(pixels);
  }
  return doubt.format === 'QRCode' ? [doubt] : [];
}

function backTo(box: Rect<ImagePx>, place: Rect<ImagePx>, factor: number): Rect<ImagePx> {
  return rect<ImagePx>(place.x + box.x / factor, place.y + box.y / factor, box.width / factor, box.height / factor);
}

function toCode({ position, format }: ReadResult): ReadCode {
  const corners = [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft];
  const left = Math.min(...corners.map((corner) => corner.x));
  const top = Math.min(...corners.map((corner) => corner.y));
  const width = Math.max(...corners.map((corner) => corner.x)) - left;
  const height = Math.max(...corners.map((corner) => corner.y)) - top;
  return { rect: rect<ImagePx>(left, top, width, height), format };
}
