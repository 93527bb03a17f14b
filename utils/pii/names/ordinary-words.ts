import { isCommonWord } from './common-words';
import { isKnownForm } from './known-forms';
import { isGivenName, isKnownFamily, isNameStop, isOnlyGivenName } from './name-words';

/** Endings that words of either language take on, folded: plurals, cases, persons and what makes a verb of a noun. */
const ENDING =
  /(?:s|es|ed|ing|ers?|ly|(?:l[ae]r)?(?:[iu]m|[iu]n)?(?:[iu]z)?(?:[iu]|s[iu])?(?:n?[ae]|n?[dt][ae]n?|n[iu]n|yl[ae]|l[ae])?|l[iu]k?|s[iu]z|c[iu]|m[ae]k?|y?[iu]n[iu]z)$/;
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 7;

/** Whether a word with a capital says nothing about people: an everyday word, one of interfaces, or one of these with an ending. Takes folded words. */
export function isOrdinaryWord(folded: string): boolean {
  if (isNameStop(folded)) return true;
  // The filter takes two of a hundred names for words, and with endings seven. These names stand in no dictionary, which the lists were made without.
  if (isOnlyGivenName(folded)) return false;
  if (isCommonWord(folded)) return true;
  const least = Math.max(SHORTEST_STEM, folded.length - LONGEST_ENDING);
  for (let cut = folded.length - 1; cut >= least; cut--) {
    const ending = folded.slice(cut);
    if (ENDING.exec(ending)?.[0] === ending && isCommonWord(folded.slice(0, cut))) return true;
  }
  // "Çetiner", "Rivers": a known name is no form of a word.
  if (isKnownFamily(folded) || isGivenName(folded, 'page')) return false;
  return isKnownForm(folded) || isOrdinaryMisread(folded);
}

/** Turkish letters as the English model reads them: "Diin", "Siiresiz", "onay1", "g6nder". No word of either language holds these. */
const MISREAD = /[a-z]ii|[a-z]{3}1$|[a-z]6[a-z]/;

function isOrdinaryMisread(folded: string): boolean {
  if (!MISREAD.test(folded)) return false;
  const meant = folded
    .replace(/(?<=[a-z])ii/g, 'u')
    .replace(/1$/, 'i')
    .replace(/(?<=[a-z])6(?=[a-z])/g, 'o');
  return meant !== folded && !isGivenName(meant, 'page') && !isKnownFamily(meant) && isOrdinaryWord(meant);
}
