import { defineDetector, type Finding } from '../define-detector';
import type { Reading } from '../reading';

const CVV = /^[^\d\n]{0,10}(\d{3,4})(?![\d\p{L}]|[.,:/-]\d)/u;
const EXPIRY = /^[^\d\n]{0,10}((?:0[1-9]|1[0-2])[ ]?[/.-][ ]?(?:20)?\d{2})(?![\d/-]|\.\d)/u;
const PARTLY_HIDDEN = /(?<![\p{L}\p{N}])(?:\d{4}[ -]?)?(?:\d{2}[*•xX●·]{2}[ -]?)?(?:[*•xX●·]{4}[ -]?){1,3}\d{4}(?![\p{L}\p{N}])/gu;

function besideLabel(reading: Reading, kind: 'cvv' | 'cardExpiry', pattern: RegExp, tier: Finding['tier']): Finding[] {
  return reading.slots(kind).flatMap((slot): Finding[] => {
    const found = pattern.exec(reading.text.slice(slot.start, Math.min(slot.end, slot.start + 40)));
    if (!found) return [];
    const end = slot.start + found[0].length;
    return [{ start: end - (found[1] as string).length, end, confidence: tier === 'mask' ? 0.9 : 0.4, tier, why: 'label' }];
  });
}

/** "CVV" as it is read in small print, alone in its cell, with its digits beside or below it. Folded. */
const CVV_MISREAD = /(?<=(?:^|\n| {3}) ?)(?:cw2?|cwv|cvw|ovv|cvy)(?: ?[:*])?(?: {1,40}|\n ?)(\d{3,4})(?= *(?:\n|$| {3}))/g;
const OF_CARD = /(?<![a-z])(?:cards?|kart\w{0,6}|expir\w{1,4}|son kullanma|karte|carte|tarjeta)(?![a-z])/;

function misreadCvv({ folded, detection }: Reading): Finding[] {
  if (detection.source !== 'ocr' || !OF_CARD.test(folded)) return [];
  return Array.from(folded.matchAll(CVV_MISREAD), ({ 0: whole, 1: digits = '', index }): Finding => {
    const end = index + whole.length;
    return { start: end - digits.length, end, confidence: 0.7, tier: 'mask', why: 'label' };
  });
}

/**
 * What is printed on a card beside its number. A number that shows its last four digits only is how shops name a card to support, and an expiry is a date that
 * pays for nothing where number and code are covered: offered, not covered.
 */
export const cardDetailsDetector = defineDetector({
  id: 'card-details',
  entity: 'PAYMENT_CARD',
  find: (reading) => [
    ...besideLabel(reading, 'cvv', CVV, 'mask'),
    ...misreadCvv(reading),
    ...besideLabel(reading, 'cardExpiry', EXPIRY, 'suggest'),
    ...Array.from(
      reading.text.matchAll(PARTLY_HIDDEN),
      (found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.3, tier: 'suggest', why: 'shape' }),
    ),
  ],
  examples: {
    match: [
      { text: 'CVV: 123', found: '123' },
      { text: 'Son Kullanma\n04/29\ncw\n668', found: '668', source: 'ocr' },
      { text: 'Kart güvenlik kodu\n4821', found: '4821' },
      { text: 'card 4111 1111 1111 1111 and the code on the back is 992', found: '992' },
    ],
    suggest: [
      { text: 'Valid thru 12/28', found: '12/28' },
      { text: '4111 1111 1111 1111 exp 09/27', found: '09/27' },
      { text: 'Son kullanma: 11/2026, CVV: 123', found: '11/2026' },
      { text: '4543 60** **** 1234', found: '4543 60** **** 1234' },
    ],
    noMatch: [
      'CVV nedir?',
      'Kart basvurusu\nCW 668 items',
      'Calendar\nCW\n668',
      'exp=1127 ms',
      'Promo exp 1127',
      'expires 2026-12-01',
      '**** 1234',
    ],
  },
});
