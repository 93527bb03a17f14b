import { dropReadable } from './allow-rules';
import { cleanText, originalRange } from './clean-text';
import type { Detection, Detector, Span } from './define-detector';
import { mergeSpans } from './merge-spans';
import { type Reading, readText } from './reading';
import { detectors } from './registry';
import { repeatsOf } from './repeats';

/** Longer texts are worked on in pieces, so that a page of megabytes costs linear time and bounded memory. */
const PIECE = 200_000;

/** Looks once more at what was found in a text, with all of the text in view. */
export type Weigh = (spans: readonly Span[], reading: Reading) => Span[];

/**
 * Personal data in `text`, sorted by place; see `mergeSpans` for what may overlap. Never throws, whatever the text.
 * @param weigh Left out where the text is no screen but a value or a sentence.
 */
export function detect(text: string, detection: Detection, weigh?: Weigh): Span[] {
  if (text.length <= PIECE) return detectPiece(text, detection, detectors, weigh);
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start);
    for (const span of detectPiece(text.slice(start, end), detection, detectors, weigh)) {
      spans.push({ ...span, start: span.start + start, end: span.end + start });
    }
    start = end;
  }
  return spans;
}

/** Cut at a line break where there is one, so that no value is torn. */
function pieceEnd(text: string, start: number): number {
  if (start + PIECE >= text.length) return text.length;
  const lineBreak = text.lastIndexOf('\n', start + PIECE);
  return lineBreak > start ? lineBreak + 1 : start + PIECE;
}

/** The same with a chosen set of detectors; the contract test runs each alone. */
export function detectPiece(given: string, detection: Detection, using: readonly Detector[], weigh?: Weigh): Span[] {
  const clean = cleanText(given);
  const reading = readText(clean.text, detection);
  const spans: Span[] = [];
  for (const detector of using) {
    for (const { start, end, confidence, tier, why } of detector.find(reading)) {
      spans.push({ start, end, entity: detector.entity, confidence, detectorId: detector.id, tier, why });
    }
  }
  const sure = preferLabelled(dropReadable(spans, reading));
  const found = mergeSpans([...sure, ...dropReadable(repeatsOf(sure, reading), reading)]);
  return (weigh ? mergeSpans(dropReadable(weigh(found, reading), reading)) : found).map((span) => ({
    ...span,
    ...originalRange(clean, span.start, span.end),
  }));
}

/** Numbers that a shape alone names; beside a label of its own the same number is what the label says. */
const NAMED_BY_SHAPE: ReadonlySet<string> = new Set(['PHONE', 'NATIONAL_ID', 'IBAN', 'PAYMENT_CARD', 'LICENCE_PLATE', 'ONE_TIME_CODE']);

function preferLabelled(spans: readonly Span[]): Span[] {
  const labelled = spans.filter(({ why, tier, entity }) => why === 'label' && tier === 'mask' && NAMED_BY_SHAPE.has(entity));
  return spans.filter(
    (span) =>
      !(
        NAMED_BY_SHAPE.has(span.entity) &&
        span.why === 'shape' &&
        labelled.some((other) => other.entity !== span.entity && other.start <= span.start && other.end >= span.end)
      ),
  );
}
