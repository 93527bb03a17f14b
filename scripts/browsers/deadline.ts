import { setTimeout as sleep } from 'node:timers/promises';

/** Something took longer than it may. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/** Rejects with a `DeadlineError` that names `what` when `work` is not settled within `timeoutMs`. The work itself goes on unheard. */
export async function withDeadline<T>(work: Promise<T>, timeoutMs: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(`${what} took longer than ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([work, expired]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks `probe` again and again until it answers something truthy, and returns that. A throwing probe counts as "not yet". */
export async function waitUntil<T>(
  probe: () => Promise<T> | T,
  options: { timeoutMs: number; what: string; everyMs?: number },
): Promise<T> {
  const end = Date.now() + options.timeoutMs;
  let lastError: unknown;
  for (;;) {
    try {
      const answer = await withDeadline(Promise.resolve(probe()), Math.max(50, end - Date.now()), options.what);
      if (answer) return answer;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() >= end) throw new DeadlineError(`${options.what}: not within ${options.timeoutMs} ms`, { cause: lastError });
    await sleep(options.everyMs ?? 60);
  }
}
