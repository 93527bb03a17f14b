import type { Entity } from '@/utils/pii/entities';
import { fold } from '@/utils/pii/fold';
import { isLabelText, labelOf } from '@/utils/pii/labels/find-labels';
import { isKeepLabel } from '@/utils/pii/labels/label-words';
import { isGivenName, isNameStop, isSurname, isWordAndName } from '@/utils/pii/names/name-words';
import { FIRM_WORDS } from '@/utils/pii/names/not-names';
import { isOrdinaryWord } from '@/utils/pii/names/ordinary-words';
import { isAbstract, isFoodTrade, isKindOfThing, isOccupation, isServiceAccount } from '@/utils/pii/names/things';
import { countDigits } from '@/utils/pii/ocr-noise';
import { findEntries, findStacks, groupRows, pairsBeside, type Segment, type TableColumn, textOf } from './text-layout';

/** What detectors covered of one segment: from the first to the last symbol of a finding. */
export interface CoveredPart {
  segment: number;
  first: number;
  last: number;
  entity: Entity;
}

/** A cell that is what the other cells of its column are. */
export interface Peer {
  entity: Entity;
  segments: readonly number[];
}

/** A cell counts as a finding when at least this share of its letters and digits is covered by it. */
const MOSTLY = 0.6;
const FEWEST_LIKE = 2;
/** Share of a column's cells that must be one kind before the rest is taken for the same. */
const MAJORITY = 0.5;
/** A list has no head that says that its lines are one kind, so more of them must be. */
const MAJORITY_OF_LIST = 0.6;
const FEWEST_IN_LIST = 2;
/** Where all cells are written alike (eleven digits, two pairs of letters), a third of them tells what all are: the others were misread. */
const MAJORITY_OF_ONE_FORM = 0.3;
const FEWEST_SIGNS_OF_FORM = 6;

