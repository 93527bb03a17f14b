import { z } from '@/utils/foundation/zod';
import type { StorageArea } from '@/utils/platform/storage';

const KEY = 'kept-sites';
const MAX_KEPT = 500;

/** Origin patterns which the person wants to stay allowed after a check. */
export interface KeptSites {
  list(): Promise<readonly string[]>;
  add(origins: readonly string[]): Promise<void>;
  remove(origins: readonly string[]): Promise<void>;
}

export function createKeptSites(area: StorageArea): KeptSites {
  const list = async () => {
    const read = z.array(z.string()).safeParse(await area.get(KEY));
    return read.success ? read.data : [];
  };
  const write = async (origins: readonly string[]) => area.set(KEY, [...new Set(origins)].slice(-MAX_KEPT));
  return {
    list,
    add: async (origins) => write([...(await list()), ...origins]),
    async remove(origins) {
      const kept = await list();
      if (kept.some((origin) => origins.includes(origin))) await write(kept.filter((origin) => !origins.includes(origin)));
    },
  };
}
