import { describe, expect, it } from 'vitest';
import { englishStems, turkishStems } from '@/utils/pii/names/stems';

describe('stems of Turkish', () => {
  it.each([
    ['yazismalar', 'yazisma'],
    ['bankalarimizdan', 'banka'],
    ['kitabi', 'kitap'],
    ['yurdumuz', 'yurt'],
    ['siparislerinizden', 'siparis'],
    ['kalitesi', 'kalite'],
    ['gorusmedeki', 'gorusme'],
  ])('finds in "%s" the word "%s"', (form, word) => {
    expect(turkishStems(form)).toContain(word);
  });

  it.each([
    ['the vowels of the suffix differ from those of the word', 'bankalerden', 'banka'],
    ['a vowel follows a vowel', 'bankai', 'banka'],
    ['the joint stands behind a consonant', 'siparissi', 'siparis'],
    ['it is the ending of a name', 'cevriye', 'cevri'],
    ['the rest is too short', 'susu', 'su'],
  ])('does not cut where %s', (_, form, word) => {
    expect(turkishStems(form)).not.toContain(word);
  });

  it('looks at no run of letters that is longer than any word', () => {
    expect(turkishStems(`kalite${'ler'.repeat(5_000)}`)).toEqual([]);
  });
});

describe('stems of English', () => {
  it.each([
    ['refills', 'refill'],
    ['companies', 'company'],
    ['closing', 'close'],
    ['posted', 'post'],
    ['nightly', 'night'],
  ])('finds in "%s" the word "%s"', (form, word) => {
    expect(englishStems(form)).toContain(word);
  });

  it.each(['hams', 'ding', 'only'])('leaves "%s" whole', (word) => {
    expect(englishStems(word)).toEqual([]);
  });
});
