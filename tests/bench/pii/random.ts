/** A small seeded generator (mulberry32): the same corpus on every machine. */
export interface Random {
  next(): number;
  int(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  digits(count: number): string;
  signs(count: number, alphabet: string): string;
  chance(part: number): boolean;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const signs = (count: number, alphabet: string) => Array.from({ length: count }, () => alphabet[int(0, alphabet.length - 1)]).join('');
  return {
    next,
    int,
    pick: (list) => list[int(0, list.length - 1)] as (typeof list)[number],
    digits: (count) => signs(count, '0123456789'),
    signs,
    chance: (part) => next() < part,
  };
}
