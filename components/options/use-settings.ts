import { useEffect, useState } from 'react';
import { useServices } from '@/components/app/services-context';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/schema';

export type ChangeSettings = (change: (now: Settings) => Settings) => Promise<void>;

/** The settings, in step with every other page, and the way to change them. */
export function useSettings(): { settings: Settings; change: ChangeSettings } {
  const { settings: store } = useServices();
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
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
    change: async (next) => {
      setSettings(await store.update(next));
    },
  };
}
