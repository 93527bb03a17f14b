import { VENDORS } from './registry';

/** What a script inside the page needs to recognise a vendor: plain strings, so that it can be passed as an argument of an injection. */
export interface PageVendor {
  id: string;
  hosts: readonly string[];
  /** Regular expression sources for `hostname + path`. */
  loaderScripts: readonly string[];
  otherProducts: readonly string[];
  ownPaths: readonly string[];
  globals: readonly string[];
  readyGlobal: string | null;
  stubGlobal: string | null;
  launcherSelectors: readonly string[];
  frameSelectors: readonly string[];
  offlineSelectors: readonly string[];
  consentSelectors: readonly string[];
  /** Regular expression source with the site's number at the vendor in groups, for inline snippets. */
  directChatSnippet: string | null;
}

/** The serialisable subset of the catalogue for injected surveys. */
export function catalogueForPage(): readonly PageVendor[] {
  return VENDORS.map((vendor) => ({
    id: vendor.id,
    hosts: vendor.hosts,
    loaderScripts: vendor.loaderScripts,
    otherProducts: vendor.otherProducts,
    ownPaths: vendor.ownPaths,
    globals: vendor.globals,
    readyGlobal: vendor.readyGlobal ?? null,
    stubGlobal: vendor.stubGlobal ?? null,
    launcherSelectors: vendor.launcherSelectors,
    frameSelectors: vendor.frameSelectors,
    offlineSelectors: vendor.offlineSelectors,
    consentSelectors: vendor.consentSelectors,
    directChatSnippet: vendor.directChat?.inSnippet ?? null,
  }));
}
