import type { Reading } from '../reading';
import { isAmbiguousName, isGivenName, isParticle, isSurname, isWordAndName, type NameWord, nameWordsAt } from './name-words';
import { isOrdinaryWord } from './ordinary-words';

/** Names that firms and programs took: nobody hears of them from a person. */
const BRANDS: ReadonlySet<string> = new Set('visa siri alexa claude jenkins django sky skip chip'.split(' '));
/** A word as names are written: one capital, or capitals throughout. */
export const WRITTEN = /^(?:\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*|\p{Lu}{3,}(?:-\p{Lu}+)*)$/u;
const SHORTEST_UNKNOWN = 3;
/** Words in capitals that are shorter are abbreviations. */
export const SHORTEST_IN_CAPITALS = 5;

/** "Poliçeniz", "Aboneliğiniz": what is yours. */
export const OF_YOURS = /^(?!.*deniz$)[a-z]{4,}[aeiou]n[iu]z$/;

const MOST_WORDS = 3;
/** Particles do not count. */
const MOST_WITH_PARTICLES = 7;

/** A name that could be a person's, by its words alone. */
export interface Candidate {
  words: NameWord[];
  /** The first word is a given name that is no word of its own. */
  isGiven: boolean;
  /** … or one that is. */
  isWordy: boolean;
  /** Every word could be a name: none is an ordinary word, but for family names that are. */
  isPlausible: boolean;
}

/** The name that begins at `at`, where one could. */
export function candidateAt(reading: Reading, at: number): Candidate | null {
  const { text, folded } = reading;
  const { source } = reading.detection;
  const all = nameWordsAt(text, folded, at, text.length, 'cased', source);
  const words = all.slice(0, all.some((word) => isParticle(word.folded)) ? MOST_WITH_PARTICLES : MOST_WORDS);
  const [first] = words;
  if (!first) return null;
  const isWordy = isWordAndName(first.folded) && !BRANDS.has(first.folded);
  const isGiven = isGivenName(first.folded, source) && !isAmbiguousName(first.folded);
  // "S. van der Berghe"
  const isInitial = first.folded.length === 1 && words.some((word) => isUnknownName(reading, word));
  if (!isGiven && !isWordy && !isInitial && !isUnknownName(reading, first)) return null;
  // "Grace has", "Thabo Support": the name ends before an ordinary word.
  // "Nehir Su Akça": given names that are words, before a family name.
  const isMiddle = (index: number) => {
    const next = words[index + 1];
    return (
      isWordAndName((words[index] as NameWord).folded) &&
      next !== undefined &&
      (isSurname(next.folded, 'page') || !isOrdinaryWord(next.folded))
    );
  };
  // "Marjolein de Wit": a particle ties the word behind it to the name, whatever it means.
  const isThing = (word: NameWord, index: number) =>
    index > 0 &&
    // "Nuran Ö."
    word.folded.length > 1 &&
    !isParticle(word.folded) &&
    !isParticle((words[index - 1] as NameWord).folded) &&
    !isMiddle(index) &&
    isOrdinaryWord(word.folded);
  const end = words.findIndex((word, index) => isThing(word, index) && !isSurname(word.folded, 'page'));
  const kept = end === -1 ? words : words.slice(0, end);
  return { words: kept, isGiven, isWordy, isPlausible: !kept.some(isThing) };
}

/** A word that no list knows, written like a name. */
export function isUnknownName({ text }: Reading, word: NameWord): boolean {
  const written = text.slice(word.start, word.end);
  // "UPI", "SEPA": short words in capitals are abbreviations.
  if (word.folded.length < SHORTEST_IN_CAPITALS && written === written.toUpperCase()) return false;
  return word.folded.length >= SHORTEST_UNKNOWN && WRITTEN.test(written) && !isOrdinaryWord(word.folded);
}

/** "Anne Adı", "Veli Cep": names that are labels here. */
export function isPartOfLabel({ labels }: Reading, start: number, end: number): boolean {
  return labels.some((label) => !label.isGuess && label.start < end && label.end > start);
}
