import { describe, expect, it } from 'vitest';
import type { Span } from '@/utils/pii/define-detector';
import { detect } from '@/utils/pii/detect';
import { CONTEXT_BUCKETS } from '@/utils/pii/names/model/context';
import { BUCKETS } from '@/utils/pii/names/model/features';
import { weighedWords, weighNames } from '@/utils/pii/names/model/weigh-names';
import { CONTEXT_WEIGHTS, WORD_WEIGHTS } from '@/utils/pii/names/model/weights';
import { readText } from '@/utils/pii/reading';

const DETECTION = { source: 'ocr', knownTexts: [], languages: ['en', 'tr'] } as const;
const reading = (text: string) => readText(text, DETECTION);

const covered = (text: string, weigh?: typeof weighNames) =>
  detect(text, DETECTION, weigh)
    .filter(({ tier, entity }) => tier === 'mask' && entity === 'PERSON_NAME')
    .map(({ start, end }) => text.slice(start, end));

/** A text and a stretch of it as a rule would have found it. */
function ruled(text: string, found: string, more: Partial<Span> = {}): Span {
  const start = text.indexOf(found);
  const base = { confidence: 0.5, detectorId: 'person-in-text', tier: 'mask', why: 'context', entity: 'PERSON_NAME' } as const;
  return { ...base, start, end: start + found.length, ...more };
}

describe('the weights of the model of names', () => {
  it('are as many as the features have places, and not all of them are nothing', () => {
    for (const [weights, size] of [
      [WORD_WEIGHTS, BUCKETS],
      [CONTEXT_WEIGHTS, CONTEXT_BUCKETS],
    ] as const) {
      const bytes = Buffer.from(weights, 'base64');
      expect(bytes).toHaveLength(size);
      expect(bytes.some((byte) => byte !== 0)).toBe(true);
    }
  });

  it('take no more than 60 kB', () => {
    expect(WORD_WEIGHTS.length + CONTEXT_WEIGHTS.length).toBeLessThan(60_000);
  });
});

describe('people whom no rule finds', () => {
  it.each([
    ['Recipe by Xqvar, updated Monday', 'Xqvar'],
    ['Pilots: Xqoki / Vroom', 'Xqoki'],
  ])('covers %s', (text, found) => {
    expect(covered(text)).not.toContain(found);
    expect(covered(text, weighNames)).toContain(found);
  });

  it.each([
    'Settings\nGet Started\nContact Support',
    'Flowers / Altar Linen',
    'Walnut Bookcase    £120',
    'Bristol Harbour Hotel',
    'Yeni Sanayi Sitesi',
    'Order Confirmed\nTerms of Service',
    'Sepete Ekle',
    'Q    Search passwords',
    'Mac, Windows, Linux, XqromeOS, Android',
  ])('leaves %s', (text) => {
    expect(covered(text, weighNames)).toEqual([]);
  });
});

describe('what rules took for a person', () => {
  it('is only offered where the model takes it for something else', () => {
    const text = 'Karaca Hatır Kahve Makinesi';
    expect(covered(text)).toEqual([text]);
    expect(detect(text, DETECTION, weighNames)).toMatchObject([{ tier: 'suggest', start: 0, end: text.length }]);
  });

  it("stays where they are the person's own words, or no name", () => {
    const text = 'Settings\nContact Support\nGet Started';
    const own = ruled(text, 'Contact Support', { why: 'known' });
    const town = ruled(text, 'Contact Support', { entity: 'POSTAL_ADDRESS' });
    expect(weighNames([own, town], reading(text)).slice(0, 2)).toEqual([own, town]);
  });

  it('stays where there is nothing to weigh', () => {
    const text = '4711';
    expect(weighNames([ruled(text, '4711')], reading(text))).toEqual([ruled(text, '4711')]);
  });
});

describe('weighing', () => {
  it('says the same of the same text, whatever was weighed before', () => {
    const text = 'Attendees\nXqwelda Quillor\nhost\nTobin Vroom\nmuted';
    const before = weighedWords(reading(text), []);
    weighedWords(reading('Dear Lorcan, your order has left Bristol'), []);
    expect(weighedWords(reading(text), [])).toEqual(before);
  });

  it.each([
    ['words', 'Xqran Kaya '],
    ['lines', 'Xqran\n'],
    ['cells', 'Xqran    '],
    ['addresses', 'ab.cd@ef.gh '],
    ['signs', '.,:;'],
    ['joints', "a'b-"],
    ['labels', 'Name: '],
    ['letters of one word', 'a'],
  ])('takes time in step with the number of %s', (_, part) => {
    const timeOf = (signs: number) => {
      const prepared = reading(`${part.repeat(signs / part.length)}99`);
      const start = performance.now();
      weighedWords(prepared, []);
      return performance.now() - start;
    };
    timeOf(10_000);
    expect(timeOf(80_000)).toBeLessThan(Math.max(400, 40 * timeOf(10_000)));
  });

  it('takes texts without anything to weigh', () => {
    for (const text of ['', '\n\n', '    ', '12 %', '…']) expect(weighedWords(reading(text), [])).toEqual([]);
  });
});
