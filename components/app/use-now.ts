import { useEffect, useState } from 'react';
import { useServices } from './services-context';

const MINUTE_MS = 60_000;

/** The time, renewed every minute, for words such as "3 minutes ago". */
export function useNow(): Date {
  const { now } = useServices();
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setMoment(now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, [now]);
  return moment;
}
