import { useRef, useState } from 'react';
import type { TargetTab } from '@/utils/app-services/app-services';
import { toErrorRecord } from '@/utils/foundation/coded-error';
import type { PermissionWordsProps } from './permission-words';
import { useServices } from './services-context';
import type { CheckControl } from './use-check';

export interface CloserLook {
  /** Our words before the browser's question, while they are to be shown. */
  asks: Omit<PermissionWordsProps, 'site'> | null;
  /** The answer was no. A normal path: everything else goes on. */
  isRefused: boolean;
  /** The person begins anew: what was refused may be asked for again. */
  reset(): void;
  /** Begins: asks where something is missing, checks at once where everything is allowed. */
  look(): void;
}

/** The way from "look closer" through the permission to the thorough check. The background gives back what was only lent. */
export function useCloserLook(tab: TargetTab, check: CheckControl): CloserLook {
  const { send, permissions } = useServices();
  const [origins, setOrigins] = useState<readonly string[] | null>(null);
  const [isRefused, setRefused] = useState(false);
  /** What the person has allowed on this screen before. He has read our words; the browser may still ask. */
  const agreed = useRef<{ origins: readonly string[]; isKept: boolean } | null>(null);

  const ask = (wanted: readonly string[], isKept: boolean) => {
    // Noted first, because the browser's question may close the popup that asks it. Not awaited, because the request must be made in the click.
    void send('grant/intend', { tabId: tab.id, origins: [...wanted], isKept, purpose: 'check' });
    const answer = permissions.requestHosts(wanted).then(async (isAllowed) => {
      setRefused(!isAllowed);
      if (!isAllowed) return;
      agreed.current = { origins: wanted, isKept };
      await check.adopt(send('grant/begin', {}));
    });
    // Our words stay until the check has begun: the verdict behind them is the old one.
    return answer.finally(() => setOrigins(null));
  };
  const fail = (error: unknown) => check.fail(toErrorRecord(error));
  const look = async () => {
    setRefused(false);
    const needed = await send('check/needed-origins', { tabId: tab.id });
    if (needed.alreadyGranted) await check.start('thorough');
    else setOrigins(needed.origins);
  };
  return {
    asks: origins && { origins, onAllow: (isKept) => void ask(origins, isKept).catch(fail), onLater: () => setOrigins(null) },
    isRefused,
    reset: () => setRefused(false),
    look: () => {
      const before = agreed.current;
      if (before) ask(before.origins, before.isKept).catch(fail);
      else look().catch(fail);
    },
  };
}
