import { fold } from '../../utils/pii/fold.ts';
import { GIVEN_NAMES } from '../../utils/pii/names/given-names.ts';
import { MORE_GIVEN_NAMES } from '../../utils/pii/names/more-given-names.ts';
import { MORE_SURNAMES } from '../../utils/pii/names/more-surnames.ts';
import { englishStems, turkishStems } from '../../utils/pii/names/stems.ts';
import { SURNAMES } from '../../utils/pii/names/surnames.ts';
import type { Sources } from './sources.ts';

/** From this size of SCOWL on a word is rare enough to stand in a model of Tesseract too. */
const RARE = 60;
/** Family names up to this rank of the census are people rather than words, by the size of SCOWL. */
const NAMES_BY_SIZE: readonly [size: number, rank: number][] = [
  [10, 0],
  [20, 10_000],
  [35, 40_000],
];
const SHORTEST = 3;
/** Shorter words that are rarer are what people are called for short: "Ludo", "Rut". */
const SHORT_BY_SIZE = (size: number) => (size <= 20 ? 3 : size <= 35 ? 4 : 5);
const LONGEST = 16;
/** Nouns have cases and plurals in small letters; names have them behind an apostrophe. */
const FORMS_OF_NOUN = 2;
/** Longer words of a dictionary are nobody's name. */
const LONG = 9;
const NOUN_FORM =
  /^(?:l[ae]r)?(?:i|u|yi|yu|si|su|n?[iu]n|y?[ae]|[dt][ae](?:n|ki)?|n[ae]|nd[ae]n?|[iu]m[iu]z|[iu]n[iu]z|y?l[ae]|s[iu]z|n[iu]|[iu]m|m[ae]k?|[iu]yor\w*|d[iu]|m[iu]s|[ae]c[ae]k|il\w*|l[ae]n\w*)$/;

const isWord = (word: string) => /^\p{Ll}+$/u.test(word);
const isFit = (folded: string) => /^[a-z]+$/.test(folded) && folded.length >= SHORTEST && folded.length <= LONGEST;

/** The words that say nothing about people, decided by lists of words and of names; without those that are forms of others. */
export function chooseWords({ english, turkish, read, given, family, people }: Sources): Record<'english' | 'turkish', string[]> {
  const packaged = new Set([...GIVEN_NAMES, ...MORE_GIVEN_NAMES, ...SURNAMES, ...MORE_SURNAMES]);
  const givenNames = new Set(given.map(fold));
  const ranks = new Map(family.map((name, rank): [string, number] => [fold(name), rank]).reverse());
  const names = new Set(people.map((name) => fold(name.trim())));

  const chosen = { english: new Set<string>(), turkish: new Set<string>() };
  for (const [word, size] of english) {
    const folded = fold(word);
    if (!isWord(word) || !isFit(folded) || packaged.has(folded) || (size >= RARE && !read.eng.has(word))) continue;
    const rank = ranks.get(folded) ?? Number.POSITIVE_INFINITY;
    const most = NAMES_BY_SIZE.find(([least]) => size <= least)?.[1] ?? family.length;
    const isName = givenNames.has(folded) || rank < most || (size >= 40 && names.has(folded)) || folded.length < SHORT_BY_SIZE(size);
    if (!isName) chosen.english.add(folded);
  }

  const small = new Set(turkish.small.map(fold));
  const capital = new Set(turkish.capital.map(fold));
  const readSmall = [...new Set([...read.tur].filter(isWord).map(fold))].sort();
  const forms = countForms(readSmall);
  for (const folded of new Set(readSmall)) {
    if (!small.has(folded) || !isFit(folded) || packaged.has(folded)) continue;
    const isShort = folded.length < LONG;
    const isName = capital.has(folded) || givenNames.has(folded) || names.has(folded) || (isShort && ranks.has(folded));
    const isForm = turkishStems(folded).some((stem) => small.has(stem) && !packaged.has(stem));
    const isNoun = (forms.get(folded) ?? 0) >= FORMS_OF_NOUN || !isShort;
    if (!isName && (isForm || isNoun)) chosen.turkish.add(folded);
  }
  return { english: withoutForms(chosen.english, englishStems), turkish: withoutForms(chosen.turkish, turkishStems) };
}

/** How many forms of each word are among sorted words. */
function countForms(sorted: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const open: string[] = [];
  for (const word of sorted) {
    while (open.length > 0 && !word.startsWith(open.at(-1) as string)) open.pop();
    for (const stem of open) if (NOUN_FORM.test(word.slice(stem.length))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    open.push(word);
  }
  return counts;
}

/** The words that are no form of another one here: the others are known by their stems. */
function withoutForms(words: ReadonlySet<string>, stemsOf: (word: string) => string[]): string[] {
  const kept = new Set<string>();
  for (const word of [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
    if (!stemsOf(word).some((stem) => kept.has(stem))) kept.add(word);
  return [...kept].sort();
}
