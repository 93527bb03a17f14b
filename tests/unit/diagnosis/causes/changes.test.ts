import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/diagnosis/verdict/judge';
import { CRISP_LOADER, CRISP_SETTINGS, crisp, crispStub, crispTop, crispUnseen } from '../chats';
import {
  changed,
  changedInVain,
  comparison,
  failed,
  hanging,
  launcher,
  opening,
  request,
  type Seen,
  thorough,
  turnedOff,
} from '../evidence-factory';

const judged = (seen: Seen) => {
  const { causes } = judge(thorough(seen));
  return (id: string) => causes.find((cause) => cause.id === id);
};

/** It opens nothing, and no request says why. */
const silent: Seen = {
  ...crisp(),
  requests: [request(CRISP_LOADER, 'script'), request(CRISP_SETTINGS, 'fetch')],
  events: [],
  frames: [crispTop({ panels: [] })],
  opening: opening('nothing-happened', launcher({ vendorId: 'crisp' })),
  comparison: comparison(),
};
const hiddenByStyle: Seen = {
  ...crisp(),
  frames: [crispTop({ panels: [], launchers: [launcher({ vendorId: 'crisp', visibility: turnedOff('user-style') })] })],
};
/** Its code came; what boots it was refused. */
const refusedBoot: Seen = {
  frames: [crispUnseen()],
  requests: [request(CRISP_LOADER, 'script'), failed(CRISP_SETTINGS, 'fetch', 'blocked-by-extension')],
};
const unreachable: Seen = { frames: [crispStub()], requests: [failed(CRISP_LOADER, 'script', 'dns')] };

describe('stale site data', () => {
  it('is open while extensions and stored data may both be the difference between the windows', () => {
    expect(judged(silent)('stale-site-data')).toMatchObject({ assessment: 'inconclusive' });
  });

  it('is claimed once clearing has helped, and then no extension is accused', () => {
    const cause = judged({ ...silent, changes: [changed('site-data')] });
    expect(cause('stale-site-data')).toMatchObject({ assessment: 'supported', confidence: 0.92 });
    expect(cause('content-blocker')?.assessment).not.toBe('supported');
  });

  it('is ruled out where clearing was in vain, which speaks for an extension', () => {
    const before = judged(silent)('content-blocker')?.confidence ?? 0;
    const cause = judged({ ...silent, changes: [changedInVain('site-data')] });
    expect(cause('stale-site-data')).toMatchObject({ assessment: 'ruled-out' });
    expect(cause('content-blocker')?.confidence).toBeGreaterThan(before);
  });

  it('is neither claimed nor ruled out by a change that could not be read', () => {
    const seen = { ...silent, changes: [changed('site-data', { reading: 'not-comparable' })] };
    expect(judged(seen)('stale-site-data')).toMatchObject({ assessment: 'inconclusive' });
  });
});

describe('a search among extensions', () => {
  it('names who it was, and makes that the first cause where nothing else explains it', () => {
    const cause = judged({ ...silent, changes: [changed('extensions', { names: ['Quiet Pages'] })] })('content-blocker');
    expect(cause).toMatchObject({ assessment: 'supported', confidence: 0.93 });
    expect(cause?.because).toContainEqual({
      evidence: 'change-comparison',
      key: 'worksWithoutExtensions',
      values: { names: 'Quiet Pages' },
    });
  });

  it.each([
    ['hidden-by-cosmetic-filter', hiddenByStyle],
    ['vendor-api-blocked', refusedBoot],
  ])('makes %s sure, and keeps it before the general cause', (id, seen) => {
    const before = judged(seen)(id)?.confidence ?? 1;
    const { causes } = judge(thorough({ ...seen, changes: [changed('extensions', { names: ['Quiet Pages'] })] }));
    expect(causes[0]).toMatchObject({ id, assessment: 'supported' });
    expect(causes[0]?.confidence).toBeGreaterThan(before);
    expect(causes[0]?.because.map(({ key }) => key)).toContain('worksWithoutExtensions');
  });

  it('leaves little of a foreign style that hides the chat without any extension too', () => {
    const cause = judged({ ...hiddenByStyle, changes: [changedInVain('extensions')] })('hidden-by-cosmetic-filter');
    expect(cause).toMatchObject({ assessment: 'supported', confidence: 0.5 });
  });

  it('accuses no extension where the chat fails without any', () => {
    expect(judged(silent)('content-blocker')?.assessment).toBe('supported');
    expect(judged({ ...silent, changes: [changedInVain('extensions')] })('content-blocker')?.assessment).not.toBe('supported');
  });
});

describe('another way into the network', () => {
  it('makes the usual network more likely where the chat works over the other', () => {
    const before = judged(unreachable)('host-unreachable')?.confidence ?? 1;
    const after = judged({ ...unreachable, changes: [changed('network')] })('host-unreachable');
    expect(after?.confidence).toBeGreaterThanOrEqual(before);
    expect(after?.because.map(({ key }) => key)).toContain('worksOnOtherNetwork');
  });

  it('makes it less likely where it fails there too', () => {
    const after = judged({ ...unreachable, changes: [changedInVain('network')] })('host-unreachable');
    expect(after?.confidence).toBe(0.6);
    expect(after?.because.map(({ key }) => key)).toContain('failsOnOtherNetworkToo');
  });

  it('says nothing of the network where only the VPN was switched off in vain', () => {
    const before = judged(unreachable)('host-unreachable')?.confidence;
    expect(judged({ ...unreachable, changes: [changedInVain('vpn')] })('host-unreachable')?.confidence).toBe(before);
  });

  it('clears a vendor whose silent servers answer over another network', () => {
    const hangs: Seen = { frames: [crispStub()], requests: [hanging(CRISP_LOADER, 'script')], settledAfterMs: 25_000 };
    expect(judged(hangs)('vendor-outage')).toMatchObject({ assessment: 'supported' });
    expect(judged({ ...hangs, changes: [changed('network')] })('vendor-outage')?.assessment).not.toBe('supported');
  });
});
