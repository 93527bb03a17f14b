import type { Brand } from '@/utils/foundation/brand';
import { CodedError } from '@/utils/foundation/coded-error';
import type { Mask } from '../masks/mask';

export interface EncodedImage {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
  /** SHA-256 of `bytes`, taken before they were decoded and looked at. */
  digest: string;
}

/** Covered and freshly encoded, not yet proved. Made by `burnMasks` alone. */
export type BurnedImage = Brand<EncodedImage, 'BurnedImage'>;

/** Read again and found clean. Made by `proveClean` alone; clipboard, files and reports accept nothing else. */
export type MaskedImage = Brand<EncodedImage, 'MaskedImage'>;

export type Proof =
  | { status: 'clean'; image: MaskedImage; unreadRegions: number }
  /** Something personal is still readable: where, so that it can be masked and tried again. */
  | { status: 'leaks'; masks: Mask[]; unreadRegions: number }
  /** The result could not be read at all, so nothing is claimed. */
  | { status: 'unread'; unreadRegions: number };

/**
 * The bytes of a proved image, for whoever hands them out: the proof is for these very bytes, so it is asked once more at the door.
 * @throws CodedError image/proof-failed when they are no longer those that were proved.
 */
export async function provedBytes(image: MaskedImage): Promise<Uint8Array<ArrayBuffer>> {
  if ((await digestOf(image.bytes)) !== image.digest) {
    throw new CodedError('image/proof-failed', 'The image was changed after its proof.');
  }
  return image.bytes;
}

export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
