import { describe, expect, it } from 'vitest';
import { isForeignWord } from '@/utils/pii/names/foreign-words';
import { GIVEN_NAMES } from '@/utils/pii/names/given-names';
import { MORE_GIVEN_NAMES } from '@/utils/pii/names/more-given-names';
import { MORE_SURNAMES } from '@/utils/pii/names/more-surnames';
import { SURNAMES } from '@/utils/pii/names/surnames';

describe('foreign words', () => {
  it.each(['rechnung', 'paiement', 'entrega', 'riunione', 'korting', 'platnosci', 'fatura'])('hold "%s", which stands on bills', (word) => {
    expect(isForeignWord(word)).toBe(true);
  });

  it.each(['haus', 'travail', 'ciudad', 'lavoro', 'mensen', 'miasto', 'cidade', 'donnerstag', 'octobre', 'gennaio'])(
    'hold "%s", an everyday word',
    (word) => {
      expect(isForeignWord(word)).toBe(true);
    },
  );

  it('hold none of the packaged names, but for one of a hundred by chance', () => {
    const names = [...GIVEN_NAMES, ...MORE_GIVEN_NAMES, ...SURNAMES, ...MORE_SURNAMES];
    expect(names.filter(isForeignWord).length / names.length).toBeLessThan(0.012);
  });
});
