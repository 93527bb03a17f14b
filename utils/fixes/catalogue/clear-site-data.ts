import { chatAddresses, planClearing } from '../clear-site-data';
import { defineFix, type FixOccasion } from '../define-fix';
import type { SiteDataKind } from '../site-data-kinds';

const plan = ({ session, claim }: FixOccasion, kinds: readonly SiteDataKind[]) => {
  const vendorIds = claim.vendorId === null ? session.verdict.vendors.map(({ id }) => id) : [claim.vendorId];
  return planClearing(session.pageUrl, chatAddresses(session.evidence, vendorIds), kinds);
};

/** Forgets what this one site and its chat have stored. It cannot be undone, and it signs the person out there. */
export const clearSiteDataFix = defineFix({
  id: 'clear-site-data',
  remedies: ['clear-site-data'],
  permissions: ['browsingData'],
  isInPage: false,
  spans: [],
  reloads: true,
  // Firefox keeps the data of private windows where extensions cannot reach it.
  isPossible: ({ session }, { siteData }) => siteData.kinds.length > 0 && !session.isPrivateWindow,
  preview: (occasion, { siteData }) => ({ names: plan(occasion, siteData.kinds).sites, kinds: [...siteData.kinds] }),
  async draft(occasion, { siteData }, { kinds }) {
    const chosen = plan(occasion, kinds ?? siteData.kinds);
    return { names: chosen.sites, kinds: [...siteData.kinds], changes: [], deed: () => siteData.clear(chosen) };
  },
});
