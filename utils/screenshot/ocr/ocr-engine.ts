import type { ImagePx, Rect } from '@/utils/foundation/geometry';
import type { ReadCode } from './read-code';

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
  /** Places at which this reading was asked not to look, see `Opening.leaveOut`. */
  leftOut?: readonly Rect<ImagePx>[];
  readMs: number;
}

export type OcrLanguage = 'en' | 'tr';

/** `first`: the usual reading. `second`: another scale and segmentation, for the proof. */
export type OcrPass = 'first' | 'second';

export interface ReadRun {
  signal?: AbortSignal;
  onProgress?: (part: number) => void;
  /** The lines are cut out: what is read from here on holds no copy of the whole image any more. */
  onPrepared?: () => void;
}

export interface ReadOptions extends ReadRun {
  pass: OcrPass;
  /** Only lines that touch one of these places are read. */
  within?: readonly Rect<ImagePx>[];
  /**
   * Places that were covered, in whole pixels: what we drew ourselves is not taken for text, neither a cover nor its border. Told places that are not of
   * one colour are read as all the rest.
   */
  covered?: readonly Rect<ImagePx>[];
}

export interface OpenRun extends ReadRun {
  /** Whether the second reading follows the first. */
  ahead: boolean;
}

/** Each comes as soon as it is there, and all of them must be handled, their failures too. Progress is that of the first reading. */
export interface Opening {
  /** As soon as the picture is decoded. */
  size: Promise<{ width: number; height: number }>;
  first: Promise<OcrReading>;
  codes: Promise<readonly ReadCode[]>;
  /** What is read, handed over when its lines are cut out: until then it is looked at elsewhere, so that there is no copy. */
  pixels: Promise<ImageData>;
  second?: Promise<OcrReading>;
  /** Where the second reading cuts lines out of the image, told before they are read. */
  secondPlaces?: Promise<readonly Rect<ImagePx>[]>;
  /**
   * What stands wholly in one of these places, in whole pixels, need not be read by the second reading, as far as it has not come there yet. Only for whoever
   * covers them and never takes the cover away again.
   */
  leaveOut?: (covered: readonly Rect<ImagePx>[]) => void;
}

export interface OcrEngine {
  /** @throws CodedError ocr/worker-load-failed, ocr/cancelled. */
  read(image: ImageData, options: ReadOptions): Promise<OcrReading>;
  /** Decodes a picture (rejects as `decodeImage` does) and looks for all that is to be seen on it. */
  open(file: Blob, run: OpenRun): Opening;
  /** Milliseconds from nothing to ready; the same promise for every caller. */
  warmUp(): Promise<number>;
  /** Whether the workers run, so that the next reading starts at once. */
  isWarm(): boolean;
  dispose(): Promise<void>;
}
