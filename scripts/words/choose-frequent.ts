import { fold } from '../../utils/pii/fold.ts';
import { AMBIGUOUS_NAMES, GIVEN_NAMES } from '../../utils/pii/names/given-names.ts';
import { MORE_GIVEN_NAMES } from '../../utils/pii/names/more-given-names.ts';
import { MORE_SURNAMES } from '../../utils/pii/names/more-surnames.ts';
import { turkishStems } from '../../utils/pii/names/stems.ts';
import { SURNAMES } from '../../utils/pii/names/surnames.ts';
import { BUSINESS_WORDS, GREETINGS } from './business-words.ts';
import { FOREIGN, type Language, type Sources } from './sources.ts';

/** How many of the commonest words are taken of each language. */
const MOST = { eng: 15_000, tur: 15_000, foreign: 2_300 };
const SHORTEST = 3;
const LONGEST = 16;
/** Words stand in small letters at least this often; headings and names do not. */
const LEAST_SMALL = 0.15;
/** What nearly always stands in capitals is an abbreviation: "NFC". */
const MOST_CAPITALS = 0.7;
/** Beside so many words stand marks and places that everybody has heard of: "Siemens", "Barcelona". */
const WELL_KNOWN = 40;
/** What people are called by is a word where it stands in small letters this often: "uygun". */
const MOSTLY_SMALL = 0.7;
/** … and what only families are called: "dağ". */
const SMALL_OF_FAMILIES = 0.3;
/** … and what foreign lists of names hold: "casa". */
const OFTEN_SMALL = 0.5;
/** German nouns stand behind this many words that only stand before nouns, people's names behind none or one. */
const LEAST_DETERMINERS = 3;
/** … and so many if a family is called by them: "Haus". */
const DETERMINERS_OF_NAMES = 6;
const DETERMINERS = new Set(
  'das dem den des ein eine einen einer einem eines kein keine keinen ihr ihre ihren ihrer unser unsere unserer mein meine dieser diese dieses diesem jede jeder jedes alle viele zum zur beim'.split(
    ' ',
  ),
);
/** Places stand behind all of these, families behind none: "London". */
const PLACING = new Set(['in', 'from', 'near', 'to']);
const KNOWN_PLACE = 150;
/** English words up to this size of SCOWL are words first, and names only then: "field", "church". */
const WORDS_FIRST = 35;

const isFit = (folded: string) => /^[a-z]+$/.test(folded) && folded.length >= SHORTEST && folded.length <= LONGEST;
const isSmall = (word: string) => /^\p{Ll}+$/u.test(word);

interface Use {
  folded: string;
  /** How many other words it stood beside, a measure of how common it is: only pairs that are common themselves were kept. */
  count: number;
  smallCount: number;
  capitalsCount: number;
  determiners: number;
  /** English: a place that everybody has heard of. */
  isPlace: boolean;
}

/** The words of a language on the web, the commonest first. */
function wordsByUse(pairs: Sources['pairs'][Language]): Use[] {
  const uses = new Map<string, Use & { before: Set<string> }>();
  const counted = (word: string) => {
    const folded = fold(word);
    if (!/^\p{L}+$/u.test(word) || !isFit(folded)) return undefined;
    const use = uses.get(folded) ?? {
      folded,
      count: 0,
      smallCount: 0,
      capitalsCount: 0,
      determiners: 0,
      isPlace: false,
      before: new Set(),
    };
    uses.set(folded, use);
    use.count++;
    if (isSmall(word)) use.smallCount++;
    if (/^\p{Lu}+$/u.test(word)) use.capitalsCount++;
    return use;
  };
  for (const [first, second] of pairs) {
    counted(first);
    const behind = counted(second);
    const before = first.toLowerCase();
    if (behind && (DETERMINERS.has(before) || PLACING.has(before))) behind.before.add(before);
  }
  return [...uses.values()]
    .map(({ before, ...use }) => ({
      ...use,
      determiners: [...before].filter((word) => DETERMINERS.has(word)).length,
      isPlace: use.count >= KNOWN_PLACE && [...PLACING].every((word) => before.has(word)),
    }))
    .sort((a, b) => b.count - a.count || (a.folded < b.folded ? -1 : 1));
}

