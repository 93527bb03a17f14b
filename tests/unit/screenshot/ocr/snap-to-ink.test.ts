import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignToGaps, inkRuns } from '@/utils/screenshot/ocr/snap-to-ink';

const runs = [
  { start: 0, end: 10 },
  { start: 14, end: 24 },
  { start: 28, end: 38 },
];

describe('inkRuns', () => {
  it('gives the stretches of columns that hold ink', () => {
    const data = new Uint8Array([255, 0, 255, 0, 255, 0, 255, 0]);
    expect(inkRuns({ data, width: 4, height: 2 })).toEqual([
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ]);
  });
});

describe('alignToGaps', () => {
  it('moves cuts to the gaps next to them', () => {
    expect(alignToGaps([11, 25], runs, 8)).toEqual([12, 26]);
  });

  it('never gives one gap to two cuts', () => {
    expect(alignToGaps([22, 25], runs, 15)).toEqual([12, 26]);
  });

  it('leaves a cut through touching letters where the model saw it', () => {
    const touching = [
      { start: 0, end: 10 },
      { start: 14, end: 50 },
    ];
    expect(alignToGaps([12, 31], touching, 12)).toEqual([12, 31]);
  });

  it('keeps the order whatever the places are', () => {
    const places = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(places, (list) => {
        const aligned = alignToGaps(list, runs, 9);
        expect(aligned).toEqual([...aligned].sort((a, b) => a - b));
        expect(aligned).toHaveLength(list.length);
      }),
    );
  });
});
