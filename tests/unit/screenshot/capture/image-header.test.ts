import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImageHeader } from '@/utils/screenshot/capture/image-header';

const bytesOf = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((char) => char.charCodeAt(0)) : part)));

const PNG_20000 = bytesOf([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 0x4e, 0x20, 0, 0, 0x4e, 0x20, 8, 2, 0, 0, 0]);

describe('readImageHeader', () => {
  it('reads the size of a 400-megapixel PNG from its header alone', () => {
    expect(readImageHeader(PNG_20000)).toEqual({ kind: 'picture', format: 'png', size: { width: 20_000, height: 20_000 } });
  });

  it('skips the segments before the frame of a JPEG', () => {
    const jpeg = bytesOf([0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4, 0xff, 0xc2, 0, 11, 8, 0x02, 0x58, 0x03, 0x20, 3, 0, 0, 0]);
    expect(readImageHeader(jpeg)).toEqual({ kind: 'picture', format: 'jpeg', size: { width: 800, height: 600 } });
  });

  it('reads GIF, BMP and the three kinds of WebP', () => {
    expect(readImageHeader(bytesOf('GIF89a', [0x20, 3, 0x58, 2]))).toMatchObject({ format: 'gif', size: { width: 800, height: 600 } });
    const bmp = bytesOf('BM', new Array(16).fill(0), [0x20, 3, 0, 0, 0xa8, 0xfd, 0xff, 0xff, 1, 0]);
    expect(readImageHeader(bmp)).toMatchObject({ format: 'bmp', size: { width: 800, height: 600 } });
    const webp = (kind: string, rest: number[]) => readImageHeader(bytesOf('RIFF', [0, 0, 0, 0], 'WEBP', kind, [0, 0, 0, 0], rest));
    expect(webp('VP8X', [0, 0, 0, 0, 0x1f, 3, 0, 0x57, 2, 0])).toMatchObject({ size: { width: 800, height: 600 } });
    expect(webp('VP8L', [0x2f, 0x1f, 0xc3, 0x95, 0])).toMatchObject({ size: { width: 800, height: 600 } });
    expect(webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 0x20, 3, 0x58, 2])).toMatchObject({ size: { width: 800, height: 600 } });
  });

  it('tells AVIF from HEIC and video', () => {
    const iso = (brand: string, rest: (string | number[])[] = []) =>
      readImageHeader(bytesOf([0, 0, 0, 20], 'ftyp', brand, [0, 0, 0, 0], new Array(60).fill(0), ...rest));
    expect(iso('avif', ['ispe', [0, 0, 0, 0, 0, 0, 3, 0x20, 0, 0, 2, 0x58]])).toEqual({
      kind: 'picture',
      format: 'avif',
      size: { width: 800, height: 600 },
    });
    expect(iso('heic')).toEqual({ kind: 'unsupported', format: 'heic' });
    expect(iso('isom')).toEqual({ kind: 'unsupported', format: 'video' });
  });

  it('names what is a known file but no picture of pixels', () => {
    expect(readImageHeader(bytesOf('<?xml version="1.0"?><svg/>'))).toEqual({ kind: 'unsupported', format: 'svg' });
    expect(readImageHeader(bytesOf('%PDF-1.7'))).toEqual({ kind: 'unsupported', format: 'pdf' });
    expect(readImageHeader(bytesOf('II*\0'))).toEqual({ kind: 'unsupported', format: 'tiff' });
  });

  it('calls everything else unknown, and never throws', () => {
    expect(readImageHeader(bytesOf('hello there'))).toEqual({ kind: 'unknown' });
    expect(readImageHeader(PNG_20000.subarray(0, 18))).toEqual({ kind: 'unknown' });
    const starts = ['', '\x89PNG', 'GIF8', 'BM', 'RIFF\0\0\0\0WEBPVP8X', '\xff\xd8\xff', '\0\0\0\0ftypavif'].map((start) => bytesOf(start));
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 80 }), (start, rest) => {
        expect(['picture', 'unsupported', 'unknown']).toContain(readImageHeader(new Uint8Array([...start, ...rest])).kind);
      }),
    );
  });
});
