import Tesseract from 'tesseract.js';
import { CodedError } from '@/utils/foundation/coded-error';
import type { OcrLanguage } from './ocr-engine';
import { type PackedWord, type TesseractPage, wordsOf } from './tesseract-page';

const MODEL_OF: Readonly<Record<OcrLanguage, string>> = { en: 'eng', tr: 'tur' };

const PARAMETERS: Partial<Tesseract.WorkerParams> = {
  tessedit_pageseg_mode: Tesseract.PSM.SINGLE_BLOCK,
  // Sheets are always dark on white: trying the negative of each line would only cost time.
  tessedit_do_invert: '0',
  user_defined_dpi: '150',
};

/**
 * Certainty from which a word counts as read, so that the next model is not asked: with `usual` as much leaks on screens of strangers as with -3.5 (decision
 * 61), and with that as much as with the engine's own value of -2.5 (decision 57); with `never` every word counts. So the models stay loaded and the first
 * alone reads, where a new start of the engine would cost time in each worker, twice for every image, and memory that it never gives back.
 */
const ASKS_NEXT_MODEL = {
  usual: { stopper_nondict_certainty_base: '-5' },
  never: { stopper_nondict_certainty_base: '-1000' },
} as const;

const modelsOf = (languages: readonly OcrLanguage[]) => languages.map((language) => MODEL_OF[language]);

/** A worker that does not answer within this is taken for dead: one sheet takes well under two seconds on slow machines. */
const SHEET_TIMEOUT_MS = 45_000;
const START_TIMEOUT_MS = 60_000;

/** Smallest wasm module with an instruction of relaxed SIMD; the faster core needs it. */
const RELAXED_SIMD_PROBE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 15, 1, 13, 0, 65, 1, 253, 15, 65, 2, 253, 15, 253, 128, 2, 11,
]);

/** A language that the person added; its code is that of its file. */
export interface AddedModel {
  code: string;
  model: Uint8Array;
}

export interface SlotOptions {
  /** Folder with the packaged worker, cores and models, ending in a slash. */
  assetsUrl: string;
  /** Loaded at the start; `use` chooses among them. */
  languages: readonly OcrLanguage[];
  /** Read along with whatever languages are in use. */
  added?: readonly AddedModel[];
  /** Compiles the engine in a way of which the browser keeps nothing: less memory, where another slot compiles it anyway. */
  fromBytes?: boolean;
}

/**
 * The library makes a copy of each image and sends a clone of that: three times the sheet, of which two wait on the page until they are collected. What it
 * copied is handed over instead.
 */
function handOverImages(worker: Tesseract.Worker): void {
  const { worker: thread } = worker as unknown as { worker?: Worker };
  if (!(thread instanceof Worker)) return;
  const post = thread.postMessage.bind(thread);
  thread.postMessage = (packet: { payload?: { image?: unknown } }) => {
    const image = packet.payload?.image;
    post(packet, image instanceof Uint8Array ? [image.buffer] : []);
  };
}

/** One tesseract.js worker and its model, started on first use. Not reentrant: the pool gives it one sheet at a time. */
export interface TesseractSlot {
  start(): Promise<void>;
  /**
   * Makes ready to read these languages, in the order of trust. Between all that are loaded and the first of them alone it costs next to
   * nothing; anything else starts the engine anew.
   */
  use(languages: readonly OcrLanguage[]): Promise<void>;
  /** @param image an encoded grey image (PGM). */
  read(image: Uint8Array): Promise<TesseractPage>;
  /** Sheets read since the start; wasm memory only grows, so a slot is replaced after some. */
  readonly sheetsRead: number;
  end(): void;
}

/**
 * @returns a slot whose calls reject with `ocr/worker-load-failed` when the worker cannot start, dies or hangs. After that it is useless:
 * end it and make another.
 */
