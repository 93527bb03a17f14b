import { type Browser, browser } from 'wxt/browser';

export interface PermissionSet {
  permissions?: readonly string[];
  origins?: readonly string[];
}

const toBrowser = ({ permissions = [], origins = [] }: PermissionSet): Browser.permissions.Permissions => ({
  permissions: [...permissions] as Browser.runtime.ManifestPermission[],
  origins: [...origins],
});

/**
 * In Chromium `*://` stands for http and https alone, and webRequest then keeps silent about every socket of a host that is granted so
 * (ran). Firefox counts sockets in. The prompt names each host once either way.
 */
function withSockets({ permissions = [], origins = [] }: PermissionSet): PermissionSet {
  if (import.meta.env.FIREFOX) return { permissions, origins };
  const sockets = (origin: string) => (origin.startsWith('*://') ? ['ws', 'wss'].map((scheme) => `${scheme}${origin.slice(1)}`) : []);
  return { permissions, origins: origins.flatMap((origin) => [origin, ...sockets(origin)]) };
}

/** Whether all of them are held now. What this browser does not know counts as not held. */
export async function hasPermissions({ permissions = [], origins = [] }: PermissionSet): Promise<boolean> {
  try {
    // Names are looked up in the whole list: of each one that `contains` compares, Firefox keeps something until the page that asked is
    // gone (decision 19). Origins leave nothing behind, and only the browser knows which pattern covers which.
    if (permissions.length > 0) {
      const held = new Set<string>((await browser.permissions.getAll()).permissions);
      if (!permissions.every((name) => held.has(name))) return false;
    }
    return origins.length === 0 || (await browser.permissions.contains({ origins: [...origins] }));
  } catch {
    // The browsers reject patterns that they cannot read.
    return false;
  }
}

/** Asks the person. Must be called in the click itself, before any `await`, or the browser refuses. */
export function requestPermissions(set: PermissionSet): Promise<boolean> {
  return browser.permissions.request(toBrowser(withSockets(set)));
}

/** Gives permissions back; those required by the manifest stay and are no error. */
export async function removePermissions(set: PermissionSet): Promise<boolean> {
  try {
    return await browser.permissions.remove(toBrowser(withSockets(set)));
  } catch {
    // Required permissions cannot be removed; the automation build declares all of them so.
    return false;
  }
}

/** What is held now; the socket patterns that go along with a host are not named by themselves. */
export async function grantedPermissions(): Promise<{ permissions: string[]; origins: string[] }> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return { permissions, origins: origins.filter((origin) => !/^wss?:/.test(origin)) };
}

/** Those of `origins` that are not granted. */
export async function missingOrigins(origins: readonly string[]): Promise<string[]> {
  const held = await Promise.all(origins.map((origin) => hasPermissions({ origins: [origin] })));
  return origins.filter((_, index) => held[index] !== true);
}

/** Calls back whenever something is granted or taken away, until the returned function is called. */
export function onPermissionsChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** Calls back with the origin patterns that were granted or taken away, until the returned function is called. */
export function onHostsChanged(listener: (change: { granted: readonly string[]; removed: readonly string[] }) => void): () => void {
  const onAdded = ({ origins = [] }: Browser.permissions.Permissions) => listener({ granted: origins, removed: [] });
  const onRemoved = ({ origins = [] }: Browser.permissions.Permissions) => listener({ granted: [], removed: origins });
  browser.permissions.onAdded.addListener(onAdded);
  browser.permissions.onRemoved.addListener(onRemoved);
  return () => {
    browser.permissions.onAdded.removeListener(onAdded);
    browser.permissions.onRemoved.removeListener(onRemoved);
  };
}
