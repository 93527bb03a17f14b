import { describe, expect, it } from 'vitest';
import type { EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import type { Verdict } from '@/utils/diagnosis/verdict/schema';
import { fixOutcome } from '@/utils/fixes/fix-outcome';
import type { FixState } from '@/utils/fixes/schema';
import { aCause, aFix, anAftercheck, aVerdict, VERDICTS } from '../../support/gallery/worlds';

const { working, storage, blocker, unsure, onlySeen } = VERDICTS;
const mute = aVerdict({ ...working, causes: [aCause({ id: 'notifications-blocked', confidence: 0.7 })] });
const muteFix = aFix({ fixId: 'allow-notifications', claim: { id: 'notifications-blocked', vendorId: 'intercom' }, before: mute });
const settings = (notifications: EvidenceMap['browser-settings']['notifications']) => ({
  'browser-settings': {
    status: 'collected' as const,
    value: { thirdPartyCookies: 'allowed' as const, trackingProtection: 'off' as const, popups: 'allowed' as const, notifications },
  },
});
const outcome = (fix: FixState, after: Verdict, evidence = {}) => fixOutcome(fix, { ...anAftercheck(after), evidence });

describe('the outcome of a fix', () => {
  it('is not known before the next check', () => {
    expect(fixOutcome(aFix({}), { ...anAftercheck(working), startedAt: '2026-11-22T10:15:00+03:00' })).toBe('unchecked');
  });

  it.each([
    ['working before and after, the claim still there', muteFix, mute, settings('blocked'), 'same'],
    ['working before and after, the claim silent but the setting as it was', muteFix, working, settings('blocked'), 'same'],
    ['working before and after, the claim gone', muteFix, working, settings('allowed'), 'helped'],
    ['working before and after, the browser not telling', muteFix, working, settings('unknown'), 'unclear'],
    ['working before, broken after', muteFix, storage, settings('allowed'), 'worse'],
    ['broken before, working after', aFix({}), working, {}, 'works'],
    ['broken before and after, the claim still there', aFix({}), storage, {}, 'same'],
    ['broken before and after, by something else', aFix({}), blocker, {}, 'other-cause'],
    ['broken before, nobody could tell after', aFix({}), unsure, {}, 'unclear'],
    ['broken before, after it there and not tried', aFix({}), onlySeen, {}, 'gone'],
  ] as const)('%s', (_what, fix, after, evidence, expected) => {
    expect(outcome(fix, after, evidence)).toBe(expected);
  });

  it('is unclear where what the claim rested on was not looked at again', () => {
    const because = [{ evidence: 'network-log', key: 'requestRefused', values: {} }];
    const before = aVerdict({ causes: [aCause({ id: 'content-blocker', because })] });
    const fix = aFix({ fixId: 'pause-extension', claim: { id: 'content-blocker', vendorId: 'intercom' }, before });
    expect(outcome(fix, storage)).toBe('unclear');
    expect(
      outcome(fix, storage, { 'network-log': { status: 'collected', value: { requests: [], mainFrameStatus: 200, truncated: false } } }),
    ).toBe('other-cause');
  });

  it('is worse where a chat broke that worked beside the one it was for', () => {
    const crisp = (state: 'working' | 'broken') => ({ id: 'crisp', name: 'Crisp', state });
    const before = aVerdict({ ...storage, status: 'working', vendors: [...storage.vendors, crisp('working')] });
    const after = aVerdict({ ...working, vendors: [...working.vendors, crisp('broken')] });
    expect(outcome(aFix({ before }), after)).toBe('worse');
  });

  it('takes the same claim on another chat for another one', () => {
    const after = aVerdict({ causes: [aCause({ id: 'third-party-storage-blocked', vendorId: 'crisp' })] });
    expect(outcome(aFix({}), after)).toBe('other-cause');
  });
});
