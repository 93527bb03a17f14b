import type { NamePools } from './augment.ts';
import type { Product } from './samples.ts';

/** Beginnings and ends of names that firms and programs give themselves. */
const HEADS =
  'nova zen fin clear swift bright quick blue volt aero hydro geo medi agri tele omni pro multi neo eco luma vero kred para kargo hepsi migro trendi ener solar cyber data cloud net web soft micro macro paye trans auto moto velo urba domo sana vita pharma bio opti maxi mini ultra terra aqua'.split(
    ' ',
  );
const TAILS =
  'trix pay tel soft hub ora ify ium ex ix on ara ware works mart bank fon sys tek tech flow desk cast grid wave link gate point line zone lab box nest port path sense via eo io ly'.split(
    ' ',
  );
const LOCALES = ['en', 'tr', 'de', 'fr', 'es', 'it', 'nl', 'pl'];
const WRITTEN = /^[a-z]{3,14}$/;

/** What the names and the things of the screens are replaced by: the packaged lists, and what Node knows of towns, countries, languages and currencies. */
export function poolsOf(product: Product): NamePools {
  const given = [...product.GIVEN_NAMES, ...product.MORE_GIVEN_NAMES].filter((name) => WRITTEN.test(name));
  const family = [...product.SURNAMES, ...product.MORE_SURNAMES].filter((name) => WRITTEN.test(name));
  return {
    given,
    family,
    wordy: [...product.AMBIGUOUS_NAMES].filter((name) => WRITTEN.test(name)),
    wordyFamily: family.filter(product.isOrdinaryWord),
    things: thingsOf(product),
  };
}

function thingsOf({ fold, vocabularyOf, BIT }: Product): string[] {
  const words = new Set(HEADS.flatMap((head) => TAILS.map((tail) => head + tail)));
  const addAll = (text: string | undefined) => {
    for (const word of (text ?? '').split(/[^\p{L}]+/u)) words.add(fold(word));
  };
  for (const zone of Intl.supportedValuesOf('timeZone')) addAll(zone.split('/').slice(1).join(' '));
  for (const locale of LOCALES) {
    const name = (type: 'language' | 'region' | 'currency') => new Intl.DisplayNames([locale], { type, fallback: 'none' });
    const [languages, regions, currencies] = [name('language'), name('region'), name('currency')];
    for (const code of Intl.supportedValuesOf('currency')) addAll(currencies.of(code));
    for (let a = 65; a <= 90; a++) {
      for (let b = 65; b <= 90; b++) {
        const code = String.fromCharCode(a, b);
        addAll(regions.of(code));
        addAll(languages.of(code.toLowerCase()));
      }
    }
  }
  return [...words]
    .filter((word) => word.length > 3 && WRITTEN.test(word) && (vocabularyOf(word) & ~(BIT.foreign | BIT.familyEnding)) === 0)
    .sort();
}
