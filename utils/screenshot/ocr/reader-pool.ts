import { CodedError } from '@/utils/foundation/coded-error';
import type { OcrLanguage } from './ocr-engine';
import type { TesseractPage } from './tesseract-page';
import type { TesseractSlot } from './tesseract-slot';

/** A slot is replaced after this many sheets: wasm memory only grows. */
const SHEETS_PER_SLOT = 60;

export interface ReadAllOptions {
  languages: readonly OcrLanguage[];
  signal?: AbortSignal;
  onRead?: (count: number) => void;
}

export interface ReaderPool {
  warmUp(): Promise<void>;
  /** Lets idle slots change to these languages ahead of the next reading. */
  prime(languages: readonly OcrLanguage[]): void;
  /** Pages in the order of the images. @throws CodedError ocr/worker-load-failed, ocr/cancelled. */
  readAll(images: readonly Uint8Array[], options: ReadAllOptions): Promise<TesseractPage[]>;
  dispose(): void;
}

/** Reads sheets on several slots side by side. A sheet whose slot dies is read once more on a fresh one. */
export function createReaderPool(createSlot: () => TesseractSlot, size: number): ReaderPool {
  const slots: (TesseractSlot | null)[] = Array.from({ length: size }, () => null);
  const slotAt = (index: number): TesseractSlot => {
    const existing = slots[index];
    if (existing && existing.sheetsRead < SHEETS_PER_SLOT) return existing;
    existing?.end();
    const slot = createSlot();
    slots[index] = slot;
    return slot;
  };
  const drop = (index: number) => {
    slots[index]?.end();
    slots[index] = null;
  };
  // Readings take turns: two images at once would only halve each other's speed.
  let turn: Promise<unknown> = Promise.resolve();

  const readIn = async (index: number, image: Uint8Array, languages: readonly OcrLanguage[]): Promise<TesseractPage> => {
    const slot = slotAt(index);
    await slot.use(languages);
    return slot.read(image);
  };
  const readOne = async (index: number, image: Uint8Array, { languages, signal }: ReadAllOptions): Promise<TesseractPage> => {
    try {
      return await readIn(index, image, languages);
    } catch (error) {
      drop(index);
      if (signal?.aborted || (error instanceof CodedError && error.code === 'ocr/cancelled')) throw error;
      return await readIn(index, image, languages);
    }
  };

  const readAllNow: ReaderPool['readAll'] = async (images, options) => {
    const { signal, onRead } = options;
    if (signal?.aborted) throw cancelled(signal);
    const onAbort = () => slots.forEach((_, index) => void drop(index));
    signal?.addEventListener('abort', onAbort, { once: true });
    const pages = new Array<TesseractPage>(images.length);
    let next = 0;
    let done = 0;
    const work = async (index: number) => {
      while (next < images.length) {
        const at = next++;
        pages[at] = await readOne(index, images[at] as Uint8Array, options);
        if (signal?.aborted) throw cancelled(signal);
        onRead?.(++done);
      }
    };
    try {
      await Promise.all(slots.map((_, index) => work(index)));
      return pages;
    } catch (error) {
      if (signal?.aborted) throw cancelled(signal);
      throw error;
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  };

  return {
    async warmUp() {
      try {
        await Promise.all(slots.map((_, index) => slotAt(index).start()));
      } catch (error) {
        slots.forEach((_, index) => void drop(index));
        throw error;
      }
    },
    prime(languages) {
      turn = turn.then(() => Promise.all(slots.map((slot) => slot?.use(languages)))).catch(() => undefined);
    },
    readAll(images, options) {
      const work = turn.then(() => readAllNow(images, options));
      turn = work.catch(() => undefined);
      return work;
    },
    dispose() {
      slots.forEach((_, index) => void drop(index));
    },
  };
}

function cancelled(signal: AbortSignal): CodedError {
  return signal.reason instanceof CodedError ? signal.reason : new CodedError('ocr/cancelled', 'The reading was stopped.');
}
