import { chatAddresses, planClearing } from '@/utils/fixes/clear-site-data';
import type { Loans } from '@/utils/fixes/loans';
import { CodedError } from '@/utils/foundation/coded-error';
import { parseUrl } from '@/utils/foundation/url';
import type { GuidePorts } from '@/utils/guide/guide-ports';
import type { Platform } from '@/utils/platform/platform';
import type { Checks } from './start-checks';

const CLEARS = { permissions: ['browsingData'] } as const;
const ALLOWS = { permissions: ['contentSettings'] } as const;

/** What the guide needs of the browser's memory: clearing a site's data, and the cookie rule of private windows. */
export function createGuideStorage(
  { browserInfo, browsingData, contentSettings, permissions }: Platform,
  { store }: Pick<Checks, 'store'>,
  loans: Loans,
): Pick<GuidePorts, 'siteData' | 'privateStorage'> {
  const kept = async (checkId: string) => {
    const session = await store.byId(checkId);
    if (!session?.verdict) throw new CodedError('report/nothing-to-report', 'The check is not kept any more.');
    return { ...session, vendorIds: session.verdict.vendors.map(({ id }) => id) };
  };
  return {
    siteData: {
      async plan(checkId) {
        const { pageUrl, evidence, vendorIds } = await kept(checkId);
        return planClearing(pageUrl, chatAddresses(evidence, vendorIds), browsingData.clearableKinds());
      },
      async clear(plan) {
        if (!(await permissions.hasPermissions(CLEARS))) throw new CodedError('guide/clearing-refused', 'Clearing is not allowed.');
        await browsingData.clearSiteData(plan);
        // It was lent for this once.
        await permissions.removePermissions(CLEARS);
      },
    },
    privateStorage: {
      async readiness() {
        if (browserInfo.IS_FIREFOX) return 'impossible';
        if (await permissions.hasPermissions(ALLOWS)) return 'ready';
        // Asked for next. It goes back when the private window is closed, with which its rule goes too.
        await loans.note(ALLOWS.permissions);
        return 'missing';
      },
      async refusedOrigins(checkId) {
        const storage = (await kept(checkId)).evidence['frame-storage'];
        const frames = storage?.status === 'collected' ? storage.value.frames : [];
        const refused = frames.filter((frame) => frame.isThirdParty && [frame.localStorage, frame.cookies].includes('denied'));
        const origins = refused.flatMap(({ url }) => parseUrl(url)?.origin ?? []).filter((origin) => /^https?:/.test(origin));
        return [...new Set(origins)];
      },
      async allow(origins, pageUrl) {
        const site = new URL(pageUrl).origin;
        for (const origin of origins) {
          await contentSettings.allowSiteSetting({ type: 'cookies', primary: `${origin}/*`, secondary: `${site}/*`, isPrivate: true });
        }
        await loans.use(ALLOWS.permissions);
      },
    },
  };
}
