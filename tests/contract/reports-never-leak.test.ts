import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CodedError } from '@/utils/foundation/coded-error';
import { buildReport } from '@/utils/report/build/build-report';
import { disclosure } from '@/utils/report/disclosure';
import { exporters } from '@/utils/report/exporters/registry';
import { scrubReport } from '@/utils/report/scrub/safe-report';
import type { CheckSession } from '@/utils/session/schema';
import { createTexts, LANGUAGES } from '@/utils/texts/texts';
import { makeCause, makeEvent, makeRequest, makeSession } from '../support/report-session';

/** What was planted, and every stretch of it that must not be in anything that leaves. */
const CANARIES = {
  email: { plant: 'ayse.canary@example.com', never: ['ayse.canary', 'canary@'] },
  card: { plant: '4111 1111 1111 1111', never: ['4111 1111', '4111111111'] },
  plainCard: { plant: '5555555555554444', never: ['5555555555554444'] },
  nationalId: { plant: '10000000146', never: ['10000000146'] },
  phone: { plant: '+90 532 123 45 67', never: ['532 123', '5321234567'] },
  iban: { plant: 'TR330006100519786457841326', never: ['0006100519786457841326'] },
  jwt: { plant: 'eyJhbGciOiJIUzI1NiJ9.eyJjYW5hcnkiOjF9.c2lnbmF0dXJl', never: ['eyJhbGci', 'eyJjYW5h'] },
  apiKey: { plant: 'sk_live_4eC39HqLyjWDarjtT1zdp7dc', never: ['4eC39HqLyj'] },
  cookie: { plant: 'Cookie: PHPSESSID=canarycookie01', never: ['canarycookie01'] },
  ownWord: { plant: 'Şükrü Canaryoğlu', never: ['Canaryoğlu', 'CANARYOĞLU'] },
} as const;

const KNOWN_TEXTS = [CANARIES.ownWord.plant];

/** Secrets that have no shape: only their place in an address makes them secret. */
const PLACED = ['canaryuser', 'canarypassword', 'canaryvalue', 'canaryfragment', 'canaryhidden'];
const NEVER = [...Object.values(CANARIES).flatMap(({ never }) => [...never]), ...PLACED];

const plant = fc.constantFrom(...Object.values(CANARIES).map((canary) => canary.plant));
const words = fc.constantFrom('', 'Sipariş hatası ', 'close: ', 'The certificate is not trusted. ', '(', '"', '\u200b', '<b>');
const tail = fc.constantFrom('', ' could not connect', ')', '"', '.', '\u00ad', '</b>');
/** A text as a page, a browser or a list may write it. */
const dirtyText = fc.tuple(words, plant, tail).map((parts) => parts.join(''));

/** An address with a secret in every place that an address has. */
const dirtyUrl = fc
  .tuple(fc.constantFrom('https', 'http', 'wss'), plant, fc.boolean(), fc.constantFrom('shop.test', 'widget.test', 'client.crisp.chat'))
  .map(([scheme, secret, isEncodedTwice, host]) => {
    const encoded = isEncodedTwice ? encodeURIComponent(encodeURIComponent(secret)) : encodeURIComponent(secret);
    return `${scheme}://canaryuser:canarypassword@${host}/help/${encoded}/x.js;sid=canaryhidden?token=canaryvalue&m=${encoded}#canaryfragment`;
  });

const anything = fc.oneof(dirtyText, dirtyUrl);

