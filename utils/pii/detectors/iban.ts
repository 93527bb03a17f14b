import { passesMod97 } from '../checksums/mod97';
import { defineDetector, type Finding } from '../define-detector';
import { labelledPlaces } from '../labelled-places';
import { countDigits, digitsOf } from '../ocr-noise';
import type { Reading } from '../reading';

/** IBAN length by country (SWIFT IBAN Registry, release 98). */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 IR26 DZ26 AO25 BF28 BJ28 CI28 CM27 CV25 MG27 ML28 MZ25 SN28'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Country codes as misread: the letters of the commonest ones. */
const MISREAD: Readonly<Record<string, string>> = {
  IR: 'TR',
  '7R': 'TR',
  TB: 'TR',
  T8: 'TR',
  '0E': 'DE',
  OE: 'DE',
  '6B': 'GB',
  G8: 'GB',
  N1: 'NL',
  '1T': 'IT',
  E5: 'ES',
  F8: 'FR',
};

/** Letters that OCR takes for a digit. */
const MISREAD_LETTERS: Readonly<Record<string, string>> = { 0: 'OD', 1: 'IL', 2: 'Z', 4: 'A', 5: 'S', 6: 'G', 8: 'B' };

/** Countries that two signs may have been: "1E" is Ireland. Only a right check digit proves it. */
function countriesLike(written: string): string[] {
  const [first = '', second = ''] = Array.from(written, (sign) => [...(MISREAD_LETTERS[sign] ?? sign)]);
  return [...first].flatMap((a) => [...second].map((b) => a + b)).filter((country) => LENGTHS[country] !== undefined);
}

const HEAD: Readonly<Record<'page' | 'ocr', RegExp>> = {
  page: /(?<![\p{L}\p{N}_-])([A-Za-z]{2})(?=[ ]?\d[ ]?\d)/gu,
  ocr: /(?:(?<![\p{N}_-])(?<!\p{L}{2})|(?<=[Bb][Aa][Nn]))([A-Za-z0-9]{2})(?=[ ]?[0-9OoQDlIiSsBZzGg][ ]?[0-9OoQDlIiSsBZzGg])/gu,
};

interface Taken {
  value: string;
  end: number;
  isGrouped: boolean;
}

/** Bubbles of chats are so narrow that a number is broken over four lines; without its check digits one that is broken at all proves nothing. */
const MOST_BREAKS = 5;

/** Exactly `length` letters and digits from `from` on, over blanks, dashes and line breaks. */
function take(text: string, from: number, length: number): Taken | null {
  let value = '';
  let breaks = 0;
  let blanks = 0;
  let at = from;
  let gapLength = 0;
  for (; at < text.length && value.length < length; at++) {
    const sign = text[at] as string;
    if (/[A-Za-z0-9|!]/.test(sign)) {
      value += sign;
      gapLength = 0;
    } else if (/[ \u00a0.\-–\n]/.test(sign) && ++gapLength <= 3) {
      if (sign === '\n' && ++breaks > MOST_BREAKS) return null;
      blanks++;
    } else return null;
  }
  // Goes on: a UUID or a longer id.
  if (value.length < length || /^-?[\p{L}\p{N}]/u.test(text.slice(at, at + 2))) return null;
  return { value, end: at, isGrouped: blanks >= 3 };
}

/** The value as it was meant: digits where the structure has digits. Letters stay where the country's BBAN may hold them. */
function repaired(country: string, value: string): string {
  const upper = value.toUpperCase();
  const check = digitsOf(upper.slice(2, 4), 'ocr');
  const rest = upper.slice(4);
  const isAllDigits = /^(?:TR|DE|ES|PL|BE|AT|DK|FI|SE|NO|CZ|SK|HU|PT|HR|EE|SI|LT|RS|BA|ME|IS|IL)$/.test(country);
  const bank = /^(?:GB|NL|IE|RO|LV|BG|GI)$/.test(country) ? 4 : 0;
  const body = isAllDigits
    ? digitsOf(value.slice(4), 'ocr')
    : bank > 0
      ? rest.slice(0, bank).replace(/\d/g, (digit) => MISREAD_LETTERS[digit]?.[0] ?? digit) + digitsOf(value.slice(4 + bank), 'ocr')
      : rest;
  return country + check + body;
}

