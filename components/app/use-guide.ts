import { useCallback, useState } from 'react';
import { type ErrorRecord, toErrorRecord } from '@/utils/foundation/coded-error';
import type { GuidePath, GuideState } from '@/utils/guide/schema';
import type { MessageRequest } from '@/utils/messaging/protocol';
import { useServices } from './services-context';
import { useFresh } from './use-fresh';

export interface GuideControl {
  /** The private-window test; `undefined` until known, `null` before the first one. */
  state: GuideState | null | undefined;
  error: ErrorRecord | null;
  /** Begins a test; the private-window test where no other is named. */
  start(path?: GuidePath): Promise<void>;
  tell(event: MessageRequest<'guide/event'>): Promise<void>;
}

const isRunning = (state: GuideState | null) => state?.status === 'running' || state?.status === 'waiting-for-user';

/** The private-window test, kept in step with the background, where it lives. */
export function useGuide(tabId: number | null): GuideControl {
  const { send } = useServices();
  const fetch = useCallback(async () => (await send('guide/state', {})).state, [send]);
  const { value: state, error: fetchError, put } = useFresh(fetch, isRunning);
  const [ownError, setOwnError] = useState<ErrorRecord | null>(null);
  const attempt = async (work: () => Promise<GuideState | null>) => {
    setOwnError(null);
    try {
      put(await work());
    } catch (error) {
      setOwnError(toErrorRecord(error));
    }
  };
  return {
    state,
    error: ownError ?? fetchError,
    start: async (path) => {
      if (tabId !== null) await attempt(() => send('guide/start', { tabId, ...(path ? { path } : {}) }));
    },
    tell: (event) => attempt(async () => (await send('guide/event', event)).state),
  };
}
