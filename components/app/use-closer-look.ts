import { useEffect, useRef, useState } from 'react';
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
  /** Begins: asks where something is missing, checks at once where everything is allowed. */
  look(): void;
}

/** The way from "look closer" through the permission to the thorough check, and giving the permission back once it is over. */
export function useCloserLook(tab: TargetTab, check: CheckControl): CloserLook {
  const { send, permissions, settings } = useServices();
  const [origins, setOrigins] = useState<readonly string[] | null>(null);
  const [isRefused, setRefused] = useState(false);
  const toGiveBack = useRef<readonly string[]>([]);
  const isOver = check.session?.depth === 'thorough' && check.session.status !== 'running';

  useEffect(() => {
    if (!isOver || toGiveBack.current.length === 0) return;
    const given = toGiveBack.current;
    toGiveBack.current = [];
    void permissions.giveBackHosts(given);
  }, [isOver, permissions]);

  const look = async () => {
    setRefused(false);
    const needed = await send('check/needed-origins', { tabId: tab.id });
    if (needed.alreadyGranted) await check.start('thorough');
    else setOrigins(needed.origins);
  };
  const answer = async (isAllowed: boolean, isKept: boolean) => {
    const asked = origins ?? [];
    setOrigins(null);
    if (!isAllowed) {
      setRefused(true);
      return;
    }
    const { keepsPermissions } = await settings.get();
    if (!isKept && !keepsPermissions) toGiveBack.current = asked;
    await check.start('thorough');
  };
  return {
    asks: origins && { origins, onAnswer: (isAllowed, isKept) => void answer(isAllowed, isKept), onLater: () => setOrigins(null) },
    isRefused,
    look: () => {
      look().catch((error: unknown) => check.fail(toErrorRecord(error)));
    },
  };
}
