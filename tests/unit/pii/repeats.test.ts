import { describe, expect, it } from 'vitest';
import { detect } from '@/utils/pii/detect';

function masked(text: string): string[] {
  return detect(text, { source: 'ocr', knownTexts: [], languages: ['en', 'tr'] })
    .filter((span) => span.tier === 'mask')
    .map((span) => text.slice(span.start, span.end));
}

describe('values that were given away once', () => {
  it('are covered where they stand without their label', () => {
    expect(masked('Username: quietriver\n\nA new device of quietriver was seen')).toEqual(['quietriver', 'quietriver']);
    expect(masked('Customer: Thandeka Nkosi\n\nThandeka was helped')).toEqual(['Thandeka Nkosi', 'Thandeka']);
    expect(masked('Password: Blue!whale42\n\ntry Blue!whale42 again')).toEqual(['Blue!whale42', 'Blue!whale42']);
  });

  it('are the parts of a name and of an address that no language knows, also in names of files and devices', () => {
    expect(masked('Customer: Berfin Xqagoz\n\nfile kimlik_berfin_xqagoz.jpg')).toEqual(['Berfin Xqagoz', 'berfin_xqagoz']);
    expect(masked('E-mail: ferhunde.xqakmakli@example.org\n\nNetwork Xqakmakli_Ev_5G')).toEqual([
      'ferhunde.xqakmakli@example.org',
      'Xqakmakli',
    ]);
    expect(masked('E-mail: ferhunde.xqakmakli@example.org\n\nthe xqakmakli stays')).toEqual(['ferhunde.xqakmakli@example.org']);
  });

  it('are no firm that is called by a family name', () => {
    expect(masked('Customer: Berfin Xqadeniz\n\nPolicy of Xqadeniz Sigorta')).toEqual(['Berfin Xqadeniz']);
    expect(masked('Customer: Berfin Xqadeniz\n\nXqadeniz wrote to our support team')).toEqual(['Berfin Xqadeniz', 'Xqadeniz']);
  });

  it('are no parts of other words, and no small words', () => {
    expect(masked('Customer: Xqandeka Nkosi\n\nxqandeka stays, Xqandekas stays')).toEqual(['Xqandeka Nkosi']);
  });

  it('are a given name that is a word too, where it is written as one', () => {
    expect(masked('Agent: Skip Xqindgren\n\nText Skip at noon')).toEqual(['Skip Xqindgren', 'Skip']);
    expect(masked('Agent: Skip Xqindgren\n\nSkip this step, Skip Intro')).toEqual(['Skip Xqindgren']);
    expect(masked('Hesap sahibi: Tuna Xqaplan\n\nTuna')).toEqual(['Tuna Xqaplan', 'Tuna']);
    expect(masked('Agent: Tuna Xqaplan\n\nTuna Salad with rice')).toEqual(['Tuna Xqaplan']);
  });

  it('are not the family name, which is often a word', () => {
    expect(masked('Customer: Thandeka Stone\n\nStone tiles 30x30')).toEqual(['Thandeka Stone']);
  });

  it('are short words and middle names, what given names are shortened to, and families behind a courtesy', () => {
    expect(masked('Name: Xqayen Thi Ngoc\n\nNote: Ngoc')).toEqual(['Xqayen Thi Ngoc', 'Ngoc']);
    expect(masked('Agent: Leocadia Xqandt\n\nplease ask Leo again')).toEqual(['Leocadia Xqandt', 'Leo']);
    expect(masked('Agent: Sol Xqerreira\n\nSol: not reproducible')).toEqual(['Sol Xqerreira', 'Sol']);
    expect(masked('Spieler: x\nName: Xqannik Stein\n\nheute Familie Stein')).toContain('Stein');
    expect(masked('Name: Xqannik Stein\n\nder große Stein')).toEqual(['Xqannik Stein']);
  });

  it('are in small letters what was written so, and logins without their sign', () => {
    expect(masked('From xqders h to Everyone:\nhello\nxqders h')).toEqual(['xqders h', 'xqders h']);
    expect(masked('thanks @PixelXqna, see you\n\nPixelXqna won')).toEqual(['@PixelXqna', 'PixelXqna']);
  });
});
