import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAUSES } from '@/utils/diagnosis/causes/registry';
import type { Label, Step } from '@/utils/fixes/click-paths/define-click-path';
import { CLICK_PATHS } from '@/utils/fixes/click-paths/registry';
import { LANGUAGES } from '@/utils/texts/texts';

const ROOT = join(import.meta.dirname, '..', '..');
const remedies = new Set(CAUSES.flatMap((cause) => cause.remedies));
const labelsOf = (step: Step): readonly Label[] => {
  if ('labels' in step) return step.labels;
  if (step.do === 'set') return [step.label, step.value];
  return 'label' in step ? [step.label] : [];
};

describe('the register of click paths', () => {
  it('holds every file once, under its name', () => {
    const files = readdirSync(join(ROOT, 'utils', 'fixes', 'click-paths', 'products'));
    expect(CLICK_PATHS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('knows each extension by one path', () => {
    const ids = CLICK_PATHS.flatMap(({ matches }) => matches.extensionIds ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(LANGUAGES)('words every step and every degree of certainty in %s', (language) => {
    const { path } = JSON.parse(readFileSync(join(ROOT, 'locales', language, 'fixes.json'), 'utf8'));
    const steps = CLICK_PATHS.flatMap((product) => Object.values(product.remedies).flat());
    for (const step of steps) {
      expect(step.do === 'press-picture' ? path.picture[step.picture] : path[step.do], JSON.stringify(step)).toBeTypeOf('string');
    }
    for (const { basis } of CLICK_PATHS) if (basis !== 'product') expect(path.basis[basis]).toBeTypeOf('string');
  });
});

describe.each(CLICK_PATHS.map((path) => [path.id, path] as const))(
  'the click path of %s',
  (_id, { kind, matches, basis, sources, remedies: own, seenIn }) => {
    it('leads somewhere for remedies that some cause offers', () => {
      expect(Object.keys(own).filter((id) => !remedies.has(id))).toEqual([]);
      expect(Object.values(own).every((steps) => steps.length > 0)).toBe(true);
    });

    it('says how its product is recognised, and which version its names are of', () => {
      expect(kind === 'browser' ? matches.browser : matches.extensionIds).toBeDefined();
      expect(seenIn).toMatch(/\d/);
    });

    it('names its source where it claims one, and the Turkish names where they were read in the product', () => {
      expect(sources.length > 0).toBe(basis !== 'unverified');
      for (const source of sources) expect(source).toMatch(/^https:\/\//);
      const labels = Object.values(own).flat().flatMap(labelsOf);
      if (basis === 'product') expect(labels.filter(({ tr }) => tr === null)).toEqual([]);
    });
  },
);
