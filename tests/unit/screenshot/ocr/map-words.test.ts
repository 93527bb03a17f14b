import { describe, expect, it } from 'vitest';
import { mapWords } from '@/utils/screenshot/ocr/map-words';
import type { Piece } from '@/utils/screenshot/ocr/prepare/sheets';

/** Two letters of 8 px with a gap of 4, at this place of the image. */
function piece(left: number, top: number, sameAs?: number): Piece {
  const [width, height] = [24, 14];
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 2; y < 12; y++) for (let x = 2; x < 22; x++) if (x < 10 || x >= 14) data[y * width + x] = 0;
  const line = {
    box: { left: left + 2, top: top + 2, right: left + 22, bottom: top + 12 },
    letterHeight: 10,
    baseline: top + 12,
    letters: 3,
  };
  return {
    line,
    box: { left, top, right: left + width, bottom: top + height },
    ink: { data, width, height },
    ...(sameAs === undefined ? {} : { sameAs }),
  };
}

const placement = { piece: 0, row: 0, x: 16, y: 16, width: 48, height: 28, scale: 2, scaleX: 2 };
const sheet = { placements: [placement] };
const symbol = (text: string, x0: number, x1: number) => ({ text, bbox: { x0, y0: 20, x1, y1: 40 } });
const word = { confidence: 90, symbols: [symbol('O', 20, 36), symbol('k', 44, 60)] };

describe('mapWords', () => {
  it('gives equal pieces the same words, each at its own place', () => {
    const { lines, unreadRegions } = mapWords([piece(100, 50), piece(300, 400, 0)], [sheet], [{ words: [word] }]);
    expect(unreadRegions).toEqual([]);
    expect(lines.map((line) => line.words.map(({ text, rect }) => [text, rect.x, rect.y, rect.width]))).toEqual([
      [['Ok', 102, 52, 20]],
      [['Ok', 302, 402, 20]],
    ]);
  });

  it('reports every one of equal pieces that could not be read', () => {
    const { lines, unreadRegions } = mapWords([piece(100, 50), piece(300, 400, 0)], [sheet], [{ words: [] }]);
    expect(lines).toEqual([]);
    expect(unreadRegions.map(({ x, y }) => [x, y])).toEqual([
      [102, 52],
      [302, 402],
    ]);
  });
});
