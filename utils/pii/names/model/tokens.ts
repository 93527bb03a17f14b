import { fold } from '../../fold';
import type { Reading } from '../../reading';
import { isCommonWord } from '../common-words';
import { isForeignWord } from '../foreign-words';
import { isAmbiguousName, isGivenName, isKnownFamily, isMonth, isNameStop, isParticle, isSurname } from '../name-words';
import { isOrdinaryWord } from '../ordinary-words';
import { isAbstract, isKindOfThing, isOccupation } from '../things';

export type TokenKind = 'word' | 'number' | 'sign' | 'cell' | 'line';

/** What the vocabularies say of a word, as bits: none of them means that no list and no language knows it. */
export const BIT = {
  given: 1,
  onlyGiven: 2,
  family: 4,
  familyEnding: 8,
  stop: 16,
  common: 32,
  ordinary: 64,
  foreign: 128,
  thing: 256,
  month: 512,
} as const;

/** How a word is written. */
export const SHAPE = { small: 0, capital: 1, capitals: 2, initial: 3, mixed: 4, joined: 5, withDigit: 6 } as const;

/** A piece of a text. Gaps between cells and ends of lines are pieces too, so that what stands beside a word can be asked for by its place in the list. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** Folded; of a word with an ending behind an apostrophe the part before it. */
  folded: string;
  hash: number;
  /** Of words. */
  bits: number;
  shape: number;
  /** An ending behind an apostrophe: "Kaan'ın", "Hope's". */
  hasEnding: boolean;
  line: number;
  /** Counted from the left of the line. */
  cell: number;
}

const PIECE = /\n|\t| {3,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}]+)*|[^\s]/gu;
const FNV_PRIME = 16_777_619;
const FNV_SEED = 2_166_136_261;

/** FNV-1a over UTF-16 units. */
export function hashOf(text: string): number {
  let hash = FNV_SEED;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash | 0;
}

/** One number of two, spread over all 32 bits. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0xc2b2ae35);
}

const ENDING = /['’]\p{Ll}{1,6}$/u;
const SMALL = /^\p{Ll}[\p{Ll}\p{M}]*$/u;
const CAPITAL = /^\p{Lu}[\p{Ll}\p{M}]+$/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
const JOINED = /^\p{L}+['’-]\p{L}/u;
/** OCR reads a letter as a digit now and then. */
const MOSTLY_LETTERS = /^\p{L}*[01358]?\p{L}{2,}[01358]?\p{L}*$/u;

function shapeOf(written: string): number {
  if (written.length === 1) return /\p{Lu}/u.test(written) ? SHAPE.initial : SHAPE.small;
  if (SMALL.test(written)) return SHAPE.small;
  if (CAPITAL.test(written)) return SHAPE.capital;
  if (CAPITALS.test(written)) return SHAPE.capitals;
  if (/\d/.test(written)) return SHAPE.withDigit;
  return JOINED.test(written) ? SHAPE.joined : SHAPE.mixed;
}

const known = new Map<string, number>();
/** Keeps long sessions small. */
const MOST_KNOWN = 20_000;

/** The vocabularies' answer for a folded word. */
export function vocabularyOf(word: string): number {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const bits = lookUp(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, bits);
  return bits;
}

function lookUp(word: string): number {
  const isGiven = isGivenName(word, 'page');
  const isFamily = word.split(/['’-]/).some(isKnownFamily);
  const isStop = isNameStop(word);
  const isCommon = isCommonWord(word);
  return (
    (isGiven ? BIT.given : 0) |
    (isGiven && !isAmbiguousName(word) ? BIT.onlyGiven : 0) |
    (isFamily ? BIT.family : 0) |
    (!isFamily && isSurname(word, 'page') ? BIT.familyEnding : 0) |
    (isStop ? BIT.stop : 0) |
    (isCommon ? BIT.common : 0) |
    (!isCommon && !isStop && isOrdinaryWord(word) ? BIT.ordinary : 0) |
    (isForeignWord(word) ? BIT.foreign : 0) |
    (isKindOfThing(word) || isOccupation(word) || isAbstract(word) ? BIT.thing : 0) |
    (isMonth(word) ? BIT.month : 0)
  );
}

/** Whether a word is one of a language or of interfaces, and no given name. */
export function isEveryday({ bits }: Token): boolean {
  return (bits & (BIT.common | BIT.ordinary | BIT.stop | BIT.thing)) !== 0 && (bits & BIT.given) === 0;
}

/** All pieces of a text, in order. */
export function tokensOf({ text, folded }: Reading, vocabulary: (word: string) => number = vocabularyOf): Token[] {
  const tokens: Token[] = [];
  let line = 0;
  let cell = 0;
  for (const { 0: written, index } of text.matchAll(PIECE)) {
    const base = { start: index, end: index + written.length, bits: 0, shape: 0, hasEnding: false, line, cell };
    const first = written[0] as string;
    if (first === '\n') {
      tokens.push({ ...base, kind: 'line', folded: '\n', hash: LINE_HASH });
      line++;
      cell = 0;
    } else if (first === '\t' || first === ' ') {
      tokens.push({ ...base, kind: 'cell', folded: '\t', hash: CELL_HASH });
      cell++;
    } else if (/[\p{L}\p{N}]/u.test(first)) {
      const hasDigit = /\p{N}/u.test(written);
      if (hasDigit && !(written.length > 3 && written.length <= LONGEST_WORD && MOSTLY_LETTERS.test(written))) {
        const form = written.length > 12 ? 'long' : written.replace(/\d/g, '9').replace(/\p{L}/gu, 'a');
        tokens.push({ ...base, kind: 'number', folded: written, hash: hashOf(form) });
        continue;
      }
      const ending = ENDING.exec(written)?.[0].length ?? 0;
      const stem = written.slice(0, written.length - ending);
      const word = folded.slice(index, index + stem.length).replace(/['’]/g, '');
      const isLong = word.length > LONGEST_WORD;
      tokens.push({
        ...base,
        end: index + stem.length,
        kind: 'word',
        folded: word,
        hash: hashOf(word),
        bits: isLong ? 0 : vocabulary(word),
        shape: isLong ? SHAPE.mixed : shapeOf(stem),
        hasEnding: ending > 0,
      });
    } else tokens.push({ ...base, kind: 'sign', folded: fold(first), hash: hashOf(fold(first)) });
  }
  return tokens;
}
const LINE_HASH = hashOf('\n');
const CELL_HASH = hashOf('\t');
/** What is longer is no word; keeps adversarial texts out of the lists. */
export const LONGEST_WORD = 32;

/** One letter for what a word is, so that the words of a run and of a cell can be told as a pattern. */
export function letterOf({ kind, folded, bits, shape }: Token): string {
  if (kind === 'number') return '9';
  if (kind !== 'word') return folded === '\t' ? '|' : folded === '\n' ? '/' : folded;
  if (shape === SHAPE.initial) return 'I';
  if (shape === SHAPE.small && isParticle(folded)) return 'P';
  const letter = vocabularyLetter(bits);
  return shape === SHAPE.small ? letter.toLowerCase() : letter;
}

function vocabularyLetter(bits: number): string {
  if (bits & BIT.onlyGiven) return 'G';
  if (bits & BIT.given) return 'A';
  if (bits & BIT.stop) return 'N';
  if (bits & BIT.thing) return 'T';
  const isWord = (bits & (BIT.common | BIT.ordinary)) !== 0;
  if (bits & (BIT.family | BIT.familyEnding)) return isWord ? 'R' : 'S';
  if (isWord) return 'O';
  return bits & BIT.foreign ? 'F' : 'U';
}
