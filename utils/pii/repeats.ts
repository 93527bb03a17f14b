import type { Span } from './define-detector';
import type { Entity } from './entities';
import { isForeignWord } from './names/foreign-words';
import { isAmbiguousName, isGivenName, isMonth, isNameStop, isParticle, isWordAndName } from './names/name-words';
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
/** Second line of a passport (ICAO 9303): number and its check digit, country, birth, sex, expiry. Folded. */
const OF_MACHINES = /(?:^|\n)([a-z\d<]{9})\d[a-z<]{3}\d{7}[mfx<]\d{7}/;
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
    // The lines for machines at the foot of a passport begin with its number, which stands above as well.
    const ofPaper = span.entity === 'NATIONAL_ID' ? OF_MACHINES.exec(value)?.[1]?.replace(/<+$/, '') : undefined;
    if (ofPaper && ofPaper.length >= SHORTEST_VALUE) wanted.set(ofPaper, span);
    // `@PixelNana` is who speaks as "PixelNana".
    if (span.entity === 'USERNAME' && value.startsWith('@') && isTelling(value.slice(1), span)) wanted.set(value.slice(1), span);
    for (const name of namesIn(value, span)) if (!wanted.has(name)) wanted.set(name, { ...span, entity: 'PERSON_NAME' });
  }
  // What a word is called by elsewhere only where it is written as a name: "Skip" of "Skip Lindgren", "Marsh" in "Familie Marsh".
  const wordy = new Map<string, Part>();
  for (const span of spans)
    for (const part of partsOf(span, reading)) {
      if (wanted.has(part.name) || wordy.size >= MOST_VALUES) continue;
      const known = wordy.get(part.name);
      if (!known || (known.isWord && !part.isWord)) wordy.set(part.name, part);
    }
  for (const { name, span } of wordy.values()) wanted.set(name, { ...span, entity: 'PERSON_NAME', why: 'context' });
  if (wanted.size === 0) return [];
  const found: Span[] = [];
  for (const { value, start, end } of standingAlone([...wanted.keys()], reading.folded)) {
    const source = wanted.get(value);
    if (!source || spans.some((span) => span.start < end && span.end > start && span.tier === 'mask')) continue;
    // Names are written with a capital; small, the word may be any other, but for whole names, also in those of files: `id_ayse_kaya.jpg`.
    const isName = source.entity === 'PERSON_NAME';
    if (isName && !/\p{Lu}/u.test(reading.text[start] as string) && !isTypedSmall(value, source, reading)) continue;
    const part = isName ? wordy.get(value) : undefined;
    if (part && !isCalledSo(reading, start, end, part.isWord)) continue;
    // "Zqrdeniz Sigorta": firms and places are called by family names.
    if (isName && FIRM_WORDS.test(capitalBehind(reading, end))) continue;
    found.push({ ...source, start, end, confidence: Math.min(source.confidence, 0.7), why: 'context' });
  }
  return found;
}

interface Standing {
  value: string;
  start: number;
  end: number;
}

/**
 * Where one of the values stands by itself, left to right, not overlapping; of several at one place the longest. Each is looked for by itself: a pattern of
 * all of them would be compiled for this one text.
 */
function standingAlone(values: readonly string[], folded: string): Standing[] {
  const places = values.flatMap((value) => {
    const own: Standing[] = [];
    for (let start = folded.indexOf(value); start >= 0; start = folded.indexOf(value, start + 1)) {
      const end = start + value.length;
      if (!IN_WORD.test(folded[start - 1] ?? '') && !IN_WORD.test(folded[end] ?? '')) own.push({ value, start, end });
    }
    return own;
  });
  let free = 0;
  return places
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
}
const IN_WORD = /[\p{L}\p{N}]/u;

function isTelling(value: string, { entity }: Span): boolean {
  if (entity === 'USERNAME' && /^[a-z]+[._\d][a-z\d._]*$/.test(value) && value.length >= SHORTEST_GIVEN_NAME) return true;
  if (value.length < SHORTEST_VALUE || value.includes('\n')) return false;
  if (entity === 'PERSON_NAME') return value.includes(' ');
  return /\d/.test(value) || !isNameStop(value);
}

/** "anders h": people who type themselves in small letters do so wherever they are called. */
function isTypedSmall(value: string, source: Span, { text }: Reading): boolean {
  return value.includes('_') || (value.includes(' ') && !/\p{Lu}/u.test(text.slice(source.start, source.end)));
}

