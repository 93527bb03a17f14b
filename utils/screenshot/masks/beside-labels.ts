import type { ImagePx, Rect } from '@/utils/foundation/geometry';
import { isPublicPlace, isTime } from '@/utils/pii/address-lines';
import type { Entity } from '@/utils/pii/entities';
import { fold } from '@/utils/pii/fold';
import { couldBeOfPaper, isOfSupplier } from '@/utils/pii/labels/doubtful-labels';
import { isLabelText, labelOf } from '@/utils/pii/labels/find-labels';
import { isKeepLabel, type LabelKind } from '@/utils/pii/labels/label-words';
import { isHeadAfterPeople, isHeadOfThing } from '@/utils/pii/names/heads';
import { FIRM_WORDS } from '@/utils/pii/names/not-names';
import { isOrdinaryWord } from '@/utils/pii/names/ordinary-words';
import { isKindOfThing, isOccupation, isServiceAccount } from '@/utils/pii/names/things';
import { countDigits } from '@/utils/pii/ocr-noise';
import { type CoveredPart, DATE, MARK } from './column-peers';
import { groupRows, linesUnder, pairsBelow, pairsBeside, type Segment, type TableColumn, textOf } from './text-layout';

/** A value that a label gives away, whatever it reads as. */
export interface LabelledValue {
  entity: Entity;
  /** Indices of the pieces of the value, line for line. */
  segments: readonly number[];
}

interface Rule {
  entity: Entity;
  /** From this share of its letters and digits on a value counts as covered. */
  enough: number;
  /** Whether a value could be meant at all: a placeholder, an offer to change it and an amount are none. */
  fits(text: string, folded: string, label: string): boolean;
}

/** Beside a number may stand what support needs: "04.03.1979 (47 y)". */
const PART = 0.5;
const WHOLE = 0.95;
const ADDRESS: Entity = 'POSTAL_ADDRESS';
const LONGEST_VALUE = 80;
const FEWEST_DIGITS = 4;

/** "Extension  4417", "Dahili": a number within a house reaches nobody from outside. Folded. */
const EXTENSION = /(?<![a-z])(?:ext|extn|extension|dahili|durchwahl|nebenstelle|poste|anexo|interno|toestel)(?![a-z])/;
const FEWEST_OF_PHONE = 7;

