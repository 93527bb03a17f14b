import { CodedError, type ErrorCode } from './coded-error';

/** Rejects with the given code once the signal aborts. The listener goes when either side settles. */
export function raceAbort<T>(work: Promise<T>, signal: AbortSignal, code: ErrorCode): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(abortReason(signal, code));
    if (signal.aborted) {
      onAbort();
      return;
    }
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/** The coded reason of an aborted signal, or a new error with `code` where the reason is a plain one. */
export function abortReason(signal: AbortSignal, code: ErrorCode): CodedError {
  return signal.reason instanceof CodedError ? signal.reason : new CodedError(code, 'The work was stopped.', { cause: signal.reason });
}

/** Resolves after `ms`; rejects at once when the signal aborts. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    if (signal?.aborted) onAbort();
    else signal?.addEventListener('abort', onAbort, { once: true });
  });
}
