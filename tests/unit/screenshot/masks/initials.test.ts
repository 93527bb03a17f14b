import { describe, expect, it } from 'vitest';
import { findMasks } from '@/utils/screenshot/masks/find-masks';
import type { OcrLine } from '@/utils/screenshot/ocr/ocr-engine';
import { line } from '../../../support/ocr-line';

function initialsOn(lines: OcrLine[]) {
  const masks = findMasks({
    width: 1600,
    height: 900,
    reading: { lines, unreadRegions: [] },
    detection: { knownTexts: [], languages: ['en', 'tr'] },
  });
  return masks.filter((mask) => mask.applied && /^\p{L}{1,4}$/u.test(mask.text ?? '')).map((mask) => `${mask.entity} ${mask.text}`);
}

const beside = (letters: string, name: string) => [line(letters, 40, 40), line(name, 140, 40)];

describe('initials beside a person', () => {
  it.each([
    ['MA', 'Maria Anderson'],
    ['AYK', 'Ayşe Yılmaz Kaya'],
    ['AK', 'Ayşe Yılmaz Kaya'],
    ['ÖY', 'Ömer Yılmaz'],
    ['MB', 'Maria van Berg'],
  ])('are covered: %s beside %s', (letters, name) => {
    expect(initialsOn(beside(letters, name))).toEqual([`PERSON_NAME ${letters}`]);
  });

  it('are covered above their name', () => {
    expect(initialsOn([line('co', 40, 40), line('Carol Ormond', 40, 70)])).toEqual(['PERSON_NAME co']);
    expect(initialsOn([line('MA', 40, 40), line('Maria Anderson', 40, 70)])).toEqual(['PERSON_NAME MA']);
  });

  it.each([
    ['AM', 'Maria Anderson', 'in another order'],
    ['MM', 'Maria Anderson', 'one letter twice'],
    ['OA', 'Maria Anderson', 'of somebody else'],
    ['OK', 'Meeting Room Mercury', 'beside a thing'],
    ['M', 'Maria Anderson', 'one letter'],
    ['MAQZ', 'Maria Anderson Quentin Zeller', 'four letters'],
    ['ma', 'Maria Anderson', 'in small letters'],
  ])('stay: %s beside %s, %s', (letters, name) => {
    expect(initialsOn(beside(letters, name))).toEqual([]);
  });

  it('stay far from the name: across, below, above and to the left', () => {
    expect(initialsOn([line('MA', 40, 40), line('Maria Anderson', 640, 40)])).toEqual([]);
    expect(initialsOn([line('MA', 40, 40), line('Maria Anderson', 40, 240)])).toEqual([]);
    expect(initialsOn([line('Maria Anderson', 40, 40), line('MA', 40, 240)])).toEqual([]);
    expect(initialsOn([line('Maria Anderson', 40, 40), line('MA', 640, 40)])).toEqual([]);
  });
});