/** The months and days of the week of a language, long and short, as Unicode CLDR has them. */
function calendarOf(language: string): string[] {
  const words: string[] = [];
  for (const width of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' });
    const day = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
    for (let i = 0; i < 12; i++) words.push(month.format(Date.UTC(2026, i, 1)), day.format(Date.UTC(2026, 0, 1 + i)));
  }
  return words.map((word) => fold(word.replace(/\.$/, '')));
}

/**
 * The commonest words of English and Turkish with the names of programs and firms, and those of the further languages; without people's names.
 *
 * @param known words of dictionaries that need not be held again, see `chooseWords`.
 */
export function chooseFrequent(
  { english, turkish, given, family, people, makers, pairs }: Sources,
  known: Record<'english' | 'turkish', readonly string[]>,
): Record<'common' | 'foreign', string[]> {
  const called = new Set([...GIVEN_NAMES, ...MORE_GIVEN_NAMES, ...SURNAMES, ...MORE_SURNAMES]);
  const listed = new Set([...given, ...family, ...people].map((name) => fold(name.trim())));
  const englishWords = new Set([...english].filter(([word, size]) => size <= WORDS_FIRST && isSmall(word)).map(([word]) => fold(word)));
  const turkishWords = new Set(turkish.small.map(fold));
  const turkishNames = new Set(turkish.capital.map(fold));
  const made = new Set(makers.flatMap((line) => line.split(/[^\p{L}]+/u)).map(fold));

  const isCalled = (folded: string) => called.has(folded) && !AMBIGUOUS_NAMES.has(folded);
  const givenNames = new Set([...GIVEN_NAMES, ...MORE_GIVEN_NAMES, ...AMBIGUOUS_NAMES, ...given.map(fold)]);
  const isGiven = (folded: string) => givenNames.has(folded);
  const isSmallIn = ({ count, smallCount }: Use, share: number) => smallCount >= count * share;
  const isWord = (use: Use) => isSmallIn(use, LEAST_SMALL);
  const isNoName = (use: Use) =>
    isWord(use) || made.has(use.folded) || use.capitalsCount >= use.count * MOST_CAPITALS || use.count >= WELL_KNOWN;

  const take = (language: Language, most: number, into: Set<string>, isTaken: (use: Use) => boolean) => {
    for (const { folded } of wordsByUse(pairs[language]).filter(isTaken).slice(0, most)) into.add(folded);
  };
  // A heading is made of forms of words that stand in small letters elsewhere: "Ayarlar".
  const isTurkishNoun = (stem: string) => turkishWords.has(stem) && !called.has(stem);
  const common = new Set([...GREETINGS, ...['en', 'tr'].flatMap(calendarOf)].filter((word) => isFit(word) && !isCalled(word)));
  take('eng', MOST.eng, common, (use) => {
    if (englishWords.has(use.folded)) return isWord(use) || !isGiven(use.folded);
    return !isCalled(use.folded) && (use.isPlace || (!listed.has(use.folded) && isNoName(use)));
  });
  take('tur', MOST.tur, common, (use) => {
    const { folded } = use;
    if (isCalled(folded)) return turkishWords.has(folded) && isSmallIn(use, isGiven(folded) ? MOSTLY_SMALL : SMALL_OF_FAMILIES);
    if (turkishWords.has(folded)) return isWord(use);
    return !turkishNames.has(folded) && !listed.has(folded) && (isNoName(use) || turkishStems(folded).some(isTurkishNoun));
  });
  for (const name of made) if (isFit(name) && !isCalled(name) && !listed.has(name)) common.add(name);
  for (const word of [...known.english, ...known.turkish]) common.delete(word);

  const foreign = new Set(
    [...BUSINESS_WORDS, ...['de', 'fr', 'es', 'it', 'nl', 'pl', 'pt'].flatMap(calendarOf)].filter((word) => isFit(word) && !isCalled(word)),
  );
  for (const language of FOREIGN)
    take(language, MOST.foreign, foreign, (use) => {
      if (isCalled(use.folded) || AMBIGUOUS_NAMES.has(use.folded)) return false;
      const isName = listed.has(use.folded);
      const isNoun = language === 'deu' && use.determiners >= (isName ? DETERMINERS_OF_NAMES : LEAST_DETERMINERS);
      return isNoun || isSmallIn(use, isName ? OFTEN_SMALL : LEAST_SMALL);
    });
  return { common: [...common].sort(), foreign: [...foreign].sort() };
}
