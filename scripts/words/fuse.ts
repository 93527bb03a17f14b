import { type WordTable, wordPlaces } from '../../utils/pii/names/word-set.ts';

/** Tables are tried from this many places for a word on, each a little larger than the one before. */
const LEAST_PLACES = 1.14;
const STEP = 0.01;
const MOST_PLACES = 1.5;
/** What `wordPlaces` can tell apart in a segment. */
const LARGEST_SEGMENT = 2048;

/** A filter for exactly these words, see `wordSet`. */
export function fuse(words: readonly string[], bits: number): { table: WordTable; bytes: Uint8Array } {
  const segment = Math.min(LARGEST_SEGMENT, 2 ** Math.floor(Math.log(words.length) / Math.log(3.33) + 2.25));
  for (let factor = LEAST_PLACES; factor < MOST_PLACES; factor += STEP) {
    const table = { bits, segment, segments: Math.max(1, Math.ceil((words.length * factor) / segment) - 2) };
    const bytes = fill(words, table);
    if (bytes) return { table, bytes };
  }
  throw new Error('No table holds these words: is one of them there twice?');
}

/** Takes words away that are alone in one of their places until none is left, and gives them their bytes the other way round; `null` where that ends early. */
function fill(words: readonly string[], table: WordTable): Uint8Array | null {
  const size = table.segment * (table.segments + 2);
  const all = words.map((word) => wordPlaces(word, table));
  const counts = new Uint32Array(size);
  const sums = new Uint32Array(size);
  all.forEach(({ places }, index) => {
    for (const place of places) {
      counts[place] = (counts[place] as number) + 1;
      sums[place] = (sums[place] as number) ^ index;
    }
  });
  const order: { index: number; place: number }[] = [];
  const alone = Array.from(counts.keys()).filter((place) => counts[place] === 1);
  for (let place = alone.pop(); place !== undefined; place = alone.pop()) {
    if (counts[place] !== 1) continue;
    const index = sums[place] as number;
    order.push({ index, place });
    for (const other of (all[index] as (typeof all)[number]).places) {
      counts[other] = (counts[other] as number) - 1;
      sums[other] = (sums[other] as number) ^ index;
      if (counts[other] === 1) alone.push(other);
    }
  }
  if (order.length < words.length) return null;
  const values = new Uint16Array(size);
  for (const { index, place } of order.reverse()) {
    const { places, print } = all[index] as (typeof all)[number];
    values[place] = places.reduce((sum, other) => (other === place ? sum : sum ^ (values[other] as number)), print);
  }
  return packed(values, table.bits);
}

/** Numbers of so many bits one behind the other, the lowest bit first. */
function packed(values: Uint16Array, bits: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((values.length * bits) / 8));
  values.forEach((value, place) => {
    for (let bit = 0; bit < bits; bit++) {
      const at = place * bits + bit;
      if ((value >> bit) & 1) bytes[at >> 3] = (bytes[at >> 3] as number) | (1 << (at & 7));
    }
  });
  return bytes;
}
