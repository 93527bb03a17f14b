import { browser } from 'wxt/browser';

/** The browser's own names for each kind of data. */
const NAMES = {
  cookies: ['cookies'],
  storage: ['localStorage', 'indexedDB'],
  workers: ['serviceWorkers'],
  cache: ['cache'],
} as const;
/** Kept by pages and workers as well; Firefox knows no such names and clears both with the storage of the host. */
const MORE_IN_CHROMIUM: Readonly<Record<string, readonly string[]>> = { storage: ['fileSystems'], workers: ['cacheStorage'] };

export type BrowsingDataKind = keyof typeof NAMES;

/** What can be cleared for single sites. Firefox limits everything to hosts but its cache, which would go as a whole. */
export function clearableKinds(): readonly BrowsingDataKind[] {
  return import.meta.env.FIREFOX ? ['cookies', 'storage', 'workers'] : ['cookies', 'storage', 'workers', 'cache'];
}

/**
 * Clears what pages keep: Chromium takes origins (and forgets the cookies of their whole registrable domain), Firefox host names, each to
 * the letter. Needs the optional `browsingData` permission. Without a site nothing is cleared, because both would take that for "all".
 */
export async function clearSiteData(of: {
  origins: readonly string[];
  hostnames: readonly string[];
  kinds: readonly BrowsingDataKind[];
}): Promise<void> {
  const kinds = of.kinds.filter((kind) => clearableKinds().includes(kind));
  const limits = import.meta.env.FIREFOX ? of.hostnames : of.origins;
  if (limits.length === 0 || kinds.length === 0) return;
  const more = (kind: BrowsingDataKind) => (import.meta.env.FIREFOX ? [] : (MORE_IN_CHROMIUM[kind] ?? []));
  const types = Object.fromEntries(kinds.flatMap((kind) => [...NAMES[kind], ...more(kind)].map((name) => [name, true])));
  // The shared types know only Chromium's words.
  const where = import.meta.env.FIREFOX ? ({ hostnames: [...limits] } as never) : { origins: [...limits] as [string, ...string[]] };
  await browser.browsingData.remove(where, types);
}