/** Whether every text reads like a person's full name, as products and places seldom do in a whole column. */
function areFullNames(texts: readonly string[]): boolean {
  return texts.every((text) => /^(?:\p{Lu}[\p{L}'’.-]*[ ]{1,2}){1,3}\p{Lu}[\p{L}'’.-]*$/u.test(text.trim()) && looksLikeName(text.trim()));
}

/** Whether all texts are made alike, letter for letter and digit for digit. */
function isOneForm(texts: readonly string[]): boolean {
  const forms = new Set(texts.map((text) => text.trim().replace(/\d/g, '9').replace(/\p{L}/gu, 'a')));
  const [form] = forms;
  return forms.size === 1 && form !== undefined && form.length >= FEWEST_SIGNS_OF_FORM && form.includes('9');
}

/**
 * In a column of names every cell is a name, also the one that no list knows; in a column of plates also the foreign one. Looks at columns of
 * tables and at lists: a majority of their cells decides, and a cell must look like it could be one.
 *
 * @returns cells that detectors left open, wholly or in part.
 */
export function findPeers(
  segments: readonly Segment[],
  tables: readonly TableColumn[],
  parts: ReadonlyMap<number, readonly number[]>,
  covered: readonly CoveredPart[],
): Peer[] {
  const byCell = coveredBySegment(covered);
  const inTable = new Set(tables.flatMap(({ cells }) => cells));
  // A form below a list begins where its entries do.
  const isCell = (index: number) => !inTable.has(index) && !isLabelText(textOf(segments[index] as Segment));
  const lists = [...findStacks(segments), ...findEntries(segments)].map((stack) => stack.filter(isCell));
  const columns = [
    ...tables.map(({ cells }) => ({ cells, majority: MAJORITY, fewest: FEWEST_LIKE })),
    ...lists.map((cells) => ({ cells, majority: MAJORITY_OF_LIST, fewest: FEWEST_IN_LIST })),
  ];
  let kept: ReadonlySet<number> | null = null;
  // Few screens have a value that asks for it.
  const isKept = (value: number) => {
    kept ??= besideKeepLabels(segments);
    return kept.has(value);
  };
  return [
    ...codesBeside(segments, parts, byCell),
    ...besidePeople(segments, columns, byCell),
    ...columns.flatMap(({ cells, majority, fewest }) => {
      const whole = cells.map((cell) => parts.get(cell) ?? [cell]);
      const kinds = whole.map((cell) => kindsOf(cell, segments, byCell));
      const texts = whole.map((cell) => cellText(cell, segments));
      const share = isOneForm(texts) || areFullNames(texts) ? MAJORITY_OF_ONE_FORM : majority;
      const entity = commonKind(kinds, Math.max(fewest, whole.length * share));
      if (!entity) return [];
      return whole
        .filter(
          (cell, at) => (kinds[at]?.get(entity) ?? 0) < 1 && looksLike(entity, cellText(cell, segments)) && !isKept(cell[0] as number),
        )
        .map((cell) => ({ entity, segments: cell }));
    }),
  ];
}

/** "Queue item  REV-9531863": the label of what support needs speaks for its own value, whatever stands above it. */
function besideKeepLabels(segments: readonly Segment[]): ReadonlySet<number> {
  const isKept = (label: number) => {
    const found = labelOf(textOf(segments[label] as Segment));
    return found !== null && !found.isGuess && isKeepLabel(found.kind);
  };
  return new Set([...pairsBeside(segments).values].flatMap(([value, label]) => (isKept(label) ? [value] : [])));
}

const DATED =
  /^(?:\d{1,2}[./ -]{1,2}(?:\d{1,2}|\p{L}{3,9})[./ -]{1,2}((?:19|20)\d{2})|\p{L}{3,9} \d{1,2}, ?((?:19|20)\d{2})|((?:19|20)\d{2})-\d{2}-\d{2})$/u;
/** Papers of travellers and seamen: one or two letters and six to eight digits, with a letter to check them. */
const PAPER = /^[A-Z]{1,2} ?\d{6,8}[A-Z]?$/;
const FEWEST_PEOPLE = 3;
const SHARE_OF_PEOPLE = 0.6;
/** Who was born later has no account; orders and visits are of these years. */
const LATEST_BIRTH = 2018;
const OLD_BIRTH = 2014;

/**
 * Beside a column of people a column of dates from long ago is when they were born, and one of travel papers is theirs, whatever its head says: "D.T.", "ID".
 */
function besidePeople(
  segments: readonly Segment[],
  columns: readonly { cells: readonly number[] }[],
  covered: ReadonlyMap<number, readonly CoveredPart[]>,
): Peer[] {
  const rowOf = new Map<number, number>();
  const named = new Set<number>();
  groupRows(segments).forEach((row, at) => {
    for (const index of row) rowOf.set(index, at);
    if (row.some((index) => (kindsOf([index], segments, covered).get('PERSON_NAME') ?? 0) >= MOSTLY)) named.add(at);
  });
  return columns.flatMap(({ cells }): Peer[] => {
    const texts = cells.map((cell) => textOf(segments[cell] as Segment).trim());
    const years = texts.flatMap((text) => {
      const found = DATED.exec(text);
      return found ? [Number(found[1] ?? found[2] ?? found[3])] : [];
    });
    const isOfPeople =
      cells.filter((cell) => named.has(rowOf.get(cell) ?? -1)).length >= Math.max(FEWEST_PEOPLE, cells.length * SHARE_OF_PEOPLE);
    if (!isOfPeople) return [];
    const areBirths =
      years.length >= cells.length * SHARE_OF_PEOPLE &&
      Math.max(...years) <= LATEST_BIRTH &&
      Math.min(...years) <= OLD_BIRTH &&
      new Set(years).size > 1;
    const arePapers = texts.filter((text) => PAPER.test(text)).length >= cells.length * SHARE_OF_PEOPLE;
    if (!areBirths && !arePapers) return [];
    const entity = areBirths ? 'DATE_OF_BIRTH' : 'NATIONAL_ID';
    return cells.filter((_, at) => looksLike(entity, texts[at] as string)).map((cell) => ({ entity, segments: [cell] }));
  });
}

/** How far codes of one set stand apart, in line heights: backup codes are printed in two or three columns. */
const ACROSS = 40;
const DOWN = 4;
const FEWEST_CODES = 2;

/** Backup codes fill a grid: what has the same form and stands beside or below one of them is another one. */
function codesBeside(
  segments: readonly Segment[],
  parts: ReadonlyMap<number, readonly number[]>,
  covered: ReadonlyMap<number, readonly CoveredPart[]>,
): Peer[] {
  const cells = [...parts.values()].map((cell) => ({
    cell,
    form: formOfCode(cellText(cell, segments)),
    rect: (segments[cell[0] as number] as Segment).rect,
  }));
  const isKnown = (cell: readonly number[]) => (kindsOf(cell, segments, covered).get('ONE_TIME_CODE') ?? 0) >= MOSTLY;
  const known = cells.filter(({ cell, form }) => form !== null && isKnown(cell));
  if (known.length < FEWEST_CODES) return [];
  const open = cells.filter((cell) => cell.form !== null && !known.includes(cell));
  const found: Peer[] = [];
  for (let at = 0; at < known.length; at++) {
    const { form, rect } = known[at] as (typeof known)[number];
    for (const other of open) {
      if (other.form !== form || known.includes(other)) continue;
      const dx = Math.abs(other.rect.x - rect.x);
      const dy = Math.abs(other.rect.y - rect.y);
      const isBeside = dy < rect.height * 0.5 && dx < rect.height * ACROSS;
      const isBelow = dx < rect.height * 0.5 && dy < rect.height * DOWN;
      if (!isBeside && !isBelow) continue;
      known.push(other);
      found.push({ entity: 'ONE_TIME_CODE', segments: other.cell });
    }
  }
  return found;
}

/** Lengths of a code's groups, "4-4" for `x7k2-9qpl`; `null` for anything else. Numbers before it ("3. x7k2-9qpl") do not count. */
function formOfCode(text: string): string | null {
  const code = text
    .replace(/^ ?\d{1,2}[.)] /, '')
    .replace(/ ?- ?/g, '-')
    .replace(/[ =.,-]+$/, '')
    .trim();
  if (!/^[A-Za-z0-9]{3,16}(?:[ -][A-Za-z0-9]{3,8}){0,3}$/.test(code) || code.replace(/\W/g, '').length < 6) return null;
  // Without a digit only what is joined by a dash and written small looks like a code.
  if (!/\d/.test(code) && !/^[a-z]{3,6}(?:-[a-z]{3,6}){1,3}$/.test(code)) return null;
  return code
    .split(/[ -]/)
    .map((group) => group.length)
    .join('-');
}

