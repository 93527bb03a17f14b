import type { Reading } from '../../reading';
import { type Cell, type Layout, type LineFacts, layoutOf, neighbourOf, type Run, SIGN } from './layout';
import { BIT, hashOf, LONGEST_WORD, mix, SHAPE, type Token } from './tokens';

/** A place in the table of weights for every feature; two features may share one. */
export const BUCKETS = 1 << 15;
/** No word has as many. */
export const MOST_FEATURES = 256;

function bucketOf(template: number, value: number): number {
  const hash = mix(Math.imul(template + 1, 0x27d4eb2d), value);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}

export interface Scene {
  /** Indices of the tokens that may be a name or a part of one. */
  candidates: number[];
  /** Buckets of the features of a candidate, written into `out`; gives how many. */
  features(candidate: number, out: Int32Array): number;
}

/** A candidate with what is asked of it more than once. */
interface Place {
  index: number;
  token: Token;
  /** Code of the letter for what it is. */
  own: number;
  /** The row of capitals that it is in, or itself alone. */
  run: Run;
  /** Words of the row, at most six. */
  length: number;
  /** What kinds of words the row has. */
  pattern: number;
  cell: Cell;
  line: LineFacts;
  /** The row is all of the cell, but for a sign behind it. */
  isWhole: boolean;
  /** How the row fills its cell, as bits. */
  fill: number;
}

/** Adds a feature: its number, which is its name and must stay, and its value. */
type Add = (template: number, value: number) => void;

/** @param tokens All pieces of the text, see `tokensOf`. */
export function sceneOf(reading: Reading, tokens: readonly Token[]): Scene {
  const layout = layoutOf(reading, tokens);
  const grams = new Map<string, Int32Array>();
  function features(index: number, out: Int32Array): number {
    let count = 0;
    const add: Add = (template, value) => {
      if (count < out.length) out[count++] = bucketOf(template, value);
    };
    const place = placeOf(layout, index);
    const { token } = place;
    addWord(layout, place, add);
    if ((token.bits & (BIT.given | BIT.common | BIT.stop)) === 0) {
      const kept = grams.get(token.folded) ?? gramsOf(token.folded);
      grams.set(token.folded, kept);
      for (const gram of kept) if (count < out.length) out[count++] = gram;
    }
    for (const addGroup of GROUPS_AROUND) addGroup(layout, place, add);
    return count;
  }
  return { candidates: candidatesOf(layout), features };
}

function placeOf({ tokens, letters, runs, runAt, cells, cellAt, lines }: Layout, index: number): Place {
  const run = runs[runAt[index] as number] ?? { first: index, last: index };
  const cell = cells[cellAt[index] as number] as Cell;
  const beginsCell = cell.first === run.first;
  const endsCell = cell.last === run.last;
  const isWhole = beginsCell && (endsCell || (cell.last === run.last + 1 && /[:,*.]/.test(tokens[cell.last]?.folded ?? '')));
  return {
    index,
    token: tokens[index] as Token,
    own: letters[index] as number,
    run,
    length: Math.min(run.last - run.first + 1, 6),
    pattern: patternOf(letters, run),
    cell,
    line: lines[cell.line] as LineFacts,
    isWhole,
    fill: (isWhole ? 4 : 0) | (beginsCell ? 1 : 0) | (endsCell ? 2 : 0),
  };
}

/** In the order in which the training goes through them: another one would give slightly other weights. */
const GROUPS_AROUND = [addNeighbours, addRow, addAroundRow, addWordsOfRow, addCell, addLabels, addColumn, addScreen];

const END_OF_TEXT = 47;
const letterAt = ({ letters }: Layout, index: number) => letters[index] ?? END_OF_TEXT;
const hashAt = ({ tokens }: Layout, index: number) => tokens[index]?.hash ?? 0;
const bitsAt = ({ tokens }: Layout, index: number) => tokens[index]?.bits ?? 0;
const isWord = ({ tokens }: Layout, index: number) => tokens[index]?.kind === 'word';

/** What it is and how it is written. */
function addWord({ isTurkish }: Layout, { token, own }: Place, add: Add): void {
  const { bits, shape, hash, folded, hasEnding } = token;
  add(0, 0);
  add(1, bits);
  add(2, mix(bits, shape));
  add(3, mix(own, shape));
  add(4, hash);
  add(5, mix(Math.min(folded.length, 12), mix(own, shape)));
  add(6, (hasEnding ? 1 : 0) + (isTurkish ? 2 : 0));
  add(7, mix(own, hasEnding ? 1 : 0));
  add(8, mix(own, isTurkish ? 1 : 0));
}

