import { defineDetector, type Finding } from '../define-detector';
import type { Reading } from '../reading';

const CVV = /^[^\d\n]{0,10}(\d{3,4})(?![\d\p{L}]|[.,:/-]\d)/u;
const EXPIRY = /^[^\d\n]{0,10}((?:0[1-9]|1[0-2])[ ]?[/.-][ ]?(?:20)?\d{2})(?![\d./-])/u;
const PARTLY_HIDDEN = /(?<![\p{L}\p{N}])(?:\d{4}[ -]?)?(?:\d{2}[*•xX●·]{2}[ -]?)?(?:[*•xX●·]{4}[ -]?){1,3}\d{4}(?![\p{L}\p{N}])/gu;

function besideLabel(reading: Reading, kind: 'cvv' | 'cardExpiry', pattern: RegExp, tier: Finding['tier']): Finding[] {
  return reading.slots(kind).flatMap((slot): Finding[] => {
    const found = pattern.exec(reading.text.slice(slot.start, Math.min(slot.end, slot.start + 40)));
    if (!found) return [];
    const end = slot.start + found[0].length;
    return [{ start: end - (found[1] as string).length, end, confidence: tier === 'mask' ? 0.9 : 0.4, tier, why: 'label' }];
  });
}

/** What is printed on a card beside its number. A number that shows its last four digits only is how shops name a card to support: offered, not covered. */
export const cardDetailsDetector = defineDetector({
  id: 'card-details',
  entity: 'PAYMENT_CARD',
  find: (reading) => [
    ...besideLabel(reading, 'cvv', CVV, 'mask'),
    ...besideLabel(reading, 'cardExpiry', EXPIRY, 'suggest'),
    ...Array.from(
      reading.text.matchAll(PARTLY_HIDDEN),
      (found): Finding => ({ start: found.index, end: found.index + found[0].length, confidence: 0.3, tier: 'suggest', why: 'shape' }),
    ),
  ],
  examples: {
    match: [
      { text: 'CVV: 123', found: '123' },
      { text: 'Kart güvenlik kodu\n4821', found: '4821' },
    ],
    suggest: [
      { text: 'Valid thru 12/28', found: '12/28' },
      { text: '4543 60** **** 1234', found: '4543 60** **** 1234' },
    ],
    noMatch: ['CVV nedir?', 'expires 2026-12-01', '**** 1234'],
  },
});
