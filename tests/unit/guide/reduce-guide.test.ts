import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effect, GuideEvent } from '@/utils/guide/define-step';
import { enterGuide, isOver, newGuide, reduceGuide } from '@/utils/guide/reduce-guide';
import { GUIDE_PATHS, type GuidePath, type GuideState, guideStateSchema } from '@/utils/guide/schema';
import { CHANGE, COMPARISON, PAGE } from './simulated-browser';

const NOW = '2026-11-22T10:15:00+03:00';

function begin(path: GuidePath = 'private-window') {
  return enterGuide(newGuide({ id: 'g1', bootId: 'b1', path, pageUrl: PAGE, tabId: 7, timeoutMs: 30_000, now: NOW }), NOW);
}

/** Plays events; those without a turn of their own belong to the current one. */
function play(...events: (GuideEvent | Record<string, unknown>)[]): { state: GuideState; effects: readonly Effect[] } {
  return playOn('private-window', ...events);
}

function playOn(path: GuidePath, ...events: (GuideEvent | Record<string, unknown>)[]): { state: GuideState; effects: readonly Effect[] } {
  return events.reduce<{ state: GuideState; effects: readonly Effect[] }>(
    ({ state }, event) => reduceGuide(state, (RESULTS.has(String(event.type)) ? { turn: state.turn, ...event } : event) as GuideEvent, NOW),
    begin(path),
  );
}

const RESULTS = new Set([
  'checked',
  'access-tested',
  'window-opened',
  'window-refused',
  'compared',
  'storage-answered',
  'clearing-planned',
  'data-cleared',
  'change-compared',
  'result-written',
  'suspects-listed',
  'tried',
  'switches-seen',
  'all-put-back',
  'effect-failed',
]);
const normalDone = {
  type: 'checked',
  side: 'normal',
  tabId: 7,
  outcome: { status: 'done', checkId: 'n1', verdict: 'broken', cause: null },
};
const allowed = { type: 'access-tested', access: 'allowed' };
const missing = { type: 'access-tested', access: 'missing' };
const opened = { type: 'window-opened', windowId: 3, tabId: 4 };
const privateDone = {
  type: 'checked',
  side: 'private',
  tabId: 4,
  outcome: { status: 'done', checkId: 'p1', verdict: 'working', cause: null },
};
const afterDone = { type: 'checked', side: 'after', tabId: 7, outcome: { status: 'done', checkId: 'a1', verdict: 'working', cause: null } };
const compared = { type: 'compared', comparison: COMPARISON };
const stricter = {
  type: 'compared',
  comparison: { ...COMPARISON, private: 'broken', reading: 'not-comparable', privateFailure: 'storage' },
};
const allowedStorage = { type: 'storage-answered', storage: 'allowed' };
const PLAN = { sites: ['shop.test'], origins: ['https://shop.test'], hostnames: ['shop.test'], kinds: ['cookies', 'storage', 'workers'] };
const planned = { type: 'clearing-planned', plan: PLAN };
const cleared = { type: 'data-cleared' };
const changeCompared = { type: 'change-compared', change: CHANGE };
const written = { type: 'result-written' };
const suspects = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase(), weight: 1 }));
const listed = { type: 'suspects-listed', suspects: { mode: 'automatic', suspects, spared: [] } };
const listedByHand = { type: 'suspects-listed', suspects: { mode: 'by-hand', suspects, spared: [] } };
const tried = (verdict: string) => ({ type: 'tried', tabId: 7, outcome: { status: 'done', checkId: 't1', verdict, cause: null } });
const kinds = (effects: readonly Effect[]) => effects.map(({ kind }) => kind);

/** Where a path may lead. */
function stepsOf(path: GuidePath): readonly string[] {
  if (path === 'private-window') return ['baseline', 'private-access', 'open-private', 'check-private', 'even-out', 'ask-user', 'result'];
  if (path === 'extensions') return ['baseline', 'find-suspects', 'search-extensions', 'put-back', 'result'];
  return ['baseline', ...(path === 'site-data' ? ['choose-data', 'clear-data'] : ['make-change']), 'check-after', 'result'];
}

