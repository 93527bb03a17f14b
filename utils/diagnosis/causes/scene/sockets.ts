import { siteOf } from '@/utils/foundation/site';
import type { NetworkRequest, PageEvent } from '../../evidence/schema';
import { addressOf, type Collected } from './collected';
import type { Part, SocketStory } from './scene';

/** Addresses that only long polling and streaming use. */
const POLLING =
  /\/(?:socket\.io|engine\.io|sockjs|signalr|negotiate|faye|bayeux|cometd?|longpoll(?:ing)?|poll(?:ing)?|sse|xhr(?:_streaming|_send)?|eventsource)(?:\/|$|\?)/i;

const isAnswered = ({ outcome, statusCode }: NetworkRequest): boolean => outcome === 'completed' && (statusCode ?? 200) < 400;

/**
 * Whether something else than a socket carries the chat: polling or an event stream on a host of the chat that answers, also after the
 * socket had failed. The request that merely boots the chat does not count.
 */
function hasFallback(parts: readonly Part[], all: readonly Part[], { network }: Collected): boolean {
  const sites = new Set([...parts, ...all].map(({ host }) => siteOf(host.replace(/:\d+$/, ''))));
  const addresses = new Set(all.map(({ url }) => addressOf(url)));
  const firstFailureMs = Math.min(...parts.map(({ request }) => request?.startMs ?? Number.POSITIVE_INFINITY));
  const own = (network?.requests ?? []).filter(
    ({ url, type }) => (type === 'fetch' || type === 'other') && (addresses.has(addressOf(url)) || sites.has(siteOf(hostnameOf(url)))),
  );
  const polls = own.filter((one) => POLLING.test(one.url) && (isAnswered(one) || isStreaming(one)));
  if (polls.length >= 2) return true;
  if (own.some(isStreaming)) return true;
  const repeated = new Map<string, number>();
  for (const one of own) {
    if (!isAnswered(one) || one.startMs < firstFailureMs) continue;
    const address = addressOf(one.url);
    repeated.set(address, (repeated.get(address) ?? 0) + 1);
  }
  return [...repeated.values()].some((count) => count >= 3);
}

const isStreaming = ({ contentType, statusCode }: NetworkRequest): boolean =>
  (contentType ?? '').startsWith('text/event-stream') && (statusCode ?? 200) < 400;

const hostnameOf = (url: string): string => addressOf(url).split('/')[0]?.replace(/:\d+$/, '') ?? '';

interface Heard {
  created: number;
  opened: number;
  closed: number;
  dropped: number;
  lastCode: number | null;
}

/** What the recorder heard of the sockets at these addresses. */
function countHeard(events: readonly PageEvent[], addresses: ReadonlySet<string>): Heard {
  const heard: Heard = { created: 0, opened: 0, closed: 0, dropped: 0, lastCode: null };
  const open = new Map<string, number>();
  const ordered = events
    .filter(({ kind, url }) => kind.startsWith('socket-') && addresses.has(addressOf(url)))
    .sort((a, b) => a.atMs - b.atMs);
  for (const { kind, url, code, wasClean } of ordered) {
    const address = addressOf(url);
    if (kind === 'socket-created') heard.created++;
    if (kind === 'socket-open') {
      heard.opened++;
      open.set(address, (open.get(address) ?? 0) + 1);
    }
    if (kind === 'socket-close' && (open.get(address) ?? 0) > 0) {
      heard.closed++;
      heard.lastCode = code;
      open.set(address, (open.get(address) ?? 1) - 1);
      if (code === 1006 && wasClean !== true) heard.dropped++;
    }
  }
  return heard;
}

/** @param all Every part of the same chat; its hosts are where a fallback would live. */
export function tellSockets(parts: readonly Part[], all: readonly Part[], collected: Collected): SocketStory {
  const addresses = new Set(parts.map(({ url }) => addressOf(url)));
  const logged = (collected.network?.requests ?? []).filter(({ type, url }) => type === 'socket' && addresses.has(addressOf(url)));
  const heard = countHeard(collected.events, addresses);
  const loggedOpen = logged.filter(
    ({ outcome, statusCode }) => statusCode === 101 || (outcome === 'completed' && statusCode === null),
  ).length;
  const opened = Math.max(loggedOpen, heard.opened);
  return {
    attempted: Math.max(logged.length, heard.created, parts.length),
    opened,
    dropped: heard.dropped,
    lastCode: heard.lastCode,
    isOpenNow: heard.created > 0 ? heard.opened > heard.closed : opened > 0,
    hasFallback: parts.length > 0 && hasFallback(parts, all, collected),
    parts,
  };
}
