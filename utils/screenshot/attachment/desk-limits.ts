/** Upper bounds that desks and mailboxes commonly set. Megabytes of a million bytes: what fits into these fits into those of 1024 squared. */
export const LIMIT_PRESETS = [1, 2, 5, 10] as const;

const BYTES_PER_MEGABYTE = 1_000_000;
/** Room that the desk's own form needs around a file. */
const SPARE = 0.98;

export function bytesOf(megabytes: number): number {
  return Math.floor(megabytes * BYTES_PER_MEGABYTE * SPARE);
}

/** Shorter words are misread too easily to count, and are read by nobody for their own sake. */
const LEAST_WORD = 3;

/** The share of the words of one reading that is found in another, case and order aside; 1 where there is nothing to read. */
export function sharedWords(before: string, after: string): number {
  const wanted = wordsOf(before);
  if (wanted.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of wordsOf(after)) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    found++;
    left.set(word, count - 1);
  }
  return found / wanted.length;
}

function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase('en')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length >= LEAST_WORD);
}
