import type { Token } from '../../../../utils/pii/names/model/tokens.ts';
import type { Screen } from '../render-screens.ts';
import { type ScoredMask, scoreScreen } from '../score.ts';
import type { Sample } from './samples.ts';

/** The candidates of one text with the logits that a model gave them. */
export interface Judged {
  sample: Sample;
  start: number[];
  end: number[];
  logits: number[];
  candidates: number[];
  tokens: Token[];
}

/** Stretches whose every word is above `low` and one above `high`. */
export function spansOf({ start, end, logits, sample }: Judged, high: number, low: number): [number, number][] {
  const spans: [number, number][] = [];
  let from = -1;
  let to = -1;
  let best = Number.NEGATIVE_INFINITY;
  const close = () => {
    if (from !== -1 && best >= high) spans.push([from, to]);
    from = -1;
    best = Number.NEGATIVE_INFINITY;
  };
  for (let i = 0; i < start.length; i++) {
    if ((logits[i] as number) < low) {
      close();
      continue;
    }
    if (from !== -1 && !/^[ .,]{0,2}(?:\p{Ll}{1,3} ){0,2}$/u.test(sample.text.slice(to, start[i]))) close();
    if (from === -1) from = start[i] as number;
    to = end[i] as number;
    best = Math.max(best, logits[i] as number);
  }
  close();
  return spans;
}

export function masksOfSpans(sample: Sample, spans: readonly [number, number][]): ScoredMask[] {
  return spans.flatMap(([start, end]) => {
    const masks: ScoredMask[] = [];
    for (let unit = start; unit < end; unit++) {
      const rect = sample.rects[unit];
      if (!rect) continue;
      const pad = Math.max(2, rect.height * 0.3);
      masks.push({
        x: Math.floor(rect.x - pad / 2),
        y: Math.floor(rect.y - pad),
        width: Math.ceil(rect.width + pad),
        height: Math.ceil(rect.height + 2 * pad),
        applied: true,
        entity: 'PERSON_NAME',
        detectorId: 'model',
      });
    }
    return masks;
  });
}

export interface Totals {
  personal: number;
  harmless: number;
  names: number;
  leaks: number;
  nameLeaks: number;
  over: number;
}

export const noTotals = (): Totals => ({ personal: 0, harmless: 0, names: 0, leaks: 0, nameLeaks: 0, over: 0 });

export function count(totals: Totals, screen: Screen, masks: readonly ScoredMask[], list?: string[]): void {
  const score = scoreScreen(screen, masks);
  totals.personal += score.personal;
  totals.harmless += score.harmless;
  totals.names += screen.items.filter(({ label }) => label === 'PERSON_NAME').length;
  totals.leaks += score.leaks.length;
  totals.nameLeaks += score.leaks.filter(({ label }) => label === 'PERSON_NAME').length;
  totals.over += score.overMasked.length;
  list?.push(
    ...score.leaks.filter(({ label }) => label === 'PERSON_NAME').map(({ screen: id, text }) => `leak ${id} «${text}»`),
    ...score.overMasked.map(({ screen: id, text }) => `over ${id} «${text}»`),
  );
}

/** What the rules covered, less the people whose every word the model takes for something else in all views of the screen. */
export function withoutDoubted(masks: readonly ScoredMask[], views: readonly Judged[], doubt: number): ScoredMask[] {
  return masks.filter((mask) => {
    if (mask.entity !== 'PERSON_NAME' || !mask.applied || !RULES.has(mask.detectorId ?? '')) return true;
    const logits = views.flatMap(({ sample, start, logits: all }) =>
      all.filter((_, place) => {
        const rect = sample.rects[start[place] as number];
        const middle = rect ? ([rect.x + rect.width / 2, rect.y + rect.height / 2] as const) : null;
        return middle && middle[0] > mask.x && middle[0] < mask.x + mask.width && middle[1] > mask.y && middle[1] < mask.y + mask.height;
      }),
    );
    return logits.length === 0 || logits.some((logit) => logit >= doubt);
  });
}
const RULES: ReadonlySet<string> = new Set(['person-name', 'person-in-text', 'person-in-sentence']);
