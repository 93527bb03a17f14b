/**
 * Writes `utils/pii/names/known-words.ts`, the vocabulary that tells things from people: `node scripts/make-words.ts`. Fetches its sources with npm and
 * needs `combine_tessdata` and `dawg2wordlist`, which come with Tesseract. The file only changes when the sources or the rules of choice do.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseWords } from './words/choose-words.ts';
import { fuse } from './words/fuse.ts';
import { readSources } from './words/sources.ts';

const ROOT = join(import.meta.dirname, '..');
const LINE = 160;

/** One of two thousand other words is taken for one of these; forms are several questions. */
const BITS = 11;

const { english, turkish } = chooseWords(readSources(join(ROOT, '.cache/words')));
// One table for both: the sign before a Turkish word is part of it.
const { table, bytes } = fuse([...english, ...turkish.map((word) => `~${word}`)], BITS);
const lines = Buffer.from(bytes)
  .toString('base64')
  .match(new RegExp(`.{1,${LINE}}`, 'g')) as string[];
writeFileSync(
  join(ROOT, 'utils/pii/names/known-words.ts'),
  `import { wordSet } from './word-set';

/**
 * Written by \`scripts/make-words.ts\`: ${english.length} words of English and ${turkish.length} of Turkish that hardly anybody is called by, without those
 * that are forms of others (see \`stems.ts\`). English from SCOWL (its own free licence), Turkish from dictionary-tr (MIT licence), both held against the word lists of Tesseract's models
 * (Apache 2.0), against the names that this product knows, those of the US census of 1990 (public domain) and of @cspell/dict-people-names (MIT licence).
 */
const WORDS = \`
${lines.join('\n')}
\`;

const holds = wordSet(WORDS, { bits: ${table.bits}, segment: ${table.segment}, segments: ${table.segments} });

/** Takes folded words. */
export function isEnglishWord(folded: string): boolean {
  return holds(folded);
}

/** Takes folded words. */
export function isTurkishWord(folded: string): boolean {
  return holds(\`~\${folded}\`);
}
`,
);
console.info(`${english.length} English and ${turkish.length} Turkish words in ${bytes.length} bytes`);
