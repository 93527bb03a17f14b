import type { Label } from './labels/find-labels';
import type { LabelKind } from './labels/label-words';
import type { Reading } from './reading';

/** Stretches of a text that belong to labels, for the question "does this number stand beside the word card?". */
export interface Places {
  /** Whether `[start, end)` touches one of the stretches. */
  has(start: number, end: number): boolean;
}

/** Value places of the given labels, as far as a value may reach: numbers further than `reach` signs behind the label are another matter. */
export function labelledPlaces(reading: Reading, kinds: readonly LabelKind[], reach = 60): Places {
  const places = reading
    .slots(...kinds)
    .map((slot) => ({
      start: slot.start,
      end: slot.joint === 'below' ? slot.end : endOfCell(reading.text, slot.start, Math.min(slot.end, slot.start + reach)),
    }))
    .sort((a, b) => a.start - b.start);
  const latestEnd: number[] = [];
  for (const place of places) latestEnd.push(Math.max(place.end, latestEnd.at(-1) ?? 0));
  return {
    has(start, end) {
      let low = 0;
      let high = places.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle] as { start: number }).start < end) low = middle + 1;
        else high = middle;
      }
      return low > 0 && (latestEnd[low - 1] as number) > start;
    },
  };
}

/** A label speaks for its own cell; behind the gap of a column begins the next one, whose head may be no label that is known. */
function endOfCell(text: string, start: number, end: number): number {
  const gap = text.slice(start, end).search(/(?<=\S) {4}/);
  return gap === -1 ? end : start + gap;
}

/** The last label that ends before `offset`. */
export function lastLabelBefore(labels: readonly Label[], offset: number): Label | undefined {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle] as Label).end <= offset) low = middle + 1;
    else high = middle;
  }
  return labels[low - 1];
}
