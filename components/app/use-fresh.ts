import { useCallback, useEffect, useRef, useState } from 'react';
import { type ErrorRecord, toErrorRecord } from '@/utils/foundation/coded-error';
import { useServices } from './services-context';

/** While something runs its state is asked for this often; a change that storage reports is fetched at once besides. */
const RUNNING_MS = 300;

export interface Fresh<T> {
  /** `undefined` until first known. */
  value: T | undefined;
  /** The last failure to fetch it; gone with the next success. */
  error: ErrorRecord | null;
  /** Puts in a newer value that an action has answered with. */
  put(value: T): void;
}

/** Keeps a value of the background in step: fetched at once, after every reported change, and often while `isRunning` says so. */
export function useFresh<T>(ask: () => Promise<T>, isRunning: (value: T) => boolean): Fresh<T> {
  const services = useServices();
  const [state, setState] = useState<{ value: T | undefined; error: ErrorRecord | null }>({ value: undefined, error: null });
  const turn = useRef(0);
  const put = useCallback((value: T) => {
    turn.current += 1;
    setState({ value, error: null });
  }, []);
  const look = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    ask().then(
      (value) => mine === turn.current && setState({ value, error: null }),
      (error: unknown) => mine === turn.current && setState((known) => ({ ...known, error: toErrorRecord(error) })),
    );
  }, [ask]);
  useEffect(() => {
    let isHere = true;
    look();
    // A change may be reported late: what was asked before must not answer for what is asked now.
    const stop = services.watchState(() => isHere && look());
    return () => {
      isHere = false;
      turn.current += 1;
      stop();
    };
  }, [look, services]);
  const isBusy = state.value !== undefined && isRunning(state.value);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setInterval(look, RUNNING_MS);
    return () => clearInterval(timer);
  }, [isBusy, look]);
  return { ...state, put };
}
