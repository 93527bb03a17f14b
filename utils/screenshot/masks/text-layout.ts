import { type ImagePx, type Rect, unionAll } from '@/utils/foundation/geometry';
import { fold } from '@/utils/pii/fold';
import { isLabelText } from '@/utils/pii/labels/find-labels';
import { isOrdinaryWord } from '@/utils/pii/names/ordinary-words';
import type { OcrLine, OcrSymbol, OcrWord } from '../ocr/ocr-engine';

/** A stretch of one visual line without a column gap. The same form holds what OCR read and what the page said. */
export interface Segment {
  symbols: readonly OcrSymbol[];
  /** Indices into `symbols` before which a blank stands. */
  wordStarts: ReadonlySet<number>;
  rect: Rect<ImagePx>;
}

/** A text with the way back to pixels. */
export interface TextView {
  text: string;
  /** For each UTF-16 unit of `text` the segment and symbol it came from, or -1 for blanks and breaks put in by the layout. */
  segmentAt: Int32Array;
  symbolAt: Int32Array;
}

/**
 * Stands for the gap between columns: detectors let at most three blanks stand inside one number, so numbers of neighbouring columns stay
 * apart, while a label still finds its value in the next column.
 */
const COLUMN_GAP = '    ';

/** Lines that have nothing to do with each other: no label reaches over two empty lines. */
const APART = '\n\n\n';

/** Gaps up to this many line heights are blanks of one sentence, wider ones separate columns. */
const SENTENCE_GAP = 1.1;

export function toSegment(line: OcrLine): Segment {
  const symbols: OcrSymbol[] = [];
  const wordStarts = new Set<number>();
  let previous: OcrWord | undefined;
  for (const word of line.words) {
    if (symbols.length > 0 && !continuesAddress(previous, word, line.rect.height)) wordStarts.add(symbols.length);
    symbols.push(...word.symbols);
    previous = word;
  }
  return { symbols, wordStarts, rect: line.rect };
}

/** A blank that the model saw inside an address: behind a dot or sign of a typewriter face, where the gap is wide but no word ends. */
function continuesAddress(before: OcrWord | undefined, word: OcrWord, height: number): boolean {
  if (!before || word.rect.x - (before.rect.x + before.rect.width) > height * ADDRESS_GAP) return false;
  return (
    (/[\p{L}\d][.@_/-]$/u.test(before.text) && !INITIAL.test(before.text) && /^[a-z\d]/.test(word.text)) ||
    (/[a-z\d]$/.test(before.text) && /^[.@_][a-z\d]/.test(word.text))
  );
}

/** "Dlamini, N. and two others": a letter and its dot end a name. */
const INITIAL = /^\p{Lu}\.$/u;
/** In line heights; a blank between words of a typewriter face is wider. */
const ADDRESS_GAP = 0.45;

/** Collects text and remembers where each unit came from. */
class ViewBuilder {
  private text = '';
  private readonly segments: number[] = [];
  private readonly symbols: number[] = [];

  gap(filler: string): void {
    this.text += filler;
    for (let i = 0; i < filler.length; i++) this.push(-1, -1);
  }

  segment(index: number, segment: Segment): void {
    segment.symbols.forEach((symbol, at) => {
      if (segment.wordStarts.has(at)) this.gap(' ');
      this.text += symbol.text;
      for (let i = 0; i < symbol.text.length; i++) this.push(index, at);
    });
  }

  private push(segment: number, symbol: number): void {
    this.segments.push(segment);
    this.symbols.push(symbol);
  }

  build(): TextView {
    return { text: this.text, segmentAt: Int32Array.from(this.segments), symbolAt: Int32Array.from(this.symbols) };
  }
}

/**
 * Every visual row from left to right, columns apart: label left, value right. Cells of a table carry the head of their column (`Order: 4711`),
 * because the head itself is far from the last row, and rows of a table mean nothing without it. Heads come last, on their own.
 */
