import { defineDetector, type Finding } from '../define-detector';
import { type DigitRun, holdsLogDate, isMostlyDigits, runsFrom, startsWithDate } from '../digit-groups';
import { labelledPlaces } from '../labelled-places';
import type { Reading } from '../reading';

/** National lengths by calling code where they are fixed, so that a number does not swallow the one that follows (ITU E.164 national plans). */
const FIXED_LENGTHS: readonly [RegExp, readonly number[]][] = [
  [/^90/, [12]],
  [/^1/, [11]],
  [/^7/, [11]],
  [/^44/, [12, 11]],
  [/^33/, [11]],
  [/^34/, [11]],
  [/^31/, [11]],
  [/^41/, [11]],
  [/^32/, [11, 10]],
  [/^48/, [11]],
  [/^994/, [12]],
  [/^996/, [12]],
  [/^995/, [12]],
  [/^998/, [12]],
  [/^971/, [12, 11]],
  [/^966/, [12]],
  [/^357/, [11]],
  [/^359/, [11, 12]],
  [/^351/, [12]],
  [/^91/, [12]],
  [/^86/, [13]],
  [/^30/, [12]],
  [/^40/, [11]],
  [/^61/, [11]],
  [/^55/, [13, 12]],
  [/^52/, [12, 13]],
];

type Verdict = Pick<Finding, 'tier' | 'confidence' | 'why'> | null;
const MASK: Verdict = { tier: 'mask', confidence: 0.9, why: 'shape' };
const SUGGEST: Verdict = { tier: 'suggest', confidence: 0.4, why: 'shape' };

/** `+90 …`, `0090 …`: a number that says its own country. */
function judgeInternational(digits: string): Verdict {
  if (!/^[1-9]\d{7,14}$/.test(digits)) return null;
  const fixed = FIXED_LENGTHS.find(([code]) => code.test(digits));
  return !fixed || fixed[1].includes(digits.length) ? MASK : null;
}

/** Forms of national numbers that no other number on a screen has. */
function judgeNational({ digits, shape, joints, groups }: DigitRun): Verdict {
  const isSplit = groups.length > 1;
  if (/^05\d{9}$/.test(digits)) return MASK;
  if (/^905\d{9}$/.test(digits)) return isSplit ? MASK : SUGGEST;
  if (/^5\d{9}$/.test(digits))
    return /^3-7$/.test(shape) && /^-$/.test(joints)
      ? SUGGEST
      : /^3-(?:3-2-2|3-4|7|2-2-3|3-2-1-1|4-3)$|^3-2-2-3$/.test(shape)
        ? MASK
        : SUGGEST;
  if (/^0[2-48]\d{9}$/.test(digits))
    return /^(?:4-3-2-2|4-3-4|4-7|1-3-3-2-2|1-3-3-4|1-3-7|3-4-4|5-6|5-3-3|2-4-5|4-4-3|3-8)$/.test(shape) ? MASK : SUGGEST;
  if (/^[2-9]\d{9}$/.test(digits) && shape === '3-3-4') return MASK;
  if (/^1[2-9]\d{9}$/.test(digits) && shape === '1-3-3-4') return MASK;
  if (/^[2-5]\d{9}$/.test(digits) && shape === '3-3-2-2') return MASK;
  // "054-5677380" may as well be an order number.
  if (/^3-7$/.test(shape) && /^-$/.test(joints)) return SUGGEST;
  if (/^0900\d{7}$/.test(digits)) return SUGGEST;
  if (/^0[1-9]\d{7,11}$/.test(digits) && isSplit && /^[2-6]-/.test(shape)) return MASK;
  if (/^07\d{9}$|^0[67]\d{8}$/.test(digits)) return MASK;
  if (/^[2-9]\d{9}$/.test(digits) && shape === '3-3-2-2' && /[()]/.test(joints)) return MASK;
  if (/^\d{10,11}$/.test(digits) && /^2-[45]-4$/.test(shape) && /^\)/.test(joints)) return MASK;
  if (/^[2-9]\d{8}$/.test(digits) && /^(?:3-2-2-2|2-3-2-2)$/.test(shape)) return MASK;
  if (/^[6-9]\d{8}$/.test(digits) && shape === '3-3-3') return SUGGEST;
  if (/^4440?\d{3,4}$/.test(digits) && /^3-1-3$|^3-4$/.test(shape)) return SUGGEST;
  return null;
}

function judge(run: DigitRun, prefix: string, isLabelled: boolean): Verdict {
  const { digits } = run;
  if (prefix === '+') {
    const verdict = judgeInternational(digits) ?? judgeInternational(digits.replace(/^(90|44|49|33|31|32|39|41|43)0/, '$1'));
    return verdict ?? (isLabelled && digits.length >= 8 && digits.length <= 15 ? { tier: 'mask', confidence: 0.7, why: 'label' } : null);
  }
  if (/^00[1-9]/.test(digits) && digits.length >= 11) {
    const verdict = judgeInternational(digits.slice(2));
    if (verdict) return verdict;
  }
  if (startsWithDate(run) || isDottedQuad(run)) return null;
  const national = judgeNational(run);
  if (national?.tier === 'mask') return national;
  if (isLabelled && digits.length >= 7 && digits.length <= 15) return { tier: 'mask', confidence: 0.8, why: 'label' };
  return national;
}

