import { createLoans, isOriginPattern, type Loans } from '@/utils/fixes/loans';
import type { Platform } from '@/utils/platform/platform';
import { readSettings } from '@/utils/settings/migrate';

const KEY = 'lent-permissions';

/** The permissions that are held for one deed only, whoever asked for them. */
export function createBrowserLoans({ localStorage, permissions }: Platform): Loans {
  return createLoans({
    store: { get: () => localStorage.get(KEY), set: (loans) => localStorage.set(KEY, loans) },
    remove: (permission) =>
      permissions.removePermissions(isOriginPattern(permission) ? { origins: [permission] } : { permissions: [permission] }),
    areKept: async () => readSettings(await localStorage.get('settings')).keepsPermissions,
    nowMs: () => Date.now(),
  });
}
