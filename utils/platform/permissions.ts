import { type Browser, browser } from 'wxt/browser';

export interface PermissionSet {
  permissions?: readonly string[];
  origins?: readonly string[];
}

const toBrowser = ({ permissions = [], origins = [] }: PermissionSet): Browser.permissions.Permissions => ({
  permissions: [...permissions] as Browser.runtime.ManifestPermission[],
  origins: [...origins],
});

/** Whether all of them are held now. A permission that this browser does not know counts as not held. */
export async function hasPermissions(set: PermissionSet): Promise<boolean> {
  try {
    return await browser.permissions.contains(toBrowser(set));
  } catch {
    // Firefox rejects names that it does not know.
    return false;
  }
}

/** Asks the person. Must be called in the click itself, before any `await`, or the browser refuses. */
export function requestPermissions(set: PermissionSet): Promise<boolean> {
  return browser.permissions.request(toBrowser(set));
}

/** Gives permissions back; those required by the manifest stay and are no error. */
export async function removePermissions(set: PermissionSet): Promise<boolean> {
  try {
    return await browser.permissions.remove(toBrowser(set));
  } catch {
    // Required permissions cannot be removed; the automation build declares all of them so.
    return false;
  }
}

export async function grantedPermissions(): Promise<{ permissions: string[]; origins: string[] }> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return { permissions, origins };
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