/** A part of a name by which its owner may be called. */
interface Part {
  name: string;
  span: Span;
  /** A word of a language, or a family name, which things are called by as well: much must say that it is meant as a name. */
  isWord: boolean;
}

/** The words of a sure full name that are words of a language as well or very short, what given names are shortened to, and the names in logins. */
function partsOf(span: Span, { text, folded }: Reading): Part[] {
  if (span.tier !== 'mask') return [];
  const value = folded.slice(span.start, span.end);
  const isCalled = (name: string) => isGivenName(name, 'page') || isWordAndName(name);
  if (span.entity === 'USERNAME')
    return value
      .split(/[^a-z]+/)
      .filter((name) => name.length >= SHORTEST_PART && name !== value && isCalled(name) && !isMonth(name))
      .map((name) => ({ name, span, isWord: isOrdinaryWord(name) && !isWordAndName(name) }));
  if (span.entity !== 'PERSON_NAME' || span.confidence < SURE_WORDY || !/\p{Lu}/u.test(text[span.start] as string)) return [];
  const words = value.split(/[ \n,]+/);
  const [first = ''] = words;
  if (words.length < 2) return span.confidence < SURE_NAME ? [] : shortened(first).map((name) => ({ name, span, isWord: false }));
  const wordy = isWordAndName(first) && !isMonth(first) ? [{ name: first, span, isWord: false }] : [];
  if (span.confidence < SURE_NAME) return wordy;
  const rest = words.flatMap((name, at): Part[] =>
    name.length < SHORTEST_PART || !/^[a-z]+$/.test(name) || isMonth(name) || isNameStop(name) || isParticle(name)
      ? []
      : [
          {
            name,
            span,
            isWord:
              (!(isCalled(name) && at > 0 && at < words.length - 1) && (isOrdinaryWord(name) || isForeignWord(name))) ||
              (at > 0 && at === words.length - 1 && name.length < SHORTEST_NAME && !isCalled(name)),
          },
        ],
  );
  return [...wordy, ...shortened(first).map((name) => ({ name, span, isWord: false })), ...rest];
}
const SURE_WORDY = 0.6;
const SHORTEST_PART = 3;

/** "Leo" of "Leocadia": names that a given name begins with. */
function shortened(given: string): string[] {
  return Array.from({ length: Math.max(0, given.length - SHORTEST_PART - 1) }, (_, at) => given.slice(0, at + SHORTEST_PART)).filter(
    (name) => (isGivenName(name, 'page') || isWordAndName(name)) && !isMonth(name),
  );
}

/** Before a family name only. Folded. */
const COURTESY =
  /(?<![a-z])(?:familie|fam\.?|family|famille|familia|famiglia|rodzina|mr|mrs|ms|miss|mx|frau|herr|hr\.?|fr\.?|mme|madame|monsieur|m\.|senora?|sra?\.?|signora?|sig\.?|dhr\.?|mevr\.?|pan|pani|dr|prof|aunt|auntie|uncle|cousin|tante|onkel|oma|opa|bay|bayan|sayin|sn|collega|kollege|colleague) {1,2}$/;
const OF_FAMILY = /^(?: ailesi|['’]?(?:gil|lar|ler)(?:['’]|(?![a-z]))| (?:bey|hanim|hoca|abi|abla|teyze|amca)(?![a-z]))/;

/** Where a word that is also a name is one: alone in its cell, before what they say, an apostrophe, behind a courtesy, or with a capital in the middle of a sentence. */
function isCalledSo({ text, folded }: Reading, start: number, end: number, isWord: boolean): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const behind = text.slice(end, end + 4);
  if (COURTESY.test(folded.slice(Math.max(0, start - 12), start)) || OF_FAMILY.test(folded.slice(end, end + 10))) return true;
  if (/^ \p{Lu}/u.test(behind)) return false;
  const begins = /(?:^|\n| {3}) ?$/.test(before);
  const ends = /^ ?(?:$|\n| {3})/.test(behind);
  if ((begins && ends) || (begins && /^: \S/.test(behind))) return true;
  return !isWord && (/^['’]\p{Ll}/u.test(behind) || /\p{Ll}[,:]? $/u.test(before));
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
