import { passesLuhn } from '../checksums/luhn';
import { defineDetector, type Finding } from '../define-detector';
import { type DigitRun, holdsLogDate, isMostlyDigits, runsFrom, startsWithDate } from '../digit-groups';
import { labelledPlaces } from '../labelled-places';
import type { Reading } from '../reading';

/**
 * Issuer prefixes with their lengths (ISO/IEC 7812 ranges as the schemes publish them): Visa, Mastercard, Amex, Discover, Diners, JCB,
 * UnionPay, Maestro, Troy, Mir.
 */
const ISSUERS: readonly [RegExp, readonly number[]][] = [
  [/^4/, [16, 13, 19]],
  [/^(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-59]|[689])/, [14, 16]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^62/, [17]],
  [/^(?:50|5[6-9]|6)/, [16, 13, 14, 15, 18, 19]],
  [/^9792/, [16]],
  [/^220[0-4]/, [16, 19]],
];

/** How cards are printed and typed; anything else is a number that happens to have the right length. */
const CARD_SHAPES = new Set('4-4-4-4 4-6-5 4-6-4 4-4-4-4-3 4-4-4-1 4-4-5 4-4-4-3 4-4-4-2 6-4-5'.split(' '));

const SHORTEST = 13;

function hasIssuer(digits: string): boolean {
  return ISSUERS.some(([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits));
}

function judge(run: DigitRun, isLabelled: boolean, isOcr: boolean): Pick<Finding, 'tier' | 'confidence' | 'why'> | null {
  const { digits, shape } = run;
  if (/^(\d)\1+$/.test(digits)) return null;
  const isCardShape = CARD_SHAPES.has(shape);
  const isLuhn = passesLuhn(digits);
  if (isLabelled && (isLuhn || isCardShape || hasIssuer(digits)))
    return { tier: 'mask', confidence: isLuhn ? 1 : 0.8, why: isLuhn ? 'checksum' : 'label' };
  if (!hasIssuer(digits)) return shape === '4-4-4-4' && (isOcr || isLuhn) ? { tier: 'suggest', confidence: 0.4, why: 'shape' } : null;
  if (isLuhn && digits.length === SHORTEST)
    return isCardShape ? { tier: 'mask', confidence: 0.8, why: 'checksum' } : { tier: 'suggest', confidence: 0.4, why: 'checksum' };
  if (isLuhn && (isCardShape || run.groups.length !== 2)) return { tier: 'mask', confidence: 0.95, why: 'checksum' };
  // The wide range of Maestro holds one number in seven: without its check digit it says nothing.
  if (isCardShape && digits.length >= 15 && !/^6(?!011|2|[45])/.test(digits))
    return { tier: isOcr ? 'mask' : 'suggest', confidence: 0.6, why: 'shape' };
  return null;
}

function find(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  const isOcr = reading.detection.source === 'ocr';
  const labelled = labelledPlaces(reading, ['card']);
  for (let i = 0; i < reading.digitGroups.length; ) {
    const hit = bestRun(reading, i, isOcr, labelled.has);
    if (hit) findings.push(hit.finding);
    i += hit?.groups ?? 1;
  }
  return findings;
}

/** A number wrapped by the layout: only whole fours before the break, and the check digit must prove it. */
function isFairlyWrapped(run: DigitRun, verdict: Pick<Finding, 'why'>): boolean {
  const breakAt = run.groups.findIndex((group, i) => i > 0 && group.joint?.includes('\n'));
  return breakAt === -1 || (verdict.why === 'checksum' && CARD_SHAPES.has(run.shape));
}

function bestRun(reading: Reading, from: number, isOcr: boolean, isLabelled: (start: number, end: number) => boolean) {
  let best: { finding: Finding; groups: number } | null = null;
  for (const run of runsFrom(reading.digitGroups, from, 19)) {
    if (run.digits.length < SHORTEST) break;
    if (!isMostlyDigits(reading.text, run) || startsWithDate(run) || /[()/]/.test(run.joints)) continue;
    const verdict = judge(run, isLabelled(run.start, run.end), isOcr);
    if (!verdict || !isFairlyWrapped(run, verdict) || holdsLogDate(reading.text, run)) continue;
    const hit = { finding: { start: run.start, end: run.end, ...verdict }, groups: run.groups.length };
    if (verdict.why === 'checksum') return hit;
    best ??= hit;
  }
  return best;
}

export const paymentCardDetector = defineDetector({
  id: 'payment-card',
  entity: 'PAYMENT_CARD',
  find,
  examples: {
    match: [
      { text: 'İşlem onaylanmadı verdi, no 4111 1111 1111 1111', found: '4111 1111 1111 1111' },
      { text: 'ticket #55120, she reads her card out: 4111111111111111', found: '4111111111111111' },
      { text: 'paid with 4111 1111 1111 1111 yesterday', found: '4111 1111 1111 1111' },
      { text: 'Kart no: 5528-7900-0000-0008', found: '5528-7900-0000-0008' },
      { text: 'Reservation\nRoom    588    Card    4111 1111 1111 1111', found: '4111 1111 1111 1111' },
      { text: '3782 822463 10005', found: '3782 822463 10005' },
      { text: 'Kart numarası 4111 1111 1111 1112', found: '4111 1111 1111 1112' },
      { text: '4111 1l11 1111 1111', found: '4111 1l11 1111 1111', source: 'ocr' },
      { text: 'Card\n4111 1111\n1111 1111', found: '4111 1111\n1111 1111' },
    ],
    suggest: [{ text: 'see 4111 1111 1111 1112', found: '4111 1111 1111 1112' }],
    noMatch: [
      'stay 6120 4487 3391 0027',
      '2026-11-22 04:48:50',
      'Visa **** 1234',
      'card ending in 4242',
      'Sipariş no: 4111111111111111',
      'Order number 5105105105105100',
    ],
  },
});
