import type { Detection } from './define-detector';
import { type DigitGroup, digitGroups } from './digit-groups';
import { fold } from './fold';
import { findLabels, type Label } from './labels/find-labels';
import type { LabelKind } from './labels/label-words';
import { type Slot, slotsOf } from './labels/slots';

export interface Line {
  start: number;
  end: number;
}

/** A text prepared once for all detectors. All offsets are into `text`. */
export interface Reading {
  readonly text: string;
  /** Same length as `text`; see `fold`. */
  readonly folded: string;
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
  /** Value places of all labels of the given kinds, in reading order. */
  slots(...kinds: LabelKind[]): readonly Slot[];
  readonly digitGroups: readonly DigitGroup[];
  readonly detection: Detection;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (;;) {
    const end = text.indexOf('\n', start);
    lines.push({ start, end: end === -1 ? text.length : end });
    if (end === -1) return lines;
    start = end + 1;
  }
}

/** Index of the line that holds `offset`. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as Line).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @param text Cleaned, see `cleanText`. */
export function readText(text: string, detection: Detection): Reading {
  const folded = fold(text);
  const lines = linesOf(text);
  const labels = findLabels(text, folded, detection.source);
  const slots = slotsOf({ text, folded, lines, labels });
  return {
    text,
    folded,
    lines,
    labels,
    detection,
    digitGroups: digitGroups(text, folded, detection.source),
    slots: (...kinds) => slots.filter((slot) => kinds.includes(slot.kind)),
  };
}
