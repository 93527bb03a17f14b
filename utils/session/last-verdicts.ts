import { siteOf } from '@/utils/foundation/site';
import { hostnameOf, isCheckableUrl } from '@/utils/foundation/url';
import { z } from '@/utils/foundation/zod';
import type { StorageArea } from '@/utils/platform/storage';
import { type CheckSession, type LastVerdict, lastVerdictSchema } from './schema';

/** Sites whose last verdict is remembered; the ones not checked for longest go first. */
export const MAX_SITES = 50;
const KEY = 'last-verdicts';

/** What the last check of each site found, on this device. Never of private windows. */
export interface LastVerdicts {
  remember(session: CheckSession): Promise<void>;
  ofPage(pageUrl: string): Promise<LastVerdict | null>;
}

/** The packaged practice page is no site: what was found there helps nobody later. */
const siteOfPage = (pageUrl: string): string | null => (isCheckableUrl(pageUrl) ? siteOf(hostnameOf(pageUrl)) : null);

export function createLastVerdicts(area: StorageArea): LastVerdicts {
  const readAll = async (): Promise<LastVerdict[]> => {
    const read = z.array(lastVerdictSchema).safeParse(await area.get(KEY));
    return read.success ? read.data : [];
  };
  return {
    async remember({ pageUrl, isPrivateWindow, verdict, depth, finishedAt }) {
      const site = siteOfPage(pageUrl);
      if (isPrivateWindow || !site || !verdict || !finishedAt) return;
      const others = (await readAll()).filter((one) => one.site !== site);
      await area.set(KEY, [...others, { site, checkedAt: finishedAt, depth, verdict }].slice(-MAX_SITES));
    },
    async ofPage(pageUrl) {
      const site = siteOfPage(pageUrl);
      return (await readAll()).find((one) => one.site === site) ?? null;
    },
  };
}
