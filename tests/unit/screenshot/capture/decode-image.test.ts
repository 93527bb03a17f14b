import { describe, expect, it } from 'vitest';
import { assertSize, decodeImage } from '@/utils/screenshot/capture/decode-image';

const PNG_20000 = [
  0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0x4e, 0x20, 0, 0, 0x4e, 0x20, 8, 2, 0, 0, 0,
];

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
    await expect(decodeImage(new Blob([new Uint8Array(PNG_20000)]))).rejects.toMatchObject({
      code: 'image/too-large',
      context: { width: 20_000, height: 20_000 },
    });
  });

  it('takes a long full-page capture, but no side that a browser cannot draw', () => {
    expect(() => assertSize({ width: 1_920, height: 24_000 })).not.toThrow();
    expect(() => assertSize({ width: 10, height: 40_000 })).toThrow();
  });
});
