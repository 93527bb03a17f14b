import { defineDetector, type Finding } from '../define-detector';
import { fold } from '../fold';
import { skeleton } from '../ocr-noise';
import type { Reading } from '../reading';

/** Letters and digits of a text in one string, as OCR cannot mangle them, with the way back. */
interface Squeezed {
  text: string;
  at: number[];
}

function squeeze(folded: string, isOcr: boolean): Squeezed {
  const kept = isOcr ? /[\p{L}\p{N}|!@]/u : /[\p{L}\p{N}@]/u;
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < folded.length; i++) {
    const sign = folded[i] as string;
    if (!kept.test(sign)) continue;
    text += isOcr ? skeletonSign(sign) : sign;
    at.push(i);
  }
  return { text, at };
}

const signCache = new Map<string, string>();
function skeletonSign(sign: string): string {
  let found = signCache.get(sign);
  if (found === undefined) {
    found = skeleton(sign);
    signCache.set(sign, found);
  }
  return found;
}

/** How many misread signs a known text of this length forgives. */
function forgiven(length: number, isOcr: boolean): number {
  return !isOcr ? 0 : length < 5 ? 0 : length < 9 ? 1 : length < 16 ? 2 : 3;
}

/** Ends (exclusive) of all approximate occurrences with their starts: Sellers' algorithm, linear in the text for a pattern of bounded length. */
function occurrences(text: string, pattern: string, most: number): { start: number; end: number; cost: number }[] {
  const found: { start: number; end: number; cost: number }[] = [];
  const rows = pattern.length + 1;
  let cost = Array.from({ length: rows }, (_, i) => i);
  let from = new Array<number>(rows).fill(0);
  for (let j = 1; j <= text.length; j++) {
    const nextCost = [0];
    const nextFrom = [j];
    for (let i = 1; i < rows; i++) {
      const replace = (cost[i - 1] as number) + (pattern[i - 1] === text[j - 1] ? 0 : 1);
      const insert = (cost[i] as number) + 1;
      const skip = (nextCost[i - 1] as number) + 1;
      const best = Math.min(replace, insert, skip);
      nextCost.push(best);
      nextFrom.push(best === replace ? (from[i - 1] as number) : best === insert ? (from[i] as number) : (nextFrom[i - 1] as number));
    }
    cost = nextCost;
    from = nextFrom;
    if ((cost[rows - 1] as number) <= most) found.push({ start: from[rows - 1] as number, end: j, cost: cost[rows - 1] as number });
  }
  return bestOfEach(found);
}

/** One place gives several ends within what is forgiven; the cheapest is where the text really stands. */
function bestOfEach(hits: readonly { start: number; end: number; cost: number }[]): { start: number; end: number; cost: number }[] {
  const best: { start: number; end: number; cost: number }[] = [];
  for (const hit of hits) {
    const last = best.at(-1);
    if (!last || hit.start >= last.end) best.push(hit);
    else if (hit.cost < last.cost) best[best.length - 1] = hit;
  }
  return best;
}

function exactOccurrences(text: string, pattern: string): { start: number; end: number; cost: number }[] {
  const found: { start: number; end: number; cost: number }[] = [];
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1))
    found.push({ start: at, end: at + pattern.length, cost: 0 });
  return found;
}

const LONGEST_PATTERN = 60;

function findOne(reading: Reading, page: Squeezed, known: string, isPart: boolean): Finding[] {
  const isOcr = reading.detection.source === 'ocr';
  const pattern = squeeze(fold(known), isOcr).text.slice(0, LONGEST_PATTERN);
  if (pattern.length < 2) return [];
  const most = isPart ? Math.min(1, forgiven(pattern.length, isOcr)) : forgiven(pattern.length, isOcr);
  const hits = most === 0 ? exactOccurrences(page.text, pattern) : occurrences(page.text, pattern, most);
  return hits.flatMap((hit) => {
    const start = page.at[hit.start] as number;
    const end = (page.at[hit.end - 1] as number) + 1;
    if (!standsAlone(reading.folded, start, end, pattern.length)) return [];
    return [{ start, end, confidence: 1 - hit.cost * 0.1, tier: 'mask' as const, why: 'known' as const }];
  });
}

/** Short words must be words of their own; Turkish endings after a name are part of it in reading, not in covering. */
function standsAlone(folded: string, start: number, end: number, length: number): boolean {
  const before = start > 0 && /[\p{L}\p{N}]/u.test(folded[start - 1] as string);
  const after = /^[\p{L}\p{N}]+/u.exec(folded.slice(end, end + 12))?.[0].length ?? 0;
  if (length >= 8) return true;
  return !before && (after === 0 || (length >= 5 && after <= 4));
}

/** The words of a name, which also stand alone ("Ayşe Hanım"). Only for what looks like a name: two to four words of letters. */
function partsOf(known: string): string[] {
  const words = known.trim().split(/\s+/);
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^[\p{L}'’.-]+$/u.test(word))) return [];
  return words.filter((word) => word.length >= 4 && /^\p{Lu}/u.test(word));
}

function find(reading: Reading): Finding[] {
  const { knownTexts } = reading.detection;
  if (knownTexts.length === 0) return [];
  const page = squeeze(reading.folded, reading.detection.source === 'ocr');
  return knownTexts.flatMap((known) => [
    ...findOne(reading, page, known, false),
    ...partsOf(known).flatMap((part) => findOne(reading, page, part, true)),
  ]);
}

export const knownTextDetector = defineDetector({
  id: 'known-text',
  entity: 'KNOWN_TEXT',
  find,
  examples: {
    match: [
      { text: 'Sayın IŞIL ÖZTÜRK, siparişiniz', found: 'IŞIL ÖZTÜRK', knownTexts: ['Işıl Öztürk'] },
      { text: 'user isil_ozturk92 wrote', found: 'isil_ozturk92', knownTexts: ['isil_ozturk92'] },
      { text: 'isiI_ozturk 92 wrote', found: 'isiI_ozturk 92', source: 'ocr', knownTexts: ['isil_ozturk92'] },
      { text: "Işıl Özturk'e", found: 'Işıl Özturk', knownTexts: ['Işıl Öztürk'] },
    ],
    noMatch: ['nothing known here'],
  },
});
