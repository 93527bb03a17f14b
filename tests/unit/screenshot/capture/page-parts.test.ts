import { describe, expect, it } from 'vitest';
import { fuseTexts, MAX_PARTS, moveTexts, reachOf, textsInside } from '@/utils/screenshot/capture/page-parts';

const text = (word: string, y: number) => ({ text: word, kind: 'text' as const, rect: { x: 5, y, width: 50, height: 10 }, edges: [5, 55] });

describe('how far a page can be taken', () => {
  it('takes all of a page of a few windows', () => {
    expect(reachOf({ top: 0, bottom: 4_000 }, { width: 1_280, height: 800 }, 1)).toEqual({ bottom: 4_000, isCutShort: false });
  });

  it('ends a very long page, and sooner where pixels are dense', () => {
    const once = reachOf({ top: 0, bottom: 1_000_000 }, { width: 1_280, height: 800 }, 1);
    const twice = reachOf({ top: 0, bottom: 1_000_000 }, { width: 1_280, height: 800 }, 2);
    expect(once.isCutShort && twice.isCutShort).toBe(true);
    expect(once.bottom).toBeLessThanOrEqual(MAX_PARTS * 800);
    expect(1_280 * 2 * twice.bottom * 2).toBeLessThanOrEqual(24_000_000);
  });

  it('counts from the top of what is wanted, and never takes less than the window', () => {
    expect(reachOf({ top: 500, bottom: 1_500 }, { width: 1_280, height: 800 }, 1).bottom).toBe(1_500);
    expect(reachOf({ top: 0, bottom: 900_000 }, { width: 10_000, height: 9_000 }, 3).bottom).toBe(9_000);
  });
});

describe('the texts of several parts', () => {
  it('come to the place of their part, letters and all', () => {
    expect(moveTexts([text('a', 10)], 3, 800)).toEqual([
      { ...text('a', 810), rect: { x: 8, y: 810, width: 50, height: 10 }, edges: [8, 58] },
    ]);
  });

  it('are kept once where parts overlap', () => {
    const parts = [
      [text('a', 10), text('b', 790)],
      [text('b', 790.2), text('c', 900)],
    ];
    expect(fuseTexts(parts).map(({ text: word }) => word)).toEqual(['a', 'b', 'c']);
  });

  it('count only inside the picture', () => {
    const inside = textsInside([text('above', -20), text('edge', -5), text('in', 10), text('below', 200)], { width: 100, height: 100 });
    expect(inside.map(({ text: word }) => word)).toEqual(['edge', 'in']);
  });
});
