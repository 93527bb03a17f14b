import { describe, expect, it } from 'vitest';
import { isCommonWord } from '@/utils/pii/names/common-words';
import { MORE_GIVEN_NAMES } from '@/utils/pii/names/more-given-names';
import { isOrdinaryWord } from '@/utils/pii/names/ordinary-words';

describe('ordinary words', () => {
  it.each(['support', 'page', 'settings', 'ayarlar', 'siparis', 'bluetooth', 'chromium', 'kubernetes', 'london', 'thursday', 'usb'])(
    'holds "%s"',
    (word) => {
      expect(isCommonWord(word)).toBe(true);
    },
  );

  it('takes few given names for words', () => {
    const taken = MORE_GIVEN_NAMES.filter(isCommonWord);
    expect(taken.length / MORE_GIVEN_NAMES.length).toBeLessThan(0.015);
  });

  it.each(['settings', 'printers', 'closing', 'ayarlarimiz', 'siparisleriniz', 'kullanicidan', 'dosyayi'])(
    'knows "%s" with its ending',
    (word) => {
      expect(isOrdinaryWord(word)).toBe(true);
    },
  );

  it.each(['diin', 'siiresiz', 'giinaydin', 'onay1', 'g6nder'])('knows "%s" with its Turkish letters misread', (word) => {
    expect(isOrdinaryWord(word)).toBe(true);
  });

  it.each(['ciineyt', 'biilent', 'ilham1', 'diin1x', 'ii', 'zqiirx'])('leaves "%s", which is no misread word', (word) => {
    expect(isOrdinaryWord(word)).toBe(false);
  });

  it.each(['dashiell', 'vroomstrate', 'eilidh', 'lorcan', 'kizilirmak'])('leaves "%s" a name', (word) => {
    expect(isOrdinaryWord(word)).toBe(false);
  });
});
