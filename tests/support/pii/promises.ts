import type { Detection } from '@/utils/pii/define-detector';

/** What the examples and the published check digits promise, in a form that the tests and the mutation run both walk through. */
export interface Promised {
  /** The file that promises: a detector's id, or the name of a check. */
  of: string;
  /** Speaks of its own detector alone: no change to another can break it. */
  isOwn?: true;
  /** As a sentence: `masks "123" in "CVV: 123"`. */
  name: string;
  /** What detectors are asked; missing where it is about a checksum alone. */
  ask?: { text: string; detection: Detection };
  /** What was got instead; `null` where the promise is kept. */
  broken(): string | null;
}