function coveredBySegment(covered: readonly CoveredPart[]): ReadonlyMap<number, readonly CoveredPart[]> {
  const bySegment = new Map<number, CoveredPart[]>();
  for (const part of covered) bySegment.set(part.segment, [...(bySegment.get(part.segment) ?? []), part]);
  return bySegment;
}

/** For each entity the share of the cell's letters and digits that findings of it cover. */
function kindsOf(
  cell: readonly number[],
  segments: readonly Segment[],
  covered: ReadonlyMap<number, readonly CoveredPart[]>,
): ReadonlyMap<Entity, number> {
  const signs = new Map<Entity, number>();
  let all = 0;
  for (const index of cell) {
    (segments[index] as Segment).symbols.forEach(({ text }, at) => {
      if (!/[\p{L}\d]/u.test(text)) return;
      all++;
      const here = (covered.get(index) ?? []).filter(({ first, last }) => first <= at && at <= last);
      for (const entity of new Set(here.map((part) => part.entity))) signs.set(entity, (signs.get(entity) ?? 0) + 1);
    });
  }
  return new Map([...signs].map(([entity, count]) => [entity, count / Math.max(1, all)]));
}

function commonKind(kinds: readonly ReadonlyMap<Entity, number>[], least: number): Entity | null {
  const counts = new Map<Entity, number>();
  for (const kind of kinds) for (const [entity, share] of kind) if (share >= MOSTLY) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= least ? best[0] : null;
}

function cellText(cell: readonly number[], segments: readonly Segment[]): string {
  return cell.map((index) => textOf(segments[index] as Segment)).join(' ');
}

const NAME = /^(?:\p{L}[\p{L}'’.-]*[ ,]{1,2}){0,4}\p{L}[\p{L}'’.-]*$/u;

/** Whom address books hold by what they are to one. Folded. */
const KIN =
  /^(?:mum|mom|mam|dad|mummy|daddy|nan|nana|gran|granny|grandma|grandpa|auntie|uncle|abla|ablam|abi|abim|anne|annem|baba|babam|teyze|teyzem|hala|halam|dayi|dayim|amca|amcam|yenge|eniste|dede|dedem|babaanne|anneanne|kardesim|oglum|kizim|esim|mama|papa|oma|opa|maman|mutti|vati)$/;

/** "PagerDuty", "SmartTV": words that programs and firms glued. Behind "Mac" and "Fitz" people have a capital, and a misread "l" is an "I". */
export const MARK = /\p{Ll}{4}(?![IO])\p{Lu}/u;

/** "12/11/2025" below a number, as in a list of calls. */
export const DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/;
/** "12,4 km" below an address. */
const MEASURE = /^[^\d]{0,3}\d{1,4}(?:[.,]\d{1,2})? ?(?:km|mi|miles?|m|min|mins|dk|dakika|saat|h|hrs?|kg|paket)\.?$/i;
/** "Mon", "Pzt" below a name: when it was. Folded. */
const DAY =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|pzt|sal|car|cars|per|pers|cum|cmt|paz|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|yesterday|today|dun|bugun|voicemail|sesli mesaj|telesekreter)$/;

