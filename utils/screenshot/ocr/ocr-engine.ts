import type { ImagePx, Rect } from '@/utils/foundation/geometry';

/** One read symbol with its box in pixels of the image that was handed in, whatever scaling happened inside. */
export interface OcrSymbol {
  text: string;
  rect: Rect<ImagePx>;
}

export interface OcrWord {
  text: string;
  /** 0–100, as Tesseract gives it. */
  confidence: number;
  rect: Rect<ImagePx>;
  symbols: readonly OcrSymbol[];
}

/** A line of words from left to right. */
export interface OcrLine {
  words: readonly OcrWord[];
  rect: Rect<ImagePx>;
}

export interface OcrReading {
  lines: readonly OcrLine[];
  /** Places that hold ink which nobody could read: proposed for masking, never called clean. */
  unreadRegions: readonly Rect<ImagePx>[];
  readMs: number;
}

export type OcrLanguage = 'en' | 'tr';

/** `first`: the usual reading. `second`: another scale and segmentation, for the proof. */
export type OcrPass = 'first' | 'second';

export interface ReadRun {
  signal?: AbortSignal;
  onProgress?: (part: number) => void;
  /** Told when everything is on its way to the workers: whatever else this thread has to do delays nothing from then on. */
  onHandedOver?: () => void;
}

export interface ReadOptions extends ReadRun {
  pass: OcrPass;
  /** Only lines that touch one of these places are read. */
  within?: readonly Rect<ImagePx>[];
}

export interface OcrEngine {
  /** @throws CodedError ocr/worker-load-failed, ocr/cancelled. */
  read(image: ImageData, options: ReadOptions): Promise<OcrReading>;
  /**
   * Both readings of one image: the first as soon as it is there, the second behind it. Progress is that of the first. The caller must
   * handle the failure of either.
   */
  readTwice(image: ImageData, run: ReadRun): Readonly<Record<OcrPass, Promise<OcrReading>>>;
  /** Milliseconds from nothing to ready; the same promise for every caller. */
  warmUp(): Promise<number>;
  /** Whether the workers run, so that the next reading starts at once. */
  isWarm(): boolean;
  dispose(): Promise<void>;
}
