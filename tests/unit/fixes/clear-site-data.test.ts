import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/utils/diagnosis/evidence/schema';
import { chatAddresses, planClearing, SITE_DATA_KINDS, signsOut } from '@/utils/fixes/clear-site-data';
import { siteOf } from '@/utils/foundation/site';
import { frame, iframe, request, script, storageOf } from '../diagnosis/evidence-factory';

const PAGE = 'https://help.shop.test/orders?token=secret#me';

describe('what would be cleared', () => {
  it('is the page, its chat and nobody else', () => {
    const plan = planClearing(PAGE, ['https://app.chat.test/frame', 'wss://socket.chat.test/live'], SITE_DATA_KINDS);
    expect(plan.sites).toEqual(['shop.test', 'chat.test']);
    expect(plan.origins).toEqual(['https://help.shop.test', 'https://app.chat.test', 'https://socket.chat.test']);
    expect(plan.hostnames).toEqual(['help.shop.test', 'shop.test', 'app.chat.test', 'chat.test', 'socket.chat.test']);
  });

  it('stops at the registrable domain, also below a public suffix of two parts', () => {
    expect(planClearing('https://a.b.shop.co.uk/', [], ['cookies']).hostnames).toEqual(['a.b.shop.co.uk', 'b.shop.co.uk', 'shop.co.uk']);
    expect(planClearing('http://127.0.0.1:8080/', [], ['cookies']).hostnames).toEqual(['127.0.0.1']);
  });

  it('holds no kind that was not chosen', () => {
    expect(planClearing(PAGE, [], ['cache', 'cookies']).kinds).toEqual(['cookies', 'cache']);
  });

  it.each(['about:blank', 'chrome://settings', 'file:///etc/passwd', 'not an address'])('has no plan for %s', (address) => {
    expect(() => planClearing(address, [], ['cookies'])).toThrow(TypeError);
  });

  it('never reaches beyond the sites that it names, and always names the page first', () => {
    const label = fc.stringMatching(/^[a-z]{1,8}$/);
    const host = fc.tuple(label, label, fc.constantFrom('test', 'co.uk', 'com', 'github.io')).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(host, fc.array(fc.oneof(host, fc.string()), { maxLength: 60 }), (own, others) => {
        const plan = planClearing(
          `https://${own}/`,
          others.map((other) => `https://${other}/x`),
          SITE_DATA_KINDS,
        );
        expect(plan.sites[0]).toBe(siteOf(own));
        expect(plan.origins.length).toBeLessThanOrEqual(40);
        for (const name of [...plan.hostnames, ...plan.origins.map((origin) => new URL(origin).hostname)])
          expect(plan.sites).toContain(siteOf(name));
      }),
    );
  });
});

describe('addresses of the chat', () => {
  const evidence: Evidence = {
    'frame-storage': {
      status: 'collected',
      value: { frames: [storageOf('https://chat.shop.test/frame', { vendorId: 'rocketchat' }), storageOf('https://ads.test/frame')] },
    },
    'page-survey': {
      status: 'collected',
      value: {
        pageUrl: PAGE,
        title: '',
        frames: [
          frame({
            scripts: [script('https://client.crisp.chat/l.js'), script('https://connect.facebook.net/en_US/sdk.js')],
            iframes: [iframe('https://ads.test/frame')],
          }),
        ],
        unreachableFrames: 0,
        settledAfterMs: 0,
      },
    },
    'network-log': {
      status: 'collected',
      value: { requests: [request('wss://client.relay.crisp.chat/w/a1/', 'socket')], mainFrameStatus: 200, truncated: false },
    },
  };

  it('are those of the vendors that the verdict names', () => {
    expect(chatAddresses(evidence, ['crisp'])).toEqual(['https://client.crisp.chat/l.js', 'wss://client.relay.crisp.chat/w/a1/']);
    expect(chatAddresses(evidence, ['rocketchat'])).toEqual(['https://chat.shop.test/frame']);
  });

  it('are none where nothing was seen', () => {
    expect(chatAddresses({}, ['crisp'])).toEqual([]);
  });
});

describe('the warning of the sign-out', () => {
  it('is due for cookies and for storage', () => {
    expect(signsOut(['cookies'])).toBe(true);
    expect(signsOut(['storage', 'cache'])).toBe(true);
    expect(signsOut(['cache', 'workers'])).toBe(false);
  });
});
