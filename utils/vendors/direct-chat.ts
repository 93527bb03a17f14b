import { parseUrl } from '@/utils/foundation/url';
import type { Vendor } from './define-vendor';
import { VENDORS } from './registry';

/** What the page tells of the site's own number at the vendor. */
export interface DirectChatSigns {
  /** Addresses of scripts and frames on the page. */
  urls: readonly string[];
  /** Numbers found in inline snippets, by vendor. */
  snippetIds: readonly { vendorId: string; ids: readonly string[] }[];
}

/** Numbers, keys and host names; nothing that could turn the address into another one. */
const SAFE_PART = /^[\w-]{1,80}(?:\.[\w-]{1,80})*$/;

function fill(address: string, parts: readonly string[]): string | null {
  if (parts.length === 0 || !parts.every((part) => SAFE_PART.test(part))) return null;
  return address.replace(/\$(\d)/g, (_, index: string) => parts[Number(index) - 1] ?? '');
}

function inAddresses({ directChat }: Vendor, urls: readonly string[]): readonly string[] {
  if (!directChat?.inAddress) return [];
  const pattern = new RegExp(directChat.inAddress, 'i');
  for (const url of urls) {
    const parsed = parseUrl(url);
    const parts = parsed ? (pattern.exec(`${parsed.host}${parsed.pathname}`)?.slice(1) ?? []) : [];
    if (parts.length > 0) return parts;
  }
  return [];
}

/** The vendors' own pages on which the same chat can be opened without the site, where the page shows enough to build their address. */
export function directChatsOf({ urls, snippetIds }: DirectChatSigns): { vendorId: string; name: string; address: string }[] {
  return VENDORS.flatMap((vendor) => {
    const { directChat } = vendor;
    if (!directChat) return [];
    const fromSnippet = snippetIds.find(({ vendorId }) => vendorId === vendor.id)?.ids ?? [];
    const address = fill(directChat.address, fromSnippet) ?? fill(directChat.address, inAddresses(vendor, urls));
    return address === null ? [] : [{ vendorId: vendor.id, name: vendor.name, address }];
  });
}
