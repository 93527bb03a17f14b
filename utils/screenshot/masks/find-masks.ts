import { grow, type ImagePx, intersect, type Rect, rect, unionAll } from '@/utils/foundation/geometry';
import type { Detection, Span } from '@/utils/pii/define-detector';
import { detect } from '@/utils/pii/detect';
import type { Entity } from '@/utils/pii/entities';
import { fold } from '@/utils/pii/fold';
import { isLabelText } from '@/utils/pii/labels/find-labels';
import { isForeignWord } from '@/utils/pii/names/foreign-words';
import { weighNames } from '@/utils/pii/names/model/weigh-names';
import { FIRM_WORDS } from '@/utils/pii/names/not-names';
import { isOrdinaryWord } from '@/utils/pii/names/ordinary-words';
import { isAbstract, isKindOfThing, isOccupation } from '@/utils/pii/names/things';
import type { OcrReading } from '../ocr/ocr-engine';
import type { ReadCode } from '../ocr/read-code';
import { findLabelled, isBesideLabel } from './beside-labels';
import { findPeers } from './column-peers';
import { findInitials } from './initials';
import type { Mask } from './mask';
import { mergeMasks } from './merge-masks';
import { isTold, readPage } from './page-reading';
import type { PageTexts } from './page-texts';
import { blocksView, findTables, proseView, rowsView, type Segment, sentenceParts, type TextView, textOf, toSegment } from './text-layout';
import { findThingCells, type ThingCells } from './thing-cells';

export interface FindMasksInput {
  width: number;
  height: number;
  /** Left out for the quick first answer from the page text alone. */
  reading?: Pick<OcrReading, 'lines' | 'unreadRegions'>;
  pageTexts?: PageTexts;
  codes?: readonly ReadCode[];
  detection: Pick<Detection, 'knownTexts' | 'languages'>;
}

/** Pads a text mask by this part of its line height, so that no ink peeks out at the edge of a glyph. */
const TEXT_PADDING = 0.12;
/** Below the line more: hooks and tails of letters (ç, ş, g) hang lower than the boxes of words say. */
const TAIL_PADDING = 0.2;
/** Boxes may be as high as plain letters: what letters of the text have above a capital or below the line needs so much more. */
const MARK_PADDING = 0.27;
/** "Ö", "İ", "É": a capital with its mark is higher than the line. */
const ABOVE_CAPITAL = /\p{Lu}[\u0300-\u0314\u030a-\u030f]/u;
/** Letters and signs that hang below the line: tails, and hooks of "ç", "ş", "ą". */
const BELOW_LINE = /[gjpqyQJµ,;()[\]{}|/@ß§þ]|\u0323|\u0326|\u0327|\u0328|\u0331/;
/** Without exact edges of the letters the place is a guess. */
const CODE_PADDING = 0.04;

/**
 * Places that hold personal data. Spans that detectors are sure of are applied, the rest and unread places are proposed. Every rect lies
 * inside the image.
 */
export function findMasks(input: FindMasksInput): Mask[] {
  const bounds = { width: input.width, height: input.height };
  const found: Mask[] = [];
  const page = input.pageTexts ? readPage(input.pageTexts, input.width) : null;
  if (page) {
    found.push(...page.passwords.map((box) => passwordMask(clip(box, bounds))));
    found.push(...masksOfText(page.segments, { ...input.detection, source: 'page' }, bounds));
  }
  if (input.reading) {
    const segments = input.reading.lines.map(toSegment);
    found.push(...masksOfText(segments, { ...input.detection, source: 'ocr' }, bounds));
    const unread = input.reading.unreadRegions.filter((box) => !page || !isTold(box, page));
    found.push(
      ...unread.map((box) => unreadMask(clip(grow(box, 2), bounds), isBesideLabel(box, [...segments, ...(page?.segments ?? [])]))),
    );
  }
  for (const code of input.codes ?? []) found.push(codeMask(code, bounds));
  return mergeMasks(found.filter((mask) => mask.rect.width > 0 && mask.rect.height > 0)).map((mask, index) => ({
    ...mask,
    id: `m${index + 1}`,
  }));
}

