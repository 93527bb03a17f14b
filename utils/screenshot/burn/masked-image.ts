import type { Brand } from '@/utils/foundation/brand';
import type { Mask } from '../masks/mask';

export interface EncodedImage {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
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
