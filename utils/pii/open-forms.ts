import type { Span } from './define-detector';
import { isMonth } from './names/name-words';
import type { Reading } from './reading';

/** A time of the day and nothing else: "10:22 AM". */
const CLOCK = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?$/i;
/** Parcels have a head of letters and groups of four: "JD 0141 7780 2219". */
const IN_FOURS = /^\d{4}(?: \d{4}){2,4}$/;
const CARRIER_BEFORE = /(?<![\p{L}\d])(?!TEL|FAX|GSM|MOB|CEP|PH)\p{Lu}{2,4} $/u;
/** Letters, a dash and a number are a reference, not a telephone: "DG-30518". */
const REFERENCE = /^\p{Lu}{1,5}-\d{3,8}$/u;
/** A space for a car, a table or a door, which has a number as well: "Tiefgarage Platz 8". Folded. */
const NUMBERED_SPACE =
  /^(?:tiefgarage|garage|parkhaus|parkdeck|parkplatz|stellplatz|zimmer|tisch|halle|gate|otopark|kapali otopark)(?![a-z])/;
/** From one street to another without a number: "Fetih Caddesi - Adana Çevre Yolu". */
const ROUTE = /^\D+ [-–—→>] \D+$/;
const LONGEST_ROUTE = 120;
const MONTH_DAY_BEFORE = /(?<!\d)[0-3]?\d(?:st|nd|rd|th|\.)? $/;

/** Flights and batches that look like a street or a box: "SK 2681", "PK482173"; and "01 Parked in a restricted street", as no house is numbered. */
const NO_ADDRESS = /^(?:(?:(?:[Ff]light|[Uu]çuş|[Ss]efer|[Ff]lug|[Vv]ol|[Vv]uelo|[Vv]olo) )?\p{Lu}{2} ?\d{2,6}|0\d? .*)$/u;

/** Entities whose values may look like a time or a reference. */
const MAY_BE_SHORT: ReadonlySet<string> = new Set(['ONE_TIME_CODE', 'PASSWORD', 'DATE_OF_BIRTH', 'PAYMENT_CARD']);

/** Whether a finding has a form that is nobody's: a time, the number of a parcel, a parking space, a route, a day of a month. */
export function isOpenForm({ entity, why, start, end }: Span, { text, folded }: Reading): boolean {
  if (why === 'known') return false;
  const value = text.slice(start, end).trim();
  if (CLOCK.test(value)) return !MAY_BE_SHORT.has(entity);
  if (entity === 'PHONE') {
    const isParcel = why === 'shape' && IN_FOURS.test(value) && CARRIER_BEFORE.test(text.slice(Math.max(0, start - 5), start));
    return isParcel || REFERENCE.test(value);
  }
  if (entity === 'POSTAL_ADDRESS' && why === 'shape') {
    // "3+1 Ara Kat": rooms of a flat.
    return (
      NUMBERED_SPACE.test(folded.slice(start, end)) ||
      (NO_ADDRESS.test(value) && !/^P[KO] \d/.test(value)) ||
      (value.length <= LONGEST_ROUTE && ROUTE.test(value)) ||
      /\d ?\+ ?$/.test(text.slice(Math.max(0, start - 4), start))
    );
  }
  if (entity !== 'PERSON_NAME') return false;
  return (
    why === 'context' &&
    isMonth(folded.slice(start, end).replace('.', '')) &&
    MONTH_DAY_BEFORE.test(text.slice(Math.max(0, start - 6), start))
  );
}