function masksOfText(segments: readonly Segment[], detection: Detection, bounds: { width: number; height: number }): Mask[] {
  const tables = findTables(segments);
  const things = findThingCells(segments, tables);
  const looked = [rowsView, blocksView, proseView].map((viewOf): Looked => {
    const view = viewOf(segments, tables);
    const spans = detect(view.text, detection, weighNames);
    // Beside its label an address takes the whole line: a joined one would go on into whatever stands below.
    return {
      view,
      spans: viewOf === proseView ? spans.filter(({ entity, why }) => entity !== 'POSTAL_ADDRESS' || why !== 'label') : spans,
    };
  });
  const found = looked
    .flatMap(({ view, spans }) =>
      spans.filter((span) => !isVersionElsewhere(span, view, looked)).map((span) => ({ span, parts: partsOfSpan(span, view, segments) })),
    )
    .filter(({ span, parts }) => !isCalledThing(span, parts, things, segments));
  const covered = found
    .filter(({ span }) => span.tier === 'mask')
    .flatMap(({ span, parts }) => parts.map((part) => ({ ...part, entity: span.entity })));
  const masks = found.flatMap(({ span, parts }) => masksOfParts(span, parts, segments, bounds));
  const cells = sentenceParts(segments);
  for (const [detectorId, values] of [
    ['column-peers', findPeers(segments, tables, cells, covered)],
    ['beside-labels', findLabelled(segments, tables, cells, covered)],
    ['initials', findInitials(segments, covered)],
  ] as const) {
    for (const value of values) {
      if (detectorId !== 'beside-labels' && value.entity === 'PERSON_NAME' && value.segments.every((index) => things.things.has(index)))
        continue;
      const parts = value.segments.map((segment) => ({ segment, first: 0, last: (segments[segment] as Segment).symbols.length - 1 }));
      masks.push(...masksOfParts(layoutSpan(detectorId, value.entity), parts, segments, bounds));
    }
  }
  return masks;
}

/** One way to read the screen, and what was found in it. */
interface Looked {
  view: TextView;
  spans: readonly Span[];
}

/**
 * Four small numbers are an address whatever stands around them, but for what makes them a version. So a view that has them whole and does not find them has
 * seen that, and the others have not: "Firmware" stands above them, or beside.
 */
function isVersionElsewhere(span: Span, from: TextView, looked: readonly Looked[]): boolean {
  if (span.entity !== 'IP_ADDRESS' || span.why !== 'shape') return false;
  const text = from.text.slice(span.start, span.end);
  return looked.some(({ view, spans }) => {
    for (let at = view.text.indexOf(text); at >= 0; at = view.text.indexOf(text, at + 1)) {
      if (view.segmentAt[at] !== from.segmentAt[span.start] || view.symbolAt[at] !== from.symbolAt[span.start]) continue;
      return !spans.some(({ start, end }) => start < at + text.length && end > at);
    }
    return false;
  });
}