/** An IPv4 address. */
function isDottedQuad({ shape, joints }: DigitRun): boolean {
  return /^[1-3](?:-[1-3]){3}$/.test(shape) && joints === '...';
}

/** `+` or what OCR makes of it, directly before the number; the opening bracket counts to the number. */
function leadIn(reading: Reading, start: number): { prefix: string; start: number; isBlocked: boolean } {
  const { text } = reading;
  let at = start;
  if (at > 0 && /[([{]/.test(text[at - 1] as string)) at--;
  const before = text.slice(Math.max(0, at - 2), at);
  if (/\+ ?$/.test(before)) return { prefix: '+', start: before.endsWith('+') ? at - 1 : at - 2, isBlocked: false };
  // A sign that ties the digits to something else: a decimal, an id with a letter head, a path, a hash, an amount.
  const isBlocked = /(?:[\d\p{L}][-/.,_:]|[#$€£₺_=&?])$/u.test(before);
  return { prefix: '', start: at, isBlocked };
}

function isCutOff(text: string, end: number): boolean {
  return /^(?:[.,:]\d|[-/_][\p{L}\d]|\s?(?:TL|₺|€|\$|£|USD|EUR|TRY|GBP|KB|MB|GB|ms|px|%))/u.test(text.slice(end, end + 5));
}

function find(reading: Reading): Finding[] {
  const labelled = labelledPlaces(reading, ['phone'], 60);
  const findings: Finding[] = [];
  for (let i = 0; i < reading.digitGroups.length; ) {
    const hit = bestRun(reading, i, labelled.has);
    if (hit) findings.push(hit.finding);
    i += hit?.groups ?? 1;
  }
  return findings;
}

/** A number wrapped by the layout has more than the area code before the break and is complete behind it; two numbers below each other are not one. */
function isFairlyWrapped(run: DigitRun): boolean {
  const breakAt = run.groups.findIndex((group, i) => i > 0 && group.joint?.includes('\n'));
  if (breakAt === -1) return true;
  const before = run.groups.slice(0, breakAt).reduce((sum, group) => sum + group.digits.length, 0);
  const after = run.digits.length - before;
  return run.digits.length >= 10 && run.digits.length <= 12 && before >= 3 && before <= 9 && after <= 7 && /^(?:0|90|5)/.test(run.digits);
}

function bestRun(reading: Reading, from: number, isLabelled: (start: number, end: number) => boolean) {
  let best: { finding: Finding; groups: number } | null = null;
  for (const run of runsFrom(reading.digitGroups, from, 17)) {
    if (run.digits.length < 7) break;
    if (!isMostlyDigits(reading.text, run) || !isFairlyWrapped(run)) continue;
    const lead = leadIn(reading, run.start);
    const inLabel = isLabelled(run.start, run.end);
    const isTorn =
      /\d[./:-]$/.test(reading.text.slice(Math.max(0, lead.start - 2), lead.start)) ||
      /^[.:/-]\d/.test(reading.text.slice(run.end, run.end + 2));
    if (isTorn || ((lead.isBlocked || isCutOff(reading.text, run.end)) && !inLabel)) continue;
    const verdict = judge(run, lead.prefix, inLabel);
    if (!verdict || holdsLogDate(reading.text, run)) continue;
    const hit = { finding: { start: lead.start, end: run.end, ...verdict }, groups: run.groups.length };
    // Fixed shapes before anything that only a label vouches for: the label may be followed by two numbers.
    if (verdict.why === 'shape' && verdict.tier === 'mask') return hit;
    best ??= hit;
  }
  return best;
}

export const phoneDetector = defineDetector({
  id: 'phone',
  entity: 'PHONE',
  find,
  examples: {
    match: [
      { text: '0 (532) 123 45 67', found: '0 (532) 123 45 67' },
      { text: 'Cep: +90 532 123 45 67', found: '+90 532 123 45 67' },
      { text: 'call (212) 555-0123 now', found: '(212) 555-0123' },
      { text: 'UK +44 7700 900123', found: '+44 7700 900123' },
      { text: '06 12 34 56 78', found: '06 12 34 56 78' },
      { text: '05321234567', found: '05321234567' },
      { text: 'Telefon numaranız 5321234567', found: '5321234567' },
      { text: 'O532 l23 45 67', found: 'O532 l23 45 67', source: 'ocr' },
    ],
    suggest: [{ text: 'kayıt 5321234567', found: '5321234567' }],
    noMatch: [
      'Sipariş no: 5321234567',
      '22.11.2026 14:05',
      '2026-11-22 10:15:00',
      '1.234.567,89 TL',
      'INV-2026-000123',
      '0x80070005',
      'v10.0.22631.4460',
    ],
  },
});
