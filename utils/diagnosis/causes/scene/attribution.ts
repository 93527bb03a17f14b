import { hostOf, parseUrl } from '@/utils/foundation/url';
import { isAnalyticsUrl, tagManagerOfUrl } from '@/utils/vendors/tag-managers';
import { isLoaderOf, vendorOfUrl } from '@/utils/vendors/vendor-of-url';
import type { Collected } from './collected';

/** Hosts that serve everybody's files: having served a widget says nothing about their other files. */
export const SHARED_CDNS: ReadonlySet<string> = new Set([
  'cdn.jsdelivr.net',
  'unpkg.com',
  'cdnjs.cloudflare.com',
  'esm.sh',
  'cdn.skypack.dev',
  'ajax.googleapis.com',
  'storage.googleapis.com',
  'www.gstatic.com',
]);

/** Words that only a chat has in its address; "support" or "help" alone are on every site. */
const CHAT_WORD =
  /(?:^|[./_-])(?:(?:live|web)-?chats?|chat-?(?:bot|box|widget|client|loader|embed|plugin|sdk)s?|chats?|messenger-?widget|support-?widget)(?=[./_-]|$)/i;

/** Whether an address reads like a chat widget's; for widgets that no catalogue knows. */
export function isChatLike(url: string): boolean {
  const parsed = parseUrl(url);
  if (!parsed || !/^(https?|wss?):$/.test(parsed.protocol)) return false;
  if (isAnalyticsUrl(url) || tagManagerOfUrl(url)) return false;
  return CHAT_WORD.test(`${parsed.hostname}${parsed.pathname}`);
}

/** Says which chat an address belongs to. */
export interface Attribution {
  /** Vendor id, or `null`. */
  vendorOf(url: string, frameId?: number): string | null;
}

/**
 * Whose an address is: the catalogue first; then the host that served a self-hosted vendor's loader or frame; then the frame that asked.
 */
export function attribute({ survey, network }: Collected, pageHost: string): Attribution {
  const learned = new Map<string, string>();
  const byFrame = new Map<number, string>();
  const learn = (url: string, isCertain: boolean): void => {
    const vendor = vendorOfUrl(url);
    const host = hostOf(url);
    if (!vendor || (vendor.hosts.length > 0 && !isLoaderOf(vendor, url))) return;
    if (!isCertain || host === pageHost || SHARED_CDNS.has(host) || learned.has(host)) return;
    learned.set(host, vendor.id);
  };
  for (const frame of survey?.frames ?? []) {
    for (const { url } of frame.scripts) learn(url, isLoader(url));
    for (const { url } of frame.inlineLoaders) learn(url, true);
  }
  for (const { url, type } of network?.requests ?? []) if (type === 'script') learn(url, isLoader(url));
  for (const frame of survey?.frames ?? []) {
    if (frame.isTop) continue;
    const id = vendorOfUrl(frame.url)?.id ?? learned.get(hostOf(frame.url));
    if (id) byFrame.set(frame.frameId, id);
  }
  for (const { url, type, frameId } of network?.requests ?? []) {
    if (type !== 'frame' || byFrame.has(frameId)) continue;
    const id = vendorOfUrl(url)?.id ?? learned.get(hostOf(url));
    if (id) byFrame.set(frameId, id);
  }
  return {
    vendorOf(url, frameId) {
      const known = vendorOfUrl(url);
      const host = httpHost(url);
      // On a host that was learned, the paths of another self-hosted product are a coincidence.
      if (known && (known.hosts.length > 0 || isLoaderOf(known, url))) return known.id;
      return learned.get(host) ?? known?.id ?? (frameId === undefined ? null : (byFrame.get(frameId) ?? null));
    },
  };
}

function isLoader(url: string): boolean {
  const vendor = vendorOfUrl(url);
  return vendor !== null && isLoaderOf(vendor, url);
}

/** Host of an address; sockets count to the host whose pages they serve. */
export function httpHost(url: string): string {
  return hostOf(url.replace(/^ws/i, 'http'));
}
