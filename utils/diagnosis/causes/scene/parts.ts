import { hostOf, parseUrl } from '@/utils/foundation/url';
import { isBootRequestOf, isLoaderOf, vendorById } from '@/utils/vendors/vendor-of-url';
import { HELD_BACK_MS, isLineCrowded } from '../../evidence/crowded-line';
import type { NetworkRequest, PageEvent, ResourceType } from '../../evidence/schema';
import { httpHost } from './attribution';
import { addressOf, type Collected } from './collected';
import { askPolicies, isFramingForbidden, type PolicyKind } from './csp';
import { judgeFate } from './fate';
import type { Part, Role } from './scene';

/** Fates that say for sure that the thing did not arrive. A hanging one counts once it has hung for long. */
const FAILED: ReadonlySet<Part['fate']> = new Set([
  'http-error',
  'refused-by-extension',
  'refused-by-browser',
  'refused-by-policy',
  'mixed-content',
  'unreachable',
  'tls',
  'tls-date',
  'offline',
  'framing',
  'response-blocked',
  'unusable',
]);

/** A slow answer is not a missing one: only after this long does waiting count as failing. */
export const HANGING_AFTER_MS = 8_000;

export const isFailed = (part: Part): boolean =>
  (FAILED.has(part.fate) && part.certainty !== 'weak') || (part.fate === 'hanging' && part.waitedMs >= HANGING_AFTER_MS);

/** Failed, or at least looks so by one sign. */
export const mayHaveFailed = (part: Part): boolean => isFailed(part) || FAILED.has(part.fate);

/** What is known of one address before it is judged. */
export interface Mention {
  url: string;
  type: ResourceType;
  frameId: number;
  request: NetworkRequest | null;
  hasIntegrity: boolean;
}

const POLICY_KINDS: Partial<Record<ResourceType, PolicyKind>> = {
  script: 'script',
  style: 'style',
  frame: 'frame',
  fetch: 'connect',
  socket: 'connect',
  ping: 'connect',
};

function typeOfDirective(directive: string, url: string): ResourceType {
  if (/^(frame|child)-src/.test(directive)) return 'frame';
  if (/^connect-src/.test(directive)) return /^ws/i.test(url) ? 'socket' : 'fetch';
  if (/^(script|worker)-src/.test(directive)) return 'script';
  if (/^style-src/.test(directive)) return 'style';
  return /^default-src/.test(directive) ? 'script' : 'other';
}

const isGood = ({ outcome, statusCode }: NetworkRequest): boolean => outcome === 'completed' && (statusCode ?? 200) < 400;

/** The browser's own question whether the page may ask; that it may says nothing of what is asked then. */
const isPreflight = ({ method }: NetworkRequest): boolean => method === 'OPTIONS';

/** An answer replaces a failure of the same address: the chat tried again and got it. */
function isBetter(next: NetworkRequest, before: NetworkRequest | null): boolean {
  if (!before) return true;
  // A refused preflight names the reason that the request after it has no name for.
  if (isPreflight(before) && (before.statusCode ?? 0) >= 400 && next.failure === 'unclear') return false;
  return isGood(next) || !isGood(before);
}

/** Every address that any evidence mentions, once per type; sockets once per connection. */
export function listMentions(collected: Collected): Mention[] {
  const mentions = new Map<string, Mention>();
  const keyOf = (url: string, type: ResourceType): string => `${type}|${addressOf(url)}`;
  const add = (url: string, type: ResourceType, frameId: number, hasIntegrity = false): Mention => {
    const key = keyOf(url, type);
    const known = mentions.get(key);
    if (known) {
      known.hasIntegrity ||= hasIntegrity;
      return known;
    }
    const mention = { url, type, frameId, request: null, hasIntegrity };
    mentions.set(key, mention);
    return mention;
  };
  for (const request of collected.network?.requests ?? []) {
    if (request.type === 'document' || (isPreflight(request) && isGood(request))) continue;
    const mention = add(request.url, request.type, request.frameId);
    if (isBetter(request, mention.request)) mention.request = request;
  }
  for (const frame of collected.survey?.frames ?? []) {
    for (const script of frame.scripts) {
      if (script.url !== '' && !script.isConsentGated) add(script.url, 'script', frame.frameId, script.hasIntegrity);
    }
    for (const { url } of frame.iframes) if (hostOf(url) !== '') add(url, 'frame', frame.frameId);
  }
  for (const event of collected.events) {
    // A violation may name the origin alone; then it belongs to what is already mentioned there.
    if (event.kind === 'csp-violation' && hasPath(event.url)) add(event.url, typeOfDirective(event.detail, event.url), event.frameId);
    // A socket that the browser refuses at once (mixed content) throws before it exists.
    const isSocket = event.kind === 'socket-created' || event.kind === 'socket-error';
    if (isSocket && hostOf(event.url) !== '') add(event.url, 'socket', event.frameId);
  }
  // The page's own address is asked again for the line's sake alone.
  for (const { url, type } of collected.refetches) if (type !== 'document') add(url, type, 0);
  return [...mentions.values()];
}

function hasPath(url: string): boolean {
  const parsed = parseUrl(url);
  return parsed !== null && parsed.host !== '';
}

