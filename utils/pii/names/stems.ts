/** A stem is no shorter: shorter ones are found in every name. */
const SHORTEST_STEM = 4;
const LONGEST_SUFFIX = 5;
/** Longer runs of letters are no word. */
const LONGEST_WORD = 32;

/** Suffixes of Turkish nouns, folded, with `A` for a or e and `I` for ı, i, u or ü, as the vowel before them has it. Those that family names end in are not here. */
const PATTERNS =
  'lAr Im m In n I sI ImIz mIz InIz nIz yI nI A yA nA dA tA ndA dAn tAn ndAn nIn lA ylA ki dIr tIr lIk lIg sIz mA mAk yIm sIn yIz dI tI ydI mIs ymIs sA ysA ken yken lAn lAs';

const SUFFIXES: ReadonlySet<string> = new Set(
  PATTERNS.split(' ').flatMap((pattern) =>
    ['a', 'e'].flatMap((wide) => ['i', 'u'].map((narrow) => pattern.replace('A', wide).replaceAll('I', narrow))),
  ),
);

const VOWEL_FIRST = /^[aeiou]/;
const JOINED = /^(?:y|s[iu]$|n[aeiu]n?$)/;

/** Whether a suffix has the vowels and the joint that Turkish gives it behind these letters. Folded o and u may be ö and ü, i may be ı: those go with both. */
function isInHarmony(stem: string, suffix: string): boolean {
  // "Cevriye", "Hayriye" are names.
  if (suffix === 'ye' && stem.endsWith('i')) return false;
  const last = /[aeiou](?=[^aeiou]*$)/.exec(stem)?.[0];
  const first = /[aeiou]/.exec(suffix)?.[0];
  if (last === undefined || first === undefined || suffix === 'ki' || suffix === 'ken' || suffix === 'yken') return last !== undefined;
  // A vowel behind a vowel needs a consonant between them, a consonant none.
  const isOpen = /[aeiou]$/.test(stem);
  if (isOpen ? VOWEL_FIRST.test(suffix) : JOINED.test(suffix)) return false;
  if (first === 'a' || first === 'e') return !((last === 'a' && first === 'e') || (last === 'e' && first === 'a'));
  return first === (last === 'o' || last === 'u' ? 'u' : 'i');
}

/**
 * What a Turkish word could be a form of, itself not: without suffixes, one behind another. Every cut is looked at once. Takes folded words.
 */
export function turkishStems(folded: string): string[] {
  if (folded.length > LONGEST_WORD) return [];
  const stems: string[] = [];
  const cuts = new Set([folded.length]);
  for (let end = folded.length; end > SHORTEST_STEM; end--) {
    if (!cuts.has(end)) continue;
    for (let length = 1; length <= Math.min(LONGEST_SUFFIX, end - SHORTEST_STEM); length++) {
      const cut = end - length;
      const suffix = folded.slice(cut, end);
      const stem = folded.slice(0, cut);
      if (cuts.has(cut) || !SUFFIXES.has(suffix) || !isInHarmony(stem, suffix)) continue;
      cuts.add(cut);
      stems.push(stem);
      // "kitabı", "yurdu", "ekmeği": a consonant softens before a vowel.
      const hard = VOWEL_FIRST.test(suffix) ? HARD[folded[cut - 1] as string] : undefined;
      if (hard !== undefined) stems.push(stem.slice(0, -1) + hard);
    }
  }
  return stems;
}
const HARD: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k' };

/** Endings of English and what stands for them in the word itself. */
const ENDINGS: readonly [ending: string, instead: string][] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
];

/** What an English word could be a form of, itself not. Takes folded words. */
export function englishStems(folded: string): string[] {
  return ENDINGS.filter(([ending]) => folded.endsWith(ending))
    .map(([ending, instead]) => folded.slice(0, -ending.length) + instead)
    .filter((stem) => stem.length >= SHORTEST_STEM);
}
