import { defineDetector, type Finding } from '../define-detector';
import { couldBeOfPaper } from '../labels/doubtful-labels';
import { licenceFields } from '../licence-fields';
import { countDigits } from '../ocr-noise';
import type { Reading } from '../reading';

/** ICAO 9303 machine-readable zones: two lines of 44 or 36 signs, or three of 30, filled up with `<`. OCR reads `<` as « or K at times. */
const MRZ_LINE = /^[ ]*[A-Z0-9<«‹][A-Z0-9<«‹ ]{26,50}$/;

/** The signs that fill a line up, once some of them were taken for letters: "EREN<<<ccccececceece". */
const MISREAD_FILLERS = /[<«‹]{2}[<«‹cekxzCEKXZ¢({]{4,40}[0-9]?$/;
const MRZ_MISREAD = /^[ ]*[A-Z0-9<«‹][A-Z0-9<«‹ ]{7,49}[<«‹cekxzCEKXZ¢({]{0,40}[0-9]?$/;
const SHORTEST_MRZ = 26;

function isMrzLine(line: string, isOcr: boolean): boolean {
  return MRZ_LINE.test(line) || (isOcr && line.length >= SHORTEST_MRZ && MISREAD_FILLERS.test(line) && MRZ_MISREAD.test(line));
}

function findMrz(reading: Reading): Finding[] {
  const isOcr = reading.detection.source === 'ocr';
  const isMrz = reading.lines.map(({ start, end }) => isMrzLine(reading.text.slice(start, end).trimEnd(), isOcr));
  const fillers = ({ start, end }: { start: number; end: number }) => {
    const line = reading.text.slice(start, end).trimEnd();
    return (line.match(/[<«‹]/g) ?? []).length + (isOcr ? (MISREAD_FILLERS.exec(line)?.[0].length ?? 0) : 0);
  };
  return reading.lines.flatMap((line, i): Finding[] => {
    if (!isMrz[i]) return [];
    const neighbour = [reading.lines[i - 1], reading.lines[i + 1]].some(
      (other, k) => other !== undefined && isMrz[i + (k === 0 ? -1 : 1)] && fillers(other) >= 4,
    );
    if (fillers(line) < 4 && !neighbour) return [];
    return [{ start: line.start, end: line.end, confidence: 0.95, tier: 'mask', why: 'shape' }];
  });
}

/** Passport numbers have no shape of their own (Turkey: a letter and eight digits): a label vouches. */
const NUMBER = /(?=[A-Z0-9 -]*\d)[A-Z0-9]{1,10}(?:[ -]?[A-Z0-9]{2,9}){0,3}(?![A-Z0-9]|\.[a-z])/giu;
/** "Passport photo 35 mm 45": a number does not go over words. */
const WORDS = /(?<![A-Za-z0-9])[a-z]{2,}(?![A-Za-z0-9])/g;

/** "Belge numarası S32039022": numbers of documents are references, but not where they have the form of a passport. Folded. */
const DOCUMENT_NUMBER = /^belge (?:no|numara\w*)$/;

function findDocumentNumbers(reading: Reading): Finding[] {
  return reading.slots('reference').flatMap(({ label, start, end }): Finding[] => {
    if (!DOCUMENT_NUMBER.test(reading.folded.slice(label.start, label.end))) return [];
    const value = /^[A-Z]{1,2}\d{7,8}(?![\p{L}\d-])/u.exec(reading.text.slice(start, Math.min(end, start + 16)))?.[0];
    return value ? [{ start, end: start + value.length, confidence: 0.75, tier: 'mask', why: 'label' }] : [];
  });
}

/** What is printed on a driving licence, as `licence-fields` tells it apart. */
const findLicenceNumbers = (reading: Reading): Finding[] =>
  licenceFields(reading)
    .filter(({ field, start, end }) => field === 'number' && countDigits(reading.text.slice(start, end)) >= 4)
    .map(({ start, end }) => ({ start, end, confidence: 0.8, tier: 'mask', why: 'label' }));

function findLabelled(reading: Reading): Finding[] {
  return reading.slots('passport', 'drivingLicence').flatMap((slot): Finding[] => {
    for (const found of reading.text.slice(slot.start, Math.min(slot.end, slot.start + 40)).matchAll(NUMBER)) {
      if (found.index > 12) break;
      const value = /[A-Z]{0,5}[ -]?\d[A-Z0-9 -]*/i.exec(found[0].replace(WORDS, (word) => '\n'.repeat(word.length)));
      // Germany and others mix letters and digits freely, in capitals.
      const mixed = /^(?=[A-Z0-9]*\d)[A-Z0-9]{8,9}$/.exec(found[0]);
      if (mixed && slot.kind === 'passport')
        return [
          {
            start: slot.start + found.index,
            end: slot.start + found.index + found[0].length,
            confidence: 0.85,
            tier: 'mask',
            why: 'label',
          },
        ];
      if (!value || countDigits(value[0]) < 4) continue;
      if (!couldBeOfPaper(reading.folded.slice(slot.label.start, slot.label.end), value[0])) return [];
      const start = slot.start + found.index + value.index;
      return [{ start, end: start + value[0].trimEnd().length, confidence: 0.85, tier: 'mask', why: 'label' }];
    }
    return [];
  });
}

/** United Kingdom, driving licence (DVLA): family name, birth date (months of women 51 to 62), initials, check. Nothing else is written so. */
const DVLA = /(?<![\p{L}\d-])(?=[A-Z]{2})[A-Z9]{5} ?\d[0156]\d[0-3]\d{2} ?(?=[A-Z])[A-Z9]{2}\d[A-Z]{2}(?![\p{L}\d-])/gu;

function findBritishLicences({ text }: Reading): Finding[] {
  return Array.from(
    text.matchAll(DVLA),
    (found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.7, tier: 'mask', why: 'shape' }),
  );
}

/** "Additional driver    Ada Zqrberg · licence 5318840276", "Sürücü belgesi B sınıfı, no 422726": whose licence it is stands before, in the same row. Folded. */
const OF_DRIVER =
  /(?<![a-z])(?:(?:driver|renter|hirer|surucu|kiralayan)(?![a-z])[^\n]{0,80}?(?<![a-z])(?:licen[cs]e|ehliyet|belge)(?: (?:no|number|numarasi)\.?)?|(?:surucu belgesi|ehliyet)[^\n]{0,24}?,? no)[:.]? {1,4}((?=[a-z\d-]*\d{4})[a-z\d-]{6,18})(?![a-z\d])/g;

function findDriversLicences({ folded }: Reading): Finding[] {
  return Array.from(folded.matchAll(OF_DRIVER), ({ 0: whole, 1: number = '', index }): Finding => {
    const end = index + whole.length;
    return { start: end - number.length, end, confidence: 0.75, tier: 'mask', why: 'label' };
  });
}

export const identityDocumentDetector = defineDetector({
  id: 'identity-document',
  entity: 'NATIONAL_ID',
  find: (reading) => [
    ...findMrz(reading),
    ...findBritishLicences(reading),
    ...findLicenceNumbers(reading),
    ...findDriversLicences(reading),
    ...findDocumentNumbers(reading),
    ...findLabelled(reading),
  ],
  examples: {
    match: [
      { text: 'Passport No: U12345678', found: 'U12345678' },
      { text: 'Additional driver    Ada Zqrberg · licence 5318840276 (NL)', found: '5318840276' },
      { text: 'Sürücü belgesi    B, CE sınıfı, no 422726', found: '422726' },
      { text: 'Pasaport no (yolcu 2): U24718093', found: 'U24718093' },
      { text: 'Ehliyet no 123456', found: '123456' },
      { text: 'Belge numarası: S32039022', found: 'S32039022' },
      { text: '1. ZQRHAN\n2. ZQRÜ\n3. 29.09.1999 Zara\n4a. 05.08.2019\n4b. 05.08.2029\n5. 779515', found: '779515' },
      { text: 'DL Y6604608\nEXP 08/31/2028 CLASS C\nLN ZQRTEJO\nDOB 08/31/1996\nSEX F', found: 'Y6604608' },
      { text: 'Licence    ZQRTE 856214 D99KV', found: 'ZQRTE 856214 D99KV' },
      { text: 'Driver license: F324-6604-7218', found: 'F324-6604-7218' },
      {
        text: 'P<TUROZTURK<<ISIL<<<<<<<<<<<<<<<<<<<<<<<<<<<\nU123456784TUR9003127F3003121<<<<<<<<<<<<<<04',
        found: 'U123456784TUR9003127F3003121<<<<<<<<<<<<<<04',
      },
      { text: 'OZTURK<<ISIL<<<ccccececceeceece', found: 'OZTURK<<ISIL<<<ccccececceeceece', source: 'ocr' },
    ],
    noMatch: [
      'TOTAL<<cout<<index<<endl',
      'GLASS 856214 pieces',
      'ZQRTE 896214 D99KV',
      'Document number 0978277762',
      'Belge numarası: 2025030400462339',
      'Belge no: INV20250304',
      '1. Open the box\n2. Press 4\n4a. Wait\n5. Call 779515',
      'Passport control',
      'Ehliyet zorunludur',
      'THIS IS AN ORDINARY HEADLINE IN CAPITALS',
    ],
  },
});
