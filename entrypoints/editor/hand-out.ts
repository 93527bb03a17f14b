import { CodedError } from '@/utils/foundation/coded-error';
import { type MaskedImage, provedBytes } from '@/utils/screenshot/burn/masked-image';

/**
 * Fills the clipboard once the picture is proved. The write must begin inside the person's gesture, so the clipboard gets a promise; when
 * it rejects, the clipboard keeps what it had.
 * @throws CodedError `clipboard/refused`, or what the promise rejects with
 */
export async function copyPicture(image: Promise<MaskedImage>): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image.then(blobOf) })]);
  } catch (error) {
    // Of a failed proof the browser tells only that the data did not come; the promise itself knows why.
    await image;
    throw new CodedError('clipboard/refused', 'The browser refused to write to the clipboard.', { cause: error });
  }
}

async function blobOf(image: MaskedImage): Promise<Blob> {
  return new Blob([await provedBytes(image)], { type: image.mediaType });
}
