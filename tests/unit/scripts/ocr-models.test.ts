import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findOcrModels, withoutDictionaries } from '../../../scripts/ocr-models.ts';

/** A container with a part of `size` bytes, all alike, at each of the places. */
function container(parts: Readonly<Record<number, number>>): Buffer {
  const header = Buffer.alloc(4 + 8 * 24);
  header.writeUInt32LE(24, 0);
  const bodies: Buffer[] = [];
  let at = header.length;
  for (let place = 0; place < 24; place++) {
    const size = parts[place];
    header.writeBigInt64LE(BigInt(size ? at : -1), 4 + 8 * place);
    if (!size) continue;
    bodies.push(Buffer.alloc(size, place));
    at += size;
  }
  return Buffer.concat([header, ...bodies]);
}

describe('withoutDictionaries', () => {
  it('keeps the net, its signs and codes and the version, byte by byte', () => {
    const model = container({ 17: 50, 18: 7, 19: 900, 20: 9, 21: 30, 22: 20, 23: 10 });
    expect(withoutDictionaries(model)).toEqual(container({ 17: 50, 21: 30, 22: 20, 23: 10 }));
  });

  it('refuses what is no model', () => {
    expect(() => withoutDictionaries(Buffer.from('<!doctype html><title>Not found</title>'))).toThrow();
  });

  it.each(findOcrModels().files)('makes the packaged model of $language a good deal smaller', ({ path }) => {
    const bytes = readFileSync(path);
    const model = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    const small = withoutDictionaries(model);
    expect(small.length).toBeGreaterThan(100_000);
    expect(small.length).toBeLessThan(model.length / 2);
  });
});
