import type { TextSource } from '../define-detector';
import { fold } from '../fold';
import { skeleton } from '../ocr-noise';
import { oncePerWord } from '../once-per-word';
import { forgivenPhrases, type LabelKind, labelWords } from './label-words';

/** A label phrase in the text. Offsets as in `Reading`. */
export interface Label {
  kind: LabelKind;
  start: number;
  end: number;
  /** A word of it was taken for a misread one. */
  isGuess: boolean;
}

interface Word {
  start: number;
  end: number;
}

interface Phrase {
  kind: LabelKind;
  words: readonly string[];
}

/** Grammatical endings are short; a longer rest is another word ("mailing list" is no "mail"). */
const LONGEST_ENDING = 8;
/** How far apart the words of one label may stand: "E - posta", "user_name", "Kart  No". */
const WIDEST_JOINT = 3;

/** Shorter words have too many neighbours to forgive a misread sign. */
const SHORTEST_FORGIVEN = 5;

/** The text's word without one sign, each sign in turn. */
function shortened(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

let neighbours: Map<string, string> | null = null;

/** Label words by themselves and by themselves less one sign: two words share an entry when one misread, lost or added sign parts them. */
function neighbourhood(): Map<string, string> {
  if (neighbours) return neighbours;
  neighbours = new Map();
  const words = new Set(forgivenPhrases.flatMap((phrase) => phrase.replace(/'/g, ' ').split(' ')));
  for (const word of words) {
    const key = wordKey(word.replace('*', ''), 'ocr');
    if (key.length < SHORTEST_FORGIVEN) continue;
    for (const entry of [key, ...shortened(key)]) if (!neighbours.has(entry)) neighbours.set(entry, key);
  }
  return neighbours;
}

/** The label word that OCR probably read, for a word that is none itself. */
function repaired(key: string): string {
  if (key.length < SHORTEST_FORGIVEN) return key;
  const near = neighbourhood();
  for (const entry of [key, ...shortened(key)]) {
    const word = near.get(entry);
    if (word !== undefined && Math.abs(word.length - key.length) <= 1) return word;
  }
  return key;
}

interface PhraseBook {
  exact: Map<string, Phrase[]>;
  stems: Map<string, Phrase[]>;
  longestStem: number;
}

/** More words say more, and of as many words the longer: "kodlar*" before "kod*". */
const specificity = ({ words }: Phrase) => words.length * 1_000 + words.join('').length;

function buildPhraseBook(key: (word: string) => string): PhraseBook {
  const exact = new Map<string, Phrase[]>();
  const stems = new Map<string, Phrase[]>();
  let longestStem = 0;
  for (const [kind, phrases] of labelWords) {
    for (const phrase of new Set(phrases)) {
      const words = phrase
        .replace(/'/g, ' ')
        .split(' ')
        .map((word) => (word.endsWith('*') ? `${key(word.slice(0, -1))}*` : key(word)));
      const first = words[0] as string;
      const isStem = first.endsWith('*');
      const [book, head] = isStem ? [stems, first.slice(0, -1)] : [exact, first];
      if (isStem) longestStem = Math.max(longestStem, head.length);
      book.set(head, [...(book.get(head) ?? []), { kind, words }]);
    }
  }
  for (const book of [exact, stems]) for (const list of book.values()) list.sort((a, b) => specificity(b) - specificity(a));
  return { exact, stems, longestStem };
}

const books: Partial<Record<TextSource, PhraseBook>> = {};

/** A word of a text as labels are looked for by it. */
interface KeyedWord {
  /** As it was read. */
  read: string;
  /** As it probably stands in the picture. */
  key: string;
  /** The labels that begin with it. */
  candidates: readonly Phrase[];
}

const keyedWord: Readonly<Record<TextSource, (word: string) => KeyedWord>> = {
  page: oncePerWord((word) => keyed(word, 'page')),
  ocr: oncePerWord((word) => keyed(word, 'ocr')),
};

function keyed(word: string, source: TextSource): KeyedWord {
  const book = phraseBook(source);
  const read = wordKey(word, source);
  const found = candidates(book, read);
  const key = source === 'ocr' && found.length === 0 ? repaired(read) : read;
  return { read, key, candidates: key === read ? found : candidates(book, key) };
}

/** Words are compared by their skeleton in OCR text; short ones and numbers exactly, or "11" would be "il". */
function wordKey(word: string, source: TextSource): string {
  if (word === NUMBER_SIGN) return 'no';
  if (source === 'page') return word;
  const letters = word.replace(/[^a-z]/g, '').length;
  if (word.length < 3 || letters < 2 || letters * 2 < word.length) return word;
  const bones = skeleton(word);
  // "arn" must not become "am".
  return bones.length < 3 ? word : bones;
}

function phraseBook(source: TextSource): PhraseBook {
  books[source] ??= buildPhraseBook((word) => wordKey(word, source));
  return books[source];
}

/** A number sign on its own stands for "no": "License #: 48213". */
const NUMBER_SIGN = '#';
const WORD: Readonly<Record<TextSource, RegExp>> = {
  page: /[a-z0-9]+|(?<=[a-z] ?)#(?![a-z0-9#])/g,
  ocr: /[a-z0-9|!]+|(?<=[a-z] ?)#(?![a-z0-9#])/g,
};
/** Turkish endings on foreign words and numbers: "IBAN'ım", "PIN'iniz". */
const APOSTROPHE_ENDING = /'[a-z]{1,6}/y;

/** Words of the text; camelCase names (`phoneNumber`) are cut at the hump, because page text holds JSON and logs. */
function wordsOf(text: string, folded: string, source: TextSource): Word[] {
  const words: Word[] = [];
  for (const found of folded.matchAll(WORD[source])) {
    const end = found.index + found[0].length;
    let start = found.index;
    for (let i = start + 1; i < end; i++) {
      if (/\p{Ll}/u.test(text[i - 1] as string) && /\p{Lu}/u.test(text[i] as string)) {
        words.push({ start, end: i });
        start = i;
      }
    }
    words.push({ start, end });
  }
  return words;
}

function wordFits(pattern: string, word: string): boolean {
  if (!pattern.endsWith('*')) return pattern === word;
  const stem = pattern.length - 1;
  return word.length >= stem && word.length - stem <= LONGEST_ENDING && word.startsWith(pattern.slice(0, stem));
}

function candidates(book: PhraseBook, word: string): Phrase[] {
  const found = [...(book.exact.get(word) ?? [])];
  for (let length = Math.min(word.length, book.longestStem); length >= 2 && word.length - length <= LONGEST_ENDING; length--) {
    const stems = book.stems.get(word.slice(0, length));
    if (stems) found.push(...stems);
  }
  return found;
}

/** All labels of a text, left to right, not overlapping; of several that begin at the same word the longest. */
export function findLabels(text: string, folded: string, source: TextSource): Label[] {
  const words = wordsOf(text, folded, source).map((word) => ({ ...word, ...keyedWord[source](folded.slice(word.start, word.end)) }));
  const labels: Label[] = [];
  for (let i = 0; i < words.length; ) {
    const match = longestAt(words, folded, i);
    if (match)
      labels.push({
        kind: match.kind,
        start: (words[i] as PlacedWord).start,
        end: endingAfter(folded, (words[i + match.length - 1] as PlacedWord).end),
        isGuess: !match.words.every((pattern, k) => wordFits(pattern, (words[i + k] as PlacedWord).read)),
      });
    i += match?.length ?? 1;
  }
  return labels;
}

/** The label that a short text is, and nothing else: "Date of birth", "Kart no:", "Guest 2". `null` for any other text. */
export function labelOf(given: string): Label | null {
  // "(C.1.2) Adı", "4a. Surname": the field's number on papers.
  const text = given.replace(/^ ?(?:\([A-Za-z]?[.\d]{0,7}[a-z]?\)|\d{1,2}[a-z]?[.)]) ?(?=\p{L}{2})/u, '');
  const folded = fold(text)
    .replace(/[\s:*?.]+$/, '')
    .replace(/ ?\([a-z][^()\d]{2,30}\)$/, '');
  // "Guest 1", "Tel 2": which of several it is.
  const numbered = /^(.*[a-z]) ?#?[1-9]$/.exec(folded)?.[1];
  const of = numbered === undefined ? null : labelOf(text.slice(0, numbered.length));
  if (of !== null && (of.kind === 'role' || of.kind === 'name' || of.kind === 'phone')) return of;
  const labels = findLabels(text, folded, 'ocr').filter(({ start }) => start < folded.length);
  const [label] = labels;
  if (label === undefined) return null;
  // "Surname / First name": one field for both.
  const isOfOne = labels.every(({ kind }) => kind === label.kind) && /^[^/]+\/[^/]+$/.test(folded);
  const covered = (isOfOne ? labels : [label]).reduce((sum, { start, end }) => sum + end - start, isOfOne ? 1 : 0);
  return covered >= folded.trim().length * 0.8 ? label : null;
}

export function isLabelText(text: string): boolean {
  return labelOf(text) !== null;
}

function endingAfter(folded: string, end: number): number {
  APOSTROPHE_ENDING.lastIndex = end;
  return APOSTROPHE_ENDING.test(folded) ? APOSTROPHE_ENDING.lastIndex : end;
}

type PlacedWord = Word & KeyedWord;

function longestAt(words: readonly PlacedWord[], folded: string, at: number) {
  let best: { kind: LabelKind; length: number; words: readonly string[] } | null = null;
  for (const phrase of (words[at] as PlacedWord).candidates) {
    const { length } = phrase.words;
    if (best && length <= best.length) continue;
    if (at + length > words.length) continue;
    // Ends in the middle of a camelCase word: an identifier that merely holds the label.
    const { end } = words[at + length - 1] as PlacedWord;
    if (/\p{L}/u.test(folded[end] ?? '')) continue;
    // "TC-04627", "SMS-33": the head of an id.
    if (length === 1 && end - (words[at] as PlacedWord).start <= 4 && /^[-_]\d/.test(folded.slice(end, end + 2))) continue;
    // A word behind the first may be right as it was read, though only one sign parts it from a commoner one: "permit" and "permis".
    const fits = phrase.words.every((pattern, k) => {
      const { key, read } = words[at + k] as PlacedWord;
      return (wordFits(pattern, key) || wordFits(pattern, read)) && (k === 0 || jointIsNarrow(words, folded, at + k));
    });
    if (fits) best = { kind: phrase.kind, length, words: phrase.words };
  }
  return best;
}

function jointIsNarrow(words: readonly Word[], folded: string, at: number): boolean {
  const joint = folded.slice((words[at - 1] as Word).end, (words[at] as Word).start);
  return joint.length <= WIDEST_JOINT && /^[ ._\-/'&+°]*(?:\n ?)?$/.test(joint);
}