export function rowsView(segments: readonly Segment[], tables: readonly TableColumn[]): TextView {
  const builder = new ViewBuilder();
  const headOf = headsByCell(tables);
  const above = labelsAbove(segments);
  const heads = new Set(tables.map(({ head }) => head));
  let previousBottom = Number.NEGATIVE_INFINITY;
  let hadColumns = false;
  for (const row of groupRows(segments)) {
    const wanted = row.filter((index) => !heads.has(index));
    if (wanted.length === 0) continue;
    const rects = wanted.map((index) => (segments[index] as Segment).rect);
    const top = Math.min(...rects.map((r) => r.y));
    const hasColumns = joinSentences(wanted, segments).length > 1;
    if (previousBottom !== Number.NEGATIVE_INFINITY) {
      // Below a row of several columns stands nothing that belongs to all of them: labels above values are matter for the blocks.
      if (hadColumns && hasColumns) builder.gap(APART);
      else builder.gap(top - previousBottom > (rects[0]?.height ?? 0) * 2.5 ? '\n\n' : '\n');
    }
    hadColumns = hasColumns;
    addRow(builder, wanted, segments, headOf, above);
    previousBottom = Math.max(...rects.map((r) => r.y + r.height));
  }
  for (const head of heads) {
    // A head is not the value of the head above it.
    builder.gap(APART);
    builder.segment(head, segments[head] as Segment);
  }
  return builder.build();
}

/** Every column block from top to bottom: wrapped lines beside another column, a label above its value. Tables are left to `rowsView`. */
export function blocksView(segments: readonly Segment[], tables: readonly TableColumn[]): TextView {
  const builder = new ViewBuilder();
  const inTable = new Set(tables.flatMap(({ head, cells }) => [head, ...cells]));
  const { labels, values } = pairsBeside(segments);
  let above: BlockLine | undefined;
  for (const block of groupBlocks(segments, inTable)) {
    if (above) builder.gap(isBelow(above, block[0] as BlockLine) ? '\n\n' : APART);
    const isValueColumn = block.filter(({ indices }) => values.has(indices[0] as number)).length * 2 >= block.length;
    block.forEach((line, at) => {
      const isOwnValue = isValueColumn && values.has(line.indices[0] as number);
      // What stands below a label that has its value beside it is the next label, known or not.
      const isLabelled = at > 0 && labels.has((block[at - 1] as BlockLine).indices[0] as number);
      if (at > 0) builder.gap(isLabelled || isOwnValue ? APART : '\n');
      // The value carries its label: a number alone may look like something else.
      addRow(builder, line.indices, segments, isOwnValue ? values : new Map());
    });
    above = block.at(-1);
  }
  return builder.build();
}

/**
 * Running text as its author wrote it: lines that were broken only because the next word had no room are one line again, so that what stands around
 * a name ("delivered to Mrs / Thistlewood") is seen whole. Holds only text that was broken.
 */
export function proseView(segments: readonly Segment[], tables: readonly TableColumn[]): TextView {
  const builder = new ViewBuilder();
  const inTable = new Set(tables.flatMap(({ head, cells }) => [head, ...cells]));
  let isFirst = true;
  for (const block of groupBlocks(segments, inTable)) {
    const right = Math.max(...block.map((line) => line.right));
    block.forEach((line, at) => {
      const isBroken = at + 1 < block.length && isBrokenLine(line, block[at + 1] as BlockLine, right, segments);
      const isRest = at > 0 && isBrokenLine(block[at - 1] as BlockLine, line, right, segments);
      if (!isBroken && !isRest) return;
      if (!isFirst) builder.gap(isRest ? ' ' : APART);
      isFirst = false;
      addRow(builder, line.indices, segments, new Map());
    });
  }
  return builder.build();
}

