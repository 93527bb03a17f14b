import type { Finding, TextSource } from '../define-detector';
import { fold } from '../fold';
import { countDigits, skeleton } from '../ocr-noise';
import { isCommonWord } from './common-words';
import { AMBIGUOUS_NAMES, GIVEN_NAMES } from './given-names';
import { isKnownWord } from './known-forms';
import { MORE_GIVEN_NAMES } from './more-given-names';
import { MORE_SURNAMES } from './more-surnames';
import { NOT_NAMES } from './not-names';
import { SURNAME_ENDING, SURNAMES } from './surnames';

const ALL_GIVEN: ReadonlySet<string> = new Set([...GIVEN_NAMES, ...MORE_GIVEN_NAMES]);
const ALL_SURNAMES: ReadonlySet<string> = new Set([...SURNAMES, ...MORE_SURNAMES]);

export interface NameWord {
  start: number;
  end: number;
  folded: string;
}

/** The finding of a name: from its first word to its last. */
export function nameFinding(words: readonly NameWord[], confidence: number, why: Finding['why'], tier: Finding['tier'] = 'mask'): Finding {
  return { start: (words[0] as NameWord).start, end: (words.at(-1) as NameWord).end, confidence, tier, why };
}

/** `cased`: every word begins with a capital, as in running text. `any`: a label vouches, so people may have typed small letters. */
export type NameStyle = 'cased' | 'any';

