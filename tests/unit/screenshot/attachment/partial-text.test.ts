import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialText } from '@/utils/screenshot/attachment/partial-text';

describe('what may be left of a covered value', () => {
  it.each([
    ['ayse.demir@posta-ornek.com.tr', 'EMAIL', 'a•••@p•••.tr'],
    ['ada@gmail.com', 'EMAIL', 'a•••@g•••.com'],
    ['a d a @ gmail . com', 'EMAIL', 'a•••@g•••.com'],
    ['4111 1111 1111 1234', 'PAYMENT_CARD', '•••• 1234'],
    ['TR33 0006 1005 1978 6457 8413 26', 'IBAN', '•••• 1326'],
    ['+90 532 418 27 63', 'PHONE', '•••• 63'],
  ])('of %s leaves %s as %s', (text, entity, expected) => {
    expect(partialText(text, entity)).toBe(expected);
  });

  it.each([
    ['a short name, which its first letter would tell', 'al@gmail.com', 'EMAIL', '•••@g•••.com'],
    ['a short host', 'ada@x.com', 'EMAIL', 'a•••@•••.com'],
  ])('leaves no letter of %s', (_, text, entity, expected) => {
    expect(partialText(text, entity)).toBe(expected);
  });

  it.each([
    ['an address without its sign', 'ada gmail.com', 'EMAIL'],
    ['two addresses in one box', 'ada@gmail.com,bob@gmail.com', 'EMAIL'],
    ['a card with a misread digit', '4111 1111 1111 l234', 'PAYMENT_CARD'],
    ['a card that lost digits', '1111 1234', 'PAYMENT_CARD'],
    ['two cards in one box', '4111111111111111 4111111111111111', 'PAYMENT_CARD'],
    ['a national id', '10000000146', 'NATIONAL_ID'],
    ['a password', 'hunter2hunter2', 'PASSWORD'],
    ['a one-time code', '482913', 'ONE_TIME_CODE'],
    ['a name', 'Ada Lovelace', 'PERSON_NAME'],
    ['a box that the person drew', 'ada@gmail.com', null],
    ['nothing that was read', null, 'EMAIL'],
  ])('leaves nothing of %s', (_, text, entity) => {
    expect(partialText(text, entity)).toBeNull();
  });

  it('never shows more than one letter on each side of an address and its ending', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,20}$/);
    fc.assert(
      fc.property(word, word, fc.stringMatching(/^[a-z]{2,6}$/), (name, host, ending) => {
        const shown = partialText(`${name}@${host}.${ending}`, 'EMAIL') ?? '';
        const [left = '', right = ''] = shown.split('@');
        expect(left.replaceAll('•', '').length).toBeLessThanOrEqual(name.length >= 3 ? 1 : 0);
        expect(right.replace(`.${ending}`, '').replaceAll('•', '').length).toBeLessThanOrEqual(host.length >= 3 ? 1 : 0);
      }),
    );
  });

  it('never shows more than four digits, and never as many as would be half of them', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.constantFrom('PAYMENT_CARD', 'IBAN', 'PHONE'), (text, entity) => {
        const shown = (partialText(text, entity) ?? '').replace(/\D/g, '');
        expect(shown.length).toBeLessThanOrEqual(4);
        if (shown) expect(shown.length).toBeLessThan((text.normalize('NFKC').match(/\d/g) ?? []).length / 2);
      }),
    );
  });
});
