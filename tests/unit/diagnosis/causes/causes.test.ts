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
