import { describe, expect, it } from 'vitest';
import { isCommonWord } from '@/utils/pii/names/common-words';
import { isKnownForm, isKnownWord } from '@/utils/pii/names/known-forms';
import { MORE_GIVEN_NAMES } from '@/utils/pii/names/more-given-names';
import { MORE_SURNAMES } from '@/utils/pii/names/more-surnames';
import { isOrdinaryWord } from '@/utils/pii/names/ordinary-words';
import { createRandom } from '../../../bench/masking/random';

describe('known words', () => {
  it.each(['muhasebe', 'medication', 'refill', 'banquet', 'vardiya', 'tadilat', 'kontrol', 'landlord'])('hold "%s"', (word) => {
    expect(isKnownWord(word)).toBe(true);
  });

  it.each(['yazismalar', 'bariyerlerden', 'refills', 'medications', 'tadilatlarin', 'memberships', 'kalitesi'])(
    'hold the form "%s"',
    (word) => {
      expect(isKnownWord(word) || isKnownForm(word)).toBe(true);
    },
  );

  it.each(['deniz', 'umut', 'grace', 'smith', 'yilmaz', 'ceren', 'cevriye', 'cetiner', 'kilicarslan', 'eluned', 'ludo', 'parry'])(
    'leave "%s" a name',
    (name) => {
      expect(isKnownWord(name)).toBe(false);
      expect(isKnownForm(name)).toBe(false);
    },
  );

  it('hold none of the packaged names, but for one of two thousand by chance', () => {
    const names = [...MORE_GIVEN_NAMES, ...MORE_SURNAMES].filter((name) => name.length >= 3);
    expect(names.filter(isKnownWord).length / names.length).toBeLessThan(0.004);
  });

  it('take letters at random for words as rarely as their table allows', () => {
    const random = createRandom(54);
    const made = Array.from({ length: 20_000 }, () => Array.from({ length: 9 }, () => random.pick([...'qxzjvwkfh'])).join(''));
    expect(made.filter(isKnownWord).length / made.length).toBeLessThan(0.003);
  });

  it.each(['cetiner', 'rivers', 'banks'])('make "%s", a name that looks like a form, no ordinary word', (name) => {
    expect(isOrdinaryWord(name) && !isCommonWord(name)).toBe(false);
  });
});
