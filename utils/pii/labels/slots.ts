import type { Line } from '../reading';
import type { Label } from './find-labels';
import { isKeepLabel, type LabelKind } from './label-words';

/**
 * How a label and its value are joined: a sign (`:`), mere space on the line, the gap between two columns (`cell`), or the value stands on a line
 * below.
 */
export type Joint = 'sign' | 'space' | 'cell' | 'below';

/** Where the value of a label stands. `start`/`end` never include the joint; the value may be shorter than the place. */
export interface Slot {
  kind: LabelKind;
  label: Label;
  joint: Joint;
  start: number;
  end: number;
}

interface Source {
  text: string;
  folded: string;
  lines: readonly Line[];
  labels: readonly Label[];
}

/**
 * Optional note in brackets, without digits, with how many there are ("(3 digits)", "(6 haneli)") or whose it is ("(passenger 2)"), required-field star,
 * closing quote.
 */
const AFTER_LABEL =
  /(?:\.(?=[ ]*(?:\n|$| {2}|\d|\()))?(?:[ ]{0,3}\([^()\d\n]{0,30}(?:\d{1,2}[ -]{1,2}(?:digit|hane|rakam|char|karakter|basamak)|(?<=[a-z][ ])\d(?=\)))?[^()\d\n]{0,30}\))?["'`\])]{0,2}[ ]{0,3}[*?]?/y;
const SIGN =
  /[ ]{0,8}(?:[:=|»>→⇒•·;]+|=>|->|--?[ >]|\.{2,}:?|(?:is|are|was|olarak|as|ist|est|es)(?= )|\.[ ]{0,2}:)[ ]{0,8}[>"'`([]{0,2}[ ]{0,2}/y;
/** "Doğum tarihi / Cinsiyet": a label names a second thing that no list knows before its sign, its gap or the end of its line. */
const SECOND_NAME = / ?[/&+] ?[a-z]{2,16}\.?(?: [a-z]{2,16})?(?=[ ]{0,3}:| {3}|[ ]{0,2}(?:\n|$))/y;
/** "Passport of lead passenger", "Mobile for updates": whose it is or what for, before the sign or the gap. */
const OF_WHOM = / (?:of|for) (?:the |your )?[a-z]{2,16}(?: [a-z]{2,16})?(?=[ ]{0,3}:| {3})/y;
const SPACE = /[ ]{0,40}["'`]?/y;
/** "Passenger 1: …", "Telefon 2", "Guest #3": which of several it is. */
const WHICH = / ?#?[1-9](?=[ ]{0,2}(?::(?!\d)|=|\n|$)| {3})/y;
/** Labels that stand for several of a kind one after the other. "Guests 2" tells how many. */
const isNumbered = ({ kind, end }: Label, folded: string): boolean =>
  (kind === 'role' || kind === 'name' || kind === 'phone' || kind === 'email' || kind === 'address') &&
  !/(?:s|l[ae]r)$/.test(folded.slice(Math.max(0, end - 3), end));

/** How many lines below a row of labels can belong to it as a table. */
const TABLE_ROWS = 40;
/** No value is longer; keeps lines of megabytes from being looked at once per label. */
const LONGEST_PLACE = 600;
/** More labels on one line are a list of words, not the head of a table. */
const MOST_COLUMNS = 12;

/** The value places of every label. */
export function slotsOf(source: Source): Slot[] {
  const layout = measureLayout(source);
  const slots: Slot[] = [];
  for (let i = 0; i < source.labels.length; i++) slots.push(...slotsAfter(source, layout, i));
  return slots;
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** What is known of the labels' places before any slot is cut; computed once, so that a line full of labels stays cheap. */
interface Layout {
  /** Line of each label. */
  lineOf: readonly number[];
  /** Where the value of each label begins, when the line goes on. */
  valueStart: readonly number[];
  hasSign: readonly boolean[];
  /** Where the next label that ends this one's place begins. */
  boundary: readonly number[];
  labelsOn: ReadonlyMap<number, number>;
  /** Lines that begin with a label and its sign: they speak for themselves. */
  ownLines: ReadonlySet<number>;
  /** Lines that hold labels and nothing else, as the head of a table does. */
  labelRows: ReadonlySet<number>;
  /** Rows of several labels without a sign, the head of a table; a few of its words may be unknown. */
  heads: ReadonlySet<number>;
}

function measureLayout({ text, folded, lines, labels }: Source): Layout {
  const lineOf: number[] = [];
  const valueStart: number[] = [];
  const hasSign: boolean[] = [];
  let lineIndex = 0;
  labels.forEach((label, i) => {
    while ((lines[lineIndex] as Line).end < label.end) lineIndex++;
    lineOf.push(lineIndex);
    const { end } = lines[lineIndex] as Line;
    const labelEnd = isNumbered(label, folded) ? skip(WHICH, folded, label.end) : label.end;
    const ofWhom = isKeepLabel(label.kind) ? labelEnd : skip(OF_WHOM, folded, labelEnd);
    const afterNames = skip(SECOND_NAME, folded, ofWhom);
    const isLabelled = ofWhom === labelEnd && (labels[i + 1]?.start ?? folded.length) < afterNames;
    const afterLabel = skip(AFTER_LABEL, folded, isLabelled ? labelEnd : afterNames);
    const afterSign = skip(SIGN, folded, afterLabel);
    hasSign.push(afterSign > afterLabel);
    valueStart.push(Math.min(end, afterSign > afterLabel ? afterSign : skip(SPACE, folded, afterLabel)));
  });
  const boundary: number[] = new Array(labels.length);
  for (let i = labels.length - 1; i >= 0; i--) {
    const next = labels[i + 1];
    const { end } = lines[lineOf[i] as number] as Line;
    if (!next || next.start >= end) boundary[i] = end;
    // "Address    Flat 22, 76 Elm Road": a part of an address is one of its words, but for where it has a sign.
    else if (labels[i]?.kind === 'address' && next.kind === 'addressPart' && !hasSign[i + 1]) boundary[i] = boundary[i + 1] as number;
    else boundary[i] = endsPlaceBefore(text, next, hasSign[i + 1] as boolean) ? next.start : (boundary[i + 1] as number);
  }
  // "Doğum tarihi / Cinsiyet": both have one place, where their values stand in this order.
  for (let i = labels.length - 2; i >= 0; i--) {
    const [label, next] = [labels[i] as Label, labels[i + 1] as Label];
    if (isKeepLabel(label.kind) || next.start - label.end > 3 || !/^ ?[/&+] ?$/.test(text.slice(label.end, next.start))) continue;
    valueStart[i] = valueStart[i + 1] as number;
    boundary[i] = boundary[i + 1] as number;
    hasSign[i] = hasSign[i + 1] as boolean;
  }
  // A line that begins with the label of a number support needs speaks for itself without a sign too: "Order 48213 was shipped".
  const speaks = (i: number) =>
    hasSign[i] ||
    (isKeepLabel((labels[i] as Label).kind) &&
      /^[ #]{1,2}\S*\d/.test(folded.slice((labels[i] as Label).end, (labels[i] as Label).end + 12)));
  const ownLines = new Set(
    lineOf.filter((line, i) => speaks(i) && !/[\p{L}\d]/u.test(text.slice((lines[line] as Line).start, (labels[i] as Label).start))),
  );
  return { lineOf, valueStart, hasSign, boundary, ownLines, ...findRows({ text, folded, lines, labels }, lineOf, hasSign) };
}

/** A label ends the place of the one before by its own sign or by a clear gap before it. */
function endsPlaceBefore(text: string, next: Label, hasSign: boolean): boolean {
  if (next.start > 0 && /[\p{L}\d]/u.test(text[next.start - 1] as string)) return false;
  return hasSign || /(?: {2}|\t|[|,;•·/]\s?["']?)$/.test(text.slice(Math.max(0, next.start - 3), next.start));
}

function findRows(
  { text, lines, labels }: Source,
  lineOf: readonly number[],
  hasSign: readonly boolean[],
): Pick<Layout, 'labelsOn' | 'labelRows' | 'heads'> {
  const labelsOn = new Map<number, number>();
  const rows = new Set<number>();
  const heads = new Set<number>();
  for (let i = 0; i < labels.length; ) {
    const line = lineOf[i] as number;
    let at = (lines[line] as Line).start;
    let rest = '';
    const first = i;
    for (; i < labels.length && lineOf[i] === line; i++) {
      rest += text.slice(at, (labels[i] as Label).start);
      at = (labels[i] as Label).end;
    }
    rest += text.slice(at, (lines[line] as Line).end);
    labelsOn.set(line, i - first);
    const count = i - first;
    const isBare = !/[\p{L}\d]/u.test(rest);
    if (isBare) rows.add(line);
    if (hasSign.slice(first, i).includes(true)) continue;
    if (isBare ? count > 1 : count > 2 && !/[.!?:\d]/.test(rest) && (rest.match(/\p{L}+/gu) ?? []).length <= count) heads.add(line);
  }
  return { labelsOn, labelRows: rows, heads };
}

function slotsAfter(source: Source, layout: Layout, i: number): Slot[] {
  const label = source.labels[i] as Label;
  const lineIndex = layout.lineOf[i] as number;
  const start = layout.valueStart[i] as number;
  const end = Math.min(layout.boundary[i] as number, start + LONGEST_PLACE);
  const base = { kind: label.kind, label };
  const sign = layout.hasSign[i] as boolean;
  const isHead = layout.heads.has(lineIndex);
  // "Madde" is no "cadde": a single part of an address is too short a word to forgive a sign.
  if (label.isGuess && label.kind === 'addressPart') return [];
  // A word that only resembles a label is one where a sign or the layout says so, not in the middle of a sentence.
  if (label.isGuess && !sign && start < end && !isColumnGap(source.text, label.end, start)) return [];
  // "Alistair Venter": the second of two capitals is a name, though one sign away from a label.
  if (label.isGuess && !sign && /\p{Lu}[\p{L}.'’-]* \p{Lu}$/u.test(source.text.slice(Math.max(0, label.start - 24), label.start + 1)))
    return [];
  if (!isHead && start < end && source.text.slice(start, end).trim().length > 0)
    return [{ ...base, joint: sign ? 'sign' : isColumnGap(source.text, label.end, start) ? 'cell' : 'space', start, end }];
  // "Başaran" is no misread "Başvuran": a role above a value is too common a word to be guessed.
  if (label.isGuess && !sign && label.kind === 'role') return [];
  const isRow = isHead || layout.labelRows.has(lineIndex);
  const columns = layout.labelsOn.get(lineIndex) ?? 0;
  if (!isRow && !(sign && end === (source.lines[lineIndex] as Line).end) && end < (source.lines[lineIndex] as Line).end) return [];
  return placesBelow(source, layout, lineIndex, isRow && columns > 1 && columns <= MOST_COLUMNS ? TABLE_ROWS : 1).map(
    ({ start: from, end: to }) => ({
      ...base,
      joint: 'below' as const,
      start: from,
      end: to,
    }),
  );
}

/** Nobody types three blanks in a sentence: a label fills its cell and the value stands in the next one. */
function isColumnGap(text: string, labelEnd: number, valueStart: number): boolean {
  return / {3}|\t/.test(text.slice(labelEnd, valueStart));
}

/** Lines below a label that may hold its value: up to the next row of labels or an empty stretch. */
function placesBelow({ text, lines }: Source, layout: Layout, lineIndex: number, most: number): Line[] {
  const places: Line[] = [];
  let empty = 0;
  for (let k = lineIndex + 1; k < lines.length && places.length < most; k++) {
    const line = lines[k] as Line;
    const end = Math.min(line.end, line.start + LONGEST_PLACE);
    if (text.slice(line.start, end).trim().length === 0) {
      if (++empty > 1 || places.length > 0) break;
      continue;
    }
    if (layout.labelRows.has(k) || layout.ownLines.has(k)) break;
    places.push({ start: line.start, end });
  }
  return places;
}
