import { describe, expect, it } from 'vitest';
import { readTraffic } from '@/utils/diagnosis/probes/thorough/chat-traffic';
import { CRISP_SOCKET } from '../chats';
import { event, failed, hanging, request } from '../evidence-factory';

const OWN = 'wss://shop.test/none';
const isOfInterest = ({ url }: { url: string }) => url.includes('crisp.chat');
const heard = (...events: ReturnType<typeof event>[]) => ({ events, framesHeard: 1, truncated: false });
const crowd = (count: number) => Array.from({ length: count }, () => failed(OWN, 'socket', 'unclear'));
const line = hanging(CRISP_SOCKET, 'socket', { startMs: 1_000 });

describe('the traffic of a chat', () => {
  it('counts the chat’s own connections alone, where there is one', () => {
    const own = [event('socket-created', OWN), event('socket-close', OWN, { code: 1006, wasClean: false })];
    expect(readTraffic([], heard(...own), isOfInterest, 2_000).sockets).toMatchObject({ created: 1, closed: 1, dropped: 1 });
    const both = heard(...own, event('socket-created', CRISP_SOCKET), event('socket-open', CRISP_SOCKET));
    expect(readTraffic([], both, isOfInterest, 2_000).sockets).toMatchObject({ created: 1, open: 1, closed: 0, dropped: 0 });
  });

  it('takes a line for held back only where the page opens many others, and not for ever', () => {
    const isHeldBack = (count: number, atMs: number, own = line) =>
      readTraffic([own, ...crowd(count)], null, isOfInterest, atMs).isLineHeldBack;
    expect(isHeldBack(13, 2_000)).toBe(true);
    expect(isHeldBack(12, 2_000)).toBe(false);
    expect(isHeldBack(13, 9_999)).toBe(true);
    expect(isHeldBack(13, 10_000)).toBe(false);
    expect(isHeldBack(13, 2_000, request(CRISP_SOCKET, 'socket', { outcome: 'pending', statusCode: 101 }))).toBe(false);
  });

  it('knows connections that stand from such as fail', () => {
    const standing = Array.from({ length: 20 }, () => request(OWN, 'socket', { outcome: 'pending', statusCode: 101 }));
    expect(readTraffic([line, ...standing], null, isOfInterest, 2_000).isLineHeldBack).toBe(false);
  });
});
