import { describe, expect, it } from 'vitest';
import { CAUSES } from '@/utils/diagnosis/causes/registry';
import { evidenceSchema } from '@/utils/diagnosis/evidence/schema';
import { judge } from '@/utils/diagnosis/verdict/judge';
import { verdictSchema } from '@/utils/diagnosis/verdict/schema';
import type { Case } from '../cases/case';
import { networkSideCases } from '../cases/network-side';
import { siteSideCases } from '../cases/site-side';
import { userSideCases } from '../cases/user-side';
import { CRISP_LOADER, crispStub } from '../chats';
import { extension, failed, thorough } from '../evidence-factory';

const CASES = { ...userSideCases, ...networkSideCases, ...siteSideCases };

const claimsOf = ({ evidence }: Case) => judge(evidence).causes.filter(({ assessment }) => assessment === 'supported');

describe('every cause', () => {
  it('has a case in which it fires and a near-miss in which it must not', () => {
    for (const { id } of CAUSES) {
      expect(CASES[id]?.fires.length, id).toBeGreaterThan(0);
      expect(CASES[id]?.holdsBack.length, id).toBeGreaterThan(0);
    }
    expect(Object.keys(CASES).sort()).toEqual(CAUSES.map(({ id }) => id).sort());
  });
});

describe.each(Object.entries(CASES))('%s', (id, { fires, holdsBack }) => {
  it.each(fires.map((one) => [one.name, one] as const))('is the first claim: %s', (_name, one) => {
    expect(evidenceSchema.safeParse(one.evidence).success).toBe(true);
    const claims = claimsOf(one);
    expect(claims[0]?.id).toBe(id);
    expect(claims[0]?.confidence).toBeGreaterThanOrEqual(0.6);
    expect(claims[0]?.because.length).toBeGreaterThan(0);
    if (one.side) expect(claims[0]?.side).toBe(one.side);
    if (one.vendor) expect(claims[0]?.vendorId).toBe(one.vendor);
    const verdict = judge(one.evidence);
    if (one.status) expect(verdict.status).toBe(one.status);
    expect(verdictSchema.safeParse(verdict).success).toBe(true);
  });

  it.each(holdsBack.map((one) => [one.name, one] as const))('is not claimed: %s', (_name, one) => {
    expect(evidenceSchema.safeParse(one.evidence).success).toBe(true);
    expect(claimsOf(one).map((claim) => claim.id)).not.toContain(id);
    if (one.status) expect(judge(one.evidence).status).toBe(one.status);
    // A working chat is blamed on nobody.
    if (one.status === 'working') expect(claimsOf(one)).toEqual([]);
  });
});

/** Causes that may be claimed below 0.9 although nothing that could still be gathered would raise them, with the reason. */
const NOTHING_RAISES: Readonly<Record<string, string>> = {
  'consent-not-given': 'only the answer to the banner shows it',
  'content-security-policy': 'the recorder in the page is all that hears of a refusal, and a page can forge it',
  'covered-by-page': 'it is seen on the screen, where the page may yet change',
  'domain-not-allowed': 'the words are the widget’s own',
  'facade-not-hydrated': 'it was pressed; more than nothing cannot happen',
  'hidden-by-site': 'it is read from the page’s own rules',
  'mixed-content': 'browsers refuse it before there is a request to hear of',
  'notifications-blocked': 'whether it bothers the person is his to say',
  'outdated-browser': 'what is missing is known; whether it is the reason, an update alone shows',
  'outside-hours': 'the words are the widget’s own',
  'site-script-error': 'an error in the page does not say what it broke',
  'stale-site-data': 'clearing it is the cure and the proof',
  'vendor-outage': 'a server’s own word that it is at fault',
};

describe('a claim below 0.9', () => {
  const claims = Object.values(CASES).flatMap(({ fires, holdsBack }) => [...fires, ...holdsBack].flatMap(claimsOf));
  const silent = claims.filter(({ confidence, wouldHelp }) => confidence < 0.9 && wouldHelp.length === 0);

  it('names what would raise it, or is one of those that nothing does', () => {
    expect([...new Set(silent.map(({ id }) => id))].sort()).toEqual(Object.keys(NOTHING_RAISES).sort());
  });
});

describe('which extension is cited beside a refusal', () => {
  const refused = (extensions: Parameters<typeof thorough>[0] & object) =>
    judge(thorough({ frames: [crispStub()], requests: [failed(CRISP_LOADER, 'script', 'blocked-by-extension')], ...extensions }));
  const cited = (names: readonly [string, Parameters<typeof extension>[1]?][]) =>
    refused({ extensions: names.map(([name, over]) => extension(name, over)) })
      .causes.find(({ id }) => id === 'content-blocker')
      ?.because.find(({ key }) => key === 'blockerInstalled')?.values.name;

  it('is the blocker by trade, wherever it stands in the list', () => {
    expect(cited([['Dark Pages'], ['uBlock Origin']])).toBe('uBlock Origin');
    expect(cited([['uBlock Origin'], ['Dark Pages']])).toBe('uBlock Origin');
  });

  it('is one that reaches the page rather than one that does not', () => {
    expect(cited([['Far Filter', { hostPermissions: ['https://mail.test/*'] }], ['Near Filter']])).toBe('Near Filter');
  });

  it('is none that is switched off or cannot refuse anything', () => {
    expect(
      cited([
        ['uBlock Origin', { isEnabled: false }],
        ['Notes', { permissions: ['storage'] }],
      ]),
    ).toBeUndefined();
  });
});