const wordsOf = (folded: string) => folded.split(/[^a-z'’]+/).filter((word) => word.length > 1);

/** "Not set", "Same as billing", "Click to reveal": interfaces speak in words of their own. */
function isSaying(folded: string): boolean {
  const words = wordsOf(folded);
  return words.length === 0 || words.every(isOrdinaryWord);
}

const AMOUNT = /[₺$€£%]|(?<![\p{L}])(?:TL|TRY|USD|EUR|GBP)(?!\p{L})/u;

/** "نورة خليفة": no list of words holds these scripts. */
const IN_OTHER_SCRIPT =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Georgian}\p{Script=Armenian} .'’-]{2,48}$/u;

/** "Thames Water" in a list of payees. Folded. */
const SUPPLIER =
  /[a-z] (?:water|energy|gas|power|mobile|rail|railway|trains|buses|bank|insurance|gym|media|tv|fibre|fiber|internet|elektrik|su|telekom|enerji)$/;

/** What can be any name: letters that are not all of an interface, no number, no address of a page. */
function couldBeName(text: string, folded: string): boolean {
  return (
    !/[\d@/\\_:<>{}=]/.test(text) &&
    /^["“(]?[\p{L}|$§]/u.test(text) &&
    text.length <= 48 &&
    text.split(' ').length <= 6 &&
    !FIRM_WORDS.test(folded) &&
    !SUPPLIER.test(folded) &&
    (IN_OTHER_SCRIPT.test(text) || !isSaying(folded)) &&
    !wordsOf(folded).some((word) => isKindOfThing(word) || isOccupation(word)) &&
    !isHeaded(wordsOf(folded)) &&
    !ROOM.test(folded)
  );
}

/** "Meeting Room Zqramelia", "Toplantı Odası Zqrelçuk": rooms take part in meetings too. Folded. */
const ROOM = /(?<![a-z])(?:room|odasi|salonu|boardroom|huddle|zimmer|raum|salle|sala) [a-z]/;

/** "De Gouden Lepel Kookwinkel": what the last word says it is. */
const isHeaded = (words: readonly string[]) =>
  words.length > 2 && (isHeadAfterPeople(words.at(-1) as string) || isHeadOfThing(words.at(-1) as string));

const PARTICLE = '(?:van|von|de|der|den|da|di|la|el|bin|al|ten|ter|del|dos|das|y|e)';
const CAPITALISED = "\\p{Lu}[\\p{L}'’.-]*";
const WRITTEN_AS_NAME = new RegExp(`^(?:${CAPITALISED}|${PARTICLE}(?= ))(?: (?:${CAPITALISED}|${PARTICLE})){0,5}$`, 'u');

/** Beside a role only what is written like a name: "Customer  Acme trial" is none. */
const isWrittenAsName = (text: string): boolean => WRITTEN_AS_NAME.test(text);

const DATE_ONLY = /^(?:\d{4}[-./]\d\d?[-./]\d\d?|\d{1,2}[./-]\d{1,2}[./-]\d{4})$/;
const hasNumber = (least: number) => (text: string) =>
  countDigits(text) >= least && !AMOUNT.test(text) && !DATE_ONLY.test(text) && text.length <= 40;
const numberOf = (entity: Entity, least: number): Rule => ({ entity, enough: PART, fits: hasNumber(least) });

/** Words in small letters throughout, three at least: interfaces begin what they say with a capital. */
const PHRASE = /^\p{Ll}{3,}(?:[ -]\p{Ll}{2,}){2,7}$/u;
/** What is sent or shown once: digits in groups, or letters with digits. */
const ONCE = /^(?:\d{2,4}(?:[ -]\d{2,4}){0,4}|(?=.*\d)[\p{L}\d]{4,12}(?:[ -][\p{L}\d]{2,8}){0,3})$/u;

/** One word that is no word of an interface: what people choose for themselves. */
function isChosen(text: string, folded: string): boolean {
  return /^\S{3,64}$/.test(text) && /\p{L}/u.test(text) && !isOrdinaryWord(folded.replace(/[.,:!?]+$/, '')) && !isServiceAccount(folded);
}

const TITLE = new RegExp(`^${CAPITALISED}(?: ${CAPITALISED}){0,4}$`, 'u');

/** "The Old Forge, Chapel Lane": parts of words with capitals, though every word is an everyday one. */
function isListOfTitles(text: string): boolean {
  const parts = text.split(/, ?/);
  return parts.length > 1 && parts.every((part) => TITLE.test(part)) && parts.some((part) => / \p{Lu}/u.test(part));
}

const RULES: Readonly<Partial<Record<LabelKind, Rule>>> = {
  name: { entity: 'PERSON_NAME', enough: WHOLE, fits: couldBeName },
  role: {
    entity: 'PERSON_NAME',
    enough: WHOLE,
    fits: (text, folded) => couldBeName(text, folded) && isWrittenAsName(text) && !MARK.test(text),
  },
  username: { entity: 'USERNAME', enough: WHOLE, fits: isChosen },
  email: { entity: 'EMAIL', enough: PART, fits: (text) => /^\S+(?: ?[@©®] ?)\S+$|^\S{3,}\.\p{L}{2,6}$/u.test(text) && text.length <= 64 },
  phone: {
    entity: 'PHONE',
    enough: PART,
    fits: (text, _folded, label) =>
      countDigits(text) >= (EXTENSION.test(label) ? FEWEST_OF_PHONE : FEWEST_DIGITS) &&
      /^[+(\d]/.test(text) &&
      !/[:₺$€£%,]/.test(text) &&
      !DATE.test(text) &&
      text.length <= 28,
  },
  iban: numberOf('IBAN', 6),
  bankAccount: numberOf('IBAN', 6),
  nationalId: numberOf('NATIONAL_ID', 5),
  passport: { ...numberOf('NATIONAL_ID', 5), fits: (text, _folded, label) => hasNumber(5)(text) && couldBeOfPaper(label, text) },
  drivingLicence: numberOf('NATIONAL_ID', 5),
  password: { entity: 'PASSWORD', enough: WHOLE, fits: (text, folded) => isChosen(text, folded) || PHRASE.test(text) },
  pin: { entity: 'ONE_TIME_CODE', enough: PART, fits: (text) => ONCE.test(text) },
  otp: { entity: 'ONE_TIME_CODE', enough: PART, fits: (text) => ONCE.test(text) },
  birthDate: { entity: 'DATE_OF_BIRTH', enough: PART, fits: (text) => countDigits(text) >= FEWEST_DIGITS && text.length <= 32 },
  plate: {
    entity: 'LICENCE_PLATE',
    enough: PART,
    fits: (text) =>
      /^[\p{Lu}\d][\p{Lu}\d -]{3,11}$/u.test(text) && /\p{Lu}/u.test(text) && /\d/.test(text) && !/^[A-Z]{2,6}-\d{3,}$/.test(text),
  },
  address: {
    entity: 'POSTAL_ADDRESS',
    enough: PART,
    fits: (text, folded) =>
      /\p{L}{2}/u.test(text) &&
      /[ ,]/.test(text) &&
      !/[@?]|https?:|www\./.test(text) &&
      !AMOUNT.test(text) &&
      !isPublicPlace(folded) &&
      !isTime(text) &&
      (/\d/.test(text) || !isSaying(folded) || isListOfTitles(text)),
  },
};

/** Town and county are asked for on their own in forms; beside the street they are where somebody lives. */
const PART_OF_ADDRESS: Rule = {
  entity: ADDRESS,
  enough: PART,
  fits: (text) => TITLE.test(text.replace(/ ?[,/] ?/g, ' ')) && text.length <= 40,
};

/** A further line of an address: its code, town or country, but nothing that has a form of its own. */
const ADDRESS_LINE: Pick<Rule, 'fits'> = {
  fits: (text) =>
    /\p{L}{2}/u.test(text) &&
    !/[@?]|: |https?:|www\.|^[+(#]|(?<!\p{L})[Nn][or]\.? (?:\p{Lu}{2,4} )?\d{4}|\d{1,2}[:.]\d{2}(?!\d)|^\p{Lu}{2,6}-?\d{3,}/u.test(text) &&
    !AMOUNT.test(text) &&
    text.split(' ').length <= 8,
};

/** A label that is said of other things as well as of people: "Name  Living room". */
const OF_ANYTHING = /^(?:name|display name|ad|adi|isim|ismi|nom|nome|nombre|naam|nick ?name|account name|hesap adi)$/;

/** Town, county and code without a street are where somebody lives as well. */
const FIELDS_OF_ADDRESS = 3;

/** An address goes on below its first line until the next label, at most so many lines. */
const MOST_LINES = 4;

/**
 * Forms and lists of labels and values: what stands beside or below a personal label is what the label says, though no rule knows its form. What
 * detectors covered already is left out; so is what holds something else in words that interfaces use.
 */
export function findLabelled(
  segments: readonly Segment[],
  tables: readonly TableColumn[],
  parts: ReadonlyMap<number, readonly number[]>,
  covered: readonly CoveredPart[],
): LabelledValue[] {
  const byCell = Map.groupBy(covered, ({ segment }) => segment);
  const heads = new Set(tables.map(({ head }) => head));
  const inTable = new Set(tables.flatMap(({ cells }) => cells));
  const pairs: [value: number, label: number][] = [
    ...[...pairsBeside(segments).values].filter(([value, label]) => !inTable.has(value) && !heads.has(label)),
    ...tables.flatMap(({ head, cells }) => cells.map((cell): [number, number] => [cell, head])),
    ...pairsBelow(segments, tables),
    ...furtherInRow(segments, parts),
  ];
  const kinds = pairs.map(([, label]) => labelOf(textOf(segments[label] as Segment))?.kind);
  const fields = new Set(pairs.flatMap(([, label], at) => (kinds[at] === 'addressPart' ? [label] : [])));
  const hasAddress = kinds.includes('address') || fields.size >= FIELDS_OF_ADDRESS;
  const page = kinds.includes('bankAccount') ? fold(segments.map(textOf).join('\n')) : '';
  return pairs.flatMap(([value, label], at): LabelledValue[] => {
    const labelText = textOf(segments[label] as Segment);
    const kind = kinds[at];
    const rule = kind && (kind === 'addressPart' && hasAddress ? PART_OF_ADDRESS : RULES[kind]);
    if (!rule) return [];
    const cell = parts.get(value) ?? [value];
    const text = cell
      .map((index) => textOf(segments[index] as Segment))
      .join(' ')
      .trim();
    if (
      !isMeant(rule, text, fold(labelText)) ||
      (kind === 'bankAccount' && isOfSupplier(fold(labelText).replace(/[\s:*]+$/, ''), page)) ||
      (OF_ANYTHING.test(fold(labelText).replace(/[\s:*]+$/, '')) && !isWrittenAsName(text) && !IN_OTHER_SCRIPT.test(text))
    )
      return [];
    const isCovered = cell.every((index) => coverage(segments[index] as Segment, byCell.get(index) ?? []) >= rule.enough);
    const found = isCovered ? [] : [{ entity: rule.entity, segments: cell }];
    return [
      ...found,
      ...addressBelow(kind, label, value, segments).map((line) => ({ entity: ADDRESS, segments: parts.get(line) ?? [line] })),
    ];
  });
}

/** "Doğum tarihi  30.08.1983  07.12.1996": two people side by side share the label of their row. Pairs of a further value and the label. */
function furtherInRow(segments: readonly Segment[], parts: ReadonlyMap<number, readonly number[]>): [value: number, label: number][] {
  return groupRows(segments).flatMap((row): [number, number][] => {
    const [label, first, second, ...others] = row.filter((index) => parts.has(index));
    if (label === undefined || first === undefined || second === undefined || others.length > 0) return [];
    const [own, further] = [first, second].map((index) => textOf(segments[index] as Segment));
    const isAlike = formOf(own as string) === formOf(further as string);
    return isAlike && isLabelText(textOf(segments[label] as Segment)) && !isLabelText(own as string) ? [[second, label]] : [];
  });
}

/** Whether a text holds digits, letters or both. */
const formOf = (text: string): string => `${/\d/.test(text)}${/\p{L}/u.test(text)}`;

/** Whom something is sent to, and from whom: below the name stands where they live. Folded. */
const OF_LETTERS =
  /^(?:ship|deliver|bill|sold|send|recipient|receiver|sender|addressee|consignee|alici|gonder|teslim|fatura|empf|absender|besteller|destinat|expedit|remitente|mittente|ontvanger|afzender|odbiorca|nadawca|billing|shipping|delivery|facturation|livraison|rechnung|liefer|versand|tenant|kiraci|musteri|customer|client|kunde|cliente|klant)/;

/** The further lines of an address, or of a name above one: only where one of them holds a number. */
function addressBelow(kind: LabelKind, label: number, value: number, segments: readonly Segment[]): number[] {
  if (kind !== 'address' && !((kind === 'role' || kind === 'name') && OF_LETTERS.test(fold(textOf(segments[label] as Segment))))) return [];
  const more = linesUnder(value, label, segments, MOST_LINES);
  const stop = more.findIndex((line) => !isMeant(ADDRESS_LINE, textOf(segments[line] as Segment)));
  const lines = more.slice(0, stop === -1 ? more.length : stop);
  return kind === 'address' || lines.some((line) => /\d/.test(textOf(segments[line] as Segment))) ? lines : [];
}

/** Around a label its value stands at most so far below, and no further to the right, in line heights. */
const BELOW = 1.8;
const INDENT = 3;

/** Whether a place that nobody could read stands where the value of a personal label stands: beside it or right below. */
export function isBesideLabel(place: Rect<ImagePx>, segments: readonly Segment[]): boolean {
  const inRow = (box: Rect<ImagePx>) => {
    const common = Math.min(box.y + box.height, place.y + place.height) - Math.max(box.y, place.y);
    return common > Math.min(box.height, place.height) * PART;
  };
  const before = segments.filter(({ rect }) => inRow(rect) && rect.x + rect.width <= place.x + rect.height * PART);
  const nearest = before.sort((a, b) => b.rect.x - a.rect.x)[0];
  if (nearest && isPersonalLabel(nearest)) return true;
  return segments.some(
    (segment) =>
      place.y > segment.rect.y + segment.rect.height * PART &&
      place.y - (segment.rect.y + segment.rect.height) < segment.rect.height * BELOW &&
      Math.abs(place.x - segment.rect.x) < segment.rect.height * INDENT &&
      !(nearest && nearest.rect.x >= segment.rect.x) &&
      isPersonalLabel(segment),
  );
}

function isPersonalLabel(segment: Segment): boolean {
  const label = labelOf(textOf(segment));
  return label !== null && !label.isGuess && !isKeepLabel(label.kind) && label.kind !== 'bareCode';
}

/** Parts of it are hidden already, as this product draws values that are shown in part. */
const HIDDEN = /[•●∙]|\*{2}/;

function isMeant(rule: Pick<Rule, 'fits'>, text: string, label = ''): boolean {
  return text.length >= 2 && text.length <= LONGEST_VALUE && !HIDDEN.test(text) && !isLabelText(text) && rule.fits(text, fold(text), label);
}

function coverage(segment: Segment, parts: readonly CoveredPart[]): number {
  let all = 0;
  let inside = 0;
  segment.symbols.forEach(({ text }, at) => {
    if (!/[\p{L}\d]/u.test(text)) return;
    all++;
    if (parts.some(({ first, last }) => first <= at && at <= last)) inside++;
  });
  return all === 0 ? 1 : inside / all;
}
