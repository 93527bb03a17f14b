import { useState } from 'react';
import { toErrorRecord } from '@/utils/foundation/coded-error';
import { useServices } from './services-context';
import type { CheckControl } from './use-check';

/** `seen`: the browser's settings are in the verdict now · `refused`: the answer was no, which is a normal path. */
export type SettingsLookState = 'not-asked' | 'seen' | 'refused';

export interface SettingsLook {
  state: SettingsLookState;
  /** Asks the browser for leave to read its own settings, and has the check of this screen judged with them. To be called in the click. */
  look(): void;
}

/** The way from a verdict that rests on a guess about the browser's settings to one that has read them. The background gives the permission back. */
export function useSettingsLook(check: CheckControl): SettingsLook {
  const { send, permissions } = useServices();
  /** Of which check; what was answered for another one says nothing. */
  const [answer, setAnswer] = useState<{ checkId: string; state: SettingsLookState } | null>(null);
  const checkId = check.session?.id;
  const ask = async (id: string) => {
    // Not awaited, because the request must be made in the click.
    void send('settings/intend', {});
    // Refused outright by browsers that do not know it.
    if (!(await permissions.requestAbilities(['privacy']).catch(() => false))) return setAnswer({ checkId: id, state: 'refused' });
    const { session } = await send('settings/look', { checkId: id });
    if (session) setAnswer({ checkId: id, state: 'seen' });
    else await check.start('quick');
  };
  return {
    state: answer?.checkId === checkId ? (answer?.state ?? 'not-asked') : 'not-asked',
    look: () => {
      if (checkId) ask(checkId).catch((error) => check.fail(toErrorRecord(error)));
    },
  };
}
