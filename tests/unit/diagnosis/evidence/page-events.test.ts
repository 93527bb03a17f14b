import { describe, expect, it } from 'vitest';
import { lostUrls, readPageEvents } from '@/utils/diagnosis/evidence/page-events';
import { evidenceSchemas, MAX_ITEMS } from '@/utils/diagnosis/evidence/schema';

const raw = (change: object = {}) => ({
  kind: 'socket-close',
  atMs: 5,
  url: 'wss://vendor.test/s?t=secret',
  detail: '',
  code: 1006,
  wasClean: false,
  ...change,
});
const handover = (events: unknown[], change: object = {}) => ({ url: 'https://shop.test/help#me', truncated: false, events, ...change });

describe('what recorders hand over', () => {
  it('becomes events without query values, in the order of their time', () => {
    const evidence = readPageEvents([
      { frameId: 4, result: handover([raw({ atMs: 9 })]) },
      { frameId: 0, result: handover([raw({ kind: 'socket-open', code: null, wasClean: null })]) },
    ]);
    expect(evidence.events.map(({ kind, frameId }) => [kind, frameId])).toEqual([
      ['socket-open', 0],
      ['socket-close', 4],
    ]);
    expect(evidence.events[0]).toMatchObject({ url: 'wss://vendor.test/s?t=', frameUrl: 'https://shop.test/help' });
    expect(evidence.framesHeard).toBe(2);
  });

  it('keeps the words that policies use in the place of an address', () => {
    const { events } = readPageEvents([
      { frameId: 0, result: handover([raw({ kind: 'csp-violation', url: 'inline', isEnforced: false })]) },
    ]);
    expect(events[0]).toMatchObject({ url: 'inline', isEnforced: false });
  });

  it('drops what a page forged in another shape, and hears the frames that did not', () => {
    const forged = [
      null,
      7,
      'text',
      [],
      {},
      { url: 1 },
      handover([null, {}, raw({ kind: 'made-up' }), raw({ code: 'x' }), raw({ atMs: Number.NaN })]),
    ];
    const evidence = readPageEvents([...forged.map((result) => ({ frameId: 1, result })), { frameId: 2, result: handover([raw()]) }]);
    expect(evidence.events.map(({ frameId }) => frameId)).toEqual([2]);
  });

  it('stays within its bounds however much a page hands over', () => {
    const many = Array.from({ length: 5_000 }, () => raw({ detail: 'x'.repeat(9_000) }));
    const evidence = readPageEvents([
      { frameId: 0, result: handover(many) },
      { frameId: 1, result: handover(many) },
    ]);
    expect(evidence.events).toHaveLength(MAX_ITEMS);
    expect(evidence.truncated).toBe(true);
    expect(evidenceSchemas['page-events'].safeParse(evidence).success).toBe(true);
  });

  it('names full addresses of what was lost, for the re-fetch', () => {
    const lost = lostUrls([
      {
        frameId: 0,
        result: handover([
          raw({ kind: 'resource-error', url: 'https://vendor.test/w.js?a=1', detail: 'script' }),
          raw({ kind: 'csp-violation', url: 'https://vendor.test/chat', detail: 'frame-src' }),
          raw({ kind: 'csp-violation', url: 'inline', detail: 'script-src' }),
          raw({ kind: 'resource-error', url: 'https://shop.test/a.png', detail: 'img' }),
          raw({ kind: 'socket-error', url: 'wss://vendor.test/s' }),
          raw({ kind: 'resource-error', url: 'javascript:alert(1)', detail: 'script' }),
        ]),
      },
    ]);
    expect(lost).toEqual([
      { url: 'https://vendor.test/w.js?a=1', type: 'script', frameId: 0 },
      { url: 'https://vendor.test/chat', type: 'frame', frameId: 0 },
      { url: 'wss://vendor.test/s', type: 'socket', frameId: 0 },
    ]);
  });
});
