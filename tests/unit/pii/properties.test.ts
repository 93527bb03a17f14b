import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Detection, Span } from '@/utils/pii/define-detector';
import { detect } from '@/utils/pii/detect';
import { mergeSpans } from '@/utils/pii/merge-spans';
import { scrubText } from '@/utils/pii/scrub-text';

const detection = (source: Detection['source'], knownTexts: string[] = []): Detection => ({ source, knownTexts, languages: ['en', 'tr'] });

/** Text made of the pieces that detectors look for, so that they meet in ways nobody thought of. */
const pieces = fc.constantFrom(
  ...'@|.|,|:|\n|  |-|(|)|+90|0532|123 45 67|4111 1111|1111 1111|TR33|0006|Password|Şifre|Ad Soyad|Ahmet|Yılmaz|Dear |Sipariş no|#|IBAN|kod|Mah.|Cad.|No: 5|İstanbul|ghp_|eyJ|https://|?token=|/users/|34 ABC 123|10.0.0.1|::|<<<<|\u200b|i\u0307|😀|\ud83d|İ|ß|ﬁ|O|l|0|1|[EMAIL]|gmail.com|°|é'.split(
    '|',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
);

describe('detect', () => {
  it.each(['page', 'ocr'] as const)('never throws and stays inside the text (%s)', (source) => {
    fc.assert(
      fc.property(texts, fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }), (text, known) => {
        for (const span of detect(text, detection(source, known))) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.confidence).toBeGreaterThan(0);
          expect(span.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('covers a letter together with a mark that has no joint form with it', () => {
    const [span] = detect('Ad Soyad: B\u0301', detection('page'));
    expect(span).toMatchObject({ start: 10, end: 12, entity: 'PERSON_NAME' });
  });

  it('keeps offsets when invisible characters stand in between', () => {
    const text = 'mail: ay\u200bse@exam\u00adple.com!';
    const [span] = detect(text, detection('page'));
    expect(text.slice(span?.start, span?.end)).toBe('ay\u200bse@exam\u00adple.com');
  });

  it('finds the same in composed and in decomposed letters', () => {
    const text = 'Ad Soyad: Işıl Öztürk'.normalize('NFD');
    const names = detect(text, detection('page')).filter((span) => span.entity === 'PERSON_NAME');
    expect(names.map((span) => text.slice(span.start, span.end).normalize('NFC'))).toEqual(['Işıl Öztürk']);
  });

  it('works through texts longer than one piece', () => {
    const line = 'nothing to see in this line of a log, really nothing\n';
    const text = `${line.repeat(8000)}mail ayse@example.com\n${line.repeat(10)}`;
    const mails = detect(text, detection('page')).filter((span) => span.entity === 'EMAIL');
    expect(mails.map((span) => text.slice(span.start, span.end))).toEqual(['ayse@example.com']);
  });
});

describe('mergeSpans', () => {
  const spans = fc.array(
    fc
      .record({
        start: fc.nat(60),
        length: fc.integer({ min: 1, max: 30 }),
        entity: fc.constantFrom('EMAIL', 'PHONE', 'PERSON_NAME'),
        tier: fc.constantFrom('mask', 'suggest'),
        confidence: fc.double({ min: 0.1, max: 1, noNaN: true }),
      })
      .map(({ length, ...rest }) => ({ ...rest, end: rest.start + length, detectorId: 'x', why: 'shape' }) as Span),
    { maxLength: 25 },
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(spans, (given) => {
        expect(mergeSpans(mergeSpans(given))).toEqual(mergeSpans(given));
      }),
    );
  });

  it('uncovers nothing that a mask covered', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const covered = (list: readonly Span[]) =>
          new Set(
            list
              .filter((span) => span.tier === 'mask')
              .flatMap((span) => Array.from({ length: span.end - span.start }, (_, i) => span.start + i)),
          );
        expect(covered(mergeSpans(given))).toEqual(covered(given));
      }),
    );
  });
});

describe('scrubText', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(typeof scrubText(text)).toBe('string');
      }),
      { numRuns: 200 },
    );
  });
});

/** What makes careless patterns run for hours: long rows of one piece with an end that fails. */
const ADVERSARIAL = [
  'a',
  '1',
  ' ',
  '\n',
  '.',
  '-',
  '@',
  'a@',
  'a.',
  '1.',
  '1 ',
  '1-',
  ':',
  'a:',
  'A',
  'A ',
  'Aa ',
  'Ahmet ',
  'no ',
  'ad ',
  'ad: ',
  'Mah. ',
  'kod ',
  'no: 1 ',
  'TR1',
  'TR',
  '<',
  'eyJ',
  'Dear ',
  'code 1234 ',
  '/',
  '=',
  '&a=',
  '?a=b',
  'http://',
  '%',
  '"',
  '(',
  '0x',
  'O',
  'l',
  'lO ',
  'password ',
  'şifre:',
  '١',
  '°',
  '4 Aa ',
  'Str',
  'rue de ',
  'backup codes\n',
  'Best regards\n',
  '-----BEGIN ',
  '·',
  '::',
  'a::',
  'ad tel mail kart\n',
  'A.',
  'A-',
  "A'",
];

describe('time', () => {
  // Superlinear patterns take minutes here, linear ones well below a second; the bound is of processor time, and wide because machines are slow at times.
  it.each(ADVERSARIAL)(
    'is linear for 100 000 signs of %j',
    (piece) => {
      const text = `${piece.repeat(Math.ceil(100_000 / piece.length))}!`;
      for (const source of ['page', 'ocr'] as const) {
        const before = process.cpuUsage();
        detect(text, detection(source, ['Işıl Öztürk']));
        expect(process.cpuUsage(before).user / 1_000).toBeLessThan(12_000);
      }
    },
    60_000,
  );
});
