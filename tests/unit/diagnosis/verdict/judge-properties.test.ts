import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EVIDENCE_IDS,
  type Evidence,
  type EvidenceId,
  evidenceSchema,
  evidenceSchemas,
  FAILURES,
  PAGE_EVENT_KINDS,
  RESOURCE_TYPES,
  UNAVAILABLE_REASONS,
} from '@/utils/diagnosis/evidence/schema';
import { judge } from '@/utils/diagnosis/verdict/judge';
import { verdictSchema } from '@/utils/diagnosis/verdict/schema';
import { crisp } from '../chats';
import * as make from '../evidence-factory';

/** Addresses that mean something to the rules, and some that mean nothing to anybody. */
const url = fc.oneof(
  fc.constantFrom(
    'https://client.crisp.chat/l.js',
    'https://client.crisp.chat/settings/website/0f0/',
    'wss://client.relay.crisp.chat/w/b1/',
    'https://desk.test/livechat/rocketchat-livechat.min.js',
    'https://desk.test/livechat',
    'https://desk.test/api/v1/livechat/config',
    'wss://desk.test/websocket',
    'http://bot.test/socket.io/',
    'https://www.googletagmanager.com/gtm.js',
    'https://shop.test/help',
    'https://cdn.test/live-chat/widget.js',
    '',
    'inline',
    'data:',
    'https://',
  ),
  fc.webUrl(),
  fc.string({ maxLength: 30 }),
);
const number = fc.oneof(
  fc.integer({ min: -1, max: 700 }),
  fc.constantFrom(0, 101, 200, 403, 404, 503, 1006),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const text = fc.string({ maxLength: 40 });
const bool = fc.boolean();
const visibility = fc.record({
  isVisible: bool,
  hiddenBy: fc.constantFrom('inline-style', 'page-style', 'user-style', 'ancestor', 'attribute', 'unknown', null),
  display: fc.constantFrom('none', 'block', ''),
  visibility: fc.constantFrom('hidden', 'visible', ''),
  opacity: fc.constantFrom(0, 0.5, 1),
  inViewport: bool,
  hasSize: bool,
  isHittable: bool,
  coveredBy: fc.constantFrom(null, 'div.banner'),
} as const);
const vendorId = fc.constantFrom('crisp', 'rocketchat', 'rasa_webchat', 'generic', '', '__proto__', 'constructor', 'nobody');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const launcher = fc
  .record({
    vendorId: maybe(vendorId),
    selector: text,
    label: fc.constantFrom('Chat', 'Back to top', ''),
    visibility,
    looksLikeLauncher: bool,
  })
  .map((over) => make.launcher(over));
const panel = fc
  .record({ vendorId: maybe(vendorId), hasComposer: bool, textLength: fc.nat(50), saysOffline: bool, saysError: bool, isVisible: bool })
  .map((over) => make.panel(over));
const frame = fc
  .record({
    frameId: fc.nat(5),
    url,
    isTop: bool,
    isBlank: bool,
    couldNotLook: bool,
    scripts: fc.array(fc.record({ url, type: text, hasIntegrity: bool, isConsentGated: bool, hint: maybe(url) }), { maxLength: 4 }),
    iframes: fc.array(
      fc.record({ url, isBlank: bool, visibility }).map(({ url: address, ...over }) => make.iframe(address, over)),
      { maxLength: 3 },
    ),
    hints: fc.array(url, { maxLength: 3 }),
    globals: fc.array(fc.record({ vendorId, path: text, isStub: bool, isReady: bool }), { maxLength: 3 }),
    launchers: fc.array(launcher, { maxLength: 3 }),
    panels: fc.array(panel, { maxLength: 2 }),
    vendorElements: fc.array(fc.record({ vendorId, selector: text, isVisible: bool }), { maxLength: 2 }),
    inlineLoaders: fc.array(fc.record({ vendorId, url, count: fc.nat(3) }), { maxLength: 2 }),
    cspMeta: fc.array(fc.constantFrom("default-src 'none'", "script-src 'self' *.crisp.chat", ';;', 'frame-src'), { maxLength: 2 }),
    consent: fc.record({ manager: maybe(text), isWaiting: bool }),
  })
  .map((over) => make.frame(over));
const request = fc
  .record({
    url,
    type: fc.constantFrom(...RESOURCE_TYPES),
    frameId: fc.nat(5),
    startMs: number,
    endMs: maybe(number),
    outcome: fc.constantFrom('pending', 'completed', 'failed', 'redirected'),
    failure: maybe(fc.constantFrom(...FAILURES)),
    statusCode: maybe(number),
    contentType: maybe(fc.constantFrom('text/html', 'text/javascript', 'text/event-stream')),
    redirectUrl: maybe(url),
    headers: fc.record({
      csp: maybe(fc.constantFrom("frame-ancestors 'none'", "script-src 'self'")),
      xFrameOptions: maybe(fc.constantFrom('DENY', 'SAMEORIGIN', 'x')),
      clockOffsetMs: maybe(fc.integer({ min: -10_000_000, max: 10_000_000 })),
      accessControlAllowOrigin: maybe(text),
    }),
  } as const)
  .map(({ url: address, type, ...over }) => make.request(address, type, over));
const pageEvent = fc
  .record({
    kind: fc.constantFrom(...PAGE_EVENT_KINDS),
    url,
    detail: fc.oneof(text, fc.constantFrom('script-src-elem', 'connect-src', 'frame-src')),
    code: maybe(number),
    wasClean: maybe(bool),
    atMs: number,
    isEnforced: bool,
  })
  .map(({ kind, url: address, ...over }) => make.event(kind, address, over));
const outcome = fc.constantFrom<'ok' | (typeof FAILURES)[number]>('ok', ...FAILURES);
const refetch = fc
  .tuple(url, fc.constantFrom(...RESOURCE_TYPES), outcome, outcome)
  .map(([address, type, page, own]) => make.refetch(address, type, page, own));
const access = fc.constantFrom('ok', 'denied', 'absent', 'unknown');
const storage = fc
  .record({ url, isThirdParty: bool, vendorId: maybe(vendorId), localStorage: access, cookies: access, indexedDb: access } as const)
  .map(({ url: address, ...over }) => make.storageOf(address, over));

const values: { [Id in EvidenceId]?: fc.Arbitrary<unknown> } = {
  'page-survey': fc.record({
    pageUrl: url,
    title: text,
    frames: fc.array(frame, { maxLength: 3 }),
    unreachableFrames: fc.nat(3),
    settledAfterMs: number,
  }),
  'network-log': fc.record({ requests: fc.array(request, { maxLength: 8 }), mainFrameStatus: maybe(number), truncated: bool }),
  'page-events': fc.record({ events: fc.array(pageEvent, { maxLength: 8 }), framesHeard: fc.nat(3), truncated: bool }),
  'late-violations': fc.record({ events: fc.array(pageEvent, { maxLength: 3 }) }),
  refetch: fc.record({ results: fc.array(refetch, { maxLength: 4 }) }),
  'frame-storage': fc.record({ frames: fc.array(storage, { maxLength: 3 }) }),
  'browser-settings': fc.record({
    thirdPartyCookies: fc.constantFrom('allowed', 'blocked', 'partitioned', 'all-blocked', 'unknown'),
    trackingProtection: fc.constantFrom('off', 'private-windows', 'on', 'strict', 'unknown'),
    popups: fc.constantFrom('allowed', 'blocked', 'unknown'),
    notifications: fc.constantFrom('allowed', 'blocked', 'ask', 'unknown'),
  }),
  'browser-environment': fc
    .record({ isOnline: bool, effectiveType: maybe(fc.constantFrom('2g', '4g')), missingFeatures: fc.array(text, { maxLength: 2 }) })
    .map((over) => make.environment(over)),
  'chat-opening': fc
    .tuple(
      fc.constantFrom(
        'not-tried',
        'no-launcher',
        'opened',
        'already-open',
        'nothing-happened',
        'window-refused',
        'window-opened',
        'window-for-people',
      ),
      maybe(launcher),
    )
    .map(([status, pressed]) => make.opening(status as never, pressed)),
  'incognito-comparison': fc
    .record({
      reading: fc.constantFrom('works-there', 'fails-there', 'only-private-fails', 'works-in-both', 'not-comparable'),
      differences: fc.subarray(['extensions', 'login', 'cache'] as const),
      privateFailure: fc.constantFrom('storage', 'protection', 'network', 'extension', 'nothing-requested', 'other', null),
    } as const)
    .map((over) => make.comparison(over)),
  'change-comparison': fc
    .array(
      fc
        .record({
          change: fc.constantFrom('site-data', 'network', 'vpn', 'other-browser', 'extensions'),
          reading: fc.constantFrom('works-after', 'fails-after', 'only-after-fails', 'works-in-both', 'not-comparable'),
        } as const)
        .map(({ change, reading }) => make.changed(change, { reading })),
      { maxLength: 4 },
    )
    .map((changes) => ({ changes })),
};

const missing = fc.oneof(
  fc.record({ status: fc.constant('unavailable'), reason: fc.constantFrom(...UNAVAILABLE_REASONS) }),
  fc.constant({ status: 'failed', code: 'probe/threw' }),
);

/** Any subset of the items, each collected, unavailable or failed. */
const anyEvidence = (ids: readonly EvidenceId[]): fc.Arbitrary<Evidence> =>
  fc
    .record(
      Object.fromEntries(
        ids.flatMap((id) => {
          const value = values[id];
          return value
            ? [[id, fc.oneof({ weight: 4, arbitrary: value.map((one) => ({ status: 'collected', value: one })) }, missing)]]
            : [];
        }),
      ),
      { requiredKeys: [] },
    )
    .map((evidence) => evidence as Evidence);

const runs = { numRuns: 150 };

describe('judge', () => {
  it('is tested on evidence that the schema accepts', () => {
    fc.assert(
      fc.property(anyEvidence(EVIDENCE_IDS), (evidence) => {
        expect(evidenceSchema.safeParse(evidence).success).toBe(true);
      }),
      { numRuns: 50 },
    );
    expect(Object.keys(evidenceSchemas).sort()).toEqual([...EVIDENCE_IDS].sort());
  });

  it('never throws, and always gives a valid verdict with claims before everything else', () => {
    fc.assert(
      fc.property(anyEvidence(EVIDENCE_IDS), (evidence) => {
        const verdict = judge(evidence);
        expect(verdictSchema.safeParse(verdict).success).toBe(true);
        const isClaim = verdict.causes.map(({ assessment }) => assessment === 'supported');
        expect(isClaim.indexOf(false) === -1 || !isClaim.slice(isClaim.indexOf(false)).includes(true)).toBe(true);
      }),
      runs,
    );
  });

  it('never blames the person on what the page can forge alone', () => {
    fc.assert(
      fc.property(anyEvidence(['page-events', 'late-violations']), (evidence) => {
        const blaming = judge(evidence).causes.filter(({ assessment, side }) => assessment === 'supported' && side === 'user');
        expect(blaming).toEqual([]);
      }),
      runs,
    );
  });

  it('lets no event of the page turn a claim against the person up where there was none', () => {
    const refusals = [
      'content-blocker',
      'vendor-api-blocked',
      'tag-manager-blocked',
      'browser-tracking-protection',
      'third-party-storage-blocked',
    ];
    fc.assert(
      fc.property(fc.array(pageEvent, { maxLength: 10 }), (events) => {
        const claims = judge(
          make.thorough({ frames: [make.frame({ scripts: [make.script('https://client.crisp.chat/l.js')] })], events }),
        ).causes;
        expect(claims.filter(({ id, assessment }) => assessment === 'supported' && refusals.includes(id))).toEqual([]);
      }),
      runs,
    );
  });

  it('claims no cause of trouble beside a chat that works alone', () => {
    const base = crisp();
    fc.assert(
      fc.property(fc.array(request, { maxLength: 6 }), fc.array(pageEvent, { maxLength: 6 }), (requests, events) => {
        const { status, vendors, causes } = judge(
          make.thorough({ ...base, requests: [...base.requests, ...requests], events: [...base.events, ...events] }),
        );
        if (status !== 'working' || vendors.some(({ state }) => state !== 'working')) return;
        expect(causes.filter(({ assessment }) => assessment === 'supported')).toEqual([]);
      }),
      runs,
    );
  });

  it('rules nothing out for want of evidence', () => {
    const nothing = judge({});
    expect(nothing.status).toBe('inconclusive');
    expect(nothing.causes.filter(({ assessment }) => assessment === 'ruled-out' || assessment === 'supported')).toEqual([]);
  });
});
