import { MAX_OWN_WORD_LENGTH, MAX_OWN_WORDS, MIN_OWN_WORD_LENGTH, type Settings } from './schema';

export type OwnWordProblem = 'too-short' | 'too-long' | 'already-there' | 'too-many';

/** One spelling of a typed word: no spaces at the ends, single ones inside, composed letters. */
export function tidyOwnWord(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Adds a word, or says why it cannot be added. Case is kept as typed; comparing ignores it, also for Turkish letters. */
export function addOwnWord(settings: Settings, typed: string): { settings: Settings } | { problem: OwnWordProblem } {
  const word = tidyOwnWord(typed);
  if (word.length < MIN_OWN_WORD_LENGTH) return { problem: 'too-short' };
  if (word.length > MAX_OWN_WORD_LENGTH) return { problem: 'too-long' };
  if (settings.ownWords.length >= MAX_OWN_WORDS) return { problem: 'too-many' };
  const folded = word.toLocaleLowerCase('tr');
  if (settings.ownWords.some((known) => known.toLocaleLowerCase('tr') === folded)) return { problem: 'already-there' };
  return { settings: { ...settings, ownWords: [...settings.ownWords, word] } };
}

export function removeOwnWord(settings: Settings, word: string): Settings {
  return { ...settings, ownWords: settings.ownWords.filter((known) => known !== word) };
}
