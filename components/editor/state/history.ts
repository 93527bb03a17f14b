/** What was, what is, and what was undone; oldest first. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** Steps that can be undone; older ones are forgotten. */
export const HISTORY_LIMIT = 200;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** A new step. With `continues` it melts into the step before it (a held key is one step), unless there is none. */
export function record<T>(history: History<T>, present: T, continues = false): History<T> {
  if (present === history.present) return history;
  const past = continues && history.past.length > 0 ? history.past : [...history.past, history.present].slice(-HISTORY_LIMIT);
  return { past, present, future: [] };
}

export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}

/** A change that nobody made by hand, put under every step: undoing must not take it away. */
export function amend<T>(history: History<T>, change: (value: T) => T): History<T> {
  return { past: history.past.map(change), present: change(history.present), future: history.future.map(change) };
}
