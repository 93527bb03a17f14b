import { collected } from '@/utils/diagnosis/evidence/collected';
import type { Evidence } from '@/utils/diagnosis/evidence/schema';
import { siteOf } from '@/utils/foundation/site';
import { parseUrl } from '@/utils/foundation/url';
import { vendorOfUrl } from '@/utils/vendors/vendor-of-url';
import { SITE_DATA_KINDS, type SiteDataKind, signsOut } from './site-data-kinds';

export { SITE_DATA_KINDS, type SiteDataKind, signsOut };

/** More hosts than this of one chat are not named one by one; no chat needs as many. */
const MAX_ORIGINS = 40;

/** What would be cleared: shown before anything is, and handed to the browser as it was shown. */
export interface ClearingPlan {
  /** Registrable domains, the page's own first. Cookies of the whole domain go, so this is what the person must see. */
  sites: string[];
  /** Whose data goes where the browser limits by origin (Chromium). */
  origins: string[];
  /** The same where it limits by host name (Firefox), which takes each name to the letter, so those above it are named as well. */
  hostnames: string[];
  kinds: SiteDataKind[];
}

/** Clears; needs the browser's optional `browsingData` permission. */
export interface SiteDataClearer {
  /** What this browser can clear for single sites. */
  readonly kinds: readonly SiteDataKind[];
  clear(plan: ClearingPlan): Promise<void>;
}

/**
 * Addresses under which these chats keep their data: their frames, and the hosts they are asked from.
 *
 * @param vendorIds Vendors that the verdict names. Others on the page are not meant: clearing what an advertiser or a network of friends
 * keeps would sign the person out there for nothing.
 */
export function chatAddresses(evidence: Evidence, vendorIds: readonly string[]): string[] {
  const isMeant = (id: string | null | undefined) => id !== null && id !== undefined && vendorIds.includes(id);
  const frames = (collected(evidence, 'frame-storage')?.frames ?? []).filter(({ vendorId }) => isMeant(vendorId)).map(({ url }) => url);
  const survey = (collected(evidence, 'page-survey')?.frames ?? []).flatMap(({ scripts, iframes }) => [...scripts, ...iframes]);
  const requests = collected(evidence, 'network-log')?.requests ?? [];
  const seen = [...survey, ...requests].map(({ url }) => url).filter((url) => isMeant(vendorOfUrl(url)?.id));
  return [...frames, ...seen];
}

const webOrigin = (url: string): string | null => {
  const parsed = parseUrl(url.replace(/^ws/, 'http'));
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.origin : null;
};

/** A host name and those above it, down to its registrable domain: cookies may belong to any of them. */
function withParents(hostname: string): string[] {
  const site = siteOf(hostname);
  const names = [hostname];
  for (let name = hostname; name !== site && name.endsWith(`.${site}`); ) {
    name = name.slice(name.indexOf('.') + 1);
    names.push(name);
  }
  return names;
}

/**
 * What has to be cleared so that the page and its chat begin anew, and nothing of anybody else.
 *
 * @param pageUrl Address of the page; its own origin always belongs to the plan.
 * @param chatUrls Addresses of the chat, see `chatAddresses`. What is no web address is left out.
 * @throws TypeError where the page has no web address: there is nothing to clear for it.
 */
export function planClearing(pageUrl: string, chatUrls: readonly string[], kinds: readonly SiteDataKind[]): ClearingPlan {
  const own = webOrigin(pageUrl);
  if (own === null) throw new TypeError('Only the data of web pages can be cleared.');
  const origins = [...new Set([own, ...chatUrls.flatMap((url) => webOrigin(url) ?? [])])].slice(0, MAX_ORIGINS);
  const hostnames = origins.map((origin) => new URL(origin).hostname);
  return {
    sites: [...new Set(hostnames.map(siteOf))],
    origins,
    hostnames: [...new Set(hostnames.flatMap(withParents))],
    kinds: SITE_DATA_KINDS.filter((kind) => kinds.includes(kind)),
  };
}
