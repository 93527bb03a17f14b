import type { NamedPicture } from '@/components/editor/editor-services';
import { CodedError } from '@/utils/foundation/coded-error';
import { makePdf } from '@/utils/screenshot/attachment/pdf';
import { makeZip } from '@/utils/screenshot/attachment/zip';
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

/**
 * Hands the picture to the browser's own download, under the given name.
 * @throws CodedError image/proof-failed
 */
export async function savePicture(image: MaskedImage, name: string): Promise<void> {
  download(await blobOf(image), name);
}

/** @throws CodedError image/proof-failed */
export async function savePdf(images: readonly MaskedImage[], name: string): Promise<void> {
  download(new Blob([await makePdf(images)], { type: 'application/pdf' }), name);
}

/** @throws CodedError image/proof-failed */
export async function saveZip(pictures: readonly NamedPicture[], name: string): Promise<void> {
  const entries = await Promise.all(pictures.map(async (picture) => ({ name: picture.name, bytes: await provedBytes(picture.image) })));
  download(makeZip(entries), name);
}

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download reads the address after this task; Firefox gives it up when it is taken back at once.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function blobOf(image: MaskedImage): Promise<Blob> {
  return new Blob([await provedBytes(image)], { type: image.mediaType });
}
