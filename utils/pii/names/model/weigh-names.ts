import type { Span } from '../../define-detector';
import type { Reading } from '../../reading';
import { isNameStop, isParticle } from '../name-words';
import { withTitles } from '../titles-beside';
import { contextOf, MOST_CONTEXT_FEATURES } from './context';
import { MOST_FEATURES, sceneOf } from './features';
import { isEveryday, SHAPE, type Token, tokensOf } from './tokens';
import { CONTEXT_SCALE, CONTEXT_WEIGHTS, WORD_SCALE, WORD_WEIGHTS } from './weights';

/** A weight is one signed byte; decoded at the first question. */
function table(base64: string): () => Int8Array {
  let weights: Int8Array | null = null;
  return () => {
    weights ??= Int8Array.from(atob(base64.replaceAll('\n', '')), (sign) => sign.charCodeAt(0));
    return weights;
  };
}

const wordWeights = table(WORD_WEIGHTS);
const contextWeights = table(CONTEXT_WEIGHTS);

/** From this logit on a word is covered. Chosen where names that leak and texts that are covered for nothing both become fewer, see decision 53. */
const MASK = -0.3;
/** How much surer a word of every day must be. */
const EVERYDAY = 0.6;
/** From here on a word is offered to the person. */
const SUGGEST = -1.2;
/** What rules took for a person is only offered where every word of it is below this. */
const DOUBT = -0.3;

const DETECTOR_ID = 'person-by-context';

export interface WeighedWord {
  start: number;
  end: number;
  /** The logarithm of the odds that the word is a person's name or a part of one. */
  logit: number;
  isEveryday: boolean;
  /** Written as marks are: "ChromeOS". */
  isMark: boolean;
}

/**
 * How much every word of a text that could be a name is one: a linear model of what the vocabularies know of it, how it is written, what stands around it, in its
 * cell, its column and its line, and a second one of what the first says of the words around and what the rules found.
 */
export function weighedWords(reading: Reading, found: readonly Span[]): WeighedWord[] {
  const tokens = tokensOf(reading);
  const scene = sceneOf(reading, tokens);
  const buckets = new Int32Array(Math.max(MOST_FEATURES, MOST_CONTEXT_FEATURES));
  const sum = (weights: Int8Array, count: number) => {
    let total = 0;
    for (let at = 0; at < count; at++) total += weights[buckets[at] as number] as number;
    return total;
  };
  const first = scene.candidates.map((candidate) => sum(wordWeights(), scene.features(candidate, buckets)) * WORD_SCALE);
  const context = contextOf(
    tokens,
    scene.candidates,
    first,
    found.filter(({ entity }) => entity === 'PERSON_NAME'),
  );
  return scene.candidates.map((candidate, place) => {
    const token = tokens[candidate] as Token;
    const logit = sum(contextWeights(), context.features(place, buckets)) * CONTEXT_SCALE;
    return { start: token.start, end: token.end, logit, isEveryday: isEveryday(token), isMark: isMark(token, reading) };
  });
}

/**
 * Adds people whom no rule found, and lowers to suggestions what rules took for people and the model for something else. The person's own words
 * stay as they are.
 */
export function weighNames(spans: readonly Span[], reading: Reading): Span[] {
  const words = weighedWords(reading, spans);
  const doubted = spans.map((span) => (isDoubted(span, words) ? { ...span, tier: 'suggest' as const } : span));
  return [...doubted, ...peopleIn(words, reading)].map((span) => withTitles(span, reading));
}

function isDoubted(span: Span, words: readonly WeighedWord[]): boolean {
  if (span.entity !== 'PERSON_NAME' || span.tier !== 'mask' || span.why === 'known' || span.why === 'shape') return false;
  let isAsked = false;
  for (let at = firstFrom(words, span.start); at < words.length; at++) {
    const { end, logit } = words[at] as WeighedWord;
    if (end > span.end) break;
    if (logit >= DOUBT) return false;
    isAsked = true;
  }
  return isAsked;
}

function firstFrom(words: readonly WeighedWord[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as WeighedWord).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Between two words of one name: a blank, the dot of an initial, particles. */
const JOINT = /^(?:\.? ?|\.? (?:\p{Ll}{1,3} ){1,2})$/u;

/** Behind these a name goes on with a capital. */
const BEFORE_CAPITAL = /^(?:Ma?c|De|Di|Du|La|Le|Lo|Van|Von|Fitz|O|D)['’]?\p{Lu}/u;

function isMark({ shape, start, end }: Token, { text }: Reading): boolean {
  return shape === SHAPE.mixed && !BEFORE_CAPITAL.test(text.slice(start, end));
}

/** How likely a word is when nobody but the model speaks for it. */
function likelihood(word: WeighedWord): number {
  if (word.isMark) return Number.NEGATIVE_INFINITY;
  return word.isEveryday ? word.logit - EVERYDAY : word.logit;
}

const WORD = /\p{L}{2}/u;

/** Words in a row that are all to be covered or all to be offered, as one finding. */
function peopleIn(words: readonly WeighedWord[], { text, folded }: Reading): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at] as WeighedWord;
    let best = likelihood(first);
    if (best < SUGGEST) continue;
    const isMask = best >= MASK;
    let last = first;
    for (let next = words[at + 1]; next && isJoined(text, last, next); next = words[at + 1]) {
      const other = likelihood(next);
      if (other < SUGGEST || other >= MASK !== isMask) break;
      at++;
      last = next;
      best = Math.max(best, other);
    }
    // A picture before a word is read as a letter; what ends every name is none by itself.
    if (!WORD.test(text.slice(first.start, last.end)) || isNameStop(folded.slice(first.start, last.end))) continue;
    const confidence = Math.round(100 / (1 + Math.exp(-best))) / 100;
    spans.push({
      start: first.start,
      end: last.end,
      entity: 'PERSON_NAME',
      confidence,
      detectorId: DETECTOR_ID,
      tier: isMask ? 'mask' : 'suggest',
      why: 'context',
    });
  }
  return spans;
}

function isJoined(text: string, last: WeighedWord, next: WeighedWord): boolean {
  const between = text.slice(last.end, next.start);
  return between.length < 9 && JOINT.test(between) && (!/\p{Ll}/u.test(between) || between.trim().split(' ').every(isParticle));
}
