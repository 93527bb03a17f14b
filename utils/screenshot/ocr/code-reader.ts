import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { type ImagePx, rect } from '@/utils/foundation/geometry';
import type { ReadCode } from './read-code';

export interface CodeReader {
  /** QR codes and barcodes of every common kind, both polarities. */
  read(image: ImageData): Promise<ReadCode[]>;
}

/** @param assetsUrl folder of the packaged OCR files, ending in a slash. */
export function createCodeReader(assetsUrl: string): CodeReader {
  let isPrepared = false;
  return {
    async read(image) {
      if (!isPrepared) prepareZXingModule({ overrides: { locateFile: (file: string) => `${assetsUrl}${file}` } });
      isPrepared = true;
      const codes = await readBarcodes(image, { tryHarder: true, tryInvert: true, tryRotate: true, maxNumberOfSymbols: 32 });
      return codes.map(({ position, format }) => {
        const corners = [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft];
        const left = Math.min(...corners.map((corner) => corner.x));
        const top = Math.min(...corners.map((corner) => corner.y));
        const width = Math.max(...corners.map((corner) => corner.x)) - left;
        const height = Math.max(...corners.map((corner) => corner.y)) - top;
        return { rect: rect<ImagePx>(left, top, width, height), format };
      });
    },
  };
}
