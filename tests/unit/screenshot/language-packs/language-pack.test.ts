import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { LocalTable } from '@/utils/platform/local-database';
import { readLanguagePack } from '@/utils/screenshot/language-packs/language-pack';
import { createPackStore } from '@/utils/screenshot/language-packs/pack-store';

function model(parts: Readonly<Record<number, string>>, count = 24): Buffer {
  const head = Buffer.alloc(4 + count * 8, 0xff);
  head.writeInt32LE(count, 0);
  const bodies: Buffer[] = [];
  let at = head.length;
  for (const [number, text] of Object.entries(parts)) {
    head.writeBigInt64LE(BigInt(at), 4 + Number(number) * 8);
    const body = Buffer.from(text);
    bodies.push(body);
    at += body.length;
  }
  return Buffer.concat([head, ...bodies]);
}

const GOOD = { 17: 'net', 21: 'signs', 22: 'codes', 23: '4.00:deu:synth' };
const file = (name: string, bytes: Buffer) => new File([new Uint8Array(bytes)], name);

describe('a language file', () => {
  it('is known by its name, its parts and what it says of itself', async () => {
    const bytes = model(GOOD);
    expect(await readLanguagePack(file('deu.traineddata', bytes))).toMatchObject({
      code: 'deu',
      bytes: bytes.length,
      version: '4.00:deu:synth',
    });
  });

  it('may be packed', async () => {
    expect(await readLanguagePack(file('chi_sim.traineddata.gz', gzipSync(model(GOOD))))).toMatchObject({ code: 'chi_sim' });
  });

  it.each([
    ['another kind of file', 'deu.traineddata', Buffer.from('This is no model.')],
    ['an empty one', 'deu.traineddata', Buffer.alloc(0)],
    ['one that was cut off', 'deu.traineddata', model(GOOD).subarray(0, 100)],
    ['one of an older Tesseract, without its net', 'deu.traineddata', model({ 0: 'config', 21: 'signs', 22: 'codes' })],
    [
      'parts that begin behind the end',
      'deu.traineddata',
      (() => {
        const bytes = model(GOOD);
        bytes.writeBigInt64LE(99_999n, 4 + 22 * 8);
        return bytes;
      })(),
    ],
    [
      'a count without end',
      'deu.traineddata',
      (() => {
        const bytes = model(GOOD);
        bytes.writeInt32LE(2_000_000_000, 0);
        return bytes;
      })(),
    ],
    ['damaged packing', 'deu.traineddata.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3, 4])],
    ['a name that says no language', 'my model.traineddata', model(GOOD)],
    ['a packaged language', 'eng.traineddata', model(GOOD)],
    ['a path in place of a name', '../deu.traineddata', model(GOOD)],
  ])('is refused when it is %s', async (_, name, bytes) => {
    await expect(readLanguagePack(file(name, bytes))).rejects.toMatchObject({ code: 'pack/not-valid' });
  });
});

describe('added languages', () => {
  function memoryTable(kept = new Map<string, unknown>()): LocalTable {
    return {
      get: async (key) => kept.get(key),
      getAll: async () => [...kept].map(([key, value]) => ({ key, value })),
      put: async (key, value) => void kept.set(key, value),
      remove: async (key) => void kept.delete(key),
      clear: async () => kept.clear(),
    };
  }

  it('are kept, listed without their model, and removed', async () => {
    const store = createPackStore(memoryTable());
    await store.add(file('deu.traineddata', model(GOOD)));
    expect(await store.list()).toEqual([{ code: 'deu', file: 'deu.traineddata', bytes: model(GOOD).length, version: '4.00:deu:synth' }]);
    expect((await store.load())[0]?.model.length).toBe(model(GOOD).length);
    await store.remove('deu');
    expect(await store.list()).toEqual([]);
  });

  it('end at three, but one can be replaced', async () => {
    const store = createPackStore(memoryTable());
    for (const code of ['deu', 'fra', 'ita']) await store.add(file(`${code}.traineddata`, model(GOOD)));
    await expect(store.add(file('spa.traineddata', model(GOOD)))).rejects.toMatchObject({ code: 'pack/too-many' });
    await expect(store.add(file('deu.traineddata', model(GOOD)))).resolves.toMatchObject({ code: 'deu' });
  });

  it('that are damaged in the storage are left out', async () => {
    const kept = new Map<string, unknown>([
      ['deu', { code: 'deu', file: 'x', bytes: 9, version: '', model: new Uint8Array(3) }],
      ['fra', 'nonsense'],
    ]);
    expect(await createPackStore(memoryTable(kept)).load()).toEqual([]);
  });
});
