import { useEffect, useState } from 'react';
import { useServices } from '@/components/app/services-context';
import { type ErrorRecord, toErrorRecord } from '@/utils/foundation/coded-error';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/schema';

/** Resolves to whether the change is kept; where it is not, the screen says so and everything is as before. */
export type ChangeSettings = (change: (now: Settings) => Settings) => Promise<boolean>;

/** The settings, in step with every other page, and the way to change them. */
export function useSettings(): { settings: Settings; change: ChangeSettings; error: ErrorRecord | null } {
  const { settings: store } = useServices();
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [error, setError] = useState<ErrorRecord | null>(null);
  useEffect(() => {
    let isHere = true;
    void store.get().then((stored) => isHere && setSettings(stored));
    const stop = store.watch(setSettings);
    return () => {
      isHere = false;
      stop();
    };
  }, [store]);
  return {
    settings,
    error,
    change: async (next) => {
      setError(null);
      try {
        setSettings(await store.update(next));
        return true;
      } catch (reason) {
        setError(toErrorRecord(reason));
        return false;
      }
    },
  };
}
