/**
 * Writes the vocabularies that tell things from people, `utils/pii/names/known-words.ts`, `common-words.ts` and `foreign-words.ts`: `node scripts/make-words.ts`.
 * Fetches its sources with npm and needs `combine_tessdata` and `dawg2wordlist`, which come with Tesseract. The files only change when the sources or the
 * rules of choice do.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseFrequent } from './words/choose-frequent.ts';
import { chooseWords } from './words/choose-words.ts';
import { fuse } from './words/fuse.ts';
import { readSources } from './words/sources.ts';

const ROOT = join(import.meta.dirname, '..');
const LINE = 160;

/** One of two thousand other words is taken for one of the dictionaries'; forms are several questions. */
const BITS = 11;
/** … and eight of a thousand for an everyday word. */
const FEWER_BITS = 7;

/** Writes a table of words as a module, with what stands around it. */
function writeTable(file: string, words: readonly string[], bits: number, head: string, questions: string): void {
  const { table, bytes } = fuse(words, bits);
  const lines = Buffer.from(bytes)
    .toString('base64')
    .match(new RegExp(`.{1,${LINE}}`, 'g')) as string[];
  writeFileSync(
    join(ROOT, 'utils/pii/names', file),
    `${head}
const WORDS = \`
${lines.join('\n')}
\`;

const holds = wordSet(WORDS, { bits: ${table.bits}, segment: ${table.segment}, segments: ${table.segments} });

${questions}`,
  );
  console.info(`${file}: ${words.length} words in ${bytes.length} bytes`);
}

const sources = readSources(join(ROOT, '.cache/words'));
const { english, turkish } = chooseWords(sources);
// One table for both: the sign before a Turkish word is part of it.
writeTable(
  'known-words.ts',
  [...english, ...turkish.map((word) => `~${word}`)],
  BITS,
  `import { wordSet } from './word-set';

/**
 * Written by \`scripts/make-words.ts\`: ${english.length} words of English and ${turkish.length} of Turkish that hardly anybody is called by, without those
 * that are forms of others (see \`stems.ts\`). English from SCOWL (its own free licence), Turkish from dictionary-tr (MIT licence), both held against the word lists of Tesseract's models
 * (Apache 2.0), against the names that this product knows, those of the US census of 1990 (public domain) and of @cspell/dict-people-names (MIT licence).
 */`,
  `/** Takes folded words. */
export function isEnglishWord(folded: string): boolean {
  return holds(folded);
}

/** Takes folded words. */
export function isTurkishWord(folded: string): boolean {
  return holds(\`~\${folded}\`);
}
`,
);

const { common, foreign } = chooseFrequent(sources, { english, turkish });
writeTable(
  'common-words.ts',
  common,
  FEWER_BITS,
  `import { isKnownWord } from './known-forms';
import { wordSet } from './word-set';

/**
 * Written by \`scripts/make-words.ts\`: which words are ordinary ones, ${common.length} of them. The commonest of English and Turkish by the pairs of words in Tesseract's models
 * (Apache 2.0), and names of programs, services and firms from @cspell/dict-software-terms and @cspell/dict-companies (MIT licence). Folded, three to sixteen letters, without people's
 * names but those that SCOWL (its own free licence) or dictionary-tr (MIT licence) hold as words. About eight other words of a thousand are taken for one of them; none of them is missed.
 */`,
  `/** Whether a word is an everyday one of English or Turkish, a word of interfaces or the name of a known product. Takes folded words. */
export function isCommonWord(folded: string): boolean {
  return holds(folded) || isKnownWord(folded);
}
`,
);
writeTable(
  'foreign-words.ts',
  foreign,
  FEWER_BITS,
  `import { wordSet } from './word-set';

/**
 * Written by \`scripts/make-words.ts\`: ${foreign.length} everyday words of German, French, Spanish, Italian, Dutch, Polish and Portuguese, the commonest of each by the pairs of words in
 * Tesseract's models (Apache 2.0), months and days, and what stands on bills and letters. Folded, three to sixteen letters, without people's names. About eight other words of a thousand are
 * taken for one of them.
 */`,
  `/** Whether a word is an everyday one of those languages. Takes folded words. */
export function isForeignWord(folded: string): boolean {
  return holds(folded);
}
`,
);
