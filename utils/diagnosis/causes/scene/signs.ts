import { siteOf } from '@/utils/foundation/site';
import { hostOf, parseUrl } from '@/utils/foundation/url';
import { isAnalyticsUrl, tagManagerOfUrl } from '@/utils/vendors/tag-managers';
import { isLoaderOf, vendorById, vendorOfUrl } from '@/utils/vendors/vendor-of-url';
import type { FrameSurvey, Launcher, Panel } from '../../evidence/schema';
import { type Attribution, httpHost, isChatLike, SHARED_CDNS } from './attribution';
import { GENERIC_ID, LOOSE_ID } from './names';
import { type Mention, type PartContext, toPart } from './parts';
import type { Part, SceneVendor } from './scene';

type Kept = Pick<
  SceneVendor,
  | 'id'
  | 'launchers'
  | 'panels'
  | 'frames'
  | 'iframes'
  | 'elements'
  | 'storage'
  | 'scriptErrors'
  | 'gatedScripts'
  | 'snippets'
  | 'loaderElements'
  | 'hints'
  | 'isReady'
  | 'isStub'
>;

/** Everything that points to one chat, before anybody asks whether the page wants it. */
export type Signs = { -readonly [Key in keyof Kept]: Kept[Key] extends readonly (infer Item)[] ? Item[] : Kept[Key] } & {
  parts: Part[];
  /** A global of its own that is neither a queue nor known to be the running code. */
  hasSettings: boolean;
};

export interface SortedSigns {
  byVendor: Map<string, Signs>;
  /** Other sites' scripts and frames that nobody knows and that the page's own policy refused. */
  refusedStrangers: Part[];
  looseLaunchers: Launcher[];
  loosePanels: Panel[];
}

export const emptySigns = (id: string): Signs => ({
  id,
  parts: [],
  launchers: [],
  panels: [],
  frames: [],
  iframes: [],
  elements: [],
  storage: [],
  scriptErrors: [],
  gatedScripts: 0,
  snippets: 0,
  loaderElements: 0,
  hints: [],
  isReady: false,
  isStub: false,
  hasSettings: false,
});

/** Sorts whatever the evidence mentions by the chat that it belongs to. */
export function sortSigns(mentions: readonly Mention[], attribution: Attribution, context: PartContext): SortedSigns {
  const byVendor = new Map<string, Signs>();
  const of = (id: string): Signs => {
    const known = byVendor.get(id) ?? emptySigns(id);
    byVendor.set(id, known);
    return known;
  };
  const sorted: SortedSigns = { byVendor, refusedStrangers: [], looseLaunchers: [], loosePanels: [] };
  const chatHosts = chatLikeHosts(mentions, context.pageUrl);
  for (const mention of mentions) {
    const id = attribution.vendorOf(mention.url, mention.frameId) ?? strayOf(mention, chatHosts);
    if (id !== null) of(id).parts.push(toPart(mention, id, context));
    else if (isStranger(mention, context.pageUrl)) {
      const part = toPart(mention, GENERIC_ID, context);
      if (part.fate === 'refused-by-policy') sorted.refusedStrangers.push(part);
    }
  }
  for (const frame of context.collected.survey?.frames ?? []) {
    const owner = frame.isTop ? null : attribution.vendorOf(frame.url, frame.frameId);
    if (owner !== null) of(owner).frames.push(frame);
    for (const launcher of frame.launchers) {
      const id = launcher.vendorId ?? owner;
      if (id === null) sorted.looseLaunchers.push(launcher);
      else of(id).launchers.push(launcher);
    }
    for (const panel of frame.panels) {
      const id = panel.vendorId ?? owner;
      if (id === null) sorted.loosePanels.push(panel);
      else of(id).panels.push(panel);
    }
    addFrameSigns(frame, of, attribution);
  }
  for (const frame of context.collected.storage?.frames ?? []) {
    const id = frame.vendorId ?? attribution.vendorOf(frame.url, frame.frameId);
    if (id !== null) of(id).storage.push(frame);
  }
  for (const event of context.collected.events) {
    if (event.kind !== 'script-error') continue;
    const id = attribution.vendorOf(event.url, event.frameId);
    if (id !== null) of(id).scriptErrors.push(event);
  }
  return sorted;
}

function addFrameSigns(frame: FrameSurvey, of: (id: string) => Signs, attribution: Attribution): void {
  for (const iframe of frame.iframes) {
    const id = attribution.vendorOf(iframe.url);
    if (id !== null) of(id).iframes.push(iframe);
  }
  for (const element of frame.vendorElements) of(element.vendorId).elements.push(element);
  for (const { vendorId, isStub, isReady } of frame.globals) {
    const signs = of(vendorId);
    signs.isReady ||= isReady;
    signs.isStub ||= isStub;
    signs.hasSettings ||= !isReady && !isStub;
  }
  const loaders = new Map<string, number>();
  for (const { url, isConsentGated, hint } of frame.scripts) {
    const id = attribution.vendorOf(url) ?? (hint === null ? null : (vendorOfUrl(hint)?.id ?? vendorById(hint)?.id ?? null));
    if (id === null) continue;
    const vendor = vendorById(id);
    if (isConsentGated) of(id).gatedScripts++;
    else if (vendor && isLoaderOf(vendor, url)) {
      // A loader may bring another file of its own; doubled is what stands twice under one address.
      const times = (loaders.get(url) ?? 0) + 1;
      loaders.set(url, times);
      of(id).loaderElements = Math.max(of(id).loaderElements, times);
    }
  }
  for (const { vendorId, count } of frame.inlineLoaders) of(vendorId).snippets += count;
  for (const url of frame.hints) {
    const id = vendorOfUrl(url)?.id;
    if (id) of(id).hints.push(url);
  }
}

/** A script or frame of another site that is neither a chat's by its name nor known for something else. */
function isStranger({ url, type }: Mention, pageUrl: string): boolean {
  if (type !== 'script' && type !== 'frame') return false;
  const [host, page] = [parseUrl(url)?.hostname, parseUrl(pageUrl)?.hostname];
  return Boolean(host && page && siteOf(host) !== siteOf(page)) && !isAnalyticsUrl(url) && tagManagerOfUrl(url) === null;
}

/** Hosts of a chat's own, by the name of the script or frame that they serve: what else is asked of them is the chat's too. */
function chatLikeHosts(mentions: readonly Mention[], pageUrl: string): Set<string> {
  const named = mentions.filter(({ url, type }) => (type === 'script' || type === 'frame') && isChatLike(url));
  return new Set(named.map(({ url }) => hostOf(url)).filter((host) => host !== hostOf(pageUrl) && !SHARED_CDNS.has(host)));
}

/** What no catalogue knows: named like a chat, or a socket that may yet turn out to be one's. */
function strayOf({ url, type }: Mention, chatHosts: ReadonlySet<string>): string | null {
  if (isChatLike(url) || chatHosts.has(httpHost(url))) return GENERIC_ID;
  return type === 'socket' ? LOOSE_ID : null;
}
