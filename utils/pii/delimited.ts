import type { Finding } from './define-detector';
import { fold } from './fold';
import { labelOf } from './labels/find-labels';
import type { LabelKind } from './labels/label-words';
import { oncePerReading } from './once-per-reading';
import type { Line, Reading } from './reading';

/** Rows of values with commas, semicolons or bars between them, below a row of what they are: files of tables, as they are exported. */

/** A row of heads: three words or more, each short and without a digit before it. */
const HEADS = /^ ?"?\p{L}[\p{L}\d_ ./-]{0,28}"?(?:([;,|])"?\p{L}[\p{L}\d_ ./-]{0,28}"?(?=\1|$)){2,30}$/u;
const LONGEST_HEAD = 400;
const LONGEST_ROW = 600;
const MOST_ROWS = 200;

/** What programs call their columns, beside the labels that people read. Folded, without the signs between words. */
const COLUMNS: Readonly<Record<string, LabelKind>> = {
  dogum: 'birthDate',
  dogumtar: 'birthDate',
  birth: 'birthDate',
  born: 'birthDate',
  birthdate: 'birthDate',
  dateofbirth: 'birthDate',
  bday: 'birthDate',
  birthday: 'birthDate',
  gsm: 'phone',
  cep: 'phone',
  tel: 'phone',
  mobile: 'phone',
  cell: 'phone',
  msisdn: 'phone',
  phonenumber: 'phone',
  plaka: 'plate',
  plate: 'plate',
  licenceplate: 'plate',
  licenseplate: 'plate',
  vrm: 'plate',
  vin: 'plate',
  tckn: 'nationalId',
  tc: 'nationalId',
  ssn: 'nationalId',
  passport: 'passport',
  adsoyad: 'name',
  adisoyadi: 'name',
  fullname: 'name',
  firstname: 'name',
  lastname: 'name',
  surname: 'name',
  soyad: 'name',
  soyadi: 'name',
};

/** Things have names as well: only beside one of these a row is about somebody. */
const PERSONAL: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'phone',
  'email',
  'birthDate',
  'nationalId',
  'passport',
  'plate',
  'address',
  'iban',
  'username',
]);

function kindOf(head: string): LabelKind | undefined {
  const words = head.replace(/["]/g, '').replace(/(?<=\p{Ll})(?=\p{Lu})|[_.]+/gu, ' ');
  const known = COLUMNS[fold(words).replace(/[ -]+/g, '')];
  const label = known === undefined ? labelOf(words) : null;
  return known ?? (label?.isGuess ? undefined : label?.kind);
}

/** The fields of a row; what stands between quotation marks may hold the sign that parts fields. */
function fieldsOf(row: string, sign: string): { start: number; end: number }[] {
  const fields: { start: number; end: number }[] = [];
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at <= row.length; at++) {
    if (row[at] === '"') isQuoted = !isQuoted;
    if (at < row.length && (isQuoted || row[at] !== sign)) continue;
    fields.push({ start, end: at });
    start = at + 1;
  }
  return fields;
}

type Columns = ReadonlyMap<LabelKind, readonly { start: number; end: number }[]>;

const columnsOf = oncePerReading((reading: Reading): Columns => {
  const columns = new Map<LabelKind, { start: number; end: number }[]>();
  const { text, lines } = reading;
  for (let at = 0; at + 1 < lines.length; at++) {
    const { start, end } = lines[at] as Line;
    const sign = end - start <= LONGEST_HEAD ? HEADS.exec(text.slice(start, end))?.[1] : undefined;
    if (sign === undefined) continue;
    const kinds = fieldsOf(text.slice(start, end), sign).map((field) => kindOf(text.slice(start + field.start, start + field.end).trim()));
    if (!kinds.some((kind) => kind !== undefined && PERSONAL.has(kind))) continue;
    for (const line of lines.slice(at + 1, at + 1 + MOST_ROWS)) {
      const fields = line.end - line.start <= LONGEST_ROW ? fieldsOf(text.slice(line.start, line.end), sign) : [];
      if (fields.length !== kinds.length) break;
      fields.forEach((field, column) => {
        const kind = kinds[column];
        if (kind === undefined) return;
        const value = text.slice(line.start + field.start, line.start + field.end);
        const from = line.start + field.start + (/^[\s"]*/.exec(value)?.[0].length ?? 0);
        const to = line.start + field.start + value.replace(/[\s"]+$/, '').length;
        if (to > from) columns.set(kind, [...(columns.get(kind) ?? []), { start: from, end: to }]);
      });
    }
  }
  return columns;
});

/** The values of the columns of some kinds that are written as such values are. */
export function inColumns(reading: Reading, kinds: readonly LabelKind[], form: RegExp): Finding[] {
  const columns = columnsOf(reading);
  return kinds
    .flatMap((kind) => columns.get(kind) ?? [])
    .filter(({ start, end }) => form.test(reading.text.slice(start, end)))
    .map(({ start, end }) => ({ start, end, confidence: 0.85, tier: 'mask', why: 'label' }));
}
