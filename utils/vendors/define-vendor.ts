/** Facts about one chat vendor. Data only; where a fact comes from stands in `sources`. */
export interface Vendor {
  /** As in the public report; never renamed once released. */
  id: string;
  name: string;
  /** `*.example.com` stands for every subdomain and the domain itself. Empty for purely self-hosted products. */
  hosts: readonly string[];
  /** Regular expression sources, tested against `host + path` of script URLs. They alone make a self-hosted vendor known. */
  loaderScripts: readonly string[];
  /** Regular expression sources, tested against `host + path` of the request that boots the chat (configuration, ping). */
  bootRequests: readonly string[];
  /** Dotted paths on `window`. A global alone proves nothing: many snippets define a stub before the loader arrives. */
  globals: readonly string[];
  /** Dotted path that exists only once the real code runs, where one is known. */
  readyGlobal?: string;
  launcherSelectors: readonly string[];
  frameSelectors: readonly string[];
  socketHosts: readonly string[];
  /** `cookie:name`, `local:name`; `*` at the end is a prefix. */
  storageKeys: readonly string[];
  /** Selectors of scripts that a consent manager holds back. */
  consentSelectors: readonly string[];
  /** Public rules that are known to block or hide this vendor; facts with their list, never a copied list. */
  blockedBy: readonly KnownRule[];
  attachment?: { perFileMegabytes?: number; totalMegabytes?: number; files?: number; types?: string };
  cspDocsUrl?: string;
  statusPageUrl?: string;
  confidence: 'high' | 'medium' | 'low';
  sources: readonly string[];
}

export interface KnownRule {
  list: string;
  text: string;
}

/** Gives a vendor its type, and empty lists for what is not known. */
export function defineVendor(vendor: Pick<Vendor, 'id' | 'name' | 'confidence' | 'sources'> & Partial<Vendor>): Vendor {
  return {
    hosts: [],
    loaderScripts: [],
    bootRequests: [],
    globals: [],
    launcherSelectors: [],
    frameSelectors: [],
    socketHosts: [],
    storageKeys: [],
    consentSelectors: [],
    blockedBy: [],
    ...vendor,
  };
}
