import { type MaskedImage, provedBytes } from '../burn/masked-image';
import { makePdf } from './pdf';
import { makeZip } from './zip';

/**
 * Hands a picture to the browser's own download, under the given name.
 * @throws CodedError image/proof-failed
 */
export async function savePicture(image: MaskedImage, name: string): Promise<void> {
  download(new Blob([await provedBytes(image)], { type: image.mediaType }), name);
}

/** One file with a page for each picture. @throws CodedError image/proof-failed */
export async function savePdf(images: readonly MaskedImage[], name: string): Promise<void> {
  download(new Blob([await makePdf(images)], { type: 'application/pdf' }), name);
}

/** All of them in one archive. @throws CodedError image/proof-failed */
export async function saveZip(pictures: readonly { image: MaskedImage; name: string }[], name: string): Promise<void> {
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
