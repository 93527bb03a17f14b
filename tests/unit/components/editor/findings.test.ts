import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnBox } from '@/components/editor/state/boxes';
import { countFindings, inReadingOrder, sameText } from '@/components/editor/state/findings';
import { fitZoom, zoomStep } from '@/components/editor/state/zoom';
import { type ImagePx, rect } from '@/utils/foundation/geometry';
import type { Mask } from '@/utils/screenshot/masks/mask';

const maskAt = (id: string, x: number, y: number, parts: Partial<Mask> = {}): Mask => ({
  id,
  rect: rect<ImagePx>(x, y, 40, 10),
  origin: 'detector',
  entity: 'EMAIL',
  applied: true,
  confidence: 1,
  detectorId: 'email',
  why: null,
  text: null,
  ...parts,
});

describe('findings', () => {
  it('are walked line by line, from left to right, although a line is never quite straight', () => {
    const masks = [maskAt('right', 200, 8), maskAt('below', 0, 30), maskAt('left', 0, 11), maskAt('top', 90, 10)];
    expect(inReadingOrder(masks).map(({ id }) => id)).toEqual(['left', 'top', 'right', 'below']);
  });

  it('are all there, once, in reading order', () => {
    const anyMasks = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })));
    fc.assert(
      fc.property(anyMasks, (places) => {
        const ids = places.map((_, at) => `m${at}`);
        expect(
          inReadingOrder(places.map(([x, y], at) => maskAt(`m${at}`, x, y)))
            .map(({ id }) => id)
            .sort(),
        ).toEqual(ids.sort());
      }),
    );
  });

  it('count as covered, offered or unread', () => {
    const masks = [maskAt('a', 0, 0), maskAt('b', 0, 0, { applied: false }), maskAt('c', 0, 0, { applied: false, origin: 'unread' })];
    expect(countFindings(masks)).toEqual({ applied: 1, suggested: 1, unread: 1 });
  });

  it('are the same text whatever the case and the spaces', () => {
    const masks = [
      maskAt('a', 0, 0, { text: 'Ada  Lovelace' }),
      maskAt('b', 0, 0, { text: 'ADA LOVELACE' }),
      maskAt('c', 0, 0, { text: 'Ada' }),
      maskAt('d', 0, 0),
    ];
    expect(sameText(masks, 'ada lovelace').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(sameText(masks, ' ')).toEqual([]);
  });
});

describe('drawing', () => {
  const size = { width: 100, height: 50 };
  it('gives the same box in whatever direction it is drawn', () => {
    expect(drawnBox({ x: 60, y: 40 }, { x: 10, y: 5 }, size)).toEqual({ x: 10, y: 5, width: 50, height: 35 });
  });
  it('takes a mere click for nothing, and stops at the edge', () => {
    expect(drawnBox({ x: 10, y: 10 }, { x: 11, y: 10 }, size)).toBeNull();
    expect(drawnBox({ x: 90, y: 40 }, { x: 500, y: 500 }, size)).toEqual({ x: 90, y: 40, width: 10, height: 10 });
  });
});

describe('zoom', () => {
  it('steps through round values and stops at 10 and 400 per cent', () => {
    expect(zoomStep(100, 1)).toBe(125);
    expect(zoomStep(83, -1)).toBe(75);
    expect(zoomStep(400, 1)).toBe(400);
    expect(zoomStep(10, -1)).toBe(10);
  });
  it('fits the width of a big picture and leaves a small one at its own size', () => {
    expect(fitZoom({ width: 1_920, height: 1_080 }, 960)).toBe(50);
    expect(fitZoom({ width: 200, height: 100 }, 960)).toBe(100);
  });
});
