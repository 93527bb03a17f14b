/** Facts about one chat vendor. Data only; where a fact comes from stands in `sources`. */
export interface Vendor {
  /** As in the public report; never renamed once released. */
  id: string;
  /** As a person would say it before the word "chat". */
  name: string;
  /** `*.example.com` stands for every subdomain and the domain itself. Empty for purely self-hosted products. */
  hosts: readonly string[];
  /** Regular expression sources, tested against `hostname + path` of script URLs. They alone make a self-hosted vendor known. */
  loaderScripts: readonly string[];
  /** Those loaders that bring other products too (analytics, a whole suite): alone they do not show that the page wants a chat. */
  sharedLoaders: readonly string[];
  /**
   * Regular expression sources, tested against `hostname + path`: what else the vendor serves from these hosts for other sites to embed
   * (forms, booking pages, help centres). A page that carries it alone has no chat.
   */
  otherProducts: readonly string[];
  /**
   * Regular expression sources, tested against `hostname + path`, or with the query where they hold `\?`: paths that a self-hosted install
   * uses on whatever host it lives.
   */
  ownPaths: readonly string[];
  /** Regular expression sources, tested against `hostname + path` of the request that boots the chat (configuration, ping). */
  bootRequests: readonly string[];
  /** Dotted paths on `window`. A global alone proves nothing: many snippets define a stub before the loader arrives. */
  globals: readonly string[];
  /** Dotted path that is truthy only once the real code runs, where one is known. */
  readyGlobal?: string;
  /** Dotted path that exists only on the snippet's queue or settings, before the real code runs, where one is known. */
  stubGlobal?: string;
  /** Elements of the closed chat: bubble, button, or the frame that draws it. Never an attribute that mere text or a link could carry. */
  launcherSelectors: readonly string[];
  /** Elements of the chat itself: the messenger frame or container. */
  frameSelectors: readonly string[];
  /** Elements that are there only while nobody is on duty. */
  offlineSelectors: readonly string[];
  socketHosts: readonly string[];
  /** Regular expression sources for the path of its sockets, where the site chooses the host. */
  socketPaths: readonly string[];
  /** `cookie:name`, `local:name`; `*` stands for whatever is different at each site or visitor. */
  storageKeys: readonly string[];
  /** Selectors of scripts that a consent manager holds back. */
  consentSelectors: readonly string[];
  /**
   * The widget itself holds back until the person agrees to cookies: its code comes, and draws nothing. Says when. Not for vendors that only
   * advise sites to ask first: there the code does not come at all.
   */
  waitsForConsent?: string;
  /** Public rules that are known to block or hide this vendor; facts with their list (November 2026), never a copied list. */
  blockedBy: readonly KnownRule[];
  /** A library that sites build their own chat from: known by its code, but reported as `generic`, because the site runs it. */
  isLibrary?: boolean;
  attachment?: { perFileMegabytes?: number; totalMegabytes?: number; files?: number; types?: string };
  /** The vendor's own page for the chat of one site, which works without that site. */
  directChat?: {
    /** `$1`, `$2` … stand for the groups of the pattern that was found. */
    address: string;
    /** Regular expression source for `hostname + path` of the vendor's addresses on the page. */
    inAddress?: string;
    /** Regular expression source for the text of an inline snippet. */
    inSnippet?: string;
  };
  /** Facts that this entry lacks, each with the reason; see `KNOWABLE`. */
  notKnown: Readonly<Partial<Record<Knowable, NotKnown>>>;
  cspDocsUrl?: string;
  statusPageUrl?: string;
  /** `high`: vendor document or source; `medium`: fingerprint databases, filter lists; `low`: one indirect source. */
  confidence: 'high' | 'medium' | 'low';
  sources: readonly string[];
}

/** What an entry ought to tell of a chat; the contract test holds every entry to say it, or why it does not. */
export const KNOWABLE = [
  'loader',
  'boot-request',
  'socket',
  'launcher',
  'frame',
  'readiness',
  'storage-keys',
  'consent',
  'attachment-limits',
  'hiding-rule',
] as const;
export type Knowable = (typeof KNOWABLE)[number];

/**
 * Why a fact is missing. `no-source`: no public document, source text or database that was looked through tells it. `site-decides`: each
 * site that builds its chat from this library chooses it. `no-rule-found`: the public lists looked through (November 2026) hold none.
 * `left-to-sites`, of consent: the chat itself waits for nobody's; whether it is held back until then is decided by each site and its consent
 * manager, as the vendor or those who list its cookies say.
 */
export type NotKnown = 'no-source' | 'site-decides' | 'no-rule-found' | 'left-to-sites';

/** One rule of one public list. `##selector` hides an element, everything else stops a request. */
export interface KnownRule {
  list: string;
  text: string;
}

/** Gives a vendor its type, and empty lists for what is not known. */
export function defineVendor(vendor: Pick<Vendor, 'id' | 'name' | 'confidence' | 'sources'> & Partial<Vendor>): Vendor {
  return {
    hosts: [],
    loaderScripts: [],
    sharedLoaders: [],
    otherProducts: [],
    ownPaths: [],
    bootRequests: [],
    globals: [],
    launcherSelectors: [],
    frameSelectors: [],
    offlineSelectors: [],
    socketHosts: [],
    socketPaths: [],
    storageKeys: [],
    consentSelectors: [],
    blockedBy: [],
    notKnown: {},
    ...vendor,
  };
}