/** What stands right beside it, by itself and by what it is. */
function addNeighbours(layout: Layout, { index, token, own }: Place, add: Add): void {
  const letter = (offset: number) => letterAt(layout, index + offset);
  const hash = (offset: number) => hashAt(layout, index + offset);
  add(10, mix(letter(-1), own));
  add(11, mix(letter(1), own));
  add(12, mix(mix(letter(-1), own), letter(1)));
  add(13, mix(mix(letter(-2), letter(-1)), own));
  add(14, mix(mix(letter(1), letter(2)), own));
  add(15, hash(-1));
  add(16, hash(1));
  add(17, mix(hash(-2), hash(-1)));
  add(18, mix(hash(1), hash(2)));
  add(19, mix(hash(-1), own));
  add(20, mix(hash(1), own));
  add(21, mix(bitsAt(layout, index - 1), token.bits));
  add(22, mix(bitsAt(layout, index + 1), token.bits));
}

/** The words with capitals that it stands in a row with, and how they fill their cell. */
function addRow(_: Layout, { index, own, run, length, pattern, fill }: Place, add: Add): void {
  const place = Math.min(index - run.first, 4);
  add(30, mix(length, place));
  add(31, pattern);
  add(32, mix(pattern, place));
  add(33, mix(pattern, fill));
  add(34, mix(mix(length, place), fill));
  add(35, mix(own, fill));
  add(36, mix(mix(own, fill), length));
}

/** What stands before and behind the row: "picked up by …", "… (host)". */
function addAroundRow(layout: Layout, { own, run: { first, last }, length, pattern }: Place, add: Add): void {
  const letter = (index: number) => letterAt(layout, index);
  const hash = (index: number) => hashAt(layout, index);
  const few = Math.min(length, 4);
  add(40, hash(first - 1));
  add(41, hash(last + 1));
  add(42, mix(hash(first - 1), hash(first - 2)));
  add(43, mix(hash(last + 1), hash(last + 2)));
  add(44, mix(letter(first - 1), pattern));
  add(45, mix(letter(last + 1), pattern));
  add(46, mix(mix(letter(first - 1), letter(last + 1)), mix(own, few)));
  add(47, mix(mix(letter(first - 2), letter(first - 1)), mix(own, few)));
  add(48, mix(mix(letter(last + 1), letter(last + 2)), mix(own, few)));
  add(49, mix(hash(first - 1), few));
  add(50, mix(hash(last + 1), few));
  if (isWord(layout, first - 2)) add(51, hash(first - 2));
  if (isWord(layout, last + 2)) add(52, hash(last + 2));
  for (let near = first - 4; near < first; near++) if (isWord(layout, near)) add(53, hash(near));
  for (let near = last + 1; near <= last + 4; near++) if (isWord(layout, near)) add(54, hash(near));
}

/** What the row begins and ends with: "… Vergi Dairesi", "Hotel …". */
function addWordsOfRow(layout: Layout, { index, own, run: { first, last }, length }: Place, add: Add): void {
  const ending = (at: number) => mix(hashOf((layout.tokens[at] as Token).folded.slice(-3)), letterAt(layout, at));
  add(55, mix(hashAt(layout, last), index === last ? 1 : 0));
  add(56, ending(last));
  add(57, mix(hashAt(layout, first), index === first ? 1 : 0));
  if (isWord(layout, index + 1)) add(58, ending(index + 1));
  let ordinary = 0;
  let stops = 0;
  for (let near = first; near <= last && near < first + 6; near++) {
    const bits = bitsAt(layout, near);
    if ((bits & (BIT.common | BIT.ordinary)) !== 0 && (bits & (BIT.given | BIT.family)) === 0) ordinary++;
    if ((bits & (BIT.stop | BIT.thing)) !== 0) stops++;
  }
  add(59, mix(mix(ordinary, stops), mix(length, own)));
}

const LONGEST_CELL = 10;

