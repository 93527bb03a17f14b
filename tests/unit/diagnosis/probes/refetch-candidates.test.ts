import { describe, expect, it } from 'vitest';
import type { NetworkRequest } from '@/utils/diagnosis/evidence/schema';
import { chooseCandidates } from '@/utils/diagnosis/probes/refetch-candidates';

const sight = { pageUrl: 'https://shop.test/help', isOfInterest: (url: string) => url.includes('vendor.test'), isClear: false };

function entry(fullUrl: string, change: Partial<NetworkRequest> = {}) {
  const request: NetworkRequest = {
    url: fullUrl,
    type: 'script',
    method: 'GET',
    frameId: 0,
    initiatorHost: 'shop.test',
    startMs: 0,
    endMs: 1,
    outcome: 'failed',
    failure: 'unclear',
    error: 'net::ERR_FAILED',
    statusCode: null,
    contentType: null,
    fromCache: false,
    headers: { csp: null, xFrameOptions: null, clockOffsetMs: null, accessControlAllowOrigin: null },
    ...change,
  };
  return { fullUrl, request };
}

const urls = (requests: ReturnType<typeof entry>[], change: Partial<typeof sight> = {}) =>
  chooseCandidates(requests, [], { ...sight, ...change }).map(({ url }) => url);

describe('what is asked again', () => {
  it('is what failed, hangs, was refused or was answered by somebody else', () => {
    expect(
      urls([
        entry('https://a.vendor.test/failed.js'),
        entry('https://b.vendor.test/hangs.js', { outcome: 'pending' }),
        entry('https://c.vendor.test/404.js', { outcome: 'completed', statusCode: 404 }),
        entry('https://d.vendor.test/replaced.js', { outcome: 'redirected', redirectUrl: 'data:' }),
        entry('https://e.vendor.test/fine.js', { outcome: 'completed', statusCode: 200 }),
        entry('https://f.vendor.test/moved.js', { outcome: 'redirected', redirectUrl: 'https://f.vendor.test/new.js' }),
      ]).map((url) => new URL(url).pathname),
    ).toEqual(['/failed.js', '/hangs.js', '/404.js', '/replaced.js']);
  });

  it('asks sockets as plain pages, but not one that is open', () => {
    expect(urls([entry('wss://a.vendor.test/s?x=1', { type: 'socket' })])).toEqual(['https://a.vendor.test/s?x=1']);
    expect(urls([entry('wss://a.vendor.test/s', { type: 'socket', outcome: 'pending', statusCode: 101 })])).toEqual([]);
  });

  it('asks for scripts of strangers only while no chat stands open', () => {
    const stranger = entry('https://other.example/w.js');
    expect(urls([stranger])).toHaveLength(1);
    expect(urls([stranger], { isClear: true })).toEqual([]);
    expect(urls([entry('https://shop.test/own.js')])).toEqual([]);
  });

  it('puts the chat first, few per host, and few at all', () => {
    const many = Array.from({ length: 40 }, (_, i) => entry(`https://h${i}.example/w.js`));
    const same = Array.from({ length: 9 }, (_, i) => entry(`https://vendor.test/${i}.js`));
    const chosen = urls([...many, ...same]);
    expect(chosen).toHaveLength(12);
    expect(chosen.slice(0, 3).every((url) => url.startsWith('https://vendor.test/'))).toBe(true);
    expect(chosen.filter((url) => url.startsWith('https://vendor.test/'))).toHaveLength(3);
  });

  it('never asks for pictures, nor for anything but http', () => {
    expect(urls([entry('https://vendor.test/a.png', { type: 'image' }), entry('chrome-extension://x/vendor.test.js')])).toEqual([]);
  });
});
