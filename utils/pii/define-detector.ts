import type { Entity } from './entities';

/** Where the text comes from: exact page text, or OCR output with its confusions. */
export type TextSource = 'page' | 'ocr';

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
  /** Why it was found: message key below `why.` (`checksum`, `label`, `shape`, `known`, `context`, `prefix`, `entropy`). */
  why: string;
}

export interface Detection {
  source: TextSource;
  /** The person's own words, masked wherever they are read. */
  knownTexts: readonly string[];
  /** Language of the interface and of the OCR models; decides default regions and label words. */
  languages: readonly ('en' | 'tr')[];
}

/**
 * One kind of personal data: a pure function from text to spans, with its own examples, which the contract test runs. Patterns must be
 * linear in time; the contract test feeds them adversarial strings.
 */
export interface Detector {
  id: string;
  entity: Entity;
  find(text: string, detection: Detection): Omit<Span, 'detectorId' | 'entity'>[] | Span[];
  examples: {
    /** Whole text → the stretch that must be masked. */
    match: readonly { text: string; found: string; source?: TextSource }[];
    suggest?: readonly { text: string; found: string; source?: TextSource }[];
    /** Near-misses which must stay readable. */
    noMatch: readonly string[];
  };
}

export function defineDetector(detector: Detector): Detector {
  return detector;
}
