import type { JournalEntry } from './schema';

/** Extensions that are off for the search alone. Those that a fix has paused have a time of their own. */
export function isOfTheSearch({ kind, lasts }: JournalEntry): boolean {
  return kind === 'extension-by-hand' || (kind === 'extension' && lasts === null);
}
