import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserDriver, InstalledExtension } from '../../../scripts/browsers/browser-driver.ts';

/** An extension made for a test: harmless, or one that refuses whatever a host serves, as content blockers do. */
export interface MadeExtension {
  name: string;
  permissions?: readonly string[];
  hosts?: readonly string[];
  /** Host whose requests it refuses. */
  blocks?: string;
  /** Resource types that it refuses; every one that a chat may use where left out. */
  types?: readonly string[];
}

const ALL_TYPES = ['sub_frame', 'stylesheet', 'script', 'image', 'font', 'xmlhttprequest', 'ping', 'websocket', 'other'];

/** Writes the extension into the folder, unpacked. It has a page on which a site can be allowed, as blockers have a menu for it. */
export function writeMadeExtension(
  folder: string,
  { name, permissions = [], hosts = [], blocks, types = ALL_TYPES }: MadeExtension,
): string {
  const path = join(folder, name.toLowerCase().replaceAll(' ', '-'));
  mkdirSync(path, { recursive: true });
  const rules = blocks
    ? [{ id: 1, priority: 1, action: { type: 'block' }, condition: { urlFilter: `||${blocks}^`, resourceTypes: types } }]
    : [];
  const manifest = {
    manifest_version: 3,
    name,
    version: '1.0.0',
    permissions: [...permissions, ...(blocks ? ['declarativeNetRequest'] : [])],
    host_permissions: hosts,
    ...(blocks ? { declarative_net_request: { rule_resources: [{ id: 'rules', enabled: true, path: 'rules.json' }] } } : {}),
  };
  const files = {
    'manifest.json': JSON.stringify(manifest, null, 2),
    'rules.json': JSON.stringify(rules),
    'settings.html': `<!doctype html><html lang="en"><title>${name}</title></html>`,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

/** Runs in the extension's own page. */
async function allow(site: string): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: the other extension's own API, not ours.
  await (globalThis as any).chrome.declarativeNetRequest.updateDynamicRules({
    addRules: [
      // With everything below the page, as blockers do it: the chat's own frame asks for more.
      {
        id: 100,
        priority: 100,
        action: { type: 'allowAllRequests' },
        condition: { requestDomains: [site], resourceTypes: ['main_frame'] },
      },
    ],
  });
}

/** What the person does in the blocker's own menu: this one site is let through, for good. */
export async function allowSiteIn(driver: BrowserDriver, extension: InstalledExtension, site: string): Promise<void> {
  const page = await driver.openTab(driver.extensionPageUrl(extension, 'settings.html'));
  await page.evaluate(allow, site);
  await page.close();
}
