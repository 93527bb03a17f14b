import type { PictureFormat } from './image-header';

/**
 * Whether a picture file holds its own end. Browsers draw what came of a file that was cut off and leave the rest blank: what is missing
 * then looks like a picture without anything private. Formats that do not say their end count as complete.
 */
export function isComplete(bytes: Uint8Array, format: PictureFormat): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (format) {
    case 'png':
      return endsPng(view);
    case 'jpeg':
      return endsJpeg(view);
    case 'webp':
      return view.getUint32(4, true) + 8 <= bytes.length + 1;
    default:
      return true;
  }
}

/** Every chunk is there up to `IEND`; what follows it is no matter of ours. */
function endsPng(view: DataView): boolean {
  const IEND = 0x49454e44;
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === IEND) return true;
  }
  return false;
}

/** An end mark follows the first scan; the marks of thumbnails stand before it. */
function endsJpeg(view: DataView): boolean {
  const START_OF_SCAN = 0xffda;
  const END_OF_IMAGE = 0xffd9;
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint16(at) !== START_OF_SCAN) at += 2 + view.getUint16(at + 2);
  for (let end = view.byteLength - 2; end > at; end--) {
    if (view.getUint16(end) === END_OF_IMAGE) return true;
  }
  return false;
}