describe('a private window that is stricter by itself', () => {
  const there = [normalDone, allowed, opened, privateDone, stricter];

  it('is evened out and looked at again before anything is read', () => {
    expect(kinds(play(...there).effects)).toEqual(['allow-storage']);
    const again = play(...there, allowedStorage);
    expect(again.state).toMatchObject({ step: 'check-private', evened: 'storage', privateCheckId: null });
    expect(kinds(again.effects)).toEqual(['check-private']);
    const { state } = play(...there, allowedStorage, privateDone, compared, written);
    expect(state).toMatchObject({ status: 'done', comparison: { reading: 'works-there', evened: 'storage' } });
  });

  it('is evened out once only', () => {
    const { state } = play(...there, allowedStorage, privateDone, stricter);
    expect(state).toMatchObject({ step: 'result', comparison: { reading: 'not-comparable', evened: 'storage' } });
  });

  it('asks for the permission where it is missing, and takes no for an answer', () => {
    const asking = play(...there, { type: 'storage-answered', storage: 'missing' });
    expect(asking.state).toMatchObject({ status: 'waiting-for-user', waitingFor: 'allow-storage' });
    expect(kinds(reduceGuide(asking.state, { type: 'continue' }, NOW).effects)).toEqual(['allow-storage']);
    const { state } = reduceGuide(asking.state, { type: 'skip' }, NOW);
    expect(state).toMatchObject({ step: 'result', comparison: { reading: 'not-comparable', evened: 'declined' } });
  });

  it('leads the person to the switch where we cannot turn it', () => {
    const asking = play(...there, { type: 'storage-answered', storage: 'impossible' });
    expect(asking.state.waitingFor).toBe('lift-protection');
    const { state } = reduceGuide(asking.state, { type: 'continue' }, NOW);
    expect(state).toMatchObject({ step: 'check-private', evened: 'protection' });
  });

  it('begins anew with the window, because what was allowed went with it', () => {
    const closed = play(...there, allowedStorage, { type: 'private-window-closed', windowId: 3 });
    expect(closed.state).toMatchObject({ waitingFor: 'reopen' });
    expect(reduceGuide(closed.state, { type: 'continue' }, NOW).state).toMatchObject({ step: 'open-private', evened: null });
  });
});

describe('stale data of the site', () => {
  const chosen = { type: 'clear', kinds: ['storage'] };

  it('is shown before it is cleared, cleared as it was chosen, and the page checked again', () => {
    expect(kinds(playOn('site-data', normalDone).effects)).toEqual(['plan-clearing']);
    expect(playOn('site-data', normalDone, planned)).toMatchObject({ state: { waitingFor: 'site-data', clearing: PLAN }, effects: [] });
    const clearing = playOn('site-data', normalDone, planned, chosen);
    expect(clearing.state).toMatchObject({ step: 'clear-data', clearing: { kinds: ['storage'] } });
    expect(kinds(clearing.effects)).toEqual(['clear-data']);
    expect(kinds(playOn('site-data', normalDone, planned, chosen, cleared).effects)).toEqual(['check-after']);
    expect(kinds(playOn('site-data', normalDone, planned, chosen, cleared, afterDone).effects)).toEqual(['compare-change']);
    const { state } = playOn('site-data', normalDone, planned, chosen, cleared, afterDone, changeCompared, written);
    expect(state).toMatchObject({ status: 'done', change: CHANGE, clearing: null });
  });

  it('is not cleared by a click that names nothing, or something that was not offered', () => {
    const asking = playOn('site-data', normalDone, planned);
    expect(reduceGuide(asking.state, { type: 'clear', kinds: [] }, NOW).effects).toEqual([]);
    expect(reduceGuide(asking.state, { type: 'clear', kinds: ['cache'] }, NOW).effects).toEqual([]);
  });

  it('is never cleared for a chat that works', () => {
    const works = { ...normalDone, outcome: { ...normalDone.outcome, verdict: 'working' } };
    const { state, effects } = playOn('site-data', works);
    expect(state).toMatchObject({ step: 'result', change: { reading: 'works-in-both' } });
    expect(kinds(effects)).toEqual(['close-window', 'write-change']);
  });

  it('is asked for again by whoever comes back to it later', () => {
    const { state, effects } = playOn('site-data', normalDone, planned, chosen, { type: 'pause' }, { type: 'continue' });
    expect(state.step).toBe('choose-data');
    expect(kinds(effects)).toEqual(['plan-clearing']);
  });
});

