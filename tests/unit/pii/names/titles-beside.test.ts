import { describe, expect, it } from 'vitest';
import type { Span } from '@/utils/pii/define-detector';
import { withTitles } from '@/utils/pii/names/titles-beside';
import { readText } from '@/utils/pii/reading';

function covered(text: string, found: string, more: Partial<Span> = {}): string {
  const start = text.indexOf(found);
  const base = { confidence: 0.5, detectorId: 'person-in-text', tier: 'mask', why: 'context', entity: 'PERSON_NAME' } as const;
  const span = withTitles(
    { ...base, start, end: start + found.length, ...more },
    readText(text, { source: 'ocr', knownTexts: [], languages: [] }),
  );
  return text.slice(span.start, span.end);
}

describe('a name', () => {
  it.each([
    ['seen by Mr Small today', 'Small', 'Mr Small'],
    ['Salon başkanı Öğr. Gör. Haluk Pekin, salon', 'Haluk Pekin', 'Öğr. Gör. Haluk Pekin'],
    ['ask Big Ron', 'Ron', 'Big Ron'],
    ['mrs lal     cobden', 'lal', 'mrs lal'],
    ['Kemal hocam geldi', 'Kemal', 'Kemal hocam'],
    ["Fikriye hanım'ın adresi", 'Fikriye', 'Fikriye hanım'],
    ['Ayla h. boya', 'Ayla', 'Ayla h.'],
    ['Ayla h.', 'Ayla', 'Ayla h.'],
  ])('takes its title with it in "%s"', (text, found, expected) => {
    expect(covered(text, found)).toBe(expected);
  });

  it.each([
    ['Kadriye hanım Ev Tekstil', 'Kadriye'],
    ['Kemal hocalar geldi', 'Kemal'],
    ['Dramr Small', 'Small'],
    ['room h Small', 'Small'],
    ['Ayla h.2', 'Ayla'],
    ['Mr, Small', 'Small'],
    ['Sn. Small', 'Small'],
  ])('stands alone in "%s"', (text, found) => {
    expect(covered(text, found)).toBe(found);
  });

  it("keeps to itself where it is offered, the person's own, or no name", () => {
    for (const more of [{ tier: 'suggest' }, { why: 'known' }, { entity: 'USERNAME' }] as const)
      expect(covered('Mr Small', 'Small', more)).toBe('Small');
  });
});