/** The cell, its line and the lines beside it. */
function addCell(layout: Layout, { index, token, own, pattern, cell, line, fill }: Place, add: Add): void {
  if (cell.last - cell.first < LONGEST_CELL) {
    for (let other = cell.first; other <= cell.last; other++) if (other !== index && isWord(layout, other)) add(68, hashAt(layout, other));
  }
  const near = SIGN.mail | SIGN.digits;
  const cells = Math.min(line.cells.length, 4);
  add(60, mix(Math.min(cell.last - cell.first + 1, 12), own));
  add(61, mix(line.signs, own));
  add(62, mix(line.signs, mix(fill, own)));
  add(63, mix(cells, mix(cell.index > 0 ? 1 : 0, own)));
  add(64, mix(cells, mix(fill, pattern)));
  add(65, mix((layout.lines[cell.line - 1]?.signs ?? 0) & near, mix(fill, own)));
  add(66, mix((layout.lines[cell.line + 1]?.signs ?? 0) & near, mix(fill, own)));
  add(67, mix((line.signs & SIGN.small) === 0 ? 1 : 0, mix(own, token.shape)));
}

/** The label before it on the line and the cells beside, above and below. */
function addLabels(layout: Layout, { index, own, run, pattern, cell, line, fill }: Place, add: Add): void {
  const label = layout.labelAt[index] as number;
  add(70, label);
  add(71, mix(label, own));
  add(72, mix(label, pattern));
  const left = cell.index > 0 ? layout.cells[line.cells[cell.index - 1] as number] : undefined;
  const begins = cell.first === run.first ? 1 : 0;
  if (left) {
    add(73, mix(left.label, fill));
    add(74, mix(hashAt(layout, left.last), begins));
    add(75, mix(left.pattern, begins));
    add(76, mix(mix(hashAt(layout, left.first), left.last - left.first), fill));
  }
  const beside = (other: Cell, template: number) => {
    add(template, mix(other.label, fill));
    add(template + 1, mix(other.pattern, fill));
    add(template + 2, mix(other.pattern, mix(fill, pattern)));
    if (other.last - other.first < 4) add(template + 3, mix(hashAt(layout, other.last), fill));
  };
  const above = neighbourOf(layout, cell, -1);
  const below = neighbourOf(layout, cell, 1);
  if (above) beside(above, 80);
  else add(80, mix(own, fill));
  if (below) beside(below, 84);
}

const FURTHEST_PEER = 4;

/** How much the cells of its column look like names. */
function addColumn(layout: Layout, { own, cell, isWhole, fill }: Place, add: Add): void {
  let likeNames = 0;
  let withGiven = 0;
  let peers = 0;
  for (let step = -FURTHEST_PEER; step <= FURTHEST_PEER; step++) {
    const peer = step === 0 ? undefined : neighbourOf(layout, cell, step);
    if (!peer) continue;
    peers++;
    if (peer.looksLikeName) likeNames++;
    if (peer.hasGiven) withGiven++;
  }
  add(88, mix(likeNames, mix(isWhole ? 1 : 0, own)));
  add(89, mix(withGiven, mix(isWhole ? 1 : 0, own)));
  add(90, mix(mix(likeNames, withGiven), mix(peers, fill)));
}

/** Where else it stands: with a capital, and in addresses. */
function addScreen({ times, locals }: Layout, { token, own }: Place, add: Add): void {
  add(95, mix(Math.min(times.get(token.folded) ?? 0, 4), own));
  add(96, mix(token.folded.length > 2 && locals.includes(token.folded) ? 1 : 0, own));
}

/** What may be a name: what has a capital, and in small letters what is called so or what no language knows. */
function candidatesOf({ tokens, runAt }: Layout): number[] {
  const found: number[] = [];
  tokens.forEach(({ kind, shape, bits, folded }, index) => {
    if (kind !== 'word' || folded.length > LONGEST_WORD) return;
    const isSmall = shape === SHAPE.small;
    const isKnown = (bits & (BIT.stop | BIT.common | BIT.ordinary | BIT.foreign)) !== 0;
    if (isSmall ? folded.length > 2 && ((bits & BIT.given) !== 0 || !isKnown) : runAt[index] !== -1) found.push(index);
  });
  return found;
}

function patternOf(letters: readonly number[], { first, last }: Run): number {
  let pattern = last - first;
  for (let index = first; index <= last && index < first + 5; index++) pattern = mix(pattern, letters[index] as number);
  return pattern;
}

/** Beginnings, ends and threes of letters of a word that is no name and no word of a list. */
function gramsOf(word: string): Int32Array {
  const found: number[] = [];
  for (let length = 1; length <= 4 && length < word.length; length++) {
    found.push(bucketOf(100 + length, hashOf(word.slice(-length))));
    if (length < 4) found.push(bucketOf(110 + length, hashOf(word.slice(0, length))));
  }
  for (let at = 0; at + 3 <= word.length; at++) found.push(bucketOf(120, hashOf(word.slice(at, at + 3))));
  return Int32Array.from(found);
}
