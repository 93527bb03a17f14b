import { browser } from 'wxt/browser';

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

/** Switches another extension. Firefox refuses for everything but themes. */
export async function setExtensionEnabled(id: string, isEnabled: boolean): Promise<void> {
  await browser.management.setEnabled(id, isEnabled);
}
