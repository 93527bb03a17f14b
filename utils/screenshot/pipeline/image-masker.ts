import type { ImagePx, Rect } from '@/utils/foundation/geometry';
import type { MaskedImage } from '../burn/masked-image';
import type { ReadingAhead } from '../burn/reread-changed';
import type { Mask } from '../masks/mask';
import type { PageTexts } from '../masks/page-texts';
import type { DecodedImage } from '../ocr/decoded-image';
import type { OcrReading } from '../ocr/ocr-engine';

/** What the person asked to find; the text source is decided inside, per text. */
export interface MaskingDetection {
  /** The person's own words, masked wherever they are read. */
  knownTexts: readonly string[];
  languages: readonly ('en' | 'tr')[];
}

export interface EncodeOptions {
  format: 'png' | 'jpeg';
  /** Upper bound of the encoded file; the image is scaled down or compressed to fit, text kept legible. */
  maxBytes?: number;
}

export type MaskingStep = 'decode' | 'page-text' | 'read' | 'find' | 'burn' | 'prove';

export interface MaskingProgress {
  step: MaskingStep;
  /** 0–1 over the whole work. */
  part: number;
  /** Masks known so far: page text first, OCR refines. */
  masks?: readonly Mask[];
}

export interface MaskingRun {
  signal?: AbortSignal;
  onProgress?: (progress: MaskingProgress) => void;
}

export interface AnalyseInput extends MaskingRun {
  blob: Blob;
  pageTexts?: PageTexts;
  /** What the page says was looked through already: it is not told once more before the picture is read. */
  pageIsTold?: boolean;
  detection: MaskingDetection;
  /** Begins the second reading behind the first, for a proof that is surely wanted as PNG; the signal stops it, too. */
  readAhead?: boolean;
}

/** Milliseconds. `readMs`: decoded pixels → boxes. `verifyMs`: all second readings. `totalMs`: bytes in → proved bytes out. */
export interface MaskingTimings {
  /** Once per engine, when this run was the one that started it; not part of the others. */
  coldStartMs?: number;
  readMs: number;
  verifyMs: number;
  totalMs: number;
}

/** What was found in an image, before anything is covered. The editor starts here. */
export interface Analysis {
  image: DecodedImage;
  /** Applied ones and suggestions (`applied: false`), unread places among the latter. */
  masks: Mask[];
  timings: Pick<MaskingTimings, 'coldStartMs' | 'readMs'> & { decodeMs: number };
  /** What was read, for `finish`. */
  first: Pick<OcrReading, 'lines'>;
  /** The second reading under way, for `finish` of this very image. */
  ahead?: ReadingAhead;
  /** A picture without any text is a normal result. */
  hasText: boolean;
  /** Looks for other words in what was read; nothing is read anew. */
  findAgain(detection: MaskingDetection): Mask[];
  /** What was read inside a box; `null` for nothing. */
  textIn(box: Rect<ImagePx>): string | null;
}

export interface FinishInput extends MaskingRun {
  image: DecodedImage;
  /** As the person left them; only applied ones are burned. */
  masks: readonly Mask[];
  /**
   * Masks that the person looked at and lifted: what the second reading finds inside them is the person's decision and does not
   * hold the image back.
   */
  lifted?: readonly Mask[];
  /** From the analysis of this very image, not of one that was cut since: tells what stands below the masks. */
  first?: Pick<OcrReading, 'lines'>;
  /** From the analysis. Of an image that was cut or changed since it is of no use, and does no harm. */
  ahead?: ReadingAhead;
  detection: MaskingDetection;
  encode: EncodeOptions;
}

export interface Finished {
  status: 'clean' | 'leaks' | 'unread';
  /** Only when clean. */
  image?: MaskedImage;
  /**
   * The given masks and those which the second reading added (at most five rounds); when it still leaks, also what would have to be
   * covered next, as suggestions.
   */
  masks: Mask[];
  /** Personal items still readable after the last round. */
  remaining: number;
  /** Places with ink that nobody could read and that are not covered. */
  unreadRegions: number;
  verifyMs: number;
}

export interface MaskImageInput extends AnalyseInput {
  encode: EncodeOptions;
}

export interface MaskImageResult {
  width: number;
  height: number;
  masks: Mask[];
  verification: { status: Finished['status']; remaining: number; unreadRegions: number };
  /** Only when the verification is clean. */
  image?: MaskedImage;
  timings: MaskingTimings;
}

/** The one door to masking: the editor uses `analyse` and `finish`, the command line and the benchmark `maskImage` (both in one). */
export interface ImageMasker {
  /** Starts the OCR workers ahead of time, for example when the editor opens. */
  warmUp(): Promise<number>;
  /** @throws CodedError image/empty, image/undecodable, image/too-large, image/unsupported-type, ocr/worker-load-failed, ocr/cancelled. */
  analyse(input: AnalyseInput): Promise<Analysis>;
  /** @throws CodedError ocr/worker-load-failed, ocr/cancelled. */
  finish(input: FinishInput): Promise<Finished>;
  maskImage(input: MaskImageInput): Promise<MaskImageResult>;
  /** Ends the workers; the next call starts them again. */
  dispose(): Promise<void>;
}