/** Whether a line ends where it does because the first word of the next had no room beside it. */
function isBrokenLine(line: BlockLine, next: BlockLine, right: number, segments: readonly Segment[]): boolean {
  const height = line.bottom - line.top;
  const other = next.bottom - next.top;
  if (Math.abs(next.left - line.left) > height * 0.5 || next.top - line.bottom > height * CLOSE) return false;
  if (Math.max(height, other) > Math.min(height, other) * LARGEST_DIFFERENCE) return false;
  const [text, more] = [line, next].map(({ indices }) => indices.map((index) => textOf(segments[index] as Segment)).join(' '));
  if (!IN_SENTENCE.test(`${text} ${more}`) || SENTENCE_END.test(text as string)) return false;
  const first = segments[next.indices[0] as number] as Segment;
  const wordEnd = Math.min(...[...first.wordStarts].filter((at) => at > 0), first.symbols.length);
  const word = unionAll(first.symbols.slice(0, wordEnd).map(({ rect }) => rect));
  return word !== null && line.right + height * BLANK + word.width > right;
}
/** Hooks and tails of letters make lines of one text differ so much. */
const LARGEST_DIFFERENCE = 1.5;
/** Width of a blank, in line heights. */
const BLANK = 0.2;
/** A word in small letters: titles and lists of names have none. */
const IN_SENTENCE = /(?:^|\s)\p{Ll}{2,}/u;
const SENTENCE_END = /[.!?:;]["'”’)]?$/;

/**
 * Labels whose value stands beside them in the same row, and so not below them, and the values of such rows, which have nothing to do with the
 * value below.
 */
export function pairsBeside(segments: readonly Segment[]): { labels: ReadonlySet<number>; values: ReadonlyMap<number, number> } {
  const labels = new Set<number>();
  const values = new Map<number, number>();
  const above = labelsAbove(segments);
  for (const row of groupRows(segments)) {
    if (above.has(row[0] as number)) continue;
    const parts = joinSentences(row, segments);
    const isLabel = parts.map((part) => part.length === 1 && isLabelText(textOf(segments[part[0] as number] as Segment)));
    parts.forEach((part, at) => {
      if (!isLabel[at] || at + 1 >= parts.length || isLabel[at + 1]) return;
      const label = part[0] as number;
      const value = (parts[at + 1] as number[])[0] as number;
      if (isFieldLabel(segments[label] as Segment, segments[value] as Segment, segments)) return;
      labels.add(label);
      values.set(value, label);
    });
  }
  return { labels, values };
}

/** Labels alone on their line with what stands right below them, as in forms: pairs of value and label. */
export function pairsBelow(segments: readonly Segment[], tables: readonly TableColumn[]): [value: number, label: number][] {
  const inTable = new Set(tables.flatMap(({ head, cells }) => [head, ...cells]));
  const { labels } = pairsBeside(segments);
  return groupBlocks(segments, inTable).flatMap((block) =>
    block.slice(1).flatMap((line, at): [number, number][] => {
      const above = block[at] as BlockLine;
      const [label, ...others] = above.indices as [number, ...number[]];
      const isLabel = others.length === 0 && !labels.has(label) && isLabelText(textOf(segments[label] as Segment));
      const height = above.bottom - above.top;
      const isUnder = line.left - above.left < height * LARGEST_INDENT && above.left - line.left < height;
      return isLabel && isUnder ? [[line.indices[0] as number, label]] : [];
    }),
  );
}
/** Of a field's text to its label, in line heights. */
const LARGEST_INDENT = 2;

/** Lines of a label's value below its first: at its left edge, close together, with nothing below the label beside them. */
export function linesUnder(first: number, label: number, segments: readonly Segment[], most: number): number[] {
  const edge = (segments[label] as Segment).rect.x;
  const lines: number[] = [];
  let last = segments[first] as Segment;
  while (lines.length < most) {
    const { rect } = last;
    const next = segments.findIndex(
      (other) =>
        Math.abs(other.rect.x - rect.x) < rect.height * 0.5 &&
        other.rect.y > rect.y + rect.height * 0.5 &&
        other.rect.y - (rect.y + rect.height) < rect.height * CLOSE,
    );
    if (next === -1) break;
    last = segments[next] as Segment;
    if (segments.some((other) => other.rect.x < last.rect.x - 1 && Math.abs(other.rect.x - edge) < rect.height && sharesRow(other, last)))
      break;
    lines.push(next);
  }
  return lines;
}
/** Between two lines of one text, in line heights. */
const CLOSE = 0.9;

/** Words that stand for something: a number, an address, a name of words that are no everyday ones. */
function looksLikeValue(segment: Segment): boolean {
  const text = textOf(segment);
  if (/[\d@]/.test(text)) return true;
  return (
    /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u.test(text) &&
    !fold(text)
      .split(/[ .'’-]+/)
      .some((word) => word.length > 3 && isOrdinaryWord(word))
  );
}

/**
 * Pieces of rows that hold labels above their values, several beside one another, as cards and profiles do: no piece of such a row is the value of its
 * neighbour.
 */
function labelsAbove(segments: readonly Segment[]): ReadonlySet<number> {
  const rows = groupRows(segments).map((row) => joinSentences(row, segments).map((part) => part[0] as number));
  const found = new Set<number>();
  for (let at = 0; at + 1 < rows.length; at++) {
    const row = rows[at] as number[];
    const below = rows[at + 1] as number[];
    if (row.length < 2 || row.some((index) => looksLikeValue(segments[index] as Segment))) continue;
    const under = below.filter((index) => row.some((head) => isRightBelow(segments[head] as Segment, segments[index] as Segment)));
    if (under.length * 2 < row.length || under.length < 2 || below.some((index) => isLabelText(textOf(segments[index] as Segment))))
      continue;
    const isAbove = row.some(
      (head) =>
        isLabelText(textOf(segments[head] as Segment)) &&
        under.some(
          (index) => isRightBelow(segments[head] as Segment, segments[index] as Segment) && looksLikeValue(segments[index] as Segment),
        ),
    );
    if (isAbove) for (const index of row) found.add(index);
  }
  return found;
}

function isRightBelow({ rect: above }: Segment, { rect }: Segment): boolean {
  const gap = rect.y - (above.y + above.height);
  return Math.abs(rect.x - above.x) < above.height * 1.2 && gap > -2 && gap < above.height * 2;
}

/** Whether a block goes on below another's last line, over a wider gap than lines of one block have. */
function isBelow(above: BlockLine, line: BlockLine): boolean {
  const height = Math.max(above.bottom - above.top, line.bottom - line.top);
  const overlap = Math.min(above.right, line.right) - Math.max(above.left, line.left);
  return line.top > above.top && line.top - above.bottom < height * 5 && (overlap > 0 || Math.abs(line.left - above.left) < height * 2);
}

function headsByCell(tables: readonly TableColumn[]): ReadonlyMap<number, number> {
  return new Map(tables.flatMap(({ head, cells }) => cells.map((cell) => [cell, head] as const)));
}

function addRow(
  builder: ViewBuilder,
  row: readonly number[],
  segments: readonly Segment[],
  headOf: ReadonlyMap<number, number>,
  labels: ReadonlySet<number> = new Set(),
): void {
  let previous: Segment | undefined;
  for (const index of row) {
    const segment = segments[index] as Segment;
    const head = headOf.get(index);
    if (previous) {
      const gap = segment.rect.x - (previous.rect.x + previous.rect.width);
      const isNear = gap < Math.max(segment.rect.height, previous.rect.height) * SENTENCE_GAP;
      const isApart = head === undefined && (labels.has(index) || isFieldLabel(previous, segment, segments));
      builder.gap(isNear ? ' ' : isApart ? APART : COLUMN_GAP);
    }
    // The head's own letters are not part of this cell: nothing found in them is to be covered here.
    if (head !== undefined) builder.gap(`${textOf(segments[head] as Segment)}: `);
    builder.segment(index, segment);
    previous = segment;
  }
}

/**
 * Whether a label has its value below itself, as in a form, so that what stands far to the right belongs to something else. In a list of labels and
 * values what is below the label has a neighbour of its own, in the same column as the label's.
 */
function isFieldLabel(label: Segment, right: Segment, segments: readonly Segment[]): boolean {
  const { height } = label.rect;
  if (right.rect.x - (label.rect.x + label.rect.width) < height * 4 || !isLabelText(textOf(label))) return false;
  const bottom = label.rect.y + height;
  const below = segments.find(
    ({ rect }) =>
      rect.y > bottom - 2 && rect.y - bottom < height * 1.7 && rect.x > label.rect.x - 3 && rect.x - label.rect.x < height * 1.4,
  );
  if (!below || isLabelText(textOf(below))) return false;
  return !segments.some((other) => Math.abs(other.rect.x - right.rect.x) < height && other !== right && sharesRow(other, below));
}

/** The text of a segment with its blanks. */
export function textOf(segment: Segment): string {
  return segment.symbols.map((symbol, at) => (segment.wordStarts.has(at) ? ` ${symbol.text}` : symbol.text)).join('');
}

function middleY(segment: Segment): number {
  return segment.rect.y + segment.rect.height / 2;
}

/** Whether two segments stand on one visual line: the middle of each lies inside the other. */
function sharesRow(a: Segment, b: Segment): boolean {
  const reach = Math.min(a.rect.height, b.rect.height) * 0.55;
  return Math.abs(middleY(a) - middleY(b)) < reach;
}

/** Indices of segments by visual row, rows from top to bottom, each from left to right. */
export function groupRows(segments: readonly Segment[]): number[][] {
  const order = segments.map((_, index) => index).sort((a, b) => middleY(segments[a] as Segment) - middleY(segments[b] as Segment));
  const rows: number[][] = [];
  for (const index of order) {
    const segment = segments[index] as Segment;
    let home: number[] | undefined;
    for (let i = rows.length - 1; i >= 0 && i >= rows.length - 4 && !home; i--) {
      const row = rows[i] as number[];
      if (sharesRow(segments[row[row.length - 1] as number] as Segment, segment)) home = row;
    }
    if (home) home.push(index);
    else rows.push([index]);
  }
  for (const row of rows) row.sort((a, b) => (segments[a] as Segment).rect.x - (segments[b] as Segment).rect.x);
  return rows;
}

/** Pieces of one sentence in one row, as indices. */
function joinSentences(row: readonly number[], segments: readonly Segment[]): number[][] {
  const parts: number[][] = [];
  for (const index of row) {
    const part = parts.at(-1);
    const last = part ? (segments[part.at(-1) as number] as Segment) : undefined;
    const segment = segments[index] as Segment;
    const gap = last ? segment.rect.x - (last.rect.x + last.rect.width) : 0;
    if (part && last && gap < Math.max(last.rect.height, segment.rect.height) * SENTENCE_GAP) part.push(index);
    else parts.push([index]);
  }
  return parts;
}

/** Pieces of one sentence by its first piece: reading may part what stands in one cell. */
export function sentenceParts(segments: readonly Segment[]): ReadonlyMap<number, readonly number[]> {
  const parts = groupRows(segments).flatMap((row) => joinSentences(row, segments));
  return new Map(parts.map((part) => [part[0] as number, part]));
}

/** Lines that stand exactly under one another at one distance, as lists do: indices of the segments that begin them. */
export function findStacks(segments: readonly Segment[]): number[][] {
  const stacks: number[][] = [];
  for (const row of groupRows(segments)) {
    for (const part of joinSentences(row, segments)) {
      const index = part[0] as number;
      const home = stacks.findLast((stack) => continuesStack(stack, segments[index] as Segment, segments));
      if (home) home.push(index);
      else stacks.push([index]);
    }
  }
  return stacks.filter((stack) => stack.length >= FEWEST_STACKED);
}
const FEWEST_STACKED = 3;

/**
 * Lists whose entries have several lines (a name above a number, a sender above the beginning of a message): the first lines of all entries are one
 * list, and so are the second and the third. Told by the wider gap between two entries; indices of the segments that begin the lines.
 */
export function findEntries(segments: readonly Segment[]): number[][] {
  const chains: number[][] = [];
  for (const row of groupRows(segments)) {
    for (const part of joinSentences(row, segments)) {
      const index = part[0] as number;
      const { rect } = segments[index] as Segment;
      const home = chains.findLast((chain) => {
        const last = (segments[chain.at(-1) as number] as Segment).rect;
        return Math.abs(rect.x - last.x) <= rect.height * 0.4 && rect.y - last.y < rect.height * 8;
      });
      if (home) home.push(index);
      else chains.push([index]);
    }
  }
  return chains.flatMap((chain) => {
    const steps = chain
      .slice(1)
      .map((index, at) => middleY(segments[index] as Segment) - middleY(segments[chain[at] as number] as Segment));
    const tight = steps.reduce((least, step) => Math.min(least, step), Number.POSITIVE_INFINITY);
    const entries: number[][] = [[chain[0] as number]];
    for (const [at, step] of steps.entries()) {
      if (step > tight * WIDER) entries.push([]);
      entries.at(-1)?.push(chain[at + 1] as number);
    }
    if (entries.length < FEWEST_STACKED || entries.every((entry) => entry.length === 1)) return [];
    return Array.from({ length: MOST_LINES_OF_ENTRY }, (_, at) => entries.flatMap((entry) => entry.slice(at, at + 1))).filter(
      (lines) => lines.length >= FEWEST_STACKED,
    );
  });
}
/** The gap between two entries to that between the lines of one, middle to middle. */
const WIDER = 1.2;
const MOST_LINES_OF_ENTRY = 3;

function continuesStack(stack: readonly number[], segment: Segment, segments: readonly Segment[]): boolean {
  const last = segments[stack.at(-1) as number] as Segment;
  const height = Math.max(last.rect.height, segment.rect.height);
  const step = middleY(segment) - middleY(last);
  if (Math.abs(segment.rect.x - last.rect.x) > height * 0.4 || step < height * 0.5 || step > height * 5) return false;
  const before = stack.at(-2);
  return before === undefined || Math.abs(step - (middleY(last) - middleY(segments[before] as Segment))) <= height * 0.35;
}

interface BlockLine {
  indices: number[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Blocks of lines that stand under one another with common left edges or overlap and without a big gap. */
function groupBlocks(segments: readonly Segment[], without: ReadonlySet<number>): BlockLine[][] {
  const blocks: BlockLine[][] = [];
  for (const row of groupRows(segments)) {
    const wanted = row.filter((index) => !without.has(index));
    for (const indices of joinSentences(wanted, segments)) {
      const line = toBlockLine(indices, segments);
      const home = blocks.findLast((block) => continuesBlock(block.at(-1) as BlockLine, line));
      if (home) home.push(line);
      else blocks.push([line]);
    }
  }
  return blocks;
}

function toBlockLine(indices: number[], segments: readonly Segment[]): BlockLine {
  const rects = indices.map((index) => (segments[index] as Segment).rect);
  return {
    indices,
    left: Math.min(...rects.map((r) => r.x)),
    right: Math.max(...rects.map((r) => r.x + r.width)),
    top: Math.min(...rects.map((r) => r.y)),
    bottom: Math.max(...rects.map((r) => r.y + r.height)),
  };
}

function continuesBlock(above: BlockLine, line: BlockLine): boolean {
  const height = Math.max(above.bottom - above.top, line.bottom - line.top);
  const gap = line.top - above.bottom;
  if (gap < -height * 0.5 || gap > height * 1.9) return false;
  if (Math.abs(line.left - above.left) < height * 0.8) return true;
  const overlap = Math.min(above.right, line.right) - Math.max(above.left, line.left);
  return overlap > Math.min(above.right - above.left, line.right - line.left) * 0.6;
}

/** A column of a table: the segment of its head and those of its cells. */
export interface TableColumn {
  head: number;
  cells: number[];
}

/** Fewer columns are a list of labels and values. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const LONGEST_HEAD = 28;

/** Columns under a row of heads: rows below whose segments begin or end where a head does. */
export function findTables(segments: readonly Segment[]): TableColumn[] {
  const rows = groupRows(segments).map((row) => joinSentences(row, segments).map((part) => part[0] as number));
  const columns: TableColumn[] = [];
  for (let at = 0; at < rows.length; at++) {
    const heads = rows[at] as number[];
    if (heads.length < FEWEST_COLUMNS || !heads.every((head) => looksLikeHead(segments[head] as Segment))) continue;
    const found = heads.map((head) => ({ head, cells: [] as number[] }));
    const rowOf = new Map<number, number>();
    let misses = 0;
    let end = at;
    const middleOf = (row: number) => middleY(segments[(rows[row] as number[])[0] as number] as Segment);
    const pitch = at + 1 < rows.length ? middleOf(at + 1) - middleOf(at) : 0;
    for (let below = at + 1; below < rows.length && misses < 2; below++) {
      // A gap of two rows ends the table.
      if (middleOf(below) - middleOf(below - 1) > Math.max(pitch * 2.2, (segments[heads[0] as number] as Segment).rect.height * 5)) break;
      if (isHeadingBelow(rows[below] as number[], segments)) break;
      for (const cell of rows[below] as number[]) rowOf.set(cell, below);
      const aligned = (rows[below] as number[]).filter((cell) => addToColumn(found, cell, segments)).length;
      if (aligned >= 2) {
        misses = 0;
        end = below;
      } else misses++;
    }
    if (end < at + FEWEST_ROWS || isGrid(rows.slice(at, end + 1), segments)) continue;
    // What stands below the last full row belongs to something else.
    const within = found.map(({ head, cells }) => ({ head, cells: cells.filter((cell) => (rowOf.get(cell) ?? 0) <= end) }));
    columns.push(...within.filter(({ cells }) => cells.length > 0));
    // The rows of this table are no heads themselves.
    at = end;
  }
  return columns;
}

/** A label alone in its row is the heading of what follows, not a cell. */
function isHeadingBelow(row: readonly number[], segments: readonly Segment[]): boolean {
  const [only] = row;
  return row.length === 1 && only !== undefined && isLabelText(textOf(segments[only] as Segment));
}

/**
 * Labels above their values, several beside one another: every second row holds labels again, so the first is no head of the others. Told by
 * the words, or by rows that stand in pairs.
 */
function isGrid(rows: readonly (readonly number[])[], segments: readonly Segment[]): boolean {
  const isLabelRow = (row: readonly number[]) =>
    row.filter((cell) => isLabelText(textOf(segments[cell] as Segment))).length * 2 >= row.length;
  if (rows.slice(1).some((row) => row.length >= 2 && isLabelRow(row))) return true;
  const middles = rows.map((row) => middleY(segments[row[0] as number] as Segment));
  const [a, b, c, d] = middles as [number, number, number, number | undefined];
  return rows.length >= 3 && c - b > (b - a) * 1.25 && (d === undefined || d - c < (c - b) * 0.8);
}

function looksLikeHead(segment: Segment): boolean {
  const text = textOf(segment);
  return text.length <= LONGEST_HEAD && !/[@:]|\d.*\d/.test(text) && /\p{L}|^[#№]$/u.test(text);
}

function addToColumn(columns: readonly TableColumn[], cell: number, segments: readonly Segment[]): boolean {
  const { rect } = segments[cell] as Segment;
  const column = columns.find(({ head }) => {
    const other = (segments[head] as Segment).rect;
    const slack = Math.max(5, rect.height * 0.5);
    return Math.abs(other.x - rect.x) < slack || Math.abs(other.x + other.width - rect.x - rect.width) < slack;
  });
  column?.cells.push(cell);
  return column !== undefined;
}
