import { describe, expect, it } from 'vitest';
import { buildReport } from '@/utils/report/build/build-report';
import { MAX_TIMELINE, reportSchema } from '@/utils/report/schema';
import { scrubReport } from '@/utils/report/scrub/safe-report';
import { createTexts } from '@/utils/texts/texts';
import { makeCause, makeEvent, makeRequest, makeSession } from '../../support/report-session';
import { changed, changedInVain, comparison } from '../diagnosis/evidence-factory';

const texts = createTexts('en');
const product = { name: 'Chat Medic', version: '0.1.0' };
const now = '2026-11-22T10:16:00+03:00';
const build = (over: Parameters<typeof makeSession>[0] = {}) =>
  buildReport({ session: makeSession(over), guide: null, product, now, texts });

describe('buildReport', () => {
  it('has the shape that others rely on', () => {
    const report = build();
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({
      schemaVersion: 1,
      generatedAt: now,
      browser: { name: 'Chromium', version: '156.0.8078.79' },
      vendors: [{ id: 'rocketchat', state: 'broken' }],
      verdict: {
        status: 'broken',
        causes: [
          { id: 'content-blocker', assessment: 'supported', confidence: 0.95, side: 'user', remedies: ['allow-site-in-blocker'] },
          {},
          {},
        ],
        unknowns: [{ evidence: 'extensions', reason: 'permission-missing' }],
      },
      privateWindow: { status: 'not-run', differences: [] },
    });
    expect(report.verdict.causes[0]?.rule).toEqual({ list: 'EasyList – Chat Widgets', text: '||widget.test^$third-party' });
    expect(report.check.durationMs).toBe(5_000);
    expect(report.page.url).toBe('https://shop.test/help');
  });

  it('refuses to report a check that reached no verdict', () => {
    expect(() => build({ verdict: null })).toThrow(expect.objectContaining({ code: 'report/nothing-to-report' }));
  });

  it('gives the same bytes for the same check, whatever the clock says', () => {
    expect(JSON.stringify(build())).toBe(JSON.stringify(build()));
  });

  it('says what it does not know instead of leaving it out', () => {
    const report = build({ evidence: {} });
    expect(report.browser).toEqual({ name: 'unknown', version: 'unknown' });
    expect(report.timeline).toEqual([]);
  });

  it('reads the private-window test from the evidence of the check', () => {
    const { evidence } = makeSession();
    const report = build({
      evidence: {
        ...evidence,
        'incognito-comparison': {
          status: 'collected',
          value: {
            normal: 'broken',
            private: 'broken',
            differences: ['extensions', 'third-party-storage'],
            reading: 'fails-there',
            privateFailure: 'storage',
            by: 'probes',
          },
        },
      },
    });
    expect(report.privateWindow).toMatchObject({
      status: 'fails-there',
      row: 'fails-there-storage',
      by: 'probes',
      differences: ['extensions', 'third-party-storage'],
    });
    expect(report.privateWindow.reading).toContain('does not clear the extensions yet');
  });

  it('says where the private window was evened out before it was read', () => {
    const session = makeSession();
    const value = comparison({ evened: 'storage' });
    session.evidence['incognito-comparison'] = { status: 'collected', value };
    const { privateWindow } = build(session);
    expect(privateWindow).toMatchObject({ row: 'works-there', evened: 'storage' });
    expect(privateWindow.reading).toContain('both windows treat them alike');
  });

  it('tells what else was tried, and leaves the part out where nothing was', () => {
    const session = makeSession();
    expect(build(session)).not.toHaveProperty('changes');
    session.evidence['change-comparison'] = {
      status: 'collected',
      value: { changes: [changed('site-data'), changedInVain('network')] },
    };
    expect(build(session).changes).toMatchObject([
      { change: 'site-data', row: 'works-after', seen: true, by: 'probes', reading: expect.stringContaining('old data was in its way') },
      { change: 'network', row: 'fails-after', reading: expect.stringContaining('fails as well') },
    ]);
  });

  it('has a sentence for every row of the truth table', () => {
    const rows = ['works-there', 'works-in-both', 'fails-there', 'only-private-fails', 'not-comparable', 'not-run', 'could-not-run'];
    const failures = ['storage', 'network', 'nothing-requested', 'other'].map((failure) => `fails-there-${failure}`);
    for (const language of ['en', 'tr'] as const) {
      const { exists } = createTexts(language);
      for (const row of [...rows, ...failures]) expect(exists(`report:text.privateWindow.${row}`), row).toBe(true);
    }
  });

  describe('the timeline', () => {
    it('keeps what happened around the chat and leaves out what went well elsewhere', () => {
      expect(build().timeline.map(({ what, url, outcome }) => [what, url, outcome])).toEqual([
        ['script', 'https://widget.test/livechat/rocketchat-livechat.min.js', 'blocked-by-extension (net::ERR_BLOCKED_BY_CLIENT)'],
        ['resource-error', 'https://widget.test/livechat/rocketchat-livechat.min.js', 'script'],
      ]);
    });

    it('is bounded, and keeps the chat before the rest of the page', () => {
      const noise = Array.from({ length: 300 }, (_, index) => makeRequest({ url: `https://ads${index}.test/x.js`, startMs: index }));
      const chat = makeRequest({ startMs: 5_000 });
      const { timeline } = build({
        evidence: {
          ...makeSession().evidence,
          'network-log': { status: 'collected', value: { requests: [...noise, chat], mainFrameStatus: 200, truncated: false } },
          'page-events': {
            status: 'collected',
            value: { events: [makeEvent({ kind: 'script-error' })], framesHeard: 1, truncated: false },
          },
        },
      });
      expect(timeline).toHaveLength(MAX_TIMELINE);
      expect(timeline.at(-1)?.url).toBe(chat.url);
      expect(timeline.map(({ atMs }) => atMs)).toEqual([...timeline.map(({ atMs }) => atMs)].sort((a, b) => a - b));
    });
  });

  it('leaves what a hostile page made too long for the scrubber to cut', () => {
    const long = 'x'.repeat(5_000);
    const report = build({
      pageUrl: `https://shop.test/${long}`,
      verdict: {
        status: 'broken',
        vendors: [{ id: 'generic', name: long, state: 'broken' }],
        causes: [
          makeCause({ because: [{ evidence: 'refetch', key: 'fixture', values: { url: long } }], rule: { list: long, text: long } }),
        ],
        unknowns: [],
      },
    });
    expect(reportSchema.safeParse(scrubReport(report)).success).toBe(true);
  });
});
