import { siteOf } from '@/utils/foundation/site';
import { hostnameOf, parseUrl } from '@/utils/foundation/url';
import type { Vendor } from '@/utils/vendors/define-vendor';
import type { EvidenceMap } from '../evidence/schema';

/** More sites than this in one permission prompt nobody reads; the page's own and the chat's come first. */
const MAX_ORIGINS = 40;

const isIpAddress = (host: string): boolean => /^[\d.]+$/.test(host) || host.includes(':') || host.startsWith('[');

/** A pattern for a site and everything below it; for an address or a single label just itself. */
export function originPatternOf(host: string): string | null {
  if (host === '') return null;
  const site = siteOf(host);
  return isIpAddress(host) || !site.includes('.') ? `*://${host}/*` : `*://*.${site}/*`;
}

const vendorIdsIn = (survey: EvidenceMap['page-survey'], vendorOfUrl: (url: string) => string | null): Set<string> => {
  const ids = new Set<string>();
  const add = (id: string | null) => {
    if (id !== null) ids.add(id);
  };
  for (const frame of survey.frames) {
    for (const { vendorId } of [...frame.globals, ...frame.inlineLoaders, ...frame.vendorElements, ...frame.launchers, ...frame.panels])
      add(vendorId);
    for (const { url } of [...frame.scripts, ...frame.iframes, ...frame.resources]) add(vendorOfUrl(url));
    for (const url of frame.hints) add(vendorOfUrl(url));
  }
  return ids;
};

/** Hosts from which the page takes code or frames; pictures, styles and fonts bring no chat. */
function activeHosts(survey: EvidenceMap['page-survey']): string[] {
  const urls = survey.frames.flatMap((frame) => [
    ...frame.scripts.map(({ url, hint }) => (url === '' && hint ? hint : url)),
    ...frame.iframes.map(({ url }) => url),
    ...frame.inlineLoaders.map(({ url }) => url),
    ...frame.hints,
    ...frame.resources.filter(({ initiator }) => /^(script|iframe|frame|fetch|xmlhttprequest)$/.test(initiator)).map(({ url }) => url),
  ]);
  return urls.filter((url) => /^https?:$/.test(parseUrl(url)?.protocol ?? '')).map(hostnameOf);
}

/**
 * The smallest set of origin patterns with which a thorough check of this page can see what matters: the page's own site, the sites of
 * every chat vendor it points to, and those from which it takes scripts and frames, because any of them may bring a chat.
 */
export function neededOrigins(
  pageUrl: string,
  survey: EvidenceMap['page-survey'] | null,
  vendors: readonly Vendor[],
  vendorOfUrl: (url: string) => string | null,
): string[] {
  const patterns = new Set<string>();
  const add = (host: string) => {
    const pattern = originPatternOf(host);
    if (pattern && patterns.size < MAX_ORIGINS) patterns.add(pattern);
  };
  add(hostnameOf(pageUrl));
  if (!survey) return [...patterns];
  const seen = vendorIdsIn(survey, vendorOfUrl);
  for (const vendor of vendors.filter(({ id }) => seen.has(id))) {
    for (const host of [...vendor.hosts, ...vendor.socketHosts]) add(host.replace(/^\*\./, ''));
  }
  for (const host of activeHosts(survey)) add(host);
  return [...patterns];
}
