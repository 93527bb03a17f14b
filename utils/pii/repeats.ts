import type { Span } from './define-detector';
import type { Entity } from './entities';
import { isForeignWord } from './names/foreign-words';
import { isAmbiguousName, isMonth, isNameStop, isWordAndName } from './names/name-words';
import { FIRM_WORDS } from './names/not-names';
import { isOrdinaryWord } from './names/ordinary-words';
import type { Reading } from './reading';

/** Values that a label or a shape gave away once are the same value where they stand without it. */
const REPEATED: ReadonlySet<Entity> = new Set<Entity>([
  'EMAIL',
  'PHONE',
  'IBAN',
  'NATIONAL_ID',
  'PAYMENT_CARD',
  'SECRET_TOKEN',
  'USERNAME',
  'PASSWORD',
  'PERSON_NAME',
  'LICENCE_PLATE',
  'IP_ADDRESS',
  'CRYPTO_WALLET',
]);
/** Shorter values are met by chance. */
const SHORTEST_VALUE = 6;
const SHORTEST_GIVEN_NAME = 4;
/** A screen holds fewer; keeps pages of megabytes linear. */
const MOST_VALUES = 40;

/** The same values elsewhere in the text: "Thanks, Hyacinth!" below "Customer: Hyacinth Szabo", a user name in a sentence. */
export function repeatsOf(spans: readonly Span[], reading: Reading): Span[] {
  const wanted = new Map<string, Span>();
  for (const span of spans) {
    if (span.tier !== 'mask' || !REPEATED.has(span.entity) || wanted.size >= MOST_VALUES) continue;
    const value = reading.folded.slice(span.start, span.end);
    if (isTelling(value, span)) wanted.set(value, span);
    for (const name of namesIn(value, span)) if (!wanted.has(name)) wanted.set(name, { ...span, entity: 'PERSON_NAME' });
  }
  // Given names that are words too, by the whole name that gave them away: "Skip" of "Skip Lindgren".
  const wordy = new Set(
    spans
      .flatMap((span) => wordyNameIn(span, reading))
      .filter((name) => !wanted.has(name))
      .slice(0, MOST_VALUES),
  );
  for (const span of spans)
    for (const name of wordyNameIn(span, reading)) if (wordy.has(name)) wanted.set(name, { ...span, why: 'context' });
  if (wanted.size === 0) return [];
  const values = [...wanted.keys()].sort((a, b) => b.length - a.length).map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found: Span[] = [];
  for (const match of reading.folded.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${values.join('|')})(?![\\p{L}\\p{N}])`, 'gu'))) {
    const source = wanted.get(match[0]);
    const end = match.index + match[0].length;
    if (!source || spans.some((span) => span.start < end && span.end > match.index && span.tier === 'mask')) continue;
    // Names are written with a capital; small, the word may be any other, but for whole names in those of files: `id_ayse_kaya.jpg`.
    const isName = source.entity === 'PERSON_NAME';
    if (isName && !/\p{Lu}/u.test(reading.text[match.index] as string) && !match[0].includes('_')) continue;
    if (isName && wordy.has(match[0]) && !isCalledSo(reading, match.index, end)) continue;
    // "Zqrdeniz Sigorta": firms and places are called by family names.
    if (isName && FIRM_WORDS.test(capitalBehind(reading, end))) continue;
    found.push({ ...source, start: match.index, end, confidence: Math.min(source.confidence, 0.7), why: 'context' });
  }
  return found;
}

function isTelling(value: string, { entity }: Span): boolean {
  if (entity === 'USERNAME' && /^[a-z]+[._\d][a-z\d._]*$/.test(value) && value.length >= SHORTEST_GIVEN_NAME) return true;
  if (value.length < SHORTEST_VALUE || value.includes('\n')) return false;
  if (entity === 'PERSON_NAME') return value.includes(' ');
  return /\d/.test(value) || !isNameStop(value);
}

/** The given name of a sure full name, where it is a word of its own. */
function wordyNameIn(span: Span, { text, folded }: Reading): string[] {
  if (span.entity !== 'PERSON_NAME' || span.tier !== 'mask' || span.confidence < SURE_WORDY) return [];
  const [first = '', second] = folded.slice(span.start, span.end).split(/[ \n]+/);
  return second !== undefined && /\p{Lu}/u.test(text[span.start] as string) && isWordAndName(first) && !isMonth(first) ? [first] : [];
}
const SURE_WORDY = 0.6;

/** Where a word that is also a name is one: alone in its cell, before an apostrophe, or with a capital in the middle of a sentence. */
function isCalledSo({ text }: Reading, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const behind = text.slice(end, end + 4);
  if (/^ \p{Lu}/u.test(behind)) return false;
  const begins = /(?:^|\n| {3}) ?$/.test(before);
  const ends = /^ ?(?:$|\n| {3})/.test(behind);
  return (begins && ends) || /^['’]\p{Ll}/u.test(behind) || /\p{Ll}[,:]? $/u.test(before);
}

/** The word with a capital right behind `end`, folded. */
function capitalBehind({ text, folded }: Reading, end: number): string {
  const length = /^ \p{Lu}[\p{L}.]{1,24}/u.exec(text.slice(end, end + 26))?.[0].length ?? 0;
  return folded.slice(end, end + length);
}

/** Shorter words are met by chance in words of other languages. */
const SHORTEST_NAME = 5;

/** What a person is called elsewhere: the given name, a name that is no word, and the names that their address is made of. */
function namesIn(value: string, { entity, confidence }: Span): string[] {
  const isOwn = (word: string) => word.length >= SHORTEST_NAME && /^[a-z]+$/.test(word) && !isOrdinaryWord(word) && !isForeignWord(word);
  if (entity === 'EMAIL' || entity === 'USERNAME') {
    const local = value.split('@', 1)[0] as string;
    return /^[a-z]{2,}[._][a-z]{4,}$/.test(local) ? local.split(/[._]/).filter(isOwn) : [];
  }
  if (entity !== 'PERSON_NAME') return [];
  const given = givenName(value);
  const words = value.split(/[ \n]+/);
  const own = confidence >= SURE_NAME && words.length > 1 ? words.filter(isOwn) : [];
  return given === null ? own : [given, ...own, words.join('_')];
}
/** What a label or the greeting says; what only looks like a name would spread its mistake. */
const SURE_NAME = 0.75;

/** The given name of a full name, which people are called by. */
function givenName(folded: string): string | null {
  const words = folded.split(/[ \n]+/);
  const [first] = words;
  if (words.length < 2 || first === undefined || !/^[a-z]+$/.test(first)) return null;
  return first.length >= SHORTEST_GIVEN_NAME && !isAmbiguousName(first) ? first : null;
}
