import type { Span } from '../../define-detector';
import { letterOf, type Token } from './tokens';

/** Places in the second table of weights. */
export const CONTEXT_BUCKETS = 4096;
export const MOST_CONTEXT_FEATURES = 24;

function bucketOf(template: number, value: number): number {
  let hash = Math.imul(template * 131 + 7, 0x27d4eb2d) ^ Math.imul(value + 77, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) & (CONTEXT_BUCKETS - 1);
}

/** Beyond this the first look is as sure as it gets. */
const SUREST = 6;
/** Stands for a neighbour that is not there. */
const NONE = SUREST + 1;
const LEVELS = 2 * NONE + 2;

/** A logit as one of few levels. */
function level(logit: number, step = 1): number {
  if (logit === Number.NEGATIVE_INFINITY) return NONE + SUREST;
  return Math.max(-SUREST, Math.min(SUREST, Math.round(logit / step))) + SUREST;
}

const RULES = ['person-name', 'person-in-text', 'person-in-sentence'];
/** Findings are told apart by tenths of their confidence. */
const STATES = 13;
const CELLS_APART = 3;
const LINES_APART = 6;

export interface ContextScene {
  /** Buckets of the features of the candidate at this place of `candidates`. */
  features(place: number, out: Int32Array): number;
}

/**
 * The second look: what the first one thinks of the same word elsewhere, of the words beside it and of the cells above and below, and what
 * the rules found.
 *
 * @param candidates Indices into `tokens`, ascending.
 * @param logits What the first look says of each candidate.
 * @param found People whom the rules found in the same text.
 */
export function contextOf(
  tokens: readonly Token[],
  candidates: readonly number[],
  logits: ArrayLike<number>,
  found: readonly Pick<Span, 'start' | 'end' | 'tier' | 'confidence' | 'detectorId'>[],
): ContextScene {
  const tokenOf = (place: number) => tokens[candidates[place] as number] as Token;
  const logitOf = (place: number) => logits[place] as number;
  const states = statesOf(tokens, candidates, found);
  const stateOf = (place: number) => Math.floor((states[place] as number) / 4);
  const words = new Map<string, number[]>();
  const bestOfCell = new Map<number, number>();
  const cellKey = (line: number, cell: number) => line * 4096 + Math.min(cell, 4095);
  let names = 0;
  candidates.forEach((_, place) => {
    const { folded, line, cell } = tokenOf(place);
    const key = cellKey(line, cell);
    bestOfCell.set(key, Math.max(bestOfCell.get(key) ?? Number.NEGATIVE_INFINITY, logitOf(place)));
    if (logitOf(place) > 1) names++;
    const places = words.get(folded);
    if (places) {
      // Two are enough to know the best of the others.
      places.push(place);
      places.sort((a, b) => logitOf(b) - logitOf(a));
      places.length = Math.min(places.length, 2);
    } else words.set(folded, [place]);
  });
  const ruleOfWord = new Map<string, [number, number]>();
  candidates.forEach((_, place) => {
    const { folded } = tokenOf(place);
    const kept = ruleOfWord.get(folded) ?? [0, 0];
    const state = stateOf(place);
    ruleOfWord.set(folded, state > kept[0] ? [state, kept[0]] : state > kept[1] ? [kept[0], state] : kept);
  });

  /** The next candidate, where it stands right beside this one in the same cell. */
  const beside = (place: number, step: 1 | -1): number | null => {
    const other = place + step;
    if (other < 0 || other >= candidates.length || candidates[other] !== (candidates[place] as number) + step) return null;
    const [here, there] = [tokenOf(place), tokenOf(other)];
    return here.line === there.line && here.cell === there.cell ? other : null;
  };

  function features(place: number, out: Int32Array): number {
    const token = tokenOf(place);
    const own = logitOf(place);
    const state = states[place] as number;
    const rule = stateOf(place);
    const before = beside(place, -1);
    const behind = beside(place, 1);
    const elsewhere = (words.get(token.folded) as number[]).find((other) => other !== place);
    const [best, next] = ruleOfWord.get(token.folded) as [number, number];
    const ruleElsewhere = best > rule ? best : next;
    let sum = 0;
    let cells = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const step of [-1, 1]) {
      for (let line = token.line + step, left = CELLS_APART; left > 0 && Math.abs(line - token.line) <= LINES_APART; line += step) {
        const peer = bestOfCell.get(cellKey(line, token.cell));
        if (peer === undefined) continue;
        left--;
        cells++;
        sum += peer;
        most = Math.max(most, peer);
      }
    }
    const column = cells === 0 ? Number.NEGATIVE_INFINITY : sum / cells;
    const logitBeside = (other: number | null) => (other === null ? Number.NEGATIVE_INFINITY : logitOf(other));
    const ownLevel = level(own);
    const letter = letterOf(token).charCodeAt(0);
    const levels: readonly [template: number, value: number][] = [
      [0, 0],
      [1, level(own, 0.5)],
      [2, state],
      [3, rule],
      [4, rule * LEVELS + ownLevel],
      [5, level(elsewhere === undefined ? Number.NEGATIVE_INFINITY : logitOf(elsewhere)) * LEVELS + ownLevel],
      [6, level(logitBeside(before)) * LEVELS + ownLevel],
      [7, level(logitBeside(behind)) * LEVELS + ownLevel],
      [8, level(column) * LEVELS + ownLevel],
      [9, level(most) * LEVELS + ownLevel],
      [10, letter * LEVELS + ownLevel],
      [11, letter * STATES + rule],
      [12, ruleElsewhere * LEVELS + ownLevel],
      [13, (before === null ? STATES : stateOf(before)) * STATES + rule],
      [14, (behind === null ? STATES : stateOf(behind)) * STATES + rule],
      [
        15,
        (level(own, 2) * LEVELS + level(elsewhere === undefined ? Number.NEGATIVE_INFINITY : logitOf(elsewhere), 2)) * LEVELS +
          level(column, 2),
      ],
      [16, ((level(own, 2) * LEVELS + level(logitBeside(before), 2)) * LEVELS + level(logitBeside(behind), 2)) * 2 + (rule > 0 ? 1 : 0)],
      [17, Math.min(names, 10) * LEVELS + ownLevel],
      [18, token.shape * LEVELS + ownLevel],
      [19, Math.min(token.folded.length, 8) * LEVELS + ownLevel],
    ];
    levels.forEach(([template, value], at) => {
      out[at] = bucketOf(template, value);
    });
    return levels.length;
  }

  return { features };
}

/** What the rules say of each candidate: how sure they are, and which of them, four to a level. */
function statesOf(
  tokens: readonly Token[],
  candidates: readonly number[],
  found: readonly Pick<Span, 'start' | 'end' | 'tier' | 'confidence' | 'detectorId'>[],
): Uint8Array {
  const states = new Uint8Array(candidates.length);
  for (const { start, end, tier, confidence, detectorId } of found) {
    const sure = tier === 'mask' ? 2 + Math.round(confidence * 10) : 1;
    const state = sure * 4 + RULES.indexOf(detectorId) + 1;
    for (let place = firstFrom(tokens, candidates, start); place < candidates.length; place++) {
      const token = tokens[candidates[place] as number] as Token;
      if (token.end > end) break;
      if (state > (states[place] as number)) states[place] = state;
    }
  }
  return states;
}

/** The first candidate that begins at `start` or behind it. */
function firstFrom(tokens: readonly Token[], candidates: readonly number[], start: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[candidates[middle] as number] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
