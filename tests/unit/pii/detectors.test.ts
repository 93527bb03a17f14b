import { describe, expect, it } from 'vitest';
import type { Detector, TextSource } from '@/utils/pii/define-detector';
import { detect } from '@/utils/pii/detect';
import { detectors } from '@/utils/pii/registry';

const LANGUAGES = ['en', 'tr'] as const;

function found(
  detector: Detector,
  text: string,
  tier: 'mask' | 'suggest',
  source: TextSource,
  knownTexts: readonly string[] = [],
): string[] {
  return detect(text, { source, knownTexts, languages: LANGUAGES })
    .filter((span) => span.entity === detector.entity && span.tier === tier)
    .map((span) => text.slice(span.start, span.end));
}

describe.each(detectors.map((detector) => [detector.id, detector] as const))('the detector %s', (_id, detector) => {
  it.each(detector.examples.match)('masks $found in "$text"', ({ text, found: expected, source, knownTexts }) => {
    expect(found(detector, text, 'mask', source ?? 'page', knownTexts)).toContain(expected);
    if (!source) expect(found(detector, text, 'mask', 'ocr', knownTexts)).toContain(expected);
  });

  it.each(detector.examples.suggest ?? [])('suggests $found in "$text"', ({ text, found: expected, source, knownTexts }) => {
    expect(found(detector, text, 'suggest', source ?? 'page', knownTexts)).toContain(expected);
  });

  it.each(detector.examples.noMatch)('leaves "%s" readable', (text) => {
    for (const source of ['page', 'ocr'] as const) {
      const masks = detect(text, { source, knownTexts: [], languages: LANGUAGES }).filter((span) => span.tier === 'mask');
      expect(masks.map((span) => `${span.entity} ${text.slice(span.start, span.end)}`)).toEqual([]);
    }
  });
});
