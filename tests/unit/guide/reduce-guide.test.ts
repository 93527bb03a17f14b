import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effect, GuideEvent } from '@/utils/guide/define-step';
import { enterGuide, isOver, newGuide, reduceGuide } from '@/utils/guide/reduce-guide';
import { type GuideState, guideStateSchema } from '@/utils/guide/schema';
import { COMPARISON, PAGE } from './simulated-browser';

const NOW = '2026-11-22T10:15:00+03:00';

function begin() {
  return enterGuide(newGuide({ id: 'g1', bootId: 'b1', pageUrl: PAGE, tabId: 7, timeoutMs: 30_000, now: NOW }), NOW);
}

/** Plays events; those without a turn of their own belong to the current one. */
function play(...events: (GuideEvent | Record<string, unknown>)[]): { state: GuideState; effects: readonly Effect[] } {
  return events.reduce<{ state: GuideState; effects: readonly Effect[] }>(
    ({ state }, event) => reduceGuide(state, (RESULTS.has(String(event.type)) ? { turn: state.turn, ...event } : event) as GuideEvent, NOW),
    begin(),
  );
}

const RESULTS = new Set(['checked', 'access-tested', 'window-opened', 'window-refused', 'compared', 'result-written', 'effect-failed']);
const normalDone = { type: 'checked', side: 'normal', tabId: 7, outcome: { status: 'done', checkId: 'n1' } };
const allowed = { type: 'access-tested', access: 'allowed' };
const missing = { type: 'access-tested', access: 'missing' };
const opened = { type: 'window-opened', windowId: 3, tabId: 4 };
const privateDone = { type: 'checked', side: 'private', tabId: 4, outcome: { status: 'done', checkId: 'p1' } };
const compared = { type: 'compared', comparison: COMPARISON };
const written = { type: 'result-written' };
const kinds = (effects: readonly Effect[]) => effects.map(({ kind }) => kind);

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
      newGuide({ id: 'g1', bootId: 'b1', pageUrl: 'https://shop.test/help?token=secret#me', tabId: 7, timeoutMs: 30_000, now: NOW }),
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
    const woken = { type: 'woken', isNewBoot: true, tabId: 2, hasNormalCheck: false, hasPrivateCheck: false, hasPrivateWindow: false };
    const { state, effects } = play(normalDone, allowed, opened, woken);
    expect(state).toMatchObject({ status: 'paused', step: 'baseline', tabId: 2, privateWindowId: null, normalCheckId: null });
    expect(effects).toEqual([]);
  });

  it('goes on by itself after its background was killed', () => {
    const woken = { type: 'woken', isNewBoot: false, tabId: 7, hasNormalCheck: true, hasPrivateCheck: false, hasPrivateWindow: true };
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
      fc.constantFrom<Record<string, unknown>>({ type: 'answer', works: 'unsure' }),
      fc.record({
        type: fc.constant('woken'),
        isNewBoot: fc.boolean(),
        tabId: fc.constantFrom(7, null),
        hasNormalCheck: fc.boolean(),
        hasPrivateCheck: fc.boolean(),
        hasPrivateWindow: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const { state } = play(...events);
        expect(guideStateSchema.parse(state)).toEqual(state);
        expect(state.status === 'waiting-for-user').toBe(state.waitingFor !== null && state.status !== 'running');
        // Nobody is left in a dead end: unless it is over, the person can always go on or stop.
        if (!isOver(state)) expect(reduceGuide(state, { type: 'cancel' }, NOW).state.status).toBe('cancelled');
        if (state.status === 'paused' || (state.status === 'waiting-for-user' && state.waitingFor !== 'answer')) {
          expect(reduceGuide(state, { type: 'continue' }, NOW).effects.length > 0 || state.step === 'ask-user').toBe(true);
        }
      }),
    );
  });
});
