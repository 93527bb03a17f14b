/** PNG chunks that hold pixels and how to show them, nothing else: no text, time, profile or EXIF. */
const PIXEL_CHUNKS: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'tRNS',
  'IDAT',
  'IEND',
  'sRGB',
  'gAMA',
  'cHRM',
  'sBIT',
  'pHYs',
  'iCCP',
  'cICP',
]);

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * What a fresh encode must not contain.
 *
 * @returns `null` for a file that holds pixels only, else what else it holds.
 */
export function findForeignData(bytes: Uint8Array): string | null {
  if (PNG_SIGNATURE.every((value, index) => bytes[index] === value)) return foreignInPng(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return foreignInJpeg(bytes);
  return 'signature';
}

function foreignInPng(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!PIXEL_CHUNKS.has(type)) return `chunk ${type}`;
    at += 12 + length;
    if (type === 'IEND') return at === bytes.length ? null : 'bytes after the end';
  }
  return 'end missing';
}

/** Walks the segments: only JFIF, tables, frame and scan; inside the scan the end marker must be the last thing in the file. */
function foreignInJpeg(bytes: Uint8Array): string | null {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return 'segment broken';
    const marker = bytes[at + 1] as number;
    if (marker === 0xda) return endOfScans(bytes, at);
    // APP0 is JFIF, APP2 a colour profile, APP14 the colour transform; all others and comments carry what is not pixels.
    const isForeign = (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee) || marker === 0xfe;
    if (isForeign) return `segment ${marker.toString(16)}`;
    at += 2 + (((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number));
  }
  return 'scan missing';
}

function endOfScans(bytes: Uint8Array, from: number): string | null {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2 === bytes.length ? null : 'bytes after the end';
  }
  return 'end missing';
}
