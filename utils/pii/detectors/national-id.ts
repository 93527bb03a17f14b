import { isBsn, isCodiceFiscale, isDniOrNie, isNir, isPensionNumber, isRut, passesMod11Of10 } from '../checksums/european-ids';
import { isTckn, isVkn } from '../checksums/turkish-ids';
import { defineDetector, type Finding } from '../define-detector';
import { inColumns } from '../delimited';
import { isMostlyDigits, runsFrom, startsWithDate } from '../digit-groups';
import { labelledPlaces } from '../labelled-places';
import { textBefore } from '../match-at';
import { findByForm } from '../numbers-by-form';
import { countDigits } from '../ocr-noise';
import type { Reading } from '../reading';

/** How eleven digits of a TCKN are written. */
const TCKN_SHAPES = /^(?:11|3-3-3-2|3-3-5|3-4-4|5-6|2-3-3-3|4-4-3|3-2-3-3|1-3-3-4|6-5|3-8|5-3-3|9-2)$/;

interface Shape {
  pattern: RegExp;
  check: (value: string) => boolean;
  whenUnchecked: 'mask' | 'suggest' | 'nothing';
}

/** Nothing else is written so. */
const byForm = () => true;

/** Numbers with letters or a punctuation of their own. */
const SHAPES: readonly Shape[] = [
  // SSA: area not 000, 666 or 9xx; group not 00; serial not 0000.
  { pattern: /(?<![\p{L}\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\p{L}\d-])/gu, check: byForm, whenUnchecked: 'mask' },
  // ITIN: 9xx with group 50–99.
  { pattern: /(?<![\p{L}\d-])9\d{2}-[5-9]\d-\d{4}(?![\p{L}\d-])/gu, check: byForm, whenUnchecked: 'mask' },
  // UK NINO (HMRC NIM39110): prefix letters without D F I Q U V, suffix A–D.
  {
    pattern:
      /(?<![\p{L}\d])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ \n]?\d{2}[ \n]?\d{2}[ \n]?\d{2}[ \n]?[A-D](?![\p{L}\d])/gu,
    check: byForm,
    whenUnchecked: 'mask',
  },
  {
    pattern: /(?<![\p{L}\d-])(?:[XYZ][- ]?\d{7}|\d{8})[- ]?[A-Z](?![\p{L}\d])/gu,
    check: (value) => isDniOrNie(value),
    whenUnchecked: 'nothing',
  },
  {
    pattern: /(?<![\p{L}\d])[A-Z]{3} ?[A-Z]{3} ?[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2} ?[A-Z][0-9LMNP-V]{3}[A-Z](?![\p{L}\d])/gu,
    check: isCodiceFiscale,
    whenUnchecked: 'mask',
  },
  {
    pattern: /(?<![\p{L}\d])[1-478] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?![\p{L}\d])/gu,
    check: isNir,
    whenUnchecked: 'nothing',
  },
  // Brazil CPF, Korean RRN, Swedish personnummer, Danish CPR, Finnish HETU, Indian PAN.
  { pattern: /(?<![\p{L}\d.])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\p{L}\d])/gu, check: byForm, whenUnchecked: 'mask' },
  {
    pattern: /(?<![\p{L}\d])\d{6}[-+A]\d{3}[0-9A-FHJ-NPR-Y](?![\p{L}\d])/gu,
    check: (value) => /[A-Z]/.test(value.slice(7)),
    whenUnchecked: 'nothing',
  },
  { pattern: /(?<![\p{L}\d])[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z](?![\p{L}\d])/gu, check: byForm, whenUnchecked: 'mask' },
  // Belgium: birth date (months up to 52 for numbers of foreigners), serial, check. Switzerland (AHV), Emirates ID, Chile (RUT).
  { pattern: /(?<![\p{L}\d.,-])\d{2}\.[0-5]\d\.[0-3]\d-\d{3}\.\d{2}(?![\p{L}\d]|[.,-]\d)/gu, check: byForm, whenUnchecked: 'mask' },
  { pattern: /(?<![\p{L}\d.,-])756\.\d{4}\.\d{4}\.\d{2}(?![\p{L}\d]|[.,-]\d)/gu, check: byForm, whenUnchecked: 'mask' },
  { pattern: /(?<![\p{L}\d-])784-(?:19|20)\d{2}-\d{7}-\d(?![\p{L}\d-])/gu, check: byForm, whenUnchecked: 'mask' },
  { pattern: /(?<![\p{L}\d.,-])\d{1,2}\.\d{3}\.\d{3}-[\dK](?![\p{L}\d-])/gu, check: isRut, whenUnchecked: 'nothing' },
  // Germany, Rentenversicherungsnummer: office, birth date, letter of the name, serial, check digit.
  {
    pattern: /(?<![\p{L}\d-])\d{2} ?[0-3]\d[01]\d{3} ?[A-Z] ?\d{3}(?![\p{L}\d-])/gu,
    check: isPensionNumber,
    whenUnchecked: 'nothing',
  },
];

