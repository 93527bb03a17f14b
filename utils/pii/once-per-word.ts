/** More words than a screen has: pages of megabytes begin anew. */
const MOST_WORDS = 4_000;

/**
 * What is asked of the same words again and again, because a screen is looked at in several ways: worked out once, and forgotten with the end of the task at
 * hand, because the words are somebody's. The answer is shared: nobody changes it.
 */
export function oncePerWord<T>(workOut: (word: string) => T): (word: string) => T {
  const known = new Map<string, { answer: T }>();
  return (word) => {
    const kept = known.get(word);
    if (kept) return kept.answer;
    if (known.size === 0) queueMicrotask(() => known.clear());
    else if (known.size >= MOST_WORDS) known.clear();
    const answer = workOut(word);
    known.set(word, { answer });
    return answer;
  };
}
