import type { Entity } from './entities';
import type { Reading } from './reading';

/** Where the text comes from: exact page text, or OCR output with its confusions. */
export type TextSource = 'page' | 'ocr';

/** Message keys below `why.`: the one reason shown to the person who asks "why is this box here?". */
export const REASONS = ['checksum', 'label', 'shape', 'known', 'context', 'prefix', 'entropy'] as const;
export type Reason = (typeof REASONS)[number];

/** A found stretch of text. `start`/`end` are UTF-16 offsets into the text given to `detect`, end exclusive. */
export interface Span {
  start: number;
  end: number;
  entity: Entity;
  /** 0–1. */
  confidence: number;
  detectorId: string;
  /** `mask`: covered at once. `suggest`: offered to the person. */
  tier: 'mask' | 'suggest';
  /** Why it was found, one of `REASONS`. */
  why: string;
}

export interface Detection {
  source: TextSource;
  /** The person's own words, masked wherever they are read. */
  knownTexts: readonly string[];
  /** Language of the interface and of the OCR models; decides default regions. Label words of all languages always count. */
  languages: readonly ('en' | 'tr')[];
}

/** What a detector says about one stretch; offsets into `Reading.text`. */
export interface Finding {
  start: number;
  end: number;
  confidence: number;
  tier: 'mask' | 'suggest';
  why: Reason;
}

/**
 * One kind of personal data: a pure function from a prepared text to findings, with its own examples, which the contract test runs. It must
 * be linear in the length of the text; the contract test feeds it adversarial strings.
 */
export interface Detector {
  id: string;
  entity: Entity;
  find(reading: Reading): Finding[];
  examples: {
    /** Whole text → the stretch that must be masked. */
    match: readonly { text: string; found: string; source?: TextSource; knownTexts?: readonly string[] }[];
    suggest?: readonly { text: string; found: string; source?: TextSource; knownTexts?: readonly string[] }[];
    /** Near-misses which must stay readable, in page and in OCR text. */
    noMatch: readonly string[];
  };
}

export function defineDetector(detector: Detector): Detector {
  return detector;
}
