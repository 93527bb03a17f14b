import type { NetworkRequest } from './schema';

/**
 * From so many live connections on that fail or are under way, browsers make a page wait for its next one. Chromium does it for everything
 * in one process: the wait doubles with each of them, from thirteen on it is felt, from sixteen on it is one to five seconds, and beyond
 * 255 at a time none is opened at all (`services/network/websocket_throttler.cc`).
 */
const CROWD = 13;

/** The longest wait of that kind, and as long as an answer may take by itself. */
export const HELD_BACK_MS = 5_000 + 4_000;

const isUp = ({ outcome, statusCode }: NetworkRequest): boolean => statusCode === 101 || outcome === 'completed';

/** Whether connections that are not the chat's crowd the line, so that the browser itself holds the chat's back. */
export function isLineCrowded(requests: readonly NetworkRequest[], isOfChat: (request: NetworkRequest) => boolean): boolean {
  return requests.filter((request) => request.type === 'socket' && !isUp(request) && !isOfChat(request)).length >= CROWD;
}
