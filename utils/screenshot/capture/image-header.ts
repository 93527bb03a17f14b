/** Picture formats that both browsers decode. */
export type PictureFormat = 'png' | 'jpeg' | 'gif' | 'bmp' | 'webp' | 'avif';

export type ImageHeader =
  /** `size` is `null` where the header does not say it plainly; the decoder's answer then counts. */
  | { kind: 'picture'; format: PictureFormat; size: { width: number; height: number } | null }
  /** Known, but not something that a browser draws from pixels. */
  | { kind: 'unsupported'; format: 'svg' | 'heic' | 'tiff' | 'pdf' | 'zip' | 'video' }
  | { kind: 'unknown' };

const ascii = (bytes: Uint8Array, start: number, length: number) => String.fromCharCode(...bytes.subarray(start, start + length));

/**
 * Says what a file is from its first bytes, without decoding it: names and media types lie, and a picture of 400 megapixels must be
 * refused before a decoder allocates its pixels. Never throws, whatever the bytes are.
 */
export function readImageHeader(bytes: Uint8Array): ImageHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const read of READERS) {
    try {
      const header = read(bytes, view);
      if (header) return header;
    } catch {
      // The file ends inside its own header: the signature was right, the size stays unknown, and the decoder will refuse it.
      return { kind: 'unknown' };
    }
  }
  return { kind: 'unknown' };
}

type Reader = (bytes: Uint8Array, view: DataView) => ImageHeader | null;

const picture = (format: PictureFormat, width: number, height: number): ImageHeader => ({
  kind: 'picture',
  format,
  size: width > 0 && height > 0 ? { width, height } : null,
});

const readPng: Reader = (bytes, view) =>
  bytes[0] === 0x89 && ascii(bytes, 1, 3) === 'PNG' ? picture('png', view.getUint32(16), view.getUint32(20)) : null;

const readGif: Reader = (bytes, view) =>
  ascii(bytes, 0, 4) === 'GIF8' ? picture('gif', view.getUint16(6, true), view.getUint16(8, true)) : null;

const readBmp: Reader = (bytes, view) =>
  ascii(bytes, 0, 2) === 'BM' && bytes.length > 26
    ? picture('bmp', Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true)))
    : null;

/** The size stands in the first start-of-frame segment; other segments (thumbnails in EXIF among them) are skipped by their length. */
const readJpeg: Reader = (bytes, view) => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[2] !== 0xff) return null;
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) break;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return picture('jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return { kind: 'picture', format: 'jpeg', size: null };
};

const readWebp: Reader = (bytes, view) => {
  if (ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 4) !== 'WEBP') return null;
  switch (ascii(bytes, 12, 4)) {
    case 'VP8X':
      return picture('webp', 1 + readUint24(view, 24), 1 + readUint24(view, 27));
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return picture('webp', 1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
    }
    default:
      return picture('webp', view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  }
};

const readUint24 = (view: DataView, at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

/** ISO base media files: the brand says which; the size of an AVIF stands in its first `ispe` property. */
const readIsoMedia: Reader = (bytes, view) => {
  if (ascii(bytes, 4, 4) !== 'ftyp') return null;
  const brand = ascii(bytes, 8, 4);
  if (/^(heic|heix|hevc|heim|heis|mif1|msf1)/.test(brand) && !ascii(bytes, 8, 64).includes('avif')) {
    return { kind: 'unsupported', format: 'heic' };
  }
  if (!ascii(bytes, 8, 64).includes('avi')) return { kind: 'unsupported', format: 'video' };
  const ispe = ascii(bytes, 0, Math.min(bytes.length, 4_096)).indexOf('ispe');
  return ispe < 0 ? { kind: 'picture', format: 'avif', size: null } : picture('avif', view.getUint32(ispe + 8), view.getUint32(ispe + 12));
};

const readOthers: Reader = (bytes) => {
  const start = ascii(bytes, 0, 4);
  if (start === '%PDF') return { kind: 'unsupported', format: 'pdf' };
  if (start === 'PK\u0003\u0004') return { kind: 'unsupported', format: 'zip' };
  if (start === 'II*\0' || start === 'MM\0*') return { kind: 'unsupported', format: 'tiff' };
  if (/^\s*(?:\u00ef\u00bb\u00bf)?<(?:\?xml|svg|!--|!DOCTYPE svg)/i.test(ascii(bytes, 0, 256)))
    return { kind: 'unsupported', format: 'svg' };
  return null;
};

const READERS: readonly Reader[] = [readPng, readJpeg, readGif, readBmp, readWebp, readIsoMedia, readOthers];
