import { isEnglishWord, isTurkishWord } from './known-words';
import { englishStems, turkishStems } from './stems';

/** Whether a dictionary of English or Turkish holds a word that hardly anybody is called by. Takes folded words. */
export function isKnownWord(folded: string): boolean {
  return isEnglishWord(folded) || isTurkishWord(folded);
}

/** Whether a word is a form of such a word: "Yazışmalar", "Bankoda", "Refills". Takes folded words. */
export function isKnownForm(folded: string): boolean {
  return englishStems(folded).some(isEnglishWord) || turkishStems(folded).some(isTurkishWord);
}
