import type { EvidenceMap, NetworkRequest, PageEvent } from '../../evidence/schema';

/** How the chat's requests and sockets stand at one moment. */
export interface ChatTraffic {
  /** Something on the page asks a chat vendor or a tag manager for anything. */
  wantsChat: boolean;
  /** Requests of that kind that are still under way. */
  pending: number;
  /** Something the chat needs has failed for good. */
  hasFailed: boolean;
  sockets: { created: number; open: number; closed: number; messages: number; firstOpenAtMs: number | null };
}

const NEEDED_TYPES: ReadonlySet<NetworkRequest['type']> = new Set(['script', 'frame', 'fetch', 'socket', 'document']);

/** @param isOfInterest Whether a request belongs to a chat, or to what brings one. */
export function readTraffic(
  requests: readonly NetworkRequest[],
  events: EvidenceMap['page-events'] | null,
  isOfInterest: (request: NetworkRequest) => boolean,
): ChatTraffic {
  const chat = requests.filter((request) => NEEDED_TYPES.has(request.type) && isOfInterest(request));
  const isBad = ({ outcome, statusCode }: NetworkRequest) => outcome === 'failed' || (statusCode ?? 0) >= 400;
  const refused = (events?.events ?? []).some(({ kind, isEnforced }) => kind === 'csp-violation' && isEnforced !== false);
  return {
    wantsChat: chat.length > 0,
    pending: chat.filter(({ outcome, type, statusCode }) => outcome === 'pending' && !(type === 'socket' && statusCode === 101)).length,
    hasFailed: chat.some(isBad) || refused,
    sockets: readSockets(events?.events ?? []),
  };
}

function readSockets(events: readonly PageEvent[]): ChatTraffic['sockets'] {
  const count = (kind: PageEvent['kind']) => events.filter((event) => event.kind === kind).length;
  const opened = events.filter(({ kind }) => kind === 'socket-open');
  const messages = events.filter(({ kind }) => kind === 'socket-message').reduce((sum, { code }) => sum + (code ?? 0), 0);
  const closed = count('socket-close');
  return {
    created: count('socket-created'),
    open: Math.max(0, opened.length - closed),
    closed: Math.max(closed, count('socket-error')),
    messages,
    firstOpenAtMs: opened[0]?.atMs ?? null,
  };
}