/** Social security numbers as OCR leaves them. */
const SSN_MISREAD = /(?<![\p{L}\d-])[0-9OolIZSBG]{3} ?- ?[0-9OolIZSBG]{2} ?- ?[0-9OolIZSBG]{4}(?![\p{L}\d-])/gu;

function findShaped(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  if (reading.detection.source === 'ocr') {
    for (const found of reading.text.matchAll(SSN_MISREAD)) {
      if (countDigits(found[0]) >= 6)
        findings.push({ start: found.index, end: found.index + found[0].length, confidence: 0.6, tier: 'mask', why: 'shape' });
    }
  }
  for (const { pattern, check, whenUnchecked } of SHAPES) {
    for (const found of reading.text.matchAll(pattern)) {
      const range = { start: found.index, end: found.index + found[0].length };
      if (check(found[0].replace(/[ \-.]/g, ''))) findings.push({ ...range, confidence: 0.9, tier: 'mask', why: 'shape' });
      else if (whenUnchecked !== 'nothing') findings.push({ ...range, confidence: 0.6, tier: whenUnchecked, why: 'shape' });
    }
  }
  return findings;
}

/** The serial of a Turkish identity card (letter, two digits, letter, five digits) beside its plain label, which stands on devices too. */
const CARD_SERIAL = /(?<=(?<![a-z])seri (?:no|numarasi)[ :\n]{1,30})[a-z]\d{2}[a-z]\d{5}(?![\p{L}\d])/gu;
/** The same with letters and digits taken for each other: "AB9K50813" was "A89K50813". */
const CARD_SERIAL_MISREAD = /(?<=(?<![a-z])seri (?:no|numarasi)[ :\n]{1,30})[a-z48][\doilsbzg]{2}[a-z0158][\doilsbzg]{5}(?![\p{L}\d])/gu;

function findCardSerials(reading: Reading): Finding[] {
  const isOcr = reading.detection.source === 'ocr';
  return Array.from(reading.folded.matchAll(isOcr ? CARD_SERIAL_MISREAD : CARD_SERIAL))
    .filter(([serial]) => countDigits(serial) >= FEWEST_OF_SERIAL)
    .map((found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.8, tier: 'mask', why: 'label' }));
}
const FEWEST_OF_SERIAL = 5;

