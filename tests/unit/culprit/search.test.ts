import { describe, expect, it } from 'vitest';
import { nextMove } from '@/utils/culprit/search/next-move';
import { rankSuspects } from '@/utils/culprit/search/rank-suspects';
import { type Check, RELIABLE } from '@/utils/culprit/search/suspect';
import { type Guilt, makeWorld, playSearch } from './simulated-worlds';

// A share of what `npm run bench culprit` plays: 10,000 worlds take minutes.
function play(guilt: Guilt, count: number, errorRate = 0, size = 30) {
  return Array.from({ length: count }, (_, seed) => playSearch(makeWorld(seed, guilt, size), errorRate, seed));
}

// Each world is thought through from its beginning at every step; that takes its time on a busy machine.
const LONG = { timeout: 60_000 };

describe('the search with reliable checks', LONG, () => {
  it('finds one culprit among 30 within 6 checks, whatever the ranks say', () => {
    for (const played of play('one', 60)) {
      expect(played).toMatchObject({ isRight: true, conclusion: { status: 'certain' } });
      expect(played.conclusion.proof).not.toBeNull();
      expect(played.checks).toBeLessThanOrEqual(6);
    }
  });

  it('finds two that break it only together within 20 checks', () => {
    for (const played of play('both', 15)) {
      expect(played).toMatchObject({ isRight: true, conclusion: { status: 'certain' } });
      expect(played.found).toBeLessThanOrEqual(20);
    }
  });

  it('finds two of which each breaks it alone, and shows the chat working without them', () => {
    const all = play('either', 15);
    for (const played of all) {
      expect(played).toMatchObject({ isRight: true, conclusion: { status: 'certain' } });
      expect(played.conclusion.proof).not.toBeNull();
    }
    expect(all.filter(({ found }) => found <= 12).length).toBeGreaterThanOrEqual(14);
  });

  it('says that no extension is at fault where none is', () => {
    for (const played of play('none', 10)) expect(played).toMatchObject({ conclusion: { status: 'none', named: [] } });
  });

  it('never names somebody innocent for certain, also where three are at it', () => {
    for (const guilt of ['any-of-three', 'all-of-three', 'one-or-pair'] as const)
      for (const { conclusion, hasWrongName } of play(guilt, 3, 0, 12)) expect(conclusion.status === 'certain' && hasWrongName).toBe(false);
  });

  it('needs two checks when the first suspect is the right one and there are few', () => {
    const problem = {
      suspects: [{ id: 'blocker', weight: 30 }, ...['a', 'b', 'c'].map((id) => ({ id, weight: 1 }))],
      worksWithoutAny: true,
    };
    const checks: Check[] = [];
    let move = nextMove(problem, checks);
    while (move.kind === 'check') {
      checks.push({ on: move.on, outcome: move.on.includes('blocker') ? 'broken' : 'works', errorRate: RELIABLE });
      move = nextMove(problem, checks);
    }
    expect(move.conclusion).toMatchObject({ status: 'certain', named: ['blocker'] });
    expect(checks.length).toBeLessThanOrEqual(3);
  });
});

describe('the search with checks of which one in twenty is wrong', LONG, () => {
  // What anybody can reach with twelve checks is 98.9 % (`npm run bench culprit`); the few worlds here leave room for chance.
  it.each([
    ['one', 40, 12],
    ['either', 12, 24],
    ['both', 12, 40],
  ] as const)('is nearly always right about %s of %i in time, and never certain of somebody innocent', (guilt, count, allowed) => {
    const all = play(guilt, count, 0.05);
    expect(all.filter(({ isRight, found }) => isRight && found <= allowed).length).toBeGreaterThanOrEqual(Math.floor(0.92 * count));
    for (const { conclusion, hasWrongName } of all) expect(conclusion.status === 'certain' && hasWrongName).toBe(false);
  });
});

describe('the search without a usable check', () => {
  it('gives up after some that told nothing', () => {
    const problem = { suspects: ['a', 'b'].map((id) => ({ id, weight: 1 })), worksWithoutAny: true };
    const unclear: Check = { on: ['a'], outcome: 'unclear', errorRate: 0.05 };
    expect(nextMove(problem, [unclear]).kind).toBe('check');
    expect(nextMove(problem, new Array<Check>(6).fill(unclear))).toMatchObject({ kind: 'conclude', conclusion: { status: 'unresolved' } });
  });

  it('has nobody to name where nothing may be switched', () => {
    expect(nextMove({ suspects: [], worksWithoutAny: true }, [])).toMatchObject({ conclusion: { status: 'none', named: [] } });
  });
});

describe('the ranking of suspects', () => {
  it('puts blockers first, and those last that cannot touch the page', () => {
    const all = ['<all_urls>'];
    const ranked = rankSuspects(
      [
        { id: 'notes', name: 'Sticky Notes', permissions: ['storage'], hostPermissions: [] },
        { id: 'prices', name: 'Price Finder', permissions: ['storage'], hostPermissions: ['*://*.shop.test/*'] },
        { id: 'elsewhere', name: 'Mail Helper', permissions: ['storage'], hostPermissions: ['https://mail.test/*'] },
        { id: 'blocker', name: 'uBlock Origin Lite', permissions: ['declarativeNetRequest'], hostPermissions: all },
        { id: 'guard', name: 'Privacy Guard', permissions: ['webRequest'], hostPermissions: all },
      ],
      ['www.shop.test', 'chat.vendor.test'],
    );
    expect(ranked.map(({ id }) => id)).toEqual(['blocker', 'guard', 'prices', 'notes', 'elsewhere']);
  });
});
