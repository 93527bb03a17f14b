import type { Reading } from '../../reading';
import { isParticle } from '../name-words';
import { BIT, hashOf, letterOf, mix, SHAPE, type Token } from './tokens';

/** Words with a capital that stand in a row, with particles and initials between them. Indices of tokens. */
export interface Run {
  first: number;
  last: number;
}

/** A cell of a line, or a whole line that has one cell. */
export interface Cell {
  first: number;
  last: number;
  line: number;
  index: number;
  /** What kinds of words it holds, at most the first five. */
  pattern: number;
  looksLikeName: boolean;
  hasGiven: boolean;
  /** Kind of the label that the cell is, 0 where it is none. */
  label: number;
}

export interface LineFacts {
  cells: number[];
  /** Bits: an address with @, seven digits, a clock, an amount, a small letter. */
  signs: number;
}

/** What a line holds, as bits of `LineFacts.signs`: an address with @, seven digits, a clock, an amount, a small letter. */
export const SIGN = { mail: 1, digits: 2, clock: 4, amount: 8, small: 16 } as const;

/** How a text is laid out, and what its words are, for all of them at once. */
export interface Layout {
  tokens: readonly Token[];
  /** What each token is, as the code of a letter. */
  letters: readonly number[];
  runs: readonly Run[];
  /** For each token the row of capitals that it is in, -1 where it is in none. */
  runAt: Int32Array;
  cells: readonly Cell[];
  cellAt: Int32Array;
  lines: readonly LineFacts[];
  labelAt: Int32Array;
  /** How often a word stands in the text with a capital. */
  times: ReadonlyMap<string, number>;
  /** What addresses and handles are made of, with blanks between. */
  locals: string;
  isTurkish: boolean;
}

const MOST_WORDS_OF_NAME = 5;
const LOCAL_PART = /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}][\p{L}\p{N}._%+-]{2,40}) ?[@©]|@([\p{L}\p{N}_.]{3,30})/gu;
const MOST_LOCALS = 60;

export function layoutOf(reading: Reading, tokens: readonly Token[]): Layout {
  const runs = runsOf(reading.text, tokens);
  const runAt = new Int32Array(tokens.length).fill(-1);
  for (const [at, { first, last }] of runs.entries()) runAt.fill(at, first, last + 1);
  const times = new Map<string, number>();
  for (const { kind, shape, folded } of tokens)
    if (kind === 'word' && shape !== SHAPE.small) times.set(folded, (times.get(folded) ?? 0) + 1);
  return {
    tokens,
    letters: tokens.map((token) => letterOf(token).charCodeAt(0)),
    runs,
    runAt,
    ...cellsOf(reading, tokens),
    labelAt: labelsBefore(reading, tokens),
    times,
    locals: localParts(reading.folded),
    isTurkish: /[ğşıİ]/.test(reading.text),
  };
}

/** The cell at the same place some lines away. */
export function neighbourOf({ cells, lines }: Layout, cell: Cell, step: number): Cell | undefined {
  let line = cell.line;
  for (let left = Math.abs(step); left > 0; left--) {
    line += Math.sign(step);
    // Two empty lines part what belongs to nothing in common.
    for (let empty = 0; lines[line]?.cells.length === 0 && empty < 3; empty++) line += Math.sign(step);
    if (!lines[line]) return undefined;
  }
  const index = (lines[line] as LineFacts).cells[cell.index];
  return index === undefined ? undefined : cells[index];
}

function runsOf(text: string, tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  const isCapital = ({ kind, shape }: Token) => kind === 'word' && shape !== SHAPE.small;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (!isCapital(token)) continue;
    if (open) {
      const between = index - open.last - 1;
      const last = tokens[open.last] as Token;
      const isNear =
        token.line === last.line &&
        token.cell === last.cell &&
        (between === 0
          ? token.start - last.end <= 2
          : (between === 1 && isJoint(tokens[index - 1] as Token, last)) ||
            (between === 2 && isJoint(tokens[index - 1] as Token, last) && isJoint(tokens[index - 2] as Token, last)));
      if (isNear && index - open.first < MOST_WORDS_OF_NAME + 2 && !/[\n]/.test(text.slice(last.end, token.start))) {
        open.last = index;
        continue;
      }
    }
    open = { first: index, last: index };
    runs.push(open);
  }
  return runs;
}

/** A particle, or the dot of an initial. */
function isJoint(token: Token, before: Token): boolean {
  if (token.kind === 'word') return token.shape === SHAPE.small && isParticle(token.folded);
  return token.folded === '.' && before.shape === SHAPE.initial && token.start === before.end;
}

