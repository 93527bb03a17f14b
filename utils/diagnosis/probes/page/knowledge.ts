import type { PageVendor } from '@/utils/vendors/catalogue-for-page';
import { absolute, attributeOf, matches, tagOf } from './dom';

/** The vendor catalogue as the page script uses it: patterns compiled once. */
export interface Knowledge {
  vendors: readonly PageVendor[];
  vendorOfUrl(url: string): string | null;
  vendorsNamedIn(text: string): { vendorId: string; url: string }[];
  /** Whose container, button or chat an element itself is, by the catalogue's selectors. */
  vendorOfElement(element: Element): string | null;
  /** A frame with the address of another vendor: names such as "chat widget" are in use by several. */
  isOfAnother(element: Element, vendorId: string): boolean;
}

const hostOf = (url: string): { host: string; path: string; search: string } | null => {
  try {
    const { hostname, pathname, search } = new URL(url);
    return { host: hostname, path: hostname + pathname, search };
  } catch {
    // Not an address.
    return null;
  }
};

const hostMatches = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern;

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    // Not in this browser; one such would spoil the rest of a list.
    return false;
  }
}

/** As in `vendor-of-url.ts`, which is too large for a page. */
const isForQuery = (source: string): boolean => source.includes(String.raw`\?`);

function compile(source: string): RegExp | null {
  try {
    return new RegExp(source, 'i');
  } catch {
    // The catalogue's contract test finds it; a page script must not fall over it.
    return null;
  }
}

/** Addresses in inline snippets: `https://host/path`, `//host/path`, quoted or not. */
const URL_IN_TEXT = /(?:https?:)?\/\/([\w-]+(?:\.[\w-]+)+)(:\d+)?(\/[\w./~%-]*)?/g;
/** Longer inline scripts are applications, not snippets. */
const MAX_SNIPPET = 60_000;

export function createKnowledge(vendors: readonly PageVendor[]): Knowledge {
  const patterns = vendors.map((vendor) => ({
    vendor,
    paths: [...vendor.loaderScripts, ...vendor.ownPaths.filter((source) => !isForQuery(source))].map(compile).filter((p) => p !== null),
    addresses: vendor.ownPaths
      .filter(isForQuery)
      .map(compile)
      .filter((p) => p !== null),
    others: vendor.otherProducts.map(compile).filter((p) => p !== null),
  }));

  const vendorOfUrl = (url: string): string | null => {
    const parts = hostOf(url);
    if (!parts) return null;
    for (const { vendor, others } of patterns) {
      if (vendor.hosts.some((host) => hostMatches(parts.host, host)) && !others.some((other) => other.test(parts.path))) return vendor.id;
    }
    for (const { vendor, paths, addresses } of patterns) {
      if (paths.some((path) => path.test(parts.path)) || addresses.some((one) => one.test(parts.path + parts.search))) return vendor.id;
    }
    return null;
  };

  const selectorsOf = ({ launcherSelectors, frameSelectors }: PageVendor): string[] =>
    [...launcherSelectors, ...frameSelectors].filter(isSelector);
  // One test for the many elements that are nobody's.
  const anyones = vendors.flatMap(selectorsOf).join(',');

  const isOfAnother = (element: Element, vendorId: string): boolean => {
    const owner = tagOf(element) === 'iframe' ? vendorOfUrl(absolute(attributeOf(element, 'src'))) : null;
    return owner !== null && owner !== vendorId;
  };

  return {
    vendors,
    vendorOfUrl,
    isOfAnother,
    vendorOfElement(element) {
      if (anyones === '' || !matches(element, anyones)) return null;
      const isOf = (vendor: PageVendor) => selectorsOf(vendor).some((selector) => matches(element, selector));
      return vendors.find((vendor) => isOf(vendor) && !isOfAnother(element, vendor.id))?.id ?? null;
    },
    vendorsNamedIn(text) {
      const named = new Map<string, string>();
      for (const [found] of text.slice(0, MAX_SNIPPET).matchAll(URL_IN_TEXT)) {
        const url = found.startsWith('//') ? `https:${found}` : found;
        const vendorId = vendorOfUrl(url);
        if (vendorId && !named.has(vendorId)) named.set(vendorId, url);
        if (named.size >= 20) break;
      }
      return [...named].map(([vendorId, url]) => ({ vendorId, url }));
    },
  };
}