function eventsOf(mention: Mention, events: readonly PageEvent[]): PageEvent[] {
  const address = addressOf(mention.url);
  const host = httpHost(mention.url);
  return events.filter((event) => {
    if (event.kind !== 'csp-violation' && event.kind !== 'resource-error') return false;
    if (addressOf(event.url) === address) {
      return event.kind === 'resource-error' || isSameKind(typeOfDirective(event.detail, event.url), mention.type);
    }
    const isOriginOnly = event.kind === 'csp-violation' && addressOf(event.url) === host;
    return isOriginOnly && isSameKind(typeOfDirective(event.detail, event.url), mention.type);
  });
}

const isSameKind = (a: ResourceType, b: ResourceType): boolean => POLICY_KINDS[a] === POLICY_KINDS[b] && POLICY_KINDS[a] !== undefined;

function roleOf({ type, url }: Mention, vendorId: string): Role {
  const vendor = vendorById(vendorId);
  if (type === 'script') return vendor && isLoaderOf(vendor, url) ? 'loader' : 'script';
  if (type === 'fetch') return vendor && isBootRequestOf(vendor, url) ? 'boot' : 'api';
  if (type === 'style' || type === 'frame' || type === 'socket' || type === 'ping') return type;
  return 'other';
}

/** Context that every part of one check shares. */
export interface PartContext {
  collected: Collected;
  pageUrl: string;
  policies: readonly string[];
  sawNetwork: boolean;
}

const MAX_REDIRECTS = 8;

/** The request that a redirected one became in the end; its own where that was not seen. */
function lastHop(request: NetworkRequest | null, { network }: Collected): NetworkRequest | null {
  let hop = request;
  for (let count = 0; hop?.outcome === 'redirected' && count < MAX_REDIRECTS; count++) {
    const { redirectUrl, type, frameId, startMs } = hop;
    const next = network?.requests.find(
      (one) => one.url === redirectUrl && one.type === type && one.frameId === frameId && one.startMs >= startMs,
    );
    if (!next || next === hop) break;
    hop = next;
  }
  return hop;
}

/** An answer that its server leaves for another origin: Firefox tells it as completed, and hands it to nobody. */
function isForOthers(request: NetworkRequest | null, pageUrl: string): boolean {
  const allowed = request?.headers.accessControlAllowOrigin ?? null;
  const origin = parseUrl(pageUrl)?.origin;
  return request?.frameId === 0 && allowed !== null && allowed !== '*' && origin !== undefined && allowed !== origin;
}

/** Judges one address as a part of a chat. */
export function toPart(mention: Mention, vendorId: string, context: PartContext): Part {
  const { collected, pageUrl, policies, sawNetwork } = context;
  const { type, url } = mention;
  const request = lastHop(mention.request, collected);
  const asked = [url, ...(request ? [request.url] : [])].map(addressOf);
  const refetch = collected.refetches.find((one) => asked.includes(addressOf(one.url))) ?? null;
  const events = eventsOf(mention, collected.events);
  const kind = POLICY_KINDS[type];
  const isOfPage = (request?.frameId ?? mention.frameId) === 0 || type === 'frame';
  let judged = judgeFate({
    request,
    refetch,
    events,
    url,
    sawNetwork,
    isScript: type === 'script',
    isFrame: type === 'frame',
    isSocket: type === 'socket',
    hasIntegrity: mention.hasIntegrity,
    forbidsFraming: type === 'frame' && request !== null && isFramingForbidden(request.headers, request.url, pageUrl) !== null,
    isPageSecure: pageUrl.startsWith('https:'),
  });
  if (type === 'fetch' && judged.fate === 'ok' && isForOthers(request, pageUrl)) judged = { fate: 'response-blocked', certainty: 'strong' };
  if (kind && isOfPage && (judged.fate === 'not-asked' || judged.fate === 'unknown' || judged.fate === 'refused-by-policy')) {
    const policy = askPolicies(policies, kind, url, pageUrl);
    // The header agrees with the event, or speaks alone where nobody listened.
    if (policy.answer === 'refused') judged = { fate: 'refused-by-policy', certainty: events.length > 0 ? 'certain' : 'strong' };
  }
  const waitedMs = request?.outcome === 'pending' ? Math.max(0, lastMomentMs(collected) - request.startMs) : 0;
  if (judged.fate === 'hanging' && waitedMs < HELD_BACK_MS && isHeldBack(mention, collected))
    judged = { fate: 'unknown', certainty: 'weak' };
  return {
    ...judged,
    role: roleOf(mention, vendorId),
    type,
    url,
    host: httpHost(request?.url ?? url),
    failure: request?.failure ?? null,
    error: request?.error ?? null,
    statusCode: request?.statusCode ?? null,
    contentType: request?.contentType ?? null,
    waitedMs,
    request,
    refetch,
    events,
  };
}

/** A connection that the browser may not even have begun, because the page opens so many others. */
function isHeldBack({ type, url }: Mention, { network }: Collected): boolean {
  return type === 'socket' && isLineCrowded(network?.requests ?? [], (one) => addressOf(one.url) === addressOf(url));
}

/** The latest moment that any evidence speaks of, in the clock of the check. */
function lastMomentMs({ network, survey }: Collected): number {
  const ends = (network?.requests ?? []).map(({ endMs, startMs }) => endMs ?? startMs);
  return Math.max(survey?.settledAfterMs ?? 0, 0, ...ends);
}
