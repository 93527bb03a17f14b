/**
 * The only request this product ever makes. It asks for an address that the page itself asked for, once from the page and once from the
 * background, to see whether something in this browser keeps the page from it; and for the page's own address where the browser calls itself
 * offline. GET, no credentials, nothing read of the answer's body.
 * `tests/contract/no-network.test.ts` keeps it the only one.
 */
export interface Answered {
  outcome: 'ok' | 'failed' | 'timeout';
  /** 0 for an opaque answer. */
  statusCode: number;
  durationMs: number;
}

export async function askOnce(url: string, timeoutMs: number): Promise<Answered> {
  const startedMs = performance.now();
  const elapsed = () => Math.round(performance.now() - startedMs);
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeoutMs);
  try {
    const answer = await fetch(url, {
      method: 'GET',
      mode: 'no-cors',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    void answer.body?.cancel();
    return { outcome: 'ok', statusCode: answer.status, durationMs: elapsed() };
  } catch {
    // Scripts learn no more than that it failed; webRequest has the reason.
    return { outcome: stop.signal.aborted ? 'timeout' : 'failed', statusCode: 0, durationMs: elapsed() };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Browsers note the address of everything that a context asks for, 250 at the most, until the context is gone. Nobody reads the background's
 * list, so it gets none. Never to be called in a page, whose list is the page's own.
 */
export function keepNoTimings(): void {
  performance.setResourceTimingBufferSize(0);
}
