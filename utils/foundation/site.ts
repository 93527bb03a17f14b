import { getDomain } from 'tldts';

// Apart from `url.ts`, because the list of public suffixes weighs more than the rest of a small page.

/** The registrable domain (`shop.co.uk`), private suffixes counted; for an IP address or a single label the host itself. */
export function siteOf(hostname: string): string {
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}

export function isThirdParty(hostnameA: string, hostnameB: string): boolean {
  return siteOf(hostnameA) !== siteOf(hostnameB);
}
