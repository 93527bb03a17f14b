import type { MaskedImage } from '@/utils/screenshot/burn/masked-image';
import type { BatchEntry } from './batch-journal';

/** What came of one file. */
export interface BatchResult {
  image: MaskedImage;
  covered: number;
  suggested: number;
}

/** Everything the page for many files needs from outside. */
export interface BatchServices {
  /** Reads, covers, burns and proves one file. @throws CodedError */
  mask(file: Blob, signal: AbortSignal): Promise<BatchResult>;
  /** What is kept in this browser: the list, and proved results. Never an original. */
  store: BatchStore;
  save(image: MaskedImage, name: string): Promise<void>;
  saveZip(pictures: readonly { image: MaskedImage; name: string }[], name: string): Promise<void>;
  copyText(text: string): Promise<void>;
  now(): Date;
}

export interface BatchStore {
  /** What is left from before, damaged lines left out. */
  entries(): Promise<BatchEntry[]>;
  put(entries: readonly BatchEntry[]): Promise<void>;
  putResult(key: string, image: MaskedImage): Promise<void>;
  /**
   * The bytes of a kept result, `null` for none. What comes out of a storage is no proved picture any more, whoever put it there: it has
   * to be read and proved like any other before it leaves.
   */
  kept(key: string): Promise<Blob | null>;
  clear(): Promise<void>;
}
