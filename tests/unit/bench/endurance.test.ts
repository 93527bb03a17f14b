import { describe, expect, it } from 'vitest';
import { type HeapSnapshot, isOfCode, kindsOf, readHeapSnapshot } from '../../bench/endurance/heap-snapshot.ts';
import { slope } from '../../bench/endurance/trend.ts';

const TYPES = ['hidden', 'string', 'object', 'code', 'closure', 'native', 'object shape'];

/** As Chromium writes it: of every object the place of its type and of its name, an id, and its own bytes. */
function snapshotOf(objects: readonly (readonly [type: string, name: string, bytes: number])[]): HeapSnapshot {
  const strings = [...new Set(objects.map(([, name]) => name))];
  return {
    snapshot: { meta: { node_fields: ['type', 'name', 'id', 'self_size'], node_types: [TYPES, 'string', 'number', 'number'] } },
    nodes: objects.flatMap(([type, name, bytes], index) => [TYPES.indexOf(type), strings.indexOf(name), index, bytes]),
    strings,
  };
}

describe('what lives in the background', () => {
  it('is told by kind, and never by what it contains', () => {
    const kinds = kindsOf(
      snapshotOf([
        ['string', 'https://shop.test/help?mail=ayse', 60],
        ['string', 'ayse', 20],
        ['closure', 'onAbort', 32],
        ['object', 'Promise', 20],
        ['object', 'system / Context / scope @4711', 40],
        ['object', 'system / Context / scope @12', 4],
      ]),
    );
    expect(Object.fromEntries(kinds)).toEqual({ string: 80, closure: 32, 'object Promise': 20, 'object system / Context / scope': 44 });
  });

  it.each([
    ['code system / InstructionStream', true],
    ['object shape system / Map', true],
    ['native system / WeakArrayList', true],
    ['closure', false],
    ['string', false],
    ['object system / Context / scope', false],
    ['native PerformanceResourceTiming', false],
    // Text and bytes of the program lie outside of the heap.
    ['native system / ExternalStringData', false],
    ['native system / JSArrayBufferData', false],
  ])('%s is made of the code: %s', (kind, isCode) => {
    expect(isOfCode(kind)).toBe(isCode);
  });

  it('comes in pieces', async () => {
    const written = JSON.stringify(snapshotOf([['closure', 'run', 32]]));
    let hear: (part: { chunk: string }) => void = () => undefined;
    const snapshot = await readHeapSnapshot({
      on: (_, listener) => (hear = listener),
      send: async () => [written.slice(0, 30), written.slice(30)].map((chunk) => hear({ chunk })),
    });
    expect(kindsOf(snapshot).get('closure')).toBe(32);
  });
});

describe('the slope', () => {
  it('is that of the line through all points', () => {
    const points = [100, 120, 140].map((x): [number, number] => [x, 7 + 0.5 * x]);
    expect(slope(points)).toBeCloseTo(0.5);
  });

  it('weighs what lies above and below', () => {
    const points: [number, number][] = [
      [0, 1],
      [1, 0],
      [2, 0],
      [3, 1],
    ];
    expect(slope(points)).toBe(0);
  });

  it('is unknown of one place', () => {
    expect(slope([[100, 3]])).toBeNull();
    expect(slope([])).toBeNull();
  });
});
