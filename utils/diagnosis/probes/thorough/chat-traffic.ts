import { hostnameOf } from '@/utils/foundation/url';
import { HELD_BACK_MS, isLineCrowded } from '../../evidence/crowded-line';
import { STORAGE_ERROR } from '../../evidence/failures';
import { isAnsweredByExtension } from '../../evidence/network-log';
import type { EvidenceMap, NetworkRequest, PageEvent } from '../../evidence/schema';

/** How the chat's requests and sockets stand at one moment. */
export interface ChatTraffic {
  /** Something on the page asks a chat vendor or a tag manager for anything. */
  wantsChat: boolean;
  /** Requests of that kind that are still under way. */
  pending: number;
  /** Since the oldest of them began; 0 where there is none. */
  pendingForMs: number;
  /** Something the chat needs has failed for good. */
  hasFailed: boolean;
  /** Nothing has failed but frames whose server answered with an error: a chat may hold more frames than it needs. */
  isFrameLostAlone: boolean;
  /** An extension answered in the place of something that the chat needs. */
  isAnsweredFor: boolean;
  /** A connection of the chat's waits behind so many others of the page that the browser may not have begun it yet. */
  isLineHeldBack: boolean;
  /** The chat's own where any of them is known to be; else all of the page's, one of which may be. */
  sockets: {
    created: number;
    /** So far, whatever became of them. */
    opened: number;
    open: number;
    closed: number;
    /** Cut without a close frame. */
    dropped: number;
    messages: number;
    firstOpenAtMs: number | null;
  };
  /** A socket of the chat itself stands open, and its server has spoken on it. */
  isSpeaking: boolean;
  /** The chat's own code threw because it may not keep anything. */
  isForgetful: boolean;
}

/** What tells whose a request is. */
export type Asked = Pick<NetworkRequest, 'url' | 'initiatorHost'>;

const NEEDED_TYPES: ReadonlySet<NetworkRequest['type']> = new Set(['script', 'frame', 'fetch', 'socket', 'document']);

/**
 * @param isOfInterest Whether a request belongs to a chat, or to what brings one.
 * @param sinceStartMs The moment of this look, in the clock of the requests.
 */
export function readTraffic(
  requests: readonly NetworkRequest[],
  events: EvidenceMap['page-events'] | null,
  isOfInterest: (request: Asked) => boolean,
  sinceStartMs: number,
): ChatTraffic {
  const chat = requests.filter((request) => NEEDED_TYPES.has(request.type) && isOfInterest(request));
  const isBad = ({ outcome, statusCode }: NetworkRequest) => outcome === 'failed' || (statusCode ?? 0) >= 400;
  // Pages refuse all sorts of things; what has nothing to do with a chat does not make one less likely to come.
  const refused = (events?.events ?? []).some(
    ({ kind, isEnforced, url }) => kind === 'csp-violation' && isEnforced !== false && isOfInterest({ url, initiatorHost: '' }),
  );
  const bad = chat.filter(isBad);
  const isLostFrame = ({ type, outcome }: NetworkRequest) => type === 'frame' && outcome !== 'failed';
  const pending = chat.filter(({ outcome, type, statusCode }) => outcome === 'pending' && !(type === 'socket' && statusCode === 101));
  const hosts = new Set(chat.map(({ url }) => hostnameOf(url)));
  const own = (events?.events ?? []).filter(
    ({ url, frameUrl }) => hosts.has(hostnameOf(url)) || isOfInterest({ url, initiatorHost: hostnameOf(frameUrl) }),
  );
  const ownSockets = readSockets(own);
  const waiting = pending.filter(({ type, startMs }) => type === 'socket' && sinceStartMs - startMs < HELD_BACK_MS);
  return {
    wantsChat: chat.length > 0,
    pending: pending.length,
    pendingForMs: Math.max(0, ...pending.map(({ startMs }) => sinceStartMs - startMs)),
    hasFailed: bad.length > 0 || refused,
    isFrameLostAlone: bad.length > 0 && bad.every(isLostFrame) && !refused,
    isAnsweredFor: chat.some(isAnsweredByExtension),
    isLineHeldBack: waiting.length > 0 && isLineCrowded(requests, isOfInterest),
    sockets: ownSockets.created > 0 ? ownSockets : readSockets(events?.events ?? []),
    isSpeaking: ownSockets.open > 0 && ownSockets.closed === 0 && ownSockets.messages > 0,
    isForgetful: (events?.events ?? []).some(
      ({ kind, detail, url, frameUrl }) =>
        kind === 'script-error' && STORAGE_ERROR.test(detail) && (hosts.has(hostnameOf(url)) || hosts.has(hostnameOf(frameUrl))),
    ),
  };
}

function readSockets(events: readonly PageEvent[]): ChatTraffic['sockets'] {
  const count = (kind: PageEvent['kind']) => events.filter((event) => event.kind === kind).length;
  const opened = events.filter(({ kind }) => kind === 'socket-open');
  const messages = events.filter(({ kind }) => kind === 'socket-message').reduce((sum, { code }) => sum + (code ?? 0), 0);
  const closed = count('socket-close');
  return {
    created: count('socket-created'),
    opened: opened.length,
    open: Math.max(0, opened.length - closed),
    closed: Math.max(closed, count('socket-error')),
    dropped: events.filter(({ kind, code, wasClean }) => kind === 'socket-close' && code === 1006 && wasClean !== true).length,
    messages,
    firstOpenAtMs: opened[0]?.atMs ?? null,
  };
}
