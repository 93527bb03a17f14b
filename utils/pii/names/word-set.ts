const FNV_PRIME = 16_777_619;
const SEEDS = [2_166_136_261, 0x9747b28c] as const;

/** How a table of words is laid out: every word has one place in each of three neighbouring segments, a place holds some bits. */
export interface WordTable {
  /** Bits of a place, six to sixteen: one of 2 to this many other words is taken for one of the table. */
  bits: number;
  /** Places in a segment, a power of two. */
  segment: number;
  /** Segments that a word may begin in; two more follow them. */
  segments: number;
}

/** Where a word has its bits, and what they give together. */
export interface WordPlaces {
  places: readonly [number, number, number];
  print: number;
}

function hash(word: string, seed: number): number {
  let mixed = seed;
  for (let i = 0; i < word.length; i++) mixed = Math.imul(mixed ^ word.charCodeAt(i), FNV_PRIME);
  // Without this, words of the same ending would share their low bits.
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The places of a word in a table; `scripts/words` fills them by the same rule. */
export function wordPlaces(word: string, { bits, segment, segments }: WordTable): WordPlaces {
  const first = hash(word, SEEDS[0]);
  const rest = hash(word, SEEDS[1]);
  const at = Math.floor((first / 2 ** 32) * segment * segments);
  const mask = segment - 1;
  return {
    places: [at, (at + segment) ^ (rest & mask), (at + 2 * segment) ^ ((rest >>> 11) & mask)],
    print: (rest ^ Math.imul(first, FNV_PRIME)) >>> (32 - bits),
  };
}

/** The bits of a place in a packed table, the lowest first. */
function readPlace(bytes: Uint8Array, place: number, bits: number): number {
  const at = place * bits;
  const byte = at >> 3;
  const three = (bytes[byte] as number) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16);
  return (three >>> (at & 7)) & ((1 << bits) - 1);
}

/**
 * Asks a binary fuse filter, packed in base64 with line breaks, whether it holds a word: it misses none of its words and takes few others for one of
 * them, in 1.2 times its bits for a word. Decoded at the first question.
 */
export function wordSet(base64: string, table: WordTable): (word: string) => boolean {
  let bytes: Uint8Array | null = null;
  return (word) => {
    bytes ??= Uint8Array.from(atob(base64.replaceAll('\n', '')), (sign) => sign.charCodeAt(0));
    const { places, print } = wordPlaces(word, table);
    let sum = 0;
    for (const place of places) sum ^= readPlace(bytes, place, table.bits);
    return sum === print;
  };
}
