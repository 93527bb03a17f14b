import type { TextSource } from '@/utils/pii/define-detector';
import { detect } from '@/utils/pii/detect';
import type { Promised } from './promises';

interface Pair {
  of: string;
  surer: string;
  lessSure: string;
  source?: TextSource;
  knownTexts?: readonly string[];
}

/** What is proved, or read as it was written, is surer than what only resembles it. */
const PAIRS: readonly Pair[] = [
  { of: 'national-id', surer: 'Kimlik no: 10000000146', lessSure: 'Kimlik no: 10000000148' },
  { of: 'national-id', surer: 'Vergi no: 1234567890', lessSure: 'Vergi no: 1234567891' },
  { of: 'national-id', surer: 'BSN: 111222333', lessSure: 'BSN: 111222334' },
  { of: 'national-id', surer: 'Steuer-ID: 86 095 742 719', lessSure: 'Steuer-ID: 86 095 742 718' },
  { of: 'email', surer: 'ayse@example.com', lessSure: 'ayse [at] example.com' },
  { of: 'email', surer: 'ayse@example.com', lessSure: 'ayse\n@example.com' },
  { of: 'email', surer: 'ayse@example.com', lessSure: 'ayse@\nexample.com' },
  { of: 'email', surer: 'ayse@example.com', lessSure: 'ayse%40example.com' },
  { of: 'card-details', surer: 'CVV: 123', lessSure: 'Valid thru 12/28' },
  { of: 'known-text', surer: 'kedi_sever92', lessSure: 'kedi_saver92', source: 'ocr', knownTexts: ['kedi_sever92'] },
];

export function certaintyPromises(): Promised[] {
  return PAIRS.flatMap(({ of, surer, lessSure, source = 'page', knownTexts = [] }) => {
    const detection = { source, knownTexts, languages: ['en', 'tr'] as const };
    const certainty = (text: string) => detect(text, detection).find(({ detectorId }) => detectorId === of)?.confidence ?? 0;
    // One promise for each text, so that the mutation run sees which of them a change touches.
    return [surer, lessSure].map((text) => ({
      of,
      name: `is surer of "${surer}" than of "${lessSure}" (${text === surer ? 'first' : 'second'})`,
      ask: { text, detection },
      broken() {
        const [first, second] = [certainty(surer), certainty(lessSure)];
        return first > second && second > 0 && first <= 1 ? null : `${first} and ${second}`;
      },
    }));
  });
}
