import { browser } from 'wxt/browser';

/*
 * `browser.management` may only be looked at while the permission is held. Without it Chromium has a smaller one (an extension may always
 * ask about itself), and a page or worker that has looked at that once keeps it: what was granted afterwards never shows there (ran).
 */

export interface InstalledExtension {
  id: string;
  name: string;
  isEnabled: boolean;
  mayDisable: boolean;
  isByPolicy: boolean;
  permissions: string[];
  hostPermissions: string[];
}

/** Other extensions, this one and themes left out. Needs the optional `management` permission. */
export async function listExtensions(): Promise<InstalledExtension[]> {
  const all = await browser.management.getAll();
  return all
    .filter((item) => item.type === 'extension' && item.id !== browser.runtime.id)
    .map((item) => ({
      id: item.id,
      name: item.name,
      isEnabled: item.enabled,
      mayDisable: item.mayDisable,
      isByPolicy: item.installType === 'admin',
      permissions: [...(item.permissions ?? [])],
      hostPermissions: [...(item.hostPermissions ?? [])],
    }));
}

/** Whether the browser lets us look at extensions at all, once the permission is held; phones do not. */
export function canSeeExtensions(): boolean {
  return typeof browser.management?.getAll === 'function';
}

/** Calls back with every extension that is switched, by whomever; nothing where the browser does not let us look. Needs the permission. */
export function onExtensionSwitched(listener: (id: string, isOn: boolean) => void): () => void {
  const { management } = browser;
  if (!management?.onEnabled) return () => undefined;
  const onEnabled = ({ id }: { id: string }) => listener(id, true);
  const onDisabled = ({ id }: { id: string }) => listener(id, false);
  management.onEnabled.addListener(onEnabled);
  management.onDisabled.addListener(onDisabled);
  return () => {
    management.onEnabled.removeListener(onEnabled);
    management.onDisabled.removeListener(onDisabled);
  };
}

/** Switches another extension. Firefox refuses for everything but themes. */
export async function setExtensionEnabled(id: string, isEnabled: boolean): Promise<void> {
  await browser.management.setEnabled(id, isEnabled);
}

/** Whether another extension is switched on; `null` where it is not installed any more. */
export async function isExtensionEnabled(id: string): Promise<boolean | null> {
  try {
    return (await browser.management.get(id)).enabled;
  } catch (error) {
    // Both browsers reject for an id that they do not know; without the permission there is nothing to ask.
    if (!browser.management) throw error;
    return null;
  }
}
