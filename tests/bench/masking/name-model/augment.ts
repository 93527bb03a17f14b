import type { Random } from '../random.ts';
import { type Product, type Sample, TRUTH } from './samples.ts';

/** Names to put in place of those of the screens. */
export interface NamePools {
  given: readonly string[];
  wordy: readonly string[];
  family: readonly string[];
  wordyFamily: readonly string[];
  /** Capitalised words of harmless texts that no list and no language knows. */
  things: readonly string[];
}

export interface Altered {
  text: string;
  truth: Uint8Array;
  /** Folded names that the lists are to know nothing of. */
  hidden: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}]+)*/gu;

/** The text with other names, the same in all its places, and some unknown words of harmless places replaced. */
export function withOtherNames(
  { text, truth }: Pick<Sample, 'text' | 'truth'>,
  pools: NamePools,
  random: Random,
  product: Product,
): Altered {
  const names = new Map<string, string>();
  const things = new Map<string, string>();
  const hidden = new Set<string>();
  let out = '';
  const marks: number[] = [];
  let done = 0;
  let wordInName = 0;
  let lastEnd = -2;
  const copy = (to: number) => {
    for (; done < to; done++) {
      out += text[done];
      marks.push(truth[done] as number);
    }
  };
  for (const found of text.matchAll(WORD)) {
    const word = found[0];
    const end = found.index + word.length;
    const isName = truth[found.index] === TRUTH.name;
    const folded = product.fold(word);
    let other: string | undefined;
    if (isName) {
      // Behind an apostrophe stands an ending.
      const isEnding = /['’]/.test(text[found.index - 1] ?? '') && /^\p{Ll}/u.test(word);
      if (!/^[ .,/]{1,2}$/.test(text.slice(lastEnd, found.index))) wordInName = 0;
      if (word.length > 1 && !isEnding && !product.isParticle(folded)) {
        other = names.get(folded) ?? otherName(folded, wordInName, pools, random, hidden);
        names.set(folded, other);
      } else if (word.length === 1) other = String.fromCharCode(97 + random.between(0, 25));
      if (!isEnding) wordInName++;
      lastEnd = end;
    } else if (truth[found.index] !== TRUTH.other && /^\p{Lu}/u.test(word) && word.length > 3) {
      const bits = product.vocabularyOf(folded);
      const isUnknown = (bits & ~(product.BIT.foreign | product.BIT.familyEnding)) === 0;
      const next = /^ (\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + 30))?.[1];
      const isBeforeThing = next !== undefined && isThing(product.vocabularyOf(product.fold(next)), product);
      if (isBeforeThing && random.chance(0.25)) {
        // "Kensington Walnut Bookcase": things are called by names and what they are.
        other = random.pick(random.chance(0.5) ? pools.family : pools.given);
        if (random.chance(0.4)) hidden.add(other);
      } else if (isUnknown) {
        other = things.get(folded) ?? (random.chance(0.4) ? random.pick(pools.things) : folded);
        things.set(folded, other);
        if (other === folded) other = undefined;
      }
    }
    if (other === undefined) continue;
    copy(found.index);
    const cased = caseLike(other, word);
    out += cased;
    for (let i = 0; i < cased.length; i++) marks.push(truth[found.index] as number);
    done = end;
  }
  copy(text.length);
  return { text: withNamesInAddresses(out, names), truth: Uint8Array.from(marks), hidden };
}

function isThing(bits: number, { BIT }: Product): boolean {
  return (bits & (BIT.common | BIT.ordinary | BIT.stop | BIT.thing)) !== 0 && (bits & (BIT.given | BIT.family)) === 0;
}

function otherName(folded: string, at: number, pools: NamePools, random: Random, hidden: Set<string>): string {
  const roll = random.between(0, 99);
  if (roll < 12) return folded;
  const isFirst = at === 0;
  if (roll < 22) return random.pick(isFirst ? pools.wordy : pools.wordyFamily);
  const name = random.pick(isFirst || random.chance(0.15) ? pools.given : pools.family);
  if (roll < 62) hidden.add(name);
  return name;
}

/** Addresses that were made of the old names are made of the new ones, sign for sign as long as before. */
function withNamesInAddresses(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/(?<=^|[\s<(])[\p{L}\p{N}._+-]{3,40}(?=@)/gu, (local) => {
    for (const [old, name] of names) {
      if (old.length > 3 && local.includes(old)) return local.replace(old, name.padEnd(old.length, 'a').slice(0, old.length));
    }
    return local;
  });
}

function caseLike(word: string, like: string): string {
  if (like === like.toUpperCase() && like.length > 1) return word.toUpperCase();
  if (/^\p{Lu}/u.test(like)) return word.replace(/(?:^|-)./g, (sign) => sign.toUpperCase());
  return like.length === 1 ? word.toUpperCase() : word;
}
