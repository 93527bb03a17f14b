import { CodedError } from '@/utils/foundation/coded-error';
import { letGo } from '@/utils/foundation/let-go';
import type { OcrLanguage } from './ocr-engine';
import type { TesseractPage } from './tesseract-page';
import type { TesseractSlot } from './tesseract-slot';

/** A slot is replaced after this many sheets: wasm memory only grows. */
const SHEETS_PER_SLOT = 300;

export interface ReadAllOptions {
  languages: readonly OcrLanguage[];
  signal?: AbortSignal;
  onRead?: (count: number) => void;
}

export interface ReaderPool {
  warmUp(): Promise<void>;
  /**
   * Pages in the order of the images.
   *
   * @param images each is asked for when its turn comes, once; `null` where nothing is left to be read on it.
   * @throws CodedError ocr/worker-load-failed, ocr/cancelled.
   */
  readAll(images: readonly (() => Uint8Array | null)[], options: ReadAllOptions): Promise<TesseractPage[]>;
  dispose(): void;
}

interface Task {
  take: () => Uint8Array | null;
  options: ReadAllOptions;
  resolve: (page: TesseractPage) => void;
  reject: (error: unknown) => void;
}

/**
 * Reads sheets on several slots side by side, in the order in which they were asked for: a second reading follows the first without a
 * pause, and two images at once do not halve each other's speed. A sheet whose slot dies is read once more on a fresh one.
 *
 * @param atRest languages to which a slot changes when nothing is left to read, because the next reading begins with them.
 */
export function createReaderPool(createSlot: () => TesseractSlot, size: number, atRest: readonly OcrLanguage[]): ReaderPool {
  const slots: (TesseractSlot | null)[] = Array.from({ length: size }, () => null);
  const reading: (Task | null)[] = slots.map(() => null);
  const isAwake = slots.map(() => false);
  let queue: Task[] = [];

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

  const readIn = async (index: number, image: Uint8Array, { languages }: ReadAllOptions): Promise<TesseractPage> => {
    const slot = slotAt(index);
    await slot.use(languages);
    return slot.read(image);
  };
  const readOne = async (index: number, { take, options }: Task): Promise<TesseractPage> => {
    const image = take();
    if (!image) return { words: [] };
    try {
      return await readIn(index, image, options);
    } catch (error) {
      drop(index);
      if (options.signal?.aborted || (error instanceof CodedError && error.code === 'ocr/cancelled')) throw error;
      return await readIn(index, image, options);
    } finally {
      letGo({ data: image });
    }
  };
  /** Works off the queue; a slot is never asked two things at once. */
  const wake = async (index: number): Promise<void> => {
    if (isAwake[index]) return;
    isAwake[index] = true;
    do {
      for (let task = queue.shift(); task; task = queue.shift()) {
        reading[index] = task;
        await readOne(index, task).then(task.resolve, task.reject);
        reading[index] = null;
      }
      // A slot that cannot change over shows it with the next sheet.
      await slots[index]?.use(atRest).catch(() => undefined);
    } while (queue.length > 0);
    isAwake[index] = false;
  };

  return {
    async warmUp() {
      try {
        await Promise.all(slots.map((_, index) => slotAt(index).start()));
      } catch (error) {
        slots.forEach((_, index) => void drop(index));
        throw error;
      }
      slots.forEach((_, index) => void wake(index));
    },
    async readAll(images, options) {
      const { signal, onRead } = options;
      if (signal?.aborted) throw cancelled(signal);
      const own = new Set<Task>();
      const stop = (reason: unknown) => {
        const waiting = queue.filter((task) => own.has(task));
        queue = queue.filter((task) => !own.has(task));
        for (const task of waiting) task.reject(reason);
      };
      const onAbort = () => {
        stop(new CodedError('ocr/cancelled', 'The reading was stopped.'));
        for (const [index, task] of reading.entries()) if (task && own.has(task)) drop(index);
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      let done = 0;
      const pages = images.map((take) =>
        new Promise<TesseractPage>((resolve, reject) => {
          const task = { take, options, resolve, reject };
          own.add(task);
          queue.push(task);
        }).then((page) => {
          if (!signal?.aborted) onRead?.(++done);
          return page;
        }),
      );
      slots.forEach((_, index) => void wake(index));
      try {
        const read = await Promise.all(pages);
        if (signal?.aborted) throw cancelled(signal);
        return read;
      } catch (error) {
        stop(error);
        throw signal?.aborted ? cancelled(signal) : error;
      } finally {
        signal?.removeEventListener('abort', onAbort);
      }
    },
    dispose() {
      for (const { reject } of queue.splice(0)) reject(new CodedError('ocr/cancelled', 'The reading was stopped.'));
      slots.forEach((_, index) => void drop(index));
    },
  };
}

function cancelled(signal: AbortSignal): CodedError {
  return signal.reason instanceof CodedError ? signal.reason : new CodedError('ocr/cancelled', 'The reading was stopped.');
}
