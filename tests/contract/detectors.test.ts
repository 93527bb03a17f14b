import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import why from '@/locales/en/why.json';
import { REASONS } from '@/utils/pii/define-detector';
import { ENTITIES } from '@/utils/pii/entities';
import { findLabels } from '@/utils/pii/labels/find-labels';
import { labelWords } from '@/utils/pii/labels/label-words';
import { detectors } from '@/utils/pii/registry';

/** Found by reading codes in pictures, not by reading text. */
const NOT_IN_TEXT = ['MACHINE_READABLE_CODE'];

describe('the registry of detectors', () => {
  it('holds every file of the folder under its own name', () => {
    const files = readdirSync('utils/pii/detectors').map((name) => name.replace(/\.ts$/, ''));
    expect(detectors.map((detector) => detector.id).sort()).toEqual(files.sort());
  });

  it('covers every entity that can be read', () => {
    expect([...new Set(detectors.map((detector) => detector.entity))].sort()).toEqual(
      ENTITIES.filter((entity) => !NOT_IN_TEXT.includes(entity)).sort(),
    );
  });

  it('has examples and near-misses for every detector', () => {
    for (const { id, examples } of detectors) {
      expect(examples.match.length, id).toBeGreaterThan(0);
      expect(examples.noMatch.length, id).toBeGreaterThan(0);
    }
  });

  it('explains every reason to the person', () => {
    expect(Object.keys(why)).toEqual(expect.arrayContaining([...REASONS]));
  });
});

describe('label words', () => {
  it('are folded, and none stands for two things', () => {
    const seen = new Map<string, string>();
    for (const [kind, phrases] of labelWords) {
      for (const phrase of phrases) {
        expect(phrase, kind).toMatch(/^[a-z0-9*' ]+$/);
        expect(seen.get(phrase), `${phrase} in ${kind}`).toBeUndefined();
        seen.set(phrase, kind);
      }
    }
  });

  it.each(['page', 'ocr'] as const)('are all found as what they are, source: %s', (source) => {
    const lost: string[] = [];
    for (const [kind, phrases] of labelWords) {
      for (const phrase of phrases) {
        const text = phrase.replaceAll('*', '');
        const found = findLabels(text, text, source);
        if (!found.some((label) => label.kind === kind && label.start === 0 && label.end === text.length)) lost.push(`${kind}: ${phrase}`);
      }
    }
    expect(lost).toEqual([]);
  });
});