function cellsOf(reading: Reading, tokens: readonly Token[]): { cells: Cell[]; cellAt: Int32Array; lines: LineFacts[] } {
  const cells: Cell[] = [];
  const cellAt = new Int32Array(tokens.length);
  const lines: LineFacts[] = [];
  let open: Cell | null = null;
  let digits = 0;
  const lineFor = (line: number) => {
    while (lines.length <= line) {
      lines.push({ cells: [], signs: 0 });
      digits = 0;
    }
    return lines[line] as LineFacts;
  };
  tokens.forEach((token, index) => {
    const line = lineFor(token.line);
    if (token.kind === 'cell' || token.kind === 'line') {
      open = null;
      cellAt[index] = Math.max(0, cells.length - 1);
      return;
    }
    if (!open) {
      open = {
        first: index,
        last: index,
        line: token.line,
        index: line.cells.length,
        pattern: 0,
        looksLikeName: false,
        hasGiven: false,
        label: 0,
      };
      line.cells.push(cells.length);
      cells.push(open);
    }
    open.last = index;
    cellAt[index] = cells.length - 1;
    if (token.folded === '@') line.signs |= SIGN.mail;
    else if (/^[€$£₺]$/.test(token.folded) || /^(?:tl|try|usd|eur|gbp)$/.test(token.folded)) line.signs |= SIGN.amount;
    else if (token.kind === 'number') {
      digits += token.folded.length;
      if (digits >= 7) line.signs |= SIGN.digits;
      if (tokens[index + 1]?.folded === ':' && tokens[index + 2]?.kind === 'number') line.signs |= SIGN.clock;
    } else if (token.kind === 'word' && token.shape === SHAPE.small) line.signs |= SIGN.small;
  });
  let label = 0;
  for (const cell of cells) {
    const start = (tokens[cell.first] as Token).start;
    const { end } = tokens[cell.last] as Token;
    let pattern = 0;
    let words = 0;
    let isName = true;
    for (let index = cell.first; index <= cell.last; index++) {
      const token = tokens[index] as Token;
      if (index < cell.first + 5) pattern = mix(pattern, letterOf(token).charCodeAt(0));
      if (index >= cell.first + 5) {
        isName = false;
        break;
      }
      if (token.kind !== 'word') {
        if (token.folded !== '.' || token.start !== (tokens[index - 1]?.end ?? -1)) isName = false;
        continue;
      }
      words++;
      if ((token.bits & BIT.onlyGiven) !== 0) cell.hasGiven = true;
      if (token.shape === SHAPE.small ? !isParticle(token.folded) : (token.bits & (BIT.stop | BIT.thing)) !== 0) isName = false;
      if ((token.bits & (BIT.common | BIT.ordinary)) !== 0 && (token.bits & (BIT.given | BIT.family)) === 0 && words === 1) isName = false;
    }
    cell.pattern = cell.last - cell.first >= 5 ? LONG_CELL : pattern;
    cell.looksLikeName = isName && words > 0 && words < 5;
    while (label < reading.labels.length && (reading.labels[label] as { end: number }).end <= start) label++;
    const found = reading.labels[label];
    if (found && !found.isGuess && found.start < end && (found.end - found.start) * 4 >= (end - start) * 3) cell.label = hashOf(found.kind);
  }
  return { cells, cellAt, lines: lines.length > 0 ? lines : [{ cells: [], signs: 0 }] };
}
const LONG_CELL = 1;

/** For each token what the nearest label before it on its line is, and how it is joined to it; what is in a label knows that. */
function labelsBefore({ labels, text }: Reading, tokens: readonly Token[]): Int32Array {
  const found = new Int32Array(tokens.length);
  let at = 0;
  let line = -1;
  let last = -1;
  tokens.forEach((token, index) => {
    if (token.line !== line) {
      line = token.line;
      last = -1;
    }
    while (at < labels.length && (labels[at] as { end: number }).end <= token.start) {
      if (!/\n/.test(text.slice((labels[at] as { end: number }).end, token.start).slice(0, FURTHEST_LABEL))) last = at;
      at++;
    }
    const inside = labels[at];
    if (inside && inside.start < token.end && !inside.isGuess) {
      found[index] = mix(hashOf(inside.kind), 7);
      return;
    }
    const label = labels[last];
    if (!label || token.start - label.end > FURTHEST_LABEL) return;
    const between = text.slice(label.end, token.start);
    const joint = /^ ?$/.test(between)
      ? 1
      : /^ ?[:=] *$/.test(between)
        ? 2
        : /^ {3,}$/.test(between)
          ? 3
          : /[:=]/.test(between)
            ? 4
            : / {3}/.test(between)
              ? 5
              : 6;
    found[index] = mix(hashOf(label.kind), joint + (label.isGuess ? 8 : 0));
  });
  return found;
}
const FURTHEST_LABEL = 40;

function localParts(folded: string): string {
  const locals = new Set<string>();
  for (const found of folded.matchAll(LOCAL_PART)) {
    if (locals.size >= MOST_LOCALS) break;
    locals.add((found[1] ?? found[2]) as string);
  }
  return [...locals].join(' ');
}
