import { oncePerReading } from './once-per-reading';
import type { Reading } from './reading';

/** A field of a driving licence that tells of a person. */
export interface LicenceField {
  field: 'surname' | 'names' | 'birth' | 'number';
  start: number;
  end: number;
}

/**
 * Numbered fields of driving licences (Directive 2006/126/EC, annex I, and the Vienna Convention): 1 surname, 2 names, 3 birth, 4d and 5 numbers. 4a and 4b
 * are the dates of issue and expiry, by which a licence is told from any other list.
 */
const NUMBERED = /(?<=^|\n| {3})([1235]|4d)[.)]? {1,6}(\S[^\n]{0,60}?)(?= {3}| 4[a-d][.)]| *(?:\n|$))/g;
const ISSUED = /(?<=^|\s)4a[.)]? {1,6}\d{1,4}[./ -]\d{1,2}[./ -]\d{2}/;
const EXPIRES = /(?<=^|\s)4b[.)]? {1,6}\d{1,4}[./ -]\d{1,2}[./ -]\d{2}/;
const NUMBERED_FIELDS: Readonly<Record<string, LicenceField['field']>> = {
  1: 'surname',
  2: 'names',
  3: 'birth',
  '4d': 'number',
  5: 'number',
};

/** Fields of licences of the United States and Canada (AAMVA DL/ID Card Design Standard), with and without their numbers: "4d DL", "LN", "5 DD". */
const LETTERED =
  /(?<=^|\n| {2})(?:[1-9][a-d]?\.? )?(DLN?|ID|LIC(?:ENSE)? ?(?:NO|#)\.?|LN|FN|DD|EXP|ISS|DOB|SEX|HGT|WGT|EYES|HAIR|CLASS|END|RSTR|REST|DONOR)[.:]? {1,6}(\S[^\n]{0,40}?)(?= {2}| *(?:\n|$))/g;
const LETTERED_FIELDS: Readonly<Record<string, LicenceField['field']>> = {
  DL: 'number',
  DLN: 'number',
  ID: 'number',
  DD: 'number',
  LN: 'surname',
  FN: 'names',
};
/** So many different fields make a licence. */
const FEWEST_FIELDS = 4;

const place = (found: RegExpExecArray, field: LicenceField['field']): LicenceField => {
  const end = found.index + found[0].length;
  return { field, start: end - (found[2] as string).length, end };
};

/** What the fields of a driving licence hold, where a text is one. */
export const licenceFields = oncePerReading(({ text }: Reading): readonly LicenceField[] => {
  const numbered = [...text.matchAll(NUMBERED)];
  const lettered = [...text.matchAll(LETTERED)];
  return [
    ...(ISSUED.test(text) && EXPIRES.test(text)
      ? numbered.flatMap((found) => {
          const field = NUMBERED_FIELDS[found[1] as string];
          return field ? [place(found, field)] : [];
        })
      : []),
    ...(new Set(lettered.map(({ 1: name }) => name)).size >= FEWEST_FIELDS
      ? lettered.flatMap((found) => {
          const field = LETTERED_FIELDS[found[1] as string] ?? (/^LIC/.test(found[1] as string) ? 'number' : undefined);
          return field ? [place(found, field)] : [];
        })
      : []),
  ];
});
