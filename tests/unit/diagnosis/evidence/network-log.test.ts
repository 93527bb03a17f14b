import { describe, expect, it } from 'vitest';
import { NetworkLog, type RawRequestEvent } from '@/utils/diagnosis/evidence/network-log';
import { evidenceSchemas, MAX_ITEMS } from '@/utils/diagnosis/evidence/schema';

const START = 1_000_000;
let next = 0;

function event(url: string, change: Partial<RawRequestEvent> = {}): RawRequestEvent {
  next++;
  return {
    requestId: `r${next}`,
    frameId: 0,
    parentFrameId: -1,
    url,
    method: 'GET',
    type: 'script',
    initiator: 'https://shop.test/help',
    timeStamp: START + 10,
    ...change,
  };
}

const newLog = () => new NetworkLog(START, (url) => url.includes('vendor.test'));
const only = (log: NetworkLog) => {
  const { requests } = log.read();
  expect(requests).toHaveLength(1);
  return requests[0];
};

describe('the network log', () => {
  it('follows a request to its end and keeps no query values', () => {
    const log = newLog();
    const request = event('https://vendor.test/w.js?key=secret');
    log.started(request);
    log.completed({ ...request, timeStamp: START + 60, statusCode: 200, fromCache: false });
    expect(only(log)).toMatchObject({
      url: 'https://vendor.test/w.js?key=',
      outcome: 'completed',
      startMs: 10,
      endMs: 60,
      statusCode: 200,
    });
    expect(JSON.stringify(log.read())).not.toContain('secret');
  });

  it('says why a request failed', () => {
    const log = newLog();
    const request = event('https://vendor.test/w.js');
    log.started(request);
    log.failed({ ...request, error: 'net::ERR_BLOCKED_BY_CLIENT' });
    expect(only(log)).toMatchObject({ outcome: 'failed', failure: 'blocked-by-extension', error: 'net::ERR_BLOCKED_BY_CLIENT' });
  });

  it('counts an error answer that Firefox cut off as an answer', () => {
    const log = newLog();
    const request = event('https://vendor.test/w.js');
    log.started(request);
    log.headers({ ...request, statusCode: 503, headers: [] });
    log.failed({ ...request, error: 'NS_BINDING_ABORTED' });
    expect(only(log)).toMatchObject({ outcome: 'completed', failure: null, statusCode: 503 });
  });

  it('leaves a request that never ends pending', () => {
    const log = newLog();
    log.started(event('https://vendor.test/w.js'));
    expect(only(log)).toMatchObject({ outcome: 'pending', endMs: null });
  });

  it('keeps both hops of a redirect, which share one id', () => {
    const log = newLog();
    const first = event('https://vendor.test/w.js');
    log.started(first);
    log.redirected({ ...first, redirectUrl: 'data:text/javascript,', statusCode: 307 });
    const second = { ...first, url: 'https://vendor.test/other.js' };
    log.started(second);
    log.completed({ ...second, statusCode: 200, fromCache: false });
    expect(log.read().requests.map(({ outcome, redirectUrl }) => [outcome, redirectUrl])).toEqual([
      ['redirected', 'data:'],
      ['completed', undefined],
    ]);
  });

  it('starts over with a new document, but not with a redirect of the same one', () => {
    const log = newLog();
    log.started(event('https://vendor.test/old.js'));
    const page = event('https://shop.test/help', { type: 'main_frame' });
    log.started(page);
    log.redirected({ ...page, redirectUrl: 'https://www.shop.test/help', statusCode: 301 });
    log.started({ ...page, url: 'https://www.shop.test/help' });
    log.completed({ ...page, url: 'https://www.shop.test/help', statusCode: 200, fromCache: false });
    expect(log.documents).toBe(1);
    expect(log.mainFrameUrl).toBe('https://www.shop.test/help');
    expect(log.read().mainFrameStatus).toBe(200);
    expect(log.read().requests.map(({ type }) => type)).toEqual(['document', 'document']);
  });

  it('reads the clock from fresh answers alone', () => {
    const headers = [{ name: 'Date', value: new Date(START + 600_000).toUTCString() }];
    const fresh = newLog();
    const request = event('https://vendor.test/w.js', { timeStamp: START });
    fresh.started(request);
    fresh.headers({ ...request, statusCode: 200, headers });
    expect(only(fresh)?.headers.clockOffsetMs).toBe(600_000);

    const shared = newLog();
    shared.started(request);
    shared.headers({ ...request, statusCode: 200, headers: [...headers, { name: 'age', value: '5' }] });
    expect(only(shared)?.headers.clockOffsetMs).toBeNull();

    const cached = newLog();
    cached.started(request);
    cached.headers({ ...request, statusCode: 200, headers });
    cached.completed({ ...request, statusCode: 200, fromCache: true });
    expect(only(cached)?.headers.clockOffsetMs).toBeNull();
  });

  it('keeps policies of documents only, and framing rules of everything', () => {
    const log = newLog();
    const headers = [
      { name: 'Content-Security-Policy', value: "default-src 'self'" },
      { name: 'X-Frame-Options', value: 'DENY' },
    ];
    const script = event('https://vendor.test/w.js');
    const frame = event('https://vendor.test/chat', { type: 'sub_frame', frameId: 3 });
    for (const request of [script, frame]) {
      log.started(request);
      log.headers({ ...request, statusCode: 200, headers });
    }
    const [one, two] = log.read().requests;
    expect(one?.headers).toMatchObject({ csp: null, xFrameOptions: 'DENY' });
    expect(two?.headers.csp).toBe("default-src 'self'");
  });

  it('keeps room for the chat on a page that asks without end', () => {
    const log = newLog();
    for (let i = 0; i < 5_000; i++) log.started(event(`https://shop.test/poll/${i}`, { type: 'xmlhttprequest' }));
    log.started(event('https://vendor.test/w.js'));
    const evidence = log.read();
    expect(evidence.requests.length).toBeLessThanOrEqual(MAX_ITEMS);
    expect(evidence.truncated).toBe(true);
    expect(evidence.requests.some(({ url }) => url === 'https://vendor.test/w.js')).toBe(true);
    expect(evidenceSchemas['network-log'].safeParse(evidence).success).toBe(true);
  });

  it('does not fall over types of a later browser', () => {
    const log = newLog();
    log.started(event('https://vendor.test/x', { type: 'toString' }));
    expect(only(log)?.type).toBe('other');
  });
});