function looksLikeName(text: string): boolean {
  const folded = fold(text);
  if (DAY.test(folded)) return false;
  if (KIN.test(folded)) return true;
  const words = folded.split(/[ ,]+/);
  // "april d": people type their lists in small letters.
  // "m. zqrelacroix" in a list of people.
  if (/^\p{Ll}\. ?\p{Ll}{3,20}$/u.test(text)) return !isOrdinaryWord(words.at(-1) as string);
  if (/^\p{Ll}{3,20}(?: \p{Ll}{1,20}\.?)?$/u.test(text))
    return (isGivenName(words[0] as string, 'page') || isWordAndName(words[0] as string)) && !isNameStop(words[0] as string);
  return (
    NAME.test(text) &&
    /\p{Lu}/u.test(text) &&
    text.length >= 3 &&
    !MARK.test(text) &&
    !FIRM_WORDS.test(folded) &&
    !isThing(folded) &&
    !isFoodTrade(words[0] as string) &&
    !words.some((word) => isNameStop(word.replace(/[.'’]/g, '')) || isKindOfThing(word) || isOccupation(word) || isAbstract(word)) &&
    !isLabelText(text)
  );
}

/** "Kestrel Telecom", "Meridian Homes": two words that end in an ordinary one that nobody is called. */
function isThing(folded: string): boolean {
  const words = folded.split(/[ ,]+/);
  const last = words.at(-1) as string;
  return (
    words.length > 1 &&
    // "F. Canpolatlı": behind a letter stands a name.
    !/^[a-z]\.$/.test(words[0] as string) &&
    isOrdinaryWord(last) &&
    !isSurname(last, 'page') &&
    !isGivenName(last, 'page') &&
    !isGivenName(words[0] as string, 'page')
  );
}

/** Whether a cell could be one of its column at all: an empty field, a dash and "not given" are not. */
const LOOKS: Readonly<Partial<Record<Entity, (text: string) => boolean>>> = {
  PERSON_NAME: looksLikeName,
  EMAIL: (text) => /^\S+(?:\. \S+)?[@©&][^\s@]+$|^\S+(?:\. \S+)?\.\p{L}{2,}$/u.test(text),
  PHONE: (text) => countDigits(text) >= 7 && !/[:₺$€£]/.test(text) && !DATE.test(text),
  IBAN: (text) => countDigits(text) >= 10,
  PAYMENT_CARD: (text) => countDigits(text) >= 12,
  NATIONAL_ID: (text) => countDigits(text) >= 5 && !/[:₺$€£]/.test(text),
  // "1874-1951": from when to when somebody lived, as of those who are long dead.
  DATE_OF_BIRTH: (text) => countDigits(text) >= 4 && !/[:₺$€£]|^\d{4} ?[-–] ?\d{4}$/.test(text),
  IP_ADDRESS: (text) => /^[\da-fOolISBZ.:;, -]{7,}$/i.test(text) && countDigits(text) >= 3,
  LICENCE_PLATE: (text) => /^[\p{Lu}\d][\p{Lu}\d -]{3,10}[\p{Lu}\d]$/u.test(text) && /\d/.test(text) && /\p{Lu}/u.test(text),
  // "Living-Room-TV": what devices are called.
  USERNAME: (text) =>
    /^@?[\p{L}\d._-]{3,40}$/u.test(text) && !isServiceAccount(fold(text)) && !/^\p{Lu}[\p{L}\d]*(?:-[\p{Lu}\d][\p{L}\d]*)+$/u.test(text),
  // "Open 24 hours" is said of places.
  POSTAL_ADDRESS: (text) =>
    !MEASURE.test(text) &&
    countDigits(text) > 0 &&
    text.includes(' ') &&
    (fold(text).match(/[a-z]{2,}/g) ?? []).some((word) => !isOrdinaryWord(word)),
  CRYPTO_WALLET: (text) => /^\S{20,}$/.test(text),
  GEO_LOCATION: (text) => countDigits(text) >= 6,
};

function looksLike(entity: Entity, text: string): boolean {
  return LOOKS[entity]?.(text.trim()) ?? false;
}
