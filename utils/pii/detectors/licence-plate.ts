import { defineDetector, type Finding } from '../define-detector';
import { labelledPlaces } from '../labelled-places';
import type { Reading } from '../reading';

/**
 * Turkish plates (Karayolları Trafik Yönetmeliği, annex): province 01–81, then one letter with four or five digits, two with three or four, three
 * with two or three. Q, W and X do not occur.
 */
const TURKISH =
  /(?<![\p{L}\p{N}.,:/#-])(?:0[1-9]|[1-7]\d|8[01])[ -]?(?:[A-PR-VYZ][ -]?\d{4,5}|[A-PR-VYZ]{2}[ -]?\d{3,4}|[A-PR-VYZ]{3}[ -]?\d{2,3})(?![\p{L}\p{N}]|[.,:/-]\d)/gu;
const TURKISH_OCR =
  /(?<![\p{L}\p{N}.,:/#-])(?:[Oo0][1-9IlSBZ]|[1-7IlSZ][\dOoIlSBZ]|[8B][01OoIl])[ -]{0,2}(?:[A-PR-VYZ][ -]{0,2}[\dOIlSB]{4,5}|[A-PR-VYZ]{2}[ -]{0,2}[\dOIlSB]{3,4}|[A-PR-VYZ]{3}[ -]{0,2}[\dOIlSB]{2,3})(?![\p{L}\p{N}]|[.,:/-]\d)/gu;
/** Units, currencies, months and hours: "12 GB 500", "22 KAS 26". */
const NO_LETTERS =
  /^(?:GB|MB|KB|TB|KM|CM|MM|KG|GR|MG|ML|TL|TRY|USD|EUR|GBP|AM|PM|PX|MS|SN|DK|SA|HZ|KHZ|MHZ|GHZ|UTC|GMT|OCA|SUB|MAR|NIS|MAY|HAZ|TEM|AGU|EYL|EKI|KAS|ARA|JAN|FEB|APR|JUN|JUL|AUG|SEP|OCT|NOV|DEC|ADET|NO|TO|OF|V|HTTP|ERR|COM|MIN|SEC|DAY|PCS|SET|AND|FOR|THE|NEW|TUR|BIN|INC|VE)$/;

function findTurkish(reading: Reading): Finding[] {
  const pattern = reading.detection.source === 'ocr' ? TURKISH_OCR : TURKISH;
  const labelled = labelledPlaces(reading, ['plate'], 40);
  return Array.from(reading.text.matchAll(pattern)).flatMap((found): Finding[] => {
    if ((found[0].match(/\d/g) ?? []).length < 3 || !/\d/.test(found[0].slice(0, 2))) return [];
    const letters = /[A-Z]+/.exec(found[0].slice(2))?.[0] ?? '';
    const end = found.index + found[0].length;
    const isLabelled = labelled.has(found.index, end);
    if (!isLabelled && (NO_LETTERS.test(letters) || /^\s?(?:TL|₺|€|\$|GB|MB|KB)/.test(reading.text.slice(end, end + 4)))) return [];
    return [{ start: found.index, end, confidence: isLabelled ? 1 : 0.75, tier: 'mask', why: isLabelled ? 'label' : 'shape' }];
  });
}

/** United Kingdom since 2001: two letters (no I, Q, Z), two digits, three letters (no I, Q). */
const BRITISH = /(?<![\p{L}\p{N}.,:/#-])[A-HJ-PR-Y]{2}\d{2} [A-HJ-PR-Z]{3}(?![\p{L}\p{N}-])/gu;

function findBritish(reading: Reading): Finding[] {
  return Array.from(
    reading.text.matchAll(BRITISH),
    (found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.7, tier: 'mask', why: 'shape' }),
  );
}

const VALUE = /(?=[A-Z0-9 -]*\d)[A-Z0-9ÄÖÜÇĞİŞ]{1,17}(?:[ -]{1,2}[A-Z0-9ÄÖÜÇĞİŞ]{1,7}){0,3}/u;

/** Plates of other countries and chassis numbers have no shape of their own; a label vouches. */
function findLabelled(reading: Reading): Finding[] {
  return reading.slots('plate').flatMap((slot): Finding[] => {
    const place = reading.text.slice(slot.start, Math.min(slot.end, slot.start + 30));
    const found = VALUE.exec(place);
    if (!found || /^(?:\d{4}-\d\d-\d\d|\d\d-\d\d-\d{4})$/.test(found[0]) || found.index > 8 || found[0].replace(/[ -]/g, '').length < 4)
      return [];
    return [
      { start: slot.start + found.index, end: slot.start + found.index + found[0].length, confidence: 0.85, tier: 'mask', why: 'label' },
    ];
  });
}

export const licencePlateDetector = defineDetector({
  id: 'licence-plate',
  entity: 'LICENCE_PLATE',
  find: (reading) => [...findTurkish(reading), ...findBritish(reading), ...findLabelled(reading)],
  examples: {
    match: [
      { text: 'araç 34 ABC 123 kapıda', found: '34 ABC 123' },
      { text: '06AB1234', found: '06AB1234' },
      { text: 'Plate: AB12 CDE', found: 'AB12 CDE' },
      { text: 'Kennzeichen: B-MW 1234', found: 'B-MW 1234' },
    ],
    noMatch: ['12 GB 500', '22 KAS 26', '10 MB 1234', '82 ABC 123', '#34ABC123', '15 TL 5000'],
  },
});