describe('a change that only the person can make', () => {
  it.each(['network', 'vpn'] as const)('is waited for, seen or told, and checked: %s', (path) => {
    expect(playOn(path, normalDone)).toMatchObject({ state: { step: 'make-change', waitingFor: 'change' }, effects: [] });
    expect(playOn(path, normalDone, { type: 'noticed' })).toMatchObject({ state: { step: 'check-after', isChangeSeen: true } });
    const told = playOn(path, normalDone, { type: 'continue' });
    expect(told).toMatchObject({ state: { step: 'check-after', isChangeSeen: false } });
    expect(kinds(told.effects)).toEqual(['check-after']);
  });

  it('of another browser is told by the person, whatever happens to the network', () => {
    expect(playOn('other-browser', normalDone).state.waitingFor).toBe('answer');
    expect(playOn('other-browser', normalDone, { type: 'noticed' }).state.step).toBe('make-change');
    expect(kinds(playOn('other-browser', normalDone, { type: 'answer', works: 'yes' }).effects)).toEqual(['compare-change-by-answer']);
    expect(playOn('other-browser', normalDone, { type: 'answer', works: 'yes' }, changeCompared).state.step).toBe('result');
  });

  it('can be gone back to from the check after it', () => {
    const { state, effects } = playOn('network', normalDone, { type: 'continue' }, { type: 'back' });
    expect(state).toMatchObject({ step: 'make-change', afterCheckId: null });
    expect(kinds(effects)).toEqual(['stop-checks', 'close-window']);
  });

  it('asks for the site again where its permission ran out meanwhile', () => {
    const refused = {
      ...afterDone,
      outcome: {
        status: 'failed',
        checkId: null,
        missingOrigins: ['https://shop.test/*'],
        error: { code: 'check/permission-refused', message: '' },
      },
    };
    expect(playOn('vpn', normalDone, { type: 'continue' }, refused).state.waitingFor).toBe('hosts');
  });
});