function judge(reading: Reading, start: number, head: string, isLabelled: boolean): Finding | null {
  const isOcr = reading.detection.source === 'ocr';
  const written = head.toUpperCase();
  const country = LENGTHS[written] ? written : isOcr ? MISREAD[written] : undefined;
  if (!country) return isOcr ? judgeMisread(reading, start, written) : null;
  const length = LENGTHS[country] as number;
  const taken = take(reading.text, start, length);
  if (taken) {
    const upper = taken.value.toUpperCase();
    const digits = countDigits(upper);
    const range = { start, end: taken.end };
    if (passesMod97(upper) && digits >= 8) return { ...range, confidence: 1, tier: 'mask', why: 'checksum' };
    if ((isOcr || isLabelled) && passesMod97(repaired(country, taken.value)) && digits >= 8)
      return { ...range, confidence: 0.95, tier: 'mask', why: 'checksum' };
    // Small letters make a word of the country ("no 2019…"), and one behind the number was taken for its end: then only the check digits count.
    if ((head !== written || /[a-z]{3}/.test(taken.value)) && !isLabelled) return null;
    if (digits < length * 0.5 || /\n/.test(reading.text.slice(start, taken.end))) return null;
    if (isLabelled || taken.isGrouped || isOcr) return { ...range, confidence: 0.7, tier: 'mask', why: isLabelled ? 'label' : 'shape' };
    return { ...range, confidence: 0.4, tier: 'suggest', why: 'shape' };
  }
  return isLabelled || (head === written && isOcr) ? misreadLength(reading, start, country, isLabelled) : null;
}

function judgeMisread({ text }: Reading, start: number, written: string): Finding | null {
  for (const country of countriesLike(written)) {
    const taken = take(text, start, LENGTHS[country] as number);
    if (taken && passesMod97(repaired(country, taken.value)) && countDigits(taken.value) >= 8)
      return { start, end: taken.end, confidence: 0.9, tier: 'mask', why: 'checksum' };
  }
  return null;
}

/** A sign too many or too few, as OCR leaves it; only where the rest is plain. */
function misreadLength(reading: Reading, start: number, country: string, isLabelled: boolean): Finding | null {
  const length = LENGTHS[country] as number;
  for (const other of [length + 1, length - 1, length + 2, length - 2, length - 3]) {
    const taken = take(reading.text, start, other);
    if (
      taken &&
      !/\n/.test(reading.text.slice(start, taken.end)) &&
      /\d{2}/.test(taken.value) &&
      (isLabelled || country === 'TR') &&
      countDigits(taken.value) >= 14
    ) {
      return { start, end: taken.end, confidence: 0.6, tier: 'mask', why: isLabelled ? 'label' : 'shape' };
    }
  }
  return null;
}

function find(reading: Reading): Finding[] {
  const labelled = labelledPlaces(reading, ['iban', 'bankAccount'], 60);
  const findings: Finding[] = [];
  let covered = 0;
  for (const found of reading.text.matchAll(HEAD[reading.detection.source])) {
    if (found.index < covered) continue;
    const isLabelled = labelled.has(found.index, found.index + found[0].length);
    const finding = judge(reading, found.index, found[1] as string, isLabelled);
    if (!finding) continue;
    findings.push(finding);
    covered = finding.end;
  }
  return findings;
}

export const ibanDetector = defineDetector({
  id: 'iban',
  entity: 'IBAN',
  find,
  examples: {
    match: [
      { text: 'IBAN: TR33 0006 1005 1978 6457 8413 26', found: 'TR33 0006 1005 1978 6457 8413 26' },
      { text: 'gb82west12345698765432', found: 'gb82west12345698765432' },
      { text: 'TR33 OOO6 1OO5 1978 6457 84l3 26', found: 'TR33 OOO6 1OO5 1978 6457 84l3 26', source: 'ocr' },
      { text: 'Pay to 1E29A1BK93115212345678', found: '1E29A1BK93115212345678', source: 'ocr' },
      { text: 'hesap TR33\n0006 1005\n1978 6457\n8413 26\nmiydi?', found: 'TR33\n0006 1005\n1978 6457\n8413 26' },
      { text: 'TR330006100519786457\n841326', found: 'TR330006100519786457\n841326' },
      { text: 'IBAN TR33 0006 1005 1978 6457 8413 27', found: 'TR33 0006 1005 1978 6457 8413 27' },
    ],
    suggest: [{ text: 'ref DE89370400440532013001 received', found: 'DE89370400440532013001' }],
    noMatch: [
      'Fatura GIB2026000004417 gelmedi',
      'TR33\n0006 1005\n1978 6457\n8413 27',
      'TR-48213',
      'AE12 is the model',
      'INV-2026-000123',
      '#TR-48213 11.22.2026 10:45',
    ],
  },
});
