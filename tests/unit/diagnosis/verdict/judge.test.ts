import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/diagnosis/verdict/judge';
import { CRISP_LOADER, crisp } from '../chats';
import { environment, failed, frame, quick, settings, thorough } from '../evidence-factory';

const unseen = { 'page-survey': { status: 'unavailable', reason: 'timed-out' } } as const;

describe('a page that nobody could look at', () => {
  it('has no chat in a state that nobody has seen', () => {
    const verdict = judge({ ...thorough({ ...crisp(), events: [] }), ...unseen });
    expect(verdict.status).toBe('inconclusive');
    expect(verdict.vendors).toEqual([]);
    expect(verdict.causes.filter(({ assessment }) => assessment === 'supported')).toEqual([]);
    expect(verdict.unknowns).toContainEqual({ evidence: 'page-survey', reason: 'timed-out' });
  });

  it('has a broken one where the network alone tells that its code was refused', () => {
    const verdict = judge({ ...thorough({ requests: [failed(CRISP_LOADER, 'script', 'blocked-by-extension')] }), ...unseen });
    expect(verdict.vendors).toEqual([expect.objectContaining({ id: 'crisp', state: 'broken' })]);
  });

  it('counts as not looked at when its own frame told nonsense', () => {
    const verdict = judge(thorough({ ...crisp(), frames: [frame({ couldNotLook: true })], events: [] }));
    expect(verdict.vendors).toEqual([]);
  });
});

describe('values that the browser keeps to itself', () => {
  const silent = settings({ thirdPartyCookies: 'unknown', trackingProtection: 'unknown', popups: 'unknown', notifications: 'unknown' });
  const blocked = [failed(CRISP_LOADER, 'script', 'blocked-by-extension')];

  it('are told among what could not be seen, each with its reason', () => {
    const seen = { requests: blocked, settings: silent };
    const firefox = judge(thorough({ ...seen, environment: environment({ name: 'Firefox', effectiveType: null }) }));
    expect(firefox.unknowns).toEqual(
      expect.arrayContaining([
        { evidence: 'third-party-cookies', reason: 'not-in-this-browser' },
        { evidence: 'tracking-protection', reason: 'not-in-this-browser' },
        { evidence: 'popups', reason: 'not-in-this-browser' },
        { evidence: 'notifications', reason: 'page-not-reachable' },
        { evidence: 'connection-quality', reason: 'not-in-this-browser' },
      ]),
    );
    const chromium = judge(thorough({ ...seen, environment: environment({ name: 'Chromium', effectiveType: '4g' }) }));
    expect(chromium.unknowns).toContainEqual({ evidence: 'popups', reason: 'permission-missing' });
    expect(chromium.unknowns.map(({ evidence }) => evidence)).not.toContain('connection-quality');
  });

  it('are said to need a permission where one was not lent', () => {
    const unlent = { requests: blocked, settings: { ...silent, isBrowserRead: false } };
    const chromium = judge(thorough({ ...unlent, environment: environment({ name: 'Chromium' }) }));
    expect(chromium.unknowns).toContainEqual({ evidence: 'third-party-cookies', reason: 'permission-missing' });
    expect(chromium.unknowns).toContainEqual({ evidence: 'tracking-protection', reason: 'not-in-this-browser' });
    const firefox = judge(thorough({ ...unlent, environment: environment({ name: 'Firefox' }) }));
    expect(firefox.unknowns).toContainEqual({ evidence: 'tracking-protection', reason: 'permission-missing' });
  });

  it('are notifications alone beside a chat that works', () => {
    const { status, unknowns } = judge(thorough({ ...crisp(), settings: silent }));
    expect(status).toBe('working');
    expect(unknowns).toEqual([{ evidence: 'notifications', reason: expect.any(String) }]);
  });

  it('are frames that nobody could look into, with their number', () => {
    const evidence = quick({ frames: [frame(), frame({ frameId: 4, isTop: false, couldNotLook: true })] });
    const survey = evidence['page-survey'];
    if (survey?.status === 'collected') survey.value.unreachableFrames = 2;
    expect(judge(evidence).unknowns).toContainEqual({ evidence: 'frames-out-of-reach', reason: 'not-in-quick-check', count: 3 });
  });
});