describe('the guide', () => {
  it('goes from the baseline to the result', () => {
    expect(kinds(begin().effects)).toEqual(['check-normal']);
    expect(kinds(play(normalDone).effects)).toEqual(['test-access']);
    expect(kinds(play(normalDone, allowed).effects)).toEqual(['open-window']);
    expect(play(normalDone, allowed, opened).effects).toEqual([{ kind: 'check-private', tabId: 4 }]);
    expect(kinds(play(normalDone, allowed, opened, privateDone).effects)).toEqual(['compare']);
    expect(kinds(play(normalDone, allowed, opened, privateDone, compared).effects)).toEqual(['close-window', 'write-result']);
    const { state } = play(normalDone, allowed, opened, privateDone, compared, written);
    expect(state).toMatchObject({ status: 'done', step: 'result', comparison: COMPARISON, privateWindowId: null, error: null });
  });

  it('waits for the hosts and asks again when the person goes on', () => {
    const refused = {
      type: 'checked',
      side: 'normal',
      tabId: 7,
      outcome: {
        status: 'failed',
        checkId: 'n1',
        missingOrigins: ['<all_urls>'],
        error: { code: 'check/permission-refused', message: '' },
      },
    };
    expect(play(refused).state).toMatchObject({
      status: 'waiting-for-user',
      waitingFor: 'hosts',
      error: { code: 'check/permission-refused' },
    });
    expect(kinds(play(refused, { type: 'continue' }).effects)).toEqual(['check-normal']);
  });

  it('explains private access first, and speaks of an error only after the person said it was done', () => {
    expect(play(normalDone, missing).state).toMatchObject({ waitingFor: 'private-access', error: null });
    const again = play(normalDone, missing, { type: 'continue' }, missing);
    expect(again.state).toMatchObject({ waitingFor: 'private-access', error: { code: 'guide/private-access-missing' } });
    expect(play(normalDone, missing, { type: 'continue' }, allowed).state.step).toBe('open-private');
  });

  it.each([
    ['private windows are impossible', [normalDone, { type: 'access-tested', access: 'impossible' }]],
    ['the browser opens none', [normalDone, allowed, { type: 'window-refused' }]],
    ['the person would rather look himself', [normalDone, missing, { type: 'by-hand' }]],
  ])('asks the person where %s', (_, events) => {
    const { state } = play(...events);
    expect(state).toMatchObject({ step: 'ask-user', status: 'waiting-for-user', waitingFor: 'answer' });
    expect(play(...events, { type: 'answer', works: 'yes' }).effects).toEqual([{ kind: 'compare-by-answer', works: 'yes' }]);
    expect(play(...events, { type: 'answer', works: 'yes' }, compared).state.step).toBe('result');
  });

  it('offers to open the private window again when it was closed too early', () => {
    const closed = { type: 'private-window-closed', windowId: 3 };
    expect(play(normalDone, allowed, opened, closed).state).toMatchObject({
      status: 'waiting-for-user',
      waitingFor: 'reopen',
      error: { code: 'guide/private-window-closed' },
      privateWindowId: null,
    });
    expect(kinds(play(normalDone, allowed, opened, closed, { type: 'continue' }).effects)).toEqual(['open-window']);
    expect(play(normalDone, allowed, opened, { ...closed, windowId: 99 }).state.status).toBe('running');
  });

  it.each(['check/tab-closed', 'check/no-tab'])(
    'opens a new window where the check says %s before the window is heard to close',
    (code) => {
      const outcome = { status: 'failed', checkId: null, missingOrigins: [], error: { code, message: '' } };
      const gone = play(normalDone, allowed, opened, { type: 'checked', side: 'private', tabId: 4, outcome });
      expect(gone.state).toMatchObject({ waitingFor: 'reopen', privateWindowId: null, privateTabId: null });
      expect(kinds(reduceGuide(gone.state, { type: 'continue' }, NOW).effects)).toEqual(['open-window']);
    },
  );

  it('does not mind that the window goes once everything was seen', () => {
    const { state } = play(normalDone, allowed, opened, privateDone, { type: 'private-window-closed', windowId: 3 }, compared, written);
    expect(state.status).toBe('done');
  });

  it.each([0, 1, 2, 3, 4, 5])('can be cancelled after %i moves, and puts everything back', (moves) => {
    const { state, effects } = play(...[normalDone, allowed, opened, privateDone, compared].slice(0, moves), { type: 'cancel' });
    expect(state).toMatchObject({ status: 'cancelled', privateWindowId: null });
    expect(kinds(effects)).toEqual(['stop-checks', 'close-window']);
  });

  it.each([0, 1, 2, 3, 4, 5])('can be paused after %i moves and taken up again', (moves) => {
    const before = [normalDone, allowed, opened, privateDone, compared].slice(0, moves);
    const paused = play(...before, { type: 'pause' });
    expect(paused.state.status).toBe('paused');
    const resumed = play(...before, { type: 'pause' }, { type: 'continue' });
    expect(resumed.state).toMatchObject({ status: 'running', step: play(...before).state.step });
    expect(resumed.effects.length).toBeGreaterThan(0);
  });

  it('steps back, forgets what came after, and closes its window', () => {
    const { state, effects } = play(normalDone, allowed, opened, { type: 'back' });
    expect(state).toMatchObject({ step: 'private-access', privateWindowId: null, privateCheckId: null, normalCheckId: 'n1' });
    expect(kinds(effects)).toEqual(['stop-checks', 'close-window', 'test-access']);
    expect(play({ type: 'back' }).state.step).toBe('baseline');
  });

  it('forgets what the address carried as soon as it is over', () => {
    const begun = enterGuide(
      newGuide({
        id: 'g1',
        bootId: 'b1',
        path: 'private-window',
        pageUrl: 'https://shop.test/help?token=secret#me',
        tabId: 7,
        timeoutMs: 30_000,
        now: NOW,
      }),
      NOW,
    );
    expect(begun.state.pageUrl).toContain('secret');
    expect(reduceGuide(begun.state, { type: 'cancel' }, NOW).state.pageUrl).toBe('https://shop.test/help?token=');
  });

  it('does not hear answers that come too late', () => {
    const { state } = play(normalDone, { type: 'pause' });
    expect(reduceGuide(state, { ...allowed, turn: state.turn - 1 } as GuideEvent, NOW)).toEqual({ state, effects: [] });
  });

  it('pauses after a restart of the browser instead of opening windows by itself', () => {
    const woken = {
      type: 'woken',
      isNewBoot: true,
      tabId: 2,
      hasNormalCheck: false,
      hasPrivateCheck: false,
      hasAfterCheck: false,
      hasPrivateWindow: false,
    };
    const { state, effects } = play(normalDone, allowed, opened, woken);
    expect(state).toMatchObject({ status: 'paused', step: 'baseline', tabId: 2, privateWindowId: null, normalCheckId: null });
    expect(effects).toEqual([]);
  });

  it('goes on by itself after its background was killed', () => {
    const woken = {
      type: 'woken',
      isNewBoot: false,
      tabId: 7,
      hasNormalCheck: true,
      hasPrivateCheck: false,
      hasAfterCheck: false,
      hasPrivateWindow: true,
    };
    expect(kinds(play(normalDone, allowed, opened, woken).effects)).toEqual(['check-private']);
    expect(kinds(play(normalDone, allowed, opened, { ...woken, hasPrivateWindow: false }).effects)).toEqual(['open-window']);
    expect(play(normalDone, missing, woken)).toMatchObject({
      state: { status: 'waiting-for-user', waitingFor: 'private-access' },
      effects: [],
    });
  });

  it('stays well formed whatever happens in whatever order', () => {
    const event = fc.oneof(
      fc.constantFrom<Record<string, unknown>>(normalDone, allowed, missing, opened, privateDone, compared, written, {
        type: 'window-refused',
      }),
      fc.constantFrom<Record<string, unknown>>({ type: 'continue' }, { type: 'back' }, { type: 'pause' }, { type: 'by-hand' }),
      fc.constantFrom<Record<string, unknown>>({ type: 'cancel' }, { type: 'private-window-closed', windowId: 3 }),
      fc.constantFrom<Record<string, unknown>>({ type: 'effect-failed', error: { code: 'unexpected', message: '' } }),
      fc.constantFrom<Record<string, unknown>>({ type: 'answer', works: 'unsure' }, { type: 'skip' }, { type: 'noticed' }),
      fc.constantFrom<Record<string, unknown>>(stricter, allowedStorage, { type: 'storage-answered', storage: 'missing' }),
      fc.constantFrom<Record<string, unknown>>(planned, { type: 'clear', kinds: ['cookies'] }, { type: 'clear', kinds: [] }),
      fc.constantFrom<Record<string, unknown>>(cleared, afterDone, changeCompared, { type: 'storage-answered', storage: 'impossible' }),
      fc.constantFrom<Record<string, unknown>>(listed, listedByHand, { type: 'suspects-listed', suspects: 'missing' }),
      fc.constantFrom<Record<string, unknown>>(tried('working'), tried('broken'), tried('inconclusive')),
      fc.constantFrom<Record<string, unknown>>({ type: 'switches-seen', on: ['a'] }, { type: 'switches-seen', on: null }),
      fc.constantFrom<Record<string, unknown>>(
        { type: 'all-put-back', left: [] },
        { type: 'all-put-back', left: ['A'] },
        { type: 'enough' },
      ),
      fc.constantFrom<Record<string, unknown>>({ type: 'extension-switched', id: 'a' }, { type: 'name-extensions', names: ['A', ' b '] }),
      fc.record({
        type: fc.constant('woken'),
        isNewBoot: fc.boolean(),
        tabId: fc.constantFrom(7, null),
        hasNormalCheck: fc.boolean(),
        hasPrivateCheck: fc.boolean(),
        hasAfterCheck: fc.boolean(),
        hasPrivateWindow: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...GUIDE_PATHS), fc.array(event, { maxLength: 40 }), (path, events) => {
        const { state } = playOn(path, ...events);
        expect(stepsOf(path)).toContain(state.step);
        expect(guideStateSchema.parse(state)).toEqual(state);
        expect(state.status === 'waiting-for-user').toBe(state.waitingFor !== null && state.status !== 'running');
        // Nobody is left in a dead end: unless it is over, the person can always go on or stop.
        if (!isOver(state)) {
          const stopped = reduceGuide(state, { type: 'cancel' }, NOW).state;
          // What the person has switched off by hand he is led back to first; from there he can leave at once.
          const isLedBack = stopped.step === 'put-back' && stopped.search?.mode === 'by-hand';
          if (isLedBack) expect(reduceGuide(stopped, { type: 'cancel' }, NOW).state.status).toBe('cancelled');
          else expect(stopped.status).toBe('cancelled');
        }
        if (
          state.status === 'paused' ||
          (state.status === 'waiting-for-user' && state.waitingFor !== 'answer' && state.waitingFor !== 'names')
        ) {
          const next = reduceGuide(state, { type: 'continue' }, NOW);
          expect(next.effects.length > 0 || next.state.status === 'waiting-for-user').toBe(true);
        }
        // Data goes only after somebody has chosen it.
        if (state.step === 'clear-data') expect(events.some(({ type }) => type === 'clear')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