/** Before it in its cell stand at most further words of what the thing is called, and behind it no second person. */
const SIGN_BEFORE = /[,;:(/]| - |\d{2}/;
const PERSON_BEHIND = /^(?:(?:,| and| ve| &) (?:\p{Lu}\p{Ll}|\d)| [–-] )/u;

/** What numbers of orders look like by accident, when no check digit and no label says so. */
const LIKE_REFERENCES: ReadonlySet<Entity> = new Set<Entity>(['PAYMENT_CARD', 'PHONE', 'NATIONAL_ID']);

/** "Game  Max Zqrayne", "Machine  MX52 PRO": a finding by its look alone in the cell of a thing. */
function isCalledThing(
  span: Span,
  parts: readonly Part[],
  { things, devices, references }: ThingCells,
  segments: readonly Segment[],
): boolean {
  const [part] = parts;
  if (!part || span.why === 'label' || span.why === 'known') return false;
  if (span.why === 'shape' && LIKE_REFERENCES.has(span.entity) && parts.every(({ segment }) => references.has(segment))) return true;
  if (span.entity === 'LICENCE_PLATE') return parts.every(({ segment }) => devices.has(segment));
  const cell = things.get(part.segment);
  if (span.entity !== 'PERSON_NAME' || !cell || parts.some(({ segment }) => !cell.includes(segment))) return false;
  const last = parts.at(-1) as Part;
  const pieces = cell.map((index) => textOf(segments[index] as Segment));
  const before = `${pieces.slice(0, cell.indexOf(part.segment)).join(' ')} ${textBetween(segments[part.segment] as Segment, 0, part.first - 1)}`;
  const segment = segments[last.segment] as Segment;
  const comma = segment.symbols[last.last]?.text === ',' ? ',' : '';
  return !SIGN_BEFORE.test(before) && !PERSON_BEHIND.test(comma + withBlanks(segment, last.last + 1, segment.symbols.length - 1));
}

/** What the column of a cell, the label or the name beside it says, in the form in which detectors say it. */
function layoutSpan(detectorId: 'column-peers' | 'beside-labels' | 'initials', entity: Entity): MaskReason {
  return { entity, tier: 'mask', confidence: 0.7, detectorId, why: detectorId === 'beside-labels' ? 'label' : 'context' };
}

/** Why a stretch is masked: a finding without its place in a text. */
type MaskReason = Pick<Span, 'entity' | 'tier' | 'confidence' | 'detectorId' | 'why'>;

/** A stretch of one segment, symbols of both ends included. */
interface Part {
  segment: number;
  first: number;
  last: number;
}

/** The stretch of each line that the span touches. */
function partsOfSpan(span: Span, view: TextView, segments: readonly Segment[]): Part[] {
  const parts = new Map<number, { first: number; last: number }>();
  for (let unit = span.start; unit < span.end; unit++) {
    const index = view.segmentAt[unit] ?? -1;
    const symbol = view.symbolAt[unit] ?? -1;
    if (index < 0) continue;
    const part = parts.get(index);
    if (part) part.last = symbol;
    else parts.set(index, { first: symbol, last: symbol });
  }
  return [...parts].map(([index, { first, last }]) => {
    const [from, to] = wholeRun(span.entity, segments[index] as Segment, first, last);
    return { segment: index, first: from, last: to };
  });
}

/** One mask for each part. */
function masksOfParts(
  reason: MaskReason,
  parts: readonly Part[],
  segments: readonly Segment[],
  bounds: { width: number; height: number },
): Mask[] {
  const text = parts.map(({ segment, first, last }) => textBetween(segments[segment] as Segment, first, last)).join(' ');
  return parts.flatMap((part) => {
    const segment = segments[part.segment] as Segment;
    const [from, to] = withPunctuation(segment, part.first, part.last);
    const box = unionAll(segment.symbols.slice(from, to + 1).map((symbol) => symbol.rect));
    return box ? [textMask(reason, text, clip(padded(box, textBetween(segment, from, to), segments), bounds))] : [];
  });
}

/** With room for marks and tails, as far as no other line stands there. */
function padded(box: Rect<ImagePx>, text: string, segments: readonly Segment[]): Rect<ImagePx> {
  const around = Math.max(2, Math.round(box.height * TEXT_PADDING));
  const below = Math.max(around, Math.ceil(box.height * TAIL_PADDING));
  const letters = text.normalize('NFD');
  const mark = Math.ceil(box.height * MARK_PADDING);
  const room = ABOVE_CAPITAL.test(letters) || BELOW_LINE.test(letters) ? roomAround(box, segments) : null;
  const head = room && ABOVE_CAPITAL.test(letters) ? Math.max(around, Math.min(mark, room.above)) : around;
  const tail = room && BELOW_LINE.test(letters) ? Math.max(below, Math.min(mark, room.below)) : below;
  return rect<ImagePx>(box.x - around, box.y - head, box.width + 2 * around, box.height + head + tail);
}

/** Empty pixels to the nearest other line above and below. */
function roomAround(box: Rect<ImagePx>, segments: readonly Segment[]): { above: number; below: number } {
  let above = Number.POSITIVE_INFINITY;
  let below = Number.POSITIVE_INFINITY;
  const bottom = box.y + box.height;
  for (const { rect: other } of segments) {
    if (other.x >= box.x + box.width || other.x + other.width <= box.x) continue;
    const end = other.y + other.height;
    if (end < box.y + box.height / 2) above = Math.min(above, box.y - end);
    else if (other.y > bottom - box.height / 2) below = Math.min(below, other.y - bottom);
  }
  return { above, below };
}

function textBetween(segment: Segment, first: number, last: number): string {
  return segment.symbols
    .slice(first, last + 1)
    .map((symbol, index) => (index > 0 && segment.wordStarts.has(first + index) ? ` ${symbol.text}` : symbol.text))
    .join('');
}

/** Values without blanks: what stands in one unbroken run of ink with a part of one belongs to it. */
const UNBROKEN: ReadonlySet<Entity> = new Set<Entity>([
  'SECRET_TOKEN',
  'CRYPTO_WALLET',
  'EMAIL',
  'USERNAME',
  'PASSWORD',
  'DATE_OF_BIRTH',
  'NATIONAL_ID',
  'IP_ADDRESS',
  'ONE_TIME_CODE',
]);
/** Of these, the long ones, in which models see blanks that are none. */
const TORN: ReadonlySet<Entity> = new Set<Entity>(['SECRET_TOKEN', 'CRYPTO_WALLET', 'EMAIL', 'USERNAME', 'IP_ADDRESS']);
/** Signs that part a value from what is glued to it: `key=value`, `https://…?token=…`, `[203.0.113.7]:22`. */
const PARTING = /[\s:=;,"'`()[\]{}<>/\\?&|@#•·]/;

/** In the middle of a name a comma or a bar is a misread letter. */
const PARTING_NAMES = /[\s:=;"'’`()[\]{}<>/\\?&@#•·]/;

/** A finding that ends inside a run of ink goes on to where it ends: half a key is still a key, and a half-covered date is still a date. */
function wholeRun(entity: Entity, segment: Segment, first: number, last: number): [number, number] {
  if (entity === 'POSTAL_ADDRESS') return wholeAddress(segment, first, last);
  const isName = entity === 'PERSON_NAME';
  if (!UNBROKEN.has(entity) && !isName) return [first, last];
  const parting = isName ? PARTING_NAMES : PARTING;
  // "1001,Zqraspard": in lists of values a comma beside a digit parts two of them.
  const isOfList = (index: number) => isName && segment.symbols[index]?.text === ',' && isBesideDigit(segment, index);
  const belongs = (index: number) => !parting.test(segment.symbols[index]?.text ?? ' ') && !isOfList(index);
  const isJoined = (at: number) => !segment.wordStarts.has(at) || (TORN.has(entity) && isTorn(segment, at));
  let from = first;
  let to = last;
  while (from > 0 && belongs(from - 1) && isJoined(from)) from--;
  while (to + 1 < segment.symbols.length && belongs(to + 1) && isJoined(to + 1)) to++;
  return isName ? wholeName(segment, from, to) : [from, to];
}

function isBesideDigit({ symbols }: Segment, index: number): boolean {
  return /\d/.test(`${symbols[index - 1]?.text ?? ''}${symbols[index + 1]?.text ?? ''}`);
}

/** "Mutlu B.", "Dlamini, N.": what of a name is hidden behind its first letter. */
const HIDDEN_REST = /^,? \p{Lu}\.(?!\p{Lu})/u;
/** "hatice n.": the same in small letters. */
const SMALL_REST = /^ \p{Ll}\.(?=$|:)/u;
/** A word with a capital, up to the end of what is said of it. */
const WORD_BEHIND = /^ (\p{Lu}[\p{L}'’-]{2,})(?=$|[,.;:!?)]| [·•|–(-])/u;
const WORD_BEFORE = /(?:^|[,;:(·•|–] ?)(\p{Lu}[\p{L}'’-]{2,}) $/u;

/** Half a name goes on over the other half: over the letter of a hidden family name, and a single word over one that no language knows. */
function wholeName(segment: Segment, first: number, last: number): [number, number] {
  const found = textBetween(segment, first, last);
  if (!/^\p{Lu}/u.test(found))
    return [first, last + signsOf(SMALL_REST.exec(withBlanks(segment, last + 1, segment.symbols.length - 1))?.[0] ?? '')];
  const behind = withBlanks(segment, last + 1, segment.symbols.length - 1);
  const hidden = HIDDEN_REST.exec(behind)?.[0];
  if (hidden) return [first, last + signsOf(hidden)];
  if (/[ .,]/.test(found)) return [first, last];
  const next = WORD_BEHIND.exec(behind)?.[1];
  if (next && isNobodysWord(next)) return [first, last + next.length];
  const before = segment.wordStarts.has(first) ? WORD_BEFORE.exec(`${textBetween(segment, 0, first - 1)} `)?.[1] : undefined;
  return before && isNobodysWord(before) ? [first - before.length, last] : [first, last];
}

const signsOf = (text: string): number => text.replace(/ /g, '').length;

/** Neither a word of a language nor what firms and things are called by. */
function isNobodysWord(word: string): boolean {
  const folded = fold(word);
  return !(
    isOrdinaryWord(folded) ||
    isForeignWord(folded) ||
    FIRM_WORDS.test(folded) ||
    isKindOfThing(folded) ||
    isOccupation(folded) ||
    isAbstract(folded) ||
    isLabelText(word)
  );
}

/** The text from a symbol on, with the blank before it. */
function withBlanks(segment: Segment, first: number, last: number): string {
  return segment.wordStarts.has(first) ? ` ${textBetween(segment, first, last)}` : textBetween(segment, first, last);
}

/** Signs at the end of an address that a misread town or code may leave open, and their share of what was found. */
const LONGEST_REST = 14;
const REST_SHARE = 0.5;

/** An address that was found but for its last word or two goes on to the end of its cell. */
function wholeAddress(segment: Segment, first: number, last: number): [number, number] {
  const rest = segment.symbols.slice(last + 1);
  const text = rest.map((symbol, at) => (segment.wordStarts.has(last + 1 + at) ? ` ${symbol.text}` : symbol.text)).join('');
  const isShort = rest.length <= LONGEST_REST && rest.length <= (last + 1 - first) * REST_SHARE;
  // "… Great Dunham after 5pm": the sentence goes on.
  const isSentence = isOrdinaryWord(/^ (\p{Ll}{2,})(?: |$)/u.exec(text)?.[1] ?? '') && /\p{Lu}/u.test(textBetween(segment, first, last));
  if (isShort && !isSentence && /^[ ,/.-]*[\p{L}\d][\p{L}\d ,/.-]*$/u.test(text) && !/(?:^| )(?:TL|TRY|USD|EUR|km|mi|min|dk)$/u.test(text))
    return [first, last + rest.length];
  return isListOfPlaces(segment, first) ? [0, segment.symbols.length - 1] : [first, last];
}

/** Fewer parts with commas between them are also sentences. */
const FEWEST_PARTS = 3;
const LONGEST_PLACE = 160;
/** "Flat 402", "8th Cross Rd", "Bengaluru 560095": words with capitals, and numbers. */
const PLACE = /^(?:[\p{Lu}\d][\p{L}\d'’./-]*|of|the|and|no|de|la)(?: (?:[\p{Lu}\d][\p{L}\d'’./-]*|of|the|and|no|de|la)){0,5}$/u;

/** A cell that is nothing but places and numbers, parted by commas, is an address from its first part to its last. */
function isListOfPlaces(segment: Segment, first: number): boolean {
  const whole = textBetween(segment, 0, segment.symbols.length - 1);
  if (whole.length > LONGEST_PLACE || /\p{L}: /u.test(textBetween(segment, 0, first))) return false;
  const parts = whole.split(/, ?/);
  return parts.length >= FEWEST_PARTS && parts.every((part) => PLACE.test(part.trim()));
}

/** In line heights. Letters of one word are nearer than this, words are not. */
const TIGHT = 0.17;
/** Beside a dot or dash of a typewriter face the ink is wider apart. */
const BESIDE_JOINT = 0.45;

/** Whether the blank before a symbol is none: the ink goes on, or a dot or dash joins what cannot be a word of its own. */
function isTorn(segment: Segment, at: number): boolean {
  const before = segment.symbols[at - 1];
  const behind = segment.symbols[at];
  if (!before || !behind) return false;
  const gap = behind.rect.x - (before.rect.x + before.rect.width);
  if (gap < segment.rect.height * TIGHT) return true;
  if (gap > segment.rect.height * BESIDE_JOINT) return false;
  // "glpat -zn5X…", "SG. OsfH6…"
  return /[-_.]/.test(behind.text) ? !segment.wordStarts.has(at + 1) : /[-_.]/.test(before.text) && looksLikeKey(wordFrom(segment, at));
}

function wordFrom(segment: Segment, at: number): string {
  let end = at + 1;
  while (end < segment.symbols.length && !segment.wordStarts.has(end)) end++;
  return segment.symbols
    .slice(at, end)
    .map(({ text }) => text)
    .join('');
}

function looksLikeKey(word: string): boolean {
  return word.length >= 4 && (/\d/.test(word) || /\p{Ll}\p{Lu}/u.test(word));
}

/** Punctuation that touches a finding is covered with it: the edge of a word is exact, an edge within a word is the model's guess. */
function withPunctuation(segment: Segment, first: number, last: number): [number, number] {
  let from = first;
  let to = last;
  while (from > 0 && !segment.wordStarts.has(from) && isPunctuation(segment, from - 1) && !isOfNextValue(segment, from - 1)) from--;
  while (to + 1 < segment.symbols.length && !segment.wordStarts.has(to + 1) && isPunctuation(segment, to + 1)) to++;
  return [from, to];
}

/** "1;Zqraspar": a sign between two values of a list belongs to neither. */
function isOfNextValue({ symbols, wordStarts }: Segment, index: number): boolean {
  return /[;,|]/.test(symbols[index]?.text ?? '') && /[\p{L}\d]/u.test(symbols[index - 1]?.text ?? '') && !wordStarts.has(index);
}

function isPunctuation(segment: Segment, index: number): boolean {
  return !/[\p{L}\d]/u.test(segment.symbols[index]?.text ?? '');
}

/** Whole pixels, inside the image. */
function clip(box: Rect<ImagePx>, bounds: { width: number; height: number }): Rect<ImagePx> {
  const inside = intersect(box, rect<ImagePx>(0, 0, bounds.width, bounds.height));
  if (!inside) return rect<ImagePx>(0, 0, 0, 0);
  const x = Math.floor(inside.x);
  const y = Math.floor(inside.y);
  return rect<ImagePx>(
    x,
    y,
    Math.min(bounds.width, Math.ceil(inside.x + inside.width)) - x,
    Math.min(bounds.height, Math.ceil(inside.y + inside.height)) - y,
  );
}

function textMask(span: MaskReason, text: string, box: Rect<ImagePx>): Mask {
  return {
    id: '',
    rect: box,
    origin: span.entity === 'KNOWN_TEXT' || span.why === 'known' ? 'known' : 'detector',
    entity: span.entity,
    applied: span.tier === 'mask',
    confidence: span.confidence,
    detectorId: span.detectorId,
    why: span.why,
    text,
  };
}

function passwordMask(box: Rect<ImagePx>): Mask {
  return {
    id: '',
    rect: box,
    origin: 'detector',
    entity: 'PASSWORD',
    applied: true,
    confidence: 1,
    detectorId: 'password-field',
    why: 'label',
    text: null,
  };
}

/** What stands beside a personal label is covered though nobody could read it. */
function unreadMask(box: Rect<ImagePx>, isLabelled: boolean): Mask {
  return { id: '', rect: box, origin: 'unread', entity: null, applied: isLabelled, confidence: 0, detectorId: null, why: null, text: null };
}

function codeMask(code: ReadCode, bounds: { width: number; height: number }): Mask {
  const box = clip(grow(code.rect, Math.max(4, code.rect.height * CODE_PADDING)), bounds);
  return {
    id: '',
    rect: box,
    origin: 'code',
    entity: 'MACHINE_READABLE_CODE',
    applied: true,
    confidence: 1,
    detectorId: 'machine-readable-code',
    why: 'shape',
    text: null,
  };
}
