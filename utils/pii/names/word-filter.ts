const HASHES = 5;
const FNV_PRIME = 16_777_619;
const SEED = 2_166_136_261;
const OTHER_SEED = 0x9747b28c;

function fnv(word: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

/** Asks a Bloom filter, bits in base64 with line breaks, whether it holds a word: it misses none of its words and knows a few others. Decoded at the first question. */
export function wordFilter(base64: string): (word: string) => boolean {
  let bits: Uint8Array | null = null;
  return (word) => {
    bits ??= Uint8Array.from(atob(base64.replaceAll('\n', '')), (sign) => sign.charCodeAt(0));
    const size = bits.length * 8;
    const first = fnv(word, SEED);
    const step = fnv(word, OTHER_SEED) | 1;
    for (let i = 0; i < HASHES; i++) {
      const place = ((first + Math.imul(i, step)) >>> 0) % size;
      if ((((bits[place >> 3] as number) >> (place & 7)) & 1) === 0) return false;
    }
    return true;
  };
}
