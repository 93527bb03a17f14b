import { describe, expect, it } from 'vitest';
import { buildReport } from '@/utils/report/build/build-report';
import { ownerPacket } from '@/utils/report/owner-packet';
import type { SafeReport } from '@/utils/report/schema';
import { scrubReport } from '@/utils/report/scrub/safe-report';
import type { CheckSession } from '@/utils/session/schema';
import { createTexts, LANGUAGES } from '@/utils/texts/texts';
import { makeCause, makeEvent, makeRequest, makeSession } from '../../support/report-session';

const LOADER = 'https://client.crisp.chat/l.js';
const policy = makeCause({
  id: 'content-security-policy',
  side: 'site',
  vendorId: 'crisp',
  because: [{ evidence: 'page-events', key: 'policyRefused', values: { directive: 'script-src-elem', host: 'client.crisp.chat' } }],
  remedies: ['tell-site-owner'],
  rule: null,
});

function aSession(over: Partial<CheckSession> = {}): CheckSession {
  return makeSession({
    pageUrl: 'https://shop.test/users/defne.karaca/help?mail=defne@posta.example',
    evidence: {
      'network-log': {
        status: 'collected',
        value: {
          mainFrameStatus: 200,
          truncated: false,
          requests: [
            makeRequest({
              url: 'https://client.crisp.chat/settings/',
              type: 'fetch',
              outcome: 'completed',
              failure: null,
              error: null,
              statusCode: 404,
            }),
          ],
        },
      },
      'page-events': {
        status: 'collected',
        value: { events: [makeEvent({ kind: 'csp-violation', url: LOADER, detail: 'script-src-elem' })], framesHeard: 1, truncated: false },
      },
    },
    verdict: {
      status: 'broken',
      vendors: [{ id: 'crisp', name: 'Crisp', state: 'broken' }],
      causes: [policy, makeCause({ assessment: 'ruled-out', confidence: 0, rule: null })],
      unknowns: [],
    },
    ...over,
  });
}

function reportOf(session: CheckSession, knownTexts: string[] = []): SafeReport {
  const product = { name: 'Chat Medic', version: '0.1.0' };
  const report = buildReport({ session, guide: null, product, now: '2026-11-22T10:16:00+03:00', texts: createTexts('en') });
  return scrubReport(report, { knownTexts });
}

describe('the message to the site’s owner', () => {
  it('names the policy line, the failing request, what was ruled out, the repair, and when', () => {
    const packet = ownerPacket(reportOf(aSession()), createTexts('en'));
    expect(packet?.subject).toBe('The Crisp chat does not open on shop.test');
    expect(packet?.text).toContain(`Content-Security-Policy (script-src-elem) refused ${LOADER}`);
    expect(packet?.text).toContain('fetch https://client.crisp.chat/settings/: completed 404');
    expect(packet?.text).toMatch(/ruled out\n- /);
    expect(packet?.text).toContain('https://docs.crisp.chat/guides/others/whitelisting-our-systems/crisp-domain-names');
    expect(packet?.text).toContain('2026-11-22 10:16 (UTC+03:00)');
  });

  it.each(LANGUAGES)('shows what the chat’s script threw, without what the message tells of a person, in %s', (language) => {
    const session = aSession();
    const thrown = makeEvent({ kind: 'script-error', url: LOADER, detail: 'TypeError: no account for defne@posta.example', code: 42 });
    const muted = makeEvent({ kind: 'script-error', url: '', detail: '' });
    const unnamed = makeEvent({ kind: 'script-error', url: '', detail: 'unhandled: chat is undefined' });
    const events = { status: 'collected' as const, value: { events: [thrown, muted, unnamed], framesHeard: 1, truncated: false } };
    const report = reportOf({ ...session, evidence: { ...session.evidence, 'page-events': events } });
    expect(report.timeline.filter(({ what }) => what === 'script-error')).toHaveLength(2);
    const text = ownerPacket(report, createTexts(language))?.text ?? '';
    const lines = text.split('\n').filter((line) => /script error|betik hatası/i.test(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(LOADER);
    expect(lines[0]).toContain('42 TypeError: no account for');
    expect(lines[1]).toContain('chat is undefined');
    expect(JSON.stringify(report) + text).not.toContain('defne@posta.example');
  });

  it.each(LANGUAGES)('leaves no text key and nothing personal in %s', (language) => {
    const packet = ownerPacket(reportOf(aSession(), ['Karaca']), createTexts(language));
    expect(`${packet?.subject} ${packet?.text}`).not.toMatch(/report:|owner\.|\{\{/);
    expect(`${packet?.subject} ${packet?.text}`).not.toMatch(/defne|karaca|posta/i);
  });

  it('is not written where the fault is not the site’s, or where nothing is to be repaired', () => {
    const of = (changes: Parameters<typeof makeCause>[0]) => {
      const session = aSession();
      const verdict = session.verdict && { ...session.verdict, causes: [makeCause(changes)] };
      return ownerPacket(reportOf({ ...session, verdict }), createTexts('en'));
    };
    expect(of({})).toBeNull();
    expect(of({ id: 'vendor-outage', side: 'vendor' })).toBeNull();
    expect(of({ id: 'outside-hours', side: 'site' })).toBeNull();
    expect(of({ id: 'mixed-content', side: 'site' })?.text).toContain('https instead of http');
  });
});