export function createTesseractSlot(options: SlotOptions): TesseractSlot {
  let started: Promise<Tesseract.Worker> | null = null;
  let ended = false;
  let sheetsRead = 0;
  let loadedModels = modelsOf(options.languages).join('+');
  let inUse = loadedModels;
  const failures = new Set<(reason: unknown) => void>();
  const fail = (reason: unknown) => {
    for (const reject of failures) reject(reason);
  };

  const guarded = <T>(work: Promise<T>, timeoutMs: number, what: string): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const rejectCoded = (cause: unknown) => {
        reject(
          cause instanceof CodedError ? cause : new CodedError('ocr/worker-load-failed', `The OCR worker failed: ${what}.`, { cause }),
        );
      };
      const timer = setTimeout(() => rejectCoded(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
      failures.add(rejectCoded);
      work.then(resolve, rejectCoded).finally(() => {
        clearTimeout(timer);
        failures.delete(rejectCoded);
      });
    });

  const load = async (): Promise<Tesseract.Worker> => {
    // The library remembers the loaded models in the very list that it is given.
    const loaded = modelsOf(options.languages);
    const worker = await Tesseract.createWorker(loaded, Tesseract.OEM.LSTM_ONLY, {
      // The library's worker, made to answer in few words.
      workerPath: new URL(`../ocr-reader.js${options.fromBytes ? '?from-bytes' : ''}`, options.assetsUrl).href,
      corePath: `${options.assetsUrl}tesseract-core-${WebAssembly.validate(RELAXED_SIMD_PROBE) ? 'relaxedsimd' : 'simd'}-lstm.js`,
      langPath: options.assetsUrl.replace(/\/$/, ''),
      // Extension pages forbid workers from blobs.
      workerBlobURL: false,
      cacheMethod: 'none',
      gzip: false,
      logger: () => undefined,
      errorHandler: fail,
    });
    handOverImages(worker);
    if (ended) {
      await worker.terminate();
      throw new CodedError('ocr/cancelled', 'The reading was stopped.');
    }
    // Given to the library as data, a model would be loaded and then asked for by its bytes in place of its name.
    for (const { code, model } of options.added ?? []) {
      await worker.FS('writeFile', [`./${code}.traineddata`, model]);
      loaded.push(code);
    }
    await worker.setParameters(PARAMETERS);
    return worker;
  };
  const running = () => {
    started ??= guarded(load(), START_TIMEOUT_MS, 'start');
    return started;
  };
  /** The worker does one thing after the other, so that whoever reads next need not wait for the answer to a parameter: it comes before that of the sheet. */
  let parameters: Promise<unknown> = Promise.resolve();
  const tell = (worker: Tesseract.Worker, wanted: Partial<Tesseract.WorkerParams>) => {
    parameters = worker.setParameters(wanted);
    // It fails with the sheet.
    parameters.catch(() => undefined);
  };
  const switchTo = async (worker: Tesseract.Worker, models: string) => {
    if (models === loadedModels) tell(worker, ASKS_NEXT_MODEL.usual);
    else if (loadedModels.startsWith(`${models}+`) && !models.includes('+')) tell(worker, ASKS_NEXT_MODEL.never);
    else {
      await worker.reinitialize(models, Tesseract.OEM.LSTM_ONLY);
      // A new start of the engine forgets them.
      await worker.setParameters({ ...PARAMETERS, ...ASKS_NEXT_MODEL.usual });
      loadedModels = models;
    }
    inUse = models;
  };

  return {
    async start() {
      await running();
    },
    async use(languages) {
      const worker = await running();
      const models = [...modelsOf(languages), ...(options.added ?? []).map(({ code }) => code)].join('+');
      if (models !== inUse) await guarded(switchTo(worker, models), START_TIMEOUT_MS, 'switch language');
    },
    async read(image) {
      const worker = await running();
      const job = worker.recognize(image as unknown as Tesseract.ImageLike, {}, { text: false, blocks: true });
      const [result] = await guarded(Promise.all([job, parameters]), SHEET_TIMEOUT_MS, 'read');
      sheetsRead++;
      return { words: wordsOf(result.data.blocks as unknown as readonly PackedWord[] | null) };
    },
    get sheetsRead() {
      return sheetsRead;
    },
    end() {
      ended = true;
      fail(new CodedError('ocr/cancelled', 'The reading was stopped.'));
      started?.then(
        (worker) => worker.terminate(),
        () => undefined,
      );
    },
  };
}