const CASED: Readonly<Record<TextSource, RegExp>> = {
  page: /\p{Lu}(?:\p{L}*(?:['’-]\p{Lu}\p{L}*|-\p{Ll}{2,5}(?!\p{L})){0,6})(?:(?<=(?<!\p{L})\p{Lu})\.)?/uy,
  ocr: /(?:[\p{Lu}0|5]|[$§](?=\p{Ll}{3}))(?:[\p{L}01|58]*(?:['’-]\p{Lu}\p{L}*|-\p{Ll}{2,5}(?!\p{L})){0,6})(?:(?<=(?<!\p{L})\p{Lu})\.)?/uy,
};
const ANY = /\p{L}+(?:['’-]\p{L}{2,}){0,6}\.?/uy;
const PARTICLES = 'de da del della van von der den bin ibn al el la le dos das di ter ten bint ben abu e y'.split(' ');
const PARTICLE = new RegExp(`(?:st\\.|${PARTICLES.join('|')})(?= )`, 'y');
const TITLE =
  /(?:(?:sayin|sn|mr|mrs|ms|miss|mx|dr|prof|doc|av|herr|frau|madame|mme|mlle|monsieur|senora?|sra?|signora?|dhr|mevr|uzm|op|ogr|gor|yrd)(?:\. ?| ))+(?=\S)/y;

const MOST_WORDS = 5;
const MOST_WITH_PARTICLES = 8;
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik)$/;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** A family name whose first letter lost its dot or hook and came out small: "inceoğlu", "şimşek". */
function misreadSurname(text: string, folded: string, at: number): string | null {
  const word = match(SMALL_WORD, text, at);
  return word !== null && isSurname(folded.slice(at, at + word.length), 'ocr') ? word : null;
}
/** A given name whose first letter was an I or lost its dot: "ipek Uysal". */
function misreadGiven(text: string, folded: string, at: number): string | null {
  const word = match(SMALL_I, text, at);
  // "lan Lockhart", "lsmail Kaya": a capital I looks like a small l.
  return word !== null && isGivenName(`i${folded.slice(at + 1, at + word.length)}`, 'page') ? word : null;
}
const SMALL_I = /[iıl]\p{Ll}{2,}(?= \p{Lu})/uy;
const SMALL_WORD = /[iıjlşçöü1|]\p{Ll}{4,}/uy;

/** Where a name begins when titles stand before it. */
export function skipTitles(folded: string, at: number): number {
  const title = match(TITLE, folded, at);
  return title === null ? at : at + title.length;
}

/** "van", "bin", "de": small words inside names. */
export function isParticle(folded: string): boolean {
  return PARTICLES.includes(folded);
}

/** Months, which are given names as well: "April", "August". */
export function isMonth(folded: string): boolean {
  return MONTH.test(folded);
}

export function isNameStop(folded: string): boolean {
  // "Closed by: Auto-close"
  return (NOT_NAMES.has(folded) && !AMBIGUOUS_NAMES.has(folded) && !GIVEN_NAMES.has(folded)) || /^auto-[a-z]/.test(folded);
}

/** The words of a name that begins at `at`, up to the first that cannot be part of one. Empty where no name begins. */
export function nameWordsAt(text: string, folded: string, at: number, limit: number, style: NameStyle, source: TextSource): NameWord[] {
  const words: NameWord[] = [];
  let position = at;
  // Particles do not count: "Noura bint Khalifa Al Marzem".
  while (
    words.length - words.filter((word) => isParticle(word.folded)).length < MOST_WORDS &&
    words.length < MOST_WITH_PARTICLES &&
    position < limit
  ) {
    const particle =
      words.length > 0 || /^(?:[a-z]{2,3} ){1,2}\p{Lu}/u.test(text.slice(position, position + 12))
        ? match(PARTICLE, folded, position)
        : null;
    const word =
      match(CASED[source], text, position) ??
      particle ??
      (source !== 'ocr' ? null : words.length > 0 ? misreadSurname(text, folded, position) : misreadGiven(text, folded, position)) ??
      (style === 'any' ? match(ANY, text, position) : null);
    if (!word || position + word.length > limit) break;
    const end = position + word.length;
    if (/[\p{L}\d_@]/u.test(text[end] ?? '') || /^[-#]\d/.test(text.slice(end, end + 2)) || countDigits(word) * 3 > word.length) break;
    const foldedWord = folded.slice(position, end).replace(/[.'’]/g, '');
    if (
      !/^\p{Lu}\.$/u.test(word) &&
      isNameStop(foldedWord) &&
      (words.length === 0 || !SURNAMES.has(foldedWord)) &&
      !isTied(text, folded, position, end)
    )
      break;
    // "Cdtr=Ada Vorbelt Amt=12": before a sign stands the next key.
    if (words.length > 0 && text[end] === '=') break;
    // "Camille F. August 28, 2025": a month before its day.
    if (words.length > 0 && MONTH.test(foldedWord) && /^ \d/.test(text.slice(end, end + 2))) break;
    words.push({ start: position, end, folded: foldedWord });
    // A tab parts cells.
    const joint = match(source === 'ocr' ? / {1,2}/y : / /y, text, end);
    if (joint === null) break;
    position = end + joint.length;
  }
  // "Selahattin Y." ends in an initial.
  while (words.length > 0 && isParticle((words.at(-1) as NameWord).folded) && text[(words.at(-1) as NameWord).end - 1] !== '.') words.pop();
  return words;
}

/** What Irish, Scottish and Welsh family names begin with. */
const SON_OF = /^(?:Mac|Mc|Ó|Ní|Nic|Uí|Ua|Ap|Fitz)$/u;

/** "Oisín Mac Giolla", "A W Pryce": the child of somebody, and an initial before another one. */
function isTied(text: string, folded: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (SON_OF.test(word)) {
    const next = /\p{L} $/u.test(text.slice(Math.max(0, start - 2), start))
      ? /^ \p{Lu}\p{Ll}{2,20}/u.exec(text.slice(end, end + 24))
      : null;
    const family = next === null ? '' : folded.slice(end + 1, end + next[0].length);
    return family !== '' && !NOT_NAMES.has(family) && !isCommonWord(family);
  }
  return word.length === 1 && /^ \p{Lu} \p{Lu}\p{Ll}/u.test(text.slice(end, end + 5));
}

const skeletons = { given: null as Set<string> | null, family: null as Set<string> | null };

function known(set: ReadonlySet<string>, key: 'given' | 'family', word: string, source: TextSource): boolean {
  if (set.has(word)) return true;
  // "Angle" is no misread "Angie".
  if (source === 'page' || word.length < 4 || isCommonWord(word)) return false;
  skeletons[key] ??= new Set([...set].filter((name) => name.length >= 4).map(skeleton));
  return skeletons[key].has(skeleton(word));
}

export function isGivenName(word: string, source: TextSource): boolean {
  return word.split(/['’-]/).some((part) => known(ALL_GIVEN, 'given', part, source));
}

/** Whether a word is one of the commonest given names, which nothing else is called. */
export function isCommonGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word) && !AMBIGUOUS_NAMES.has(word) && !NOT_NAMES.has(word);
}

export function isSurname(word: string, source: TextSource): boolean {
  return (
    word.split(/['’-]/).some((part) => known(ALL_SURNAMES, 'family', part, source)) ||
    // "Dinner" ends like "Skinner".
    (word.length >= 6 && SURNAME_ENDING.test(word) && !NOT_NAMES.has(word) && !isKnownWord(word))
  );
}

/** Whether a word is a given name that is no word of any dictionary. */
export function isOnlyGivenName(word: string): boolean {
  return word.length >= SHORTEST_RARE && ALL_GIVEN.has(word) && !isAmbiguousName(word);
}
/** Shorter ones are met by chance. */
const SHORTEST_RARE = 5;

/** Whether a list holds the word as a family name; endings of such names say too little here. */
export function isKnownFamily(word: string): boolean {
  return ALL_SURNAMES.has(word);
}

export function isAmbiguousName(word: string): boolean {
  return AMBIGUOUS_NAMES.has(word) || NOT_NAMES.has(word);
}

/** Given names that are everyday words too: "Can", "Umut", "Grace". */
export function isWordAndName(word: string): boolean {
  return AMBIGUOUS_NAMES.has(word);
}

/** A glued name, `AhmetYılmaz`, as OCR leaves it. */
export function splitGlued(word: string): string[] {
  return word.split(/(?<=\p{Ll})(?=\p{Lu})/u).map(fold);
}
