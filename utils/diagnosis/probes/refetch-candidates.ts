import { isThirdParty } from '@/utils/foundation/site';
import { hostnameOf, parseUrl } from '@/utils/foundation/url';
import type { NetworkRequest, ResourceType } from '../evidence/schema';

export interface Candidate {
  /** To be asked with GET, whatever the page used. */
  url: string;
  type: ResourceType;
  /** The frame that asked first. */
  frameId: number;
}

/** Addresses asked again at most; scripts of chats come first. */
const MAX_CANDIDATES = 12;
/** Of the same host and type one failure is as good as many. */
const MAX_PER_HOST = 3;

const TYPES: ReadonlySet<ResourceType> = new Set(['script', 'frame', 'fetch', 'socket', 'style', 'ping']);
const WEIGHT: Readonly<Partial<Record<ResourceType, number>>> = { script: 5, frame: 4, socket: 4, fetch: 3, style: 1, ping: 1 };

interface Sight {
  pageUrl: string;
  /** Belongs to a chat or to what brings one. */
  isOfInterest(url: string, initiatorHost: string): boolean;
  /** A chat stands open: only its own parts are still of interest. */
  isClear: boolean;
}

/** Sockets are asked for as plain pages: host, name and refusal show all the same. */
function askable(url: string): string | null {
  const parsed = parseUrl(url);
  if (!parsed) return null;
  if (parsed.protocol === 'ws:') parsed.protocol = 'http:';
  if (parsed.protocol === 'wss:') parsed.protocol = 'https:';
  return /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

/** A redirect to an extension or to `data:` is a blocker's answer. */
const isReplaced = ({ outcome, redirectUrl }: NetworkRequest): boolean =>
  outcome === 'redirected' && redirectUrl != null && !/^https?:/.test(redirectUrl);

const isLost = (request: NetworkRequest): boolean =>
  request.outcome === 'failed' || request.outcome === 'pending' || isReplaced(request) || (request.statusCode ?? 0) >= 400;

/**
 * What is worth asking again: requests that failed, hang or were answered by somebody else, and what the page reported as lost without a
 * request ever being seen (policies, mixed content).
 */
export function chooseCandidates(
  requests: readonly { fullUrl: string; request: NetworkRequest }[],
  failedUrls: readonly { url: string; type: ResourceType; frameId: number }[],
  sight: Sight,
): Candidate[] {
  const pageHost = hostnameOf(sight.pageUrl);
  const weighed = new Map<string, Candidate & { weight: number }>();
  const add = (fullUrl: string, type: ResourceType, frameId: number, initiatorHost: string) => {
    const url = askable(fullUrl);
    if (!url || !TYPES.has(type) || weighed.has(url)) return;
    const isChat = sight.isOfInterest(fullUrl, initiatorHost);
    const isActive = (type === 'script' || type === 'frame') && isThirdParty(hostnameOf(url), pageHost);
    if (!isChat && (sight.isClear || (!isActive && type !== 'socket'))) return;
    weighed.set(url, { url, type, frameId, weight: (WEIGHT[type] ?? 0) + (isChat ? 10 : 0) });
  };
  for (const { fullUrl, request } of requests) {
    // A socket that opened stays "pending" until it closes.
    const isOpenSocket = request.type === 'socket' && request.statusCode === 101;
    if (isLost(request) && !isOpenSocket) add(fullUrl, request.type, request.frameId, request.initiatorHost);
  }
  for (const { url, type, frameId } of failedUrls) add(url, type, frameId, '');

  const perHost = new Map<string, number>();
  return [...weighed.values()]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ url }) => {
      const count = (perHost.get(hostnameOf(url)) ?? 0) + 1;
      perHost.set(hostnameOf(url), count);
      return count <= MAX_PER_HOST;
    })
    .slice(0, MAX_CANDIDATES)
    .map(({ weight: _, ...candidate }) => candidate);
}
