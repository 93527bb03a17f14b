import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPixels, fromCut, masksInside, toCut } from '@/components/editor/state/cut';
import { type ImagePx, rect } from '@/utils/foundation/geometry';
import { maskAt } from './fake-editor-services';

describe('cutting a part out', () => {
  it('keeps exactly the pixels of the part, and none of the rest', () => {
    const pixels = new ImageData(6, 4);
    for (let at = 0; at < 24; at++) pixels.data.set([at, at, at, 255], at * 4);
    const kept = cutPixels(pixels, rect<ImagePx>(2, 1, 3, 2));
    expect([kept.width, kept.height]).toEqual([3, 2]);
    expect([...kept.data].filter((_, at) => at % 4 === 0)).toEqual([8, 9, 10, 14, 15, 16]);
    expect(cutPixels(pixels, null)).toBe(pixels);
  });

  it('moves masks into the part and back', () => {
    const anyInside = fc.record({
      x: fc.integer({ min: 50, max: 90 }),
      y: fc.integer({ min: 40, max: 60 }),
      width: fc.integer({ min: 1, max: 10 }),
      height: fc.integer({ min: 1, max: 10 }),
    });
    const cut = rect<ImagePx>(50, 40, 50, 30);
    fc.assert(
      fc.property(anyInside, ({ x, y, width, height }) => {
        const masks = [maskAt('m', 0, { rect: rect<ImagePx>(x, y, width, height) })];
        expect(fromCut(toCut(masks, cut), cut)).toEqual(masks);
      }),
    );
  });

  it('shows and sends only what touches the part', () => {
    const cut = rect<ImagePx>(0, 0, 50, 30);
    const masks = [maskAt('half', 20), maskAt('below', 90)];
    expect(masksInside({ masks, cut }).map(({ id }) => id)).toEqual(['half']);
    expect(toCut(masks, cut)[0]?.rect).toEqual({ x: 20, y: 20, width: 30, height: 10 });
  });
});
