import { browser } from 'wxt/browser';

/**
 * Clears what pages of these hosts keep: cookies, storages, workers and, where the browser can limit it to a host, the cache.
 * Chromium takes origins, Firefox host names. Needs the optional `browsingData` permission.
 */
export async function clearSiteData(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const kinds = { cookies: true, localStorage: true, indexedDB: true, serviceWorkers: true };
  if (import.meta.env.FIREFOX) {
    const hostnames = [...new Set(origins.map((origin) => new URL(origin).hostname))];
    await browser.browsingData.remove({ hostnames } as never, kinds);
    return;
  }
  await browser.browsingData.remove({ origins: [...origins] as [string, ...string[]] }, { ...kinds, cacheStorage: true, cache: true });
}
