import { existsSync } from 'node:fs';
import type { BrowserDriver } from '../../../scripts/browsers/browser-driver.ts';
import { loadAdguardWidgets } from './adguard-widgets.ts';
import type { Blocker } from './blocker.ts';

/** Where Debian's package `webext-ublock-origin-firefox` puts it. */
export const UBLOCK_ORIGIN_PATH = '/usr/share/mozilla/extensions/{ec8030f7-c20a-464f-9b0e-13a3a9e97384}/uBlock0@raymondhill.net';

/** Runs in uBlock Origin's own page for filters, and speaks to its background as that page does. */
async function writeFilters(text: string): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: uBlock Origin's own messaging, not ours.
  const { messaging } = (globalThis as any).vAPI;
  // What is written while uBlock Origin still starts is overwritten by its start.
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await messaging.send('dashboard', { what: 'readyToFilter' })) === true) break;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  await messaging.send('dashboard', { what: 'writeUserFilters', content: text, enabled: true });
  await messaging.send('dashboard', { what: 'reloadAllFilters' });
}

/** uBlock Origin with AdGuard's Widgets list and the person's own rules written into "My filters". */
export async function installUblockOrigin(driver: BrowserDriver, allowPrivate: boolean): Promise<Blocker> {
  if (!existsSync(UBLOCK_ORIGIN_PATH)) throw new Error('uBlock Origin is missing: apt-get install webext-ublock-origin-firefox');
  const extension = await driver.installExtension(UBLOCK_ORIGIN_PATH, { allowPrivate });
  const { text } = await loadAdguardWidgets();
  return {
    name: extension.name,
    async use(ownRules) {
      const page = await driver.openTab(driver.extensionPageUrl(extension, '1p-filters.html'));
      await page.evaluate(writeFilters, `${text}\n${ownRules.join('\n')}\n`);
      await page.close();
    },
  };
}