const session: fc.Arbitrary<CheckSession> = fc
  .record({
    pageUrl: dirtyUrl,
    requests: fc.array(
      fc.record({ url: dirtyUrl, error: fc.option(dirtyText), initiatorHost: dirtyText, contentType: fc.option(dirtyText) }),
      { maxLength: 6 },
    ),
    events: fc.array(
      fc.record({
        url: fc.oneof(dirtyUrl, dirtyText),
        frameUrl: dirtyUrl,
        detail: anything,
        kind: fc.constantFrom('socket-close', 'csp-violation', 'fetch-error', 'resource-error', 'script-error'),
      }),
      { maxLength: 6 },
    ),
    values: fc.dictionary(fc.constantFrom('url', 'host', 'error', 'label', 'reason'), anything, { maxKeys: 4 }),
    list: anything,
    rule: anything,
    vendorName: dirtyText,
    vendorId: fc.oneof(fc.constant('rocketchat'), dirtyText),
    title: dirtyText,
    label: dirtyText.map((text) => text.slice(0, 80)),
    platform: dirtyText,
    language: fc.constantFrom('tr', 'en-GB'),
    unknown: dirtyText,
  })
  .map((dirt) => {
    const base = makeSession();
    const environment = base.evidence['browser-environment'];
    if (environment?.status !== 'collected') throw new Error('The factory has no environment.');
    return makeSession({
      pageUrl: dirt.pageUrl,
      error: { code: 'unexpected', message: dirt.title },
      evidence: {
        ...base.evidence,
        'browser-environment': { status: 'collected', value: { ...environment.value, platform: dirt.platform, language: dirt.language } },
        'network-log': {
          status: 'collected',
          value: { requests: dirt.requests.map((request) => makeRequest(request)), mainFrameStatus: 200, truncated: false },
        },
        'page-events': {
          status: 'collected',
          value: { events: dirt.events.map((event) => makeEvent(event)), framesHeard: 1, truncated: false },
        },
        'chat-opening': { status: 'collected', value: { status: 'nothing-happened', launcher: null, by: 'user', waitedMs: 5 } },
      },
      verdict: {
        status: 'broken',
        vendors: [{ id: dirt.vendorId, name: dirt.vendorName, state: 'broken' }],
        causes: [
          makeCause({
            vendorId: dirt.vendorId,
            because: [{ evidence: 'refetch', key: 'fixture', values: { ...dirt.values, label: dirt.label } }],
            rule: { list: dirt.list, text: dirt.rule },
          }),
        ],
        unknowns: [{ evidence: dirt.unknown, reason: 'failed' }],
      },
    });
  });

/** The text as it is, decoded, in one case, and without what may stand between digits. */
function readings(text: string): string[] {
  const decoded = text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      // Not UTF-8: nobody can read it either.
      return run;
    }
  });
  return [text, decoded, decoded.toLowerCase(), decoded.replace(/(?<=\d)[ -](?=\d)/g, '')];
}

function expectClean(text: string): void {
  for (const reading of readings(text)) {
    for (const secret of NEVER) expect(reading).not.toContain(secret);
  }
}

const english = createTexts('en');
const product = { name: 'Chat Medic', version: '0.1.0' };
const now = '2026-11-22T10:16:00+03:00';

describe('reports never leak', () => {
  it('whatever a page, a browser, a list or a vendor wrote, in any format and language', () => {
    const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name).mockImplementation(() => {}));
    let refused = 0;
    fc.assert(
      fc.property(session, (dirty) => {
        const report = buildReport({ session: dirty, guide: null, product, now, texts: english });
        try {
          const safe = scrubReport(report, { knownTexts: KNOWN_TEXTS });
          for (const language of LANGUAGES) {
            const texts = createTexts(language);
            for (const exporter of exporters) expectClean(exporter.export(safe, { texts, maxCharacters: 5_000 }));
          }
          expectClean(JSON.stringify(disclosure(safe, english)));
        } catch (error) {
          // Refusing is allowed, but its reason must not tell what was found.
          if (!(error instanceof CodedError)) throw error;
          refused += 1;
          expectClean(`${error.message} ${JSON.stringify(error.context)}`);
        }
      }),
      { numRuns: 150 },
    );
    for (const log of logs) expect(log).not.toHaveBeenCalled();
    // A report that is always refused would be safe and useless.
    expect(refused).toBe(0);
  }, 120_000);

  it('keeps what support needs while it does so', () => {
    const clean = scrubReport(
      buildReport({
        session: makeSession({
          pageUrl: `https://canaryuser:canarypassword@shop.test/help/${encodeURIComponent(CANARIES.email.plant)}?a=canaryvalue`,
        }),
        guide: null,
        product,
        now,
        texts: english,
      }),
      { knownTexts: KNOWN_TEXTS },
    );
    expect(clean.page.url).toBe('https://shop.test/help/[e-mail]');
    expect(clean.timeline[0]).toMatchObject({
      url: 'https://widget.test/livechat/rocketchat-livechat.min.js',
      outcome: 'blocked-by-extension (net::ERR_BLOCKED_BY_CLIENT)',
    });
    expect(clean.verdict.causes[0]?.rule?.text).toBe('||widget.test^$third-party');
  });
});
