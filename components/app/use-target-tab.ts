import { useEffect, useState } from 'react';
import type { TargetTab } from '@/utils/app-services/app-services';
import { useServices } from './services-context';

/** The tab this screen is about: `undefined` until known, `null` where there is none. Follows the tab in front. */
export function useTargetTab(): TargetTab | null | undefined {
  const services = useServices();
  const [tab, setTab] = useState<TargetTab | null>();
  useEffect(() => {
    let isHere = true;
    const look = () => {
      services.targetTab().then(
        (found) => isHere && setTab(found),
        () => isHere && setTab(null),
      );
    };
    look();
    const stop = services.watchTarget(look);
    return () => {
      isHere = false;
      stop();
    };
  }, [services]);
  return tab;
}