/** Eleven digits in a row with right check digits. One number in a hundred passes by accident: labels of other numbers win (`allow-rules`). */
function findTckn(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  const isOcr = reading.detection.source === 'ocr';
  for (let i = 0; i < reading.digitGroups.length; i++) {
    for (const run of runsFrom(reading.digitGroups, i, 11)) {
      if (run.digits.length !== 11) break;
      if (!TCKN_SHAPES.test(run.shape) || !isMostlyDigits(reading.text, run) || startsWithDate(run)) continue;
      const before = reading.text.slice(Math.max(0, run.start - 2), run.start);
      // "Vekil Kadriye Özbilgin (13882002734)": in brackets of its own, but no argument of a function.
      const isBracketed = /^(?:\s|^)\($/.test(before) && reading.text[run.end] === ')';
      if (/(?:[\p{L}\d][-/.,_]|[+#_=(/])$/u.test(before) && !isBracketed) continue;
      const range = { start: run.start, end: run.end };
      if (isTckn(run.digits)) findings.push({ ...range, confidence: 0.9, tier: 'mask', why: 'checksum' });
      else if (isOcr && /^[1-9]/.test(run.digits) && run.shape === '11')
        findings.push({ ...range, confidence: 0.3, tier: 'suggest', why: 'shape' });
    }
  }
  return findings;
}

/** "Kazım Karabekir Vergi Dairesi 2368455025", "2368455025 Gümüşhacıköy V.D.": beside the office that gave it. Folded. */
const BESIDE_TAX_OFFICE =
  /(?<!\d)\d{10}(?!\d)(?:(?<=(?<![a-z])(?:vergi dairesi(?: mudurlugu)?|v\.?d\.?)[ :/-]{1,4}(?:[a-z]{3,16} ){0,3}\d{10})|(?=[ /-]{1,3}(?:[a-z]{3,16} ){0,2}(?:vergi dairesi|v\.?d\.?)(?![a-z])))/g;

const findTaxNumbers = ({ folded }: Reading): Finding[] =>
  Array.from(folded.matchAll(BESIDE_TAX_OFFICE))
    .filter(({ 0: number }) => isVkn(number))
    .map(({ 0: number, index }) => ({ start: index, end: index + number.length, confidence: 0.9, tier: 'mask', why: 'label' }));

/** "Satıcı VKN", "Company tax no": the number of a firm, which stands on every bill. Folded, right before the label. */
const OF_FIRM =
  /(?<![a-z])(?:seller|merchant|vendor|supplier|company|employer|business|issuer|store|shop|trader|retailer|corporate|satici|firma|sirket|isveren|isyeri|uye isyeri|magaza|kurum|kurumsal|tedarikci|duzenleyen|isletme|bayi|unternehmen|entreprise|societe|empresa|azienda)(?:'s|[sn]?[iu]n)? $/;

/** Letters and digits of one paper: "W3K 82R T1H", "5ABC12D". */
const CODE = /^(?=[^a-z]*[A-Z])(?=(?:\D*\d){3})[A-Z\d]+(?:[ ./-][A-Z\d]+){0,4}$/;
const SHORTEST_CODE = 7;

const VALUE = /[A-Z0-9][A-Z0-9]{0,13}(?:[ .\-/]{1,2}[A-Z0-9]{1,11}){0,6}/giu;

/** What stands beside a label of an identity number: a stretch with enough digits. */
function findLabelled(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const slot of reading.slots('nationalId', 'taxNumber')) {
    if (OF_FIRM.test(textBefore(reading.folded, slot.label.start, 24))) continue;
    const place = reading.text.slice(slot.start, Math.min(slot.end, slot.start + 60));
    const isPlain = slot.joint !== 'space' && !slot.label.isGuess;
    for (const found of place.matchAll(VALUE)) {
      if (slot.joint !== 'below' && found.index > 20) break;
      const value = trimToNumber(found[0], found.index, isPlain);
      if (!value) {
        // Another value stands here: a date, an amount, a short number.
        if (/\d/.test(found[0])) break;
        continue;
      }
      // "$5187822A" was "S5187822A": no amount ends in a letter.
      const isLetter = reading.detection.source === 'ocr' && place[value.start - 1] === '$' && /\d[A-Z]$/.test(value.text);
      const start = isLetter ? value.start - 1 : value.start;
      // "… 12 A 18:12": a clock stands behind the number.
      const number = /^:\d{2}/.test(place.slice(value.start + value.text.length)) ? value.text.replace(/ \d{1,2}$/, '') : value.text;
      const text = isLetter ? `$${number}` : number;
      if ((!isLetter && isAmount(place, start, start + text.length)) || DATE_ONLY.test(text)) break;
      const compact = text.replace(/[ .\-/]/g, '');
      const known = isTckn(compact) || isVkn(compact) || isBsn(compact) || (compact.length === 11 && passesMod11Of10(compact));
      findings.push({
        start: slot.start + start,
        end: slot.start + start + text.length,
        confidence: known ? 1 : 0.8,
        tier: 'mask',
        why: 'label',
      });
      break;
    }
  }
  return findings;
}

function isAmount(text: string, start: number, end: number): boolean {
  return /[₺$€£] ?$/.test(text.slice(Math.max(0, start - 5), start)) || /^(?:,\d{2}(?!\d)| ?[₺$€£])/.test(text.slice(end, end + 5));
}

/** From a stretch of short words only those with digits: "no 123 456 789 10 olan" → "123 456 789 10". */
function trimToNumber(stretch: string, index: number, isPlain: boolean): { start: number; text: string } | null {
  const words = Array.from(stretch.matchAll(/[A-Z0-9]+/gi));
  const isNumberWord = (word: string) => /\d/.test(word) || /^[A-Z]{1,3}$/.test(word) || /^[OIlSBZ|]{1,4}$/.test(word);
  const first = words.findIndex((found) => /\d/.test(found[0]));
  if (first === -1) return null;
  let from = first;
  while (from > 0 && isNumberWord((words[from - 1] as RegExpExecArray)[0])) from--;
  let to = first;
  while (to + 1 < words.length && isNumberWord((words[to + 1] as RegExpExecArray)[0])) to++;
  const start = (words[from] as RegExpExecArray).index;
  const last = words[to] as RegExpExecArray;
  const text = stretch.slice(start, last.index + last[0].length);
  const isCode = isPlain && CODE.test(text) && text.replace(/[ ./-]/g, '').length >= SHORTEST_CODE;
  return (countDigits(text) >= 6 || isCode) && !OTHER_NUMBER.test(text) ? { start: index + start, text } : null;
}

const DATE_ONLY = /^(?:\d{4}[-./]\d\d[-./]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{4})$/;
/** A date, or what begins like the number of a case. */
const OTHER_NUMBER = /^(?:\d{4}-\d\d-\d\d|(?:BR|INV|ORD|DOC|REF)[- ].*)$|^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/;

export const nationalIdDetector = defineDetector({
  id: 'national-id',
  entity: 'NATIONAL_ID',
  find: (reading) => {
    const labelled = labelledPlaces(reading, ['phone', 'card', 'iban'], 30);
    return [
      ...findShaped(reading),
      ...findCardSerials(reading),
      ...findTaxNumbers(reading),
      ...findByForm(reading),
      ...findTckn(reading).filter((finding) => !labelled.has(finding.start, finding.end)),
      ...findLabelled(reading),
      ...inColumns(reading, ['nationalId', 'passport'], /^(?=(?:.*\d){5})[\p{Lu}\d](?:[ .-]?[\p{Lu}\d]){4,20}$/u),
    ];
  },
  examples: {
    match: [
      { text: 'Seri No: A21F44817', found: 'A21F44817' },
      { text: 'Vekil Zqrna Zqroğlu (10000000146) tarafından', found: '10000000146' },
      { text: 'Kimlik 10000000146 ile', found: '10000000146' },
      { text: 'T.C. Kimlik No: 12345678901', found: '12345678901' },
      { text: 'SSN 123-45-6789', found: '123-45-6789' },
      { text: 'NI number: QQ 12 34 56 C', found: 'QQ 12 34 56 C' },
      { text: 'ni number YE 35 12 12 A 18:12', found: 'YE 35 12 12 A' },
      { text: 'my number YE\n351212A', found: 'YE\n351212A' },
      { text: 'DNI 12345678Z', found: '12345678Z' },
      { text: 'RSSMRA85T10A562S', found: 'RSSMRA85T10A562S' },
      { text: 'Steuer-ID: 86 095 742 719', found: '86 095 742 719' },
      { text: 'Sigorta sicil no: 3401199804417', found: '3401199804417' },
      { text: 'Booked by Zqrta · 84.06.15-069.26', found: '84.06.15-069.26' },
      { text: 'SV 65 180590 W 005', found: '65 180590 W 005' },
      { text: 'CUIT 20-12345678-6', found: '20-12345678-6' },
      { text: 'Vergi No 1234567890', found: '1234567890' },
      { text: 'Unique Taxpayer Reference: 61840 27715', found: '61840 27715' },
      { text: 'Your UTR is 61840 27715', found: '61840 27715' },
      { text: 'Tax file number 123 456 782', found: '123 456 782' },
      { text: 'İkamet izni no: 99123456789', found: '99123456789' },
      { text: 'NRIC    $5187822A', found: '$5187822A', source: 'ocr' },
      { text: 'Seri No    AB9K50813', found: 'AB9K50813', source: 'ocr' },
      { text: 'Aadhaar number (12 digits)\n5275 0841 5419', found: '5275 0841 5419' },
      { text: 'NIN: 14961143656', found: '14961143656' },
      { text: 'License #: Y6604608', found: 'Y6604608' },
      { text: 'Centrelink CRN 125 320 637K', found: '125 320 637K' },
      { text: 'my share code is W3K 82R T1H', found: 'W3K 82R T1H' },
      { text: 'UPN: C801200016043', found: 'C801200016043' },
      { text: 'my RG is 23.212.943-X if you need it', found: '23.212.943-X' },
      { text: 'FİN: 5ABC12D', found: '5ABC12D' },
      { text: 'Tescil Belge Seri-No: FE-312032', found: 'FE-312032' },
      { text: 'ABD vizesi numarası: 38690945', found: '38690945' },
      { text: 'Baro sicil no: 23697', found: '23697' },
    ],
    suggest: [{ text: '12345678901', found: '12345678901', source: 'ocr' }],
    noMatch: [
      'Satıcı VKN: 5478595590',
      'Employer identification number (EIN) 57-4946180',
      'CRN 48213',
      'NIS 1,250,000',
      'CAS No. 7732-18-5',
      'Baro Sicil 20471',
      'Sicil No 004418',
      'TLS\n2025-03-05 09:13:20',
      'isValid(10000000146)',
      'Vergi Dairesi 2368455026',
      'Seri No: SN4471F0',
      'Tax ID fee: $5187822',
      'build 84.06.15-069.2',
      'Ref 65 180590 W 004',
      'Sipariş no: 10000000146',
      'Order #10000000146',
      '2026-11-22',
      'Kargo takip no 10000000146',
      '555-0123',
      'UTR no 412345678901',
      'UTR 61840 27715 2',
    ],
  },
});
