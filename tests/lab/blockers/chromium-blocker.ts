import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserDriver } from '../../../scripts/browsers/browser-driver.ts';
import { cacheDirectory } from '../server/cache-directory.ts';
import { loadAdguardWidgets } from './adguard-widgets.ts';
import type { Blocker } from './blocker.ts';
import { cosmeticSelector, type NetRequestRule, toNetRequestRule } from './filter-rule.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Widgets Blocker',
  version: '1.0.0',
  description: 'Blocks chat widgets and online assistants (AdGuard Widgets filter).',
  permissions: ['declarativeNetRequest', 'scripting', 'storage', 'webNavigation'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'background.js' },
  declarative_net_request: { rule_resources: [{ id: 'widgets', enabled: true, path: 'widgets.json' }] },
};

/** Blockers hide elements with a style sheet of the user's origin, which wins over the page's own. */
const BACKGROUND = `
chrome.webNavigation.onCommitted.addListener(async ({ tabId, frameId }) => {
  const { selectors = [] } = await chrome.storage.local.get('selectors');
  if (selectors.length === 0) return;
  await chrome.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, origin: 'USER', css: selectors.join() + ' { display: none !important }' }).catch(() => {});
});
`;

const PAGE = '<!doctype html><html lang="en"><title>Widgets Blocker</title></html>';

/**
 * Writes the blocker as an unpacked extension into the cache and returns its folder; also what the demo and the command line load. `ownRules`
 * become part of it.
 */
export async function writeChromiumBlocker(ownRules: readonly string[] = [], folder = 'widgets-blocker'): Promise<string> {
  const { rules } = await loadAdguardWidgets();
  const directory = join(cacheDirectory(), folder);
  mkdirSync(directory, { recursive: true });
  const own = ownRules.filter((rule) => cosmeticSelector(rule) === null).map((rule, index) => toNetRequestRule(rule, 100_000 + index));
  const files = {
    'manifest.json': JSON.stringify(MANIFEST, null, 2),
    'background.js': BACKGROUND,
    'settings.html': PAGE,
    'widgets.json': JSON.stringify([...rules, ...own]),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return directory;
}

/** Runs in the blocker's own page. */
async function applyRules(rules: NetRequestRule[], selectors: string[]): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: the blocker's own API, not ours.
  const { declarativeNetRequest, storage } = (globalThis as any).chrome;
  const before: { id: number }[] = await declarativeNetRequest.getDynamicRules();
  await declarativeNetRequest.updateDynamicRules({ removeRuleIds: before.map((rule) => rule.id), addRules: rules });
  await storage.local.set({ selectors });
}

/** AdGuard's Widgets list as static rules of a Manifest V3 extension, the person's own as dynamic ones. */
export async function installChromiumBlocker(driver: BrowserDriver, allowPrivate: boolean): Promise<Blocker> {
  const extension = await driver.installExtension(await writeChromiumBlocker(), { allowPrivate });
  return {
    name: extension.name,
    async use(ownRules) {
      const selectors = ownRules.map(cosmeticSelector).filter((selector) => selector !== null);
      const rules = ownRules.filter((rule) => cosmeticSelector(rule) === null).map((rule, index) => toNetRequestRule(rule, index + 1));
      const page = await driver.openTab(driver.extensionPageUrl(extension, 'settings.html'));
      await page.evaluate(applyRules, rules, selectors);
      await page.close();
    },
  };
}
