import { describe, expect, it } from 'vitest';
import { assertSize, decodeImage } from '@/utils/screenshot/capture/decode-image';
import { textsInPicture } from '@/utils/screenshot/capture/picture';

const viewport = { width: 1_000, height: 500 };

describe('textsInPicture', () => {
  it('scales page boxes by the real bitmap and rounds outwards', () => {
    const texts = [{ text: 'ada@example.org', kind: 'text' as const, rects: [{ x: 10.3, y: 20.3, width: 100.2, height: 9.9 }] }];
    expect(textsInPicture({ texts, viewport }, { width: 1_500, height: 750 })).toEqual([
      { text: 'ada@example.org', kind: 'text', rects: [{ x: 15, y: 30, width: 151, height: 16 }] },
    ]);
  });

  it('cuts boxes at the edge of the picture and drops what lies outside', () => {
    const texts = [
      { text: 'half', kind: 'text' as const, rects: [{ x: -20, y: 490, width: 40, height: 40 }] },
      { text: 'below', kind: 'text' as const, rects: [{ x: 0, y: 900, width: 40, height: 40 }] },
    ];
    expect(textsInPicture({ texts, viewport }, viewport)).toEqual([
      { text: 'half', kind: 'text', rects: [{ x: 0, y: 490, width: 20, height: 10 }] },
    ]);
  });

  it('gives nothing for a page that said no viewport', () => {
    const texts = [{ text: 'x', kind: 'text' as const, rects: [{ x: 0, y: 0, width: 9, height: 9 }] }];
    expect(textsInPicture({ texts, viewport: { width: 0, height: 0 } }, viewport)).toEqual([]);
  });
});

describe('decodeImage', () => {
  it('refuses a file without bytes', async () => {
    await expect(decodeImage(new Blob([]))).rejects.toMatchObject({ code: 'image/empty' });
  });

  it('refuses what is no picture, and says when the kind is known', async () => {
    await expect(decodeImage(new Blob(['just words']))).rejects.toMatchObject({ code: 'image/undecodable' });
    await expect(decodeImage(new Blob(['%PDF-1.7 …']))).rejects.toMatchObject({
      code: 'image/unsupported-type',
      context: { format: 'pdf' },
    });
  });

  it('refuses a picture of 400 megapixels before it is decoded', async () => {
    const header = [
      0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0x4e, 0x20, 0, 0, 0x4e, 0x20, 8, 2, 0, 0, 0,
    ];
    await expect(decodeImage(new Blob([new Uint8Array(header)]))).rejects.toMatchObject({
      code: 'image/too-large',
      context: { width: 20_000, height: 20_000 },
    });
  });

  it('takes a long full-page capture, but no side that a browser cannot draw', () => {
    expect(() => assertSize({ width: 1_920, height: 24_000 })).not.toThrow();
    expect(() => assertSize({ width: 10, height: 40_000 })).toThrow();
  });
});
