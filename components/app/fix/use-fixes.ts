import { useCallback } from 'react';
import type { FixPlan, FixState } from '@/utils/fixes/schema';
import type { CheckSession } from '@/utils/session/schema';
import { useServices } from '../services-context';
import { useFresh } from '../use-fresh';

export interface Fixes {
  /** What could be done for the person after this check. */
  plans: readonly FixPlan[];
  /** The newest fix made for this tab, whatever has become of it. */
  made: FixState | null;
  look(): Promise<readonly FixPlan[]>;
}

const NONE: { plans: readonly FixPlan[]; made: FixState | null } = { plans: [], made: null };
const neverRuns = () => false;

/** What can be done for the person on this tab, and what has been: kept in step with the background. */
export function useFixes(tabId: number, session: CheckSession | null | undefined): Fixes {
  const { send } = useServices();
  const checkId = session?.status === 'done' ? session.id : null;
  const ask = useCallback(async () => {
    const [{ plans }, { fix }] = await Promise.all([
      checkId === null ? { plans: [] } : send('fix/plans', { checkId }),
      send('fix/of-tab', { tabId }),
    ]);
    return { plans, made: fix };
  }, [send, tabId, checkId]);
  const { value = NONE, put } = useFresh(ask, neverRuns);
  const look = async () => {
    const known = await ask();
    put(known);
    return known.plans;
  };
  return { ...value, look };
}
