import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/diagnosis/verdict/judge';
import { CRISP_LOADER, crisp, crispTop, ROCKET_LOADER } from '../chats';
import { environment, event, failed, frame, quick, script, settings, thorough } from '../evidence-factory';

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

describe('a chat whose button stands on the page', () => {
  const closed = [crispTop({ panels: [] })];

  it('is not said to work by a look that neither pressed it nor heard its connections', () => {
    const verdict = judge(quick({ frames: closed }));
    expect(verdict.status).toBe('inconclusive');
    expect(verdict.vendors).toEqual([expect.objectContaining({ id: 'crisp', state: 'working' })]);
    expect(verdict.unknowns).toContainEqual({ evidence: 'network-log', reason: 'not-in-quick-check' });
    expect(verdict.causes.filter(({ assessment }) => assessment === 'supported')).toEqual([]);
  });

  it('works where even that look sees its field', () => {
    expect(judge(quick({ frames: [crispTop()] })).status).toBe('working');
  });

  it('works where its connections were heard, and while what was heard is still to come', () => {
    expect(judge(thorough({ ...crisp(), frames: closed })).status).toBe('working');
    const { 'network-log': _log, 'page-events': _events, ...early } = quick({ frames: closed });
    expect(judge(early).status).toBe('working');
  });

  it('leaves it open whether a chat can be used where only another one is known to be broken', () => {
    const violations = [event('csp-violation', ROCKET_LOADER, { detail: 'script-src-elem' })];
    const frames = [crispTop({ panels: [], scripts: [script(CRISP_LOADER), script(ROCKET_LOADER)] })];
    expect(judge(quick({ frames, violations })).status).toBe('inconclusive');
  });

  it('cannot be used without a connection', () => {
    expect(judge(quick({ frames: closed, environment: environment({ isOnline: false }) })).status).toBe('broken');
  });
});

describe('a page without a chat', () => {
  it('has hardly been looked at by a look that heard nothing', () => {
    const { status, causes } = judge(quick());
    expect(status).toBe('no-widget');
    expect(causes[0]).toMatchObject({ id: 'widget-not-installed', assessment: 'supported', wouldHelp: ['network-log'] });
    expect(causes[0]?.confidence).toBeLessThan(0.6);
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
