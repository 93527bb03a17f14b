import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComplete } from '@/utils/screenshot/capture/is-complete';

const chunk = (name: string, data: number[]) => [0, 0, 0, data.length, ...[...name].map((char) => char.charCodeAt(0)), ...data, 1, 2, 3, 4];
const PNG = new Uint8Array([
  0x89,
  0x50,
  0x4e,
  0x47,
  13,
  10,
  26,
  10,
  ...chunk('IHDR', new Array(13).fill(1)),
  ...chunk('IDAT', [1, 2, 3]),
  ...chunk('IEND', []),
]);
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0, 6, 0xff, 0xd9, 0, 0, 0xff, 0xda, 0, 4, 1, 1, 7, 7, 7, 7, 0xff, 0xd9]);

describe('isComplete', () => {
  it('takes a file with its end, also with something after it', () => {
    expect(isComplete(PNG, 'png')).toBe(true);
    expect(isComplete(new Uint8Array([...PNG, 9, 9]), 'png')).toBe(true);
    expect(isComplete(JPEG, 'jpeg')).toBe(true);
    expect(isComplete(new Uint8Array([...JPEG, 0, 0]), 'jpeg')).toBe(true);
  });

  it('refuses a file that was cut off anywhere after its header', () => {
    for (let length = 8; length < PNG.length; length++) expect(isComplete(PNG.subarray(0, length), 'png')).toBe(false);
    for (let length = 3; length < JPEG.length; length++) expect(isComplete(JPEG.subarray(0, length), 'jpeg')).toBe(false);
  });

  it('holds a WebP to the length it says itself', () => {
    const webp = new Uint8Array([0x52, 0x49, 0x46, 0x46, 12, 0, 0, 0, ...new Array(12).fill(0)]);
    expect(isComplete(webp, 'webp')).toBe(true);
    expect(isComplete(webp.subarray(0, 15), 'webp')).toBe(false);
  });

  it('ends for any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 12, maxLength: 200 }),
        fc.constantFrom('png' as const, 'jpeg' as const, 'webp' as const),
        (bytes, format) => {
          expect(typeof isComplete(bytes, format)).toBe('boolean');
        },
      ),
    );
  });
});
