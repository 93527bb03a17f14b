import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOver } from '@/utils/guide/reduce-guide';
import { guideStateSchema } from '@/utils/guide/schema';
import { PAGE, SimulatedBrowser } from './simulated-browser';

const START = { pageUrl: PAGE, timeoutMs: 30_000, path: 'extensions' } as const;

function aBrowser(count: number, guilty: readonly number[]): SimulatedBrowser {
  const browser = new SimulatedBrowser();
  for (let at = 0; at < count; at += 1) browser.extensions.set(`e${at}`, 'enabled');
  browser.breaks = (on) => guilty.some((at) => on.includes(`e${at}`));
  return browser;
}

async function begun(browser: SimulatedBrowser, lifetime?: number) {
  const background = browser.background(lifetime);
  await background.guide.start({ ...START, tabId: browser.normalTabId ?? 0 });
  await background.guide.settled();
  return background;
}

/** Runs in the background's steps: what somebody does as soon as the first extension is off. */
function onceSomethingIsOff(browser: SimulatedBrowser, act: () => void): (count: number) => void {
  let isDone = false;
  return () => {
    if (isDone || browser.extensionsOn.length === browser.extensions.size) return;
    isDone = true;
    act();
  };
}

describe('the search among extensions', () => {
  it('switches nothing before the person says so, then names the culprit and switches everything on again', async () => {
    const browser = aBrowser(8, [5]);
    const before = browser.picture();
    const { guide } = await begun(browser);
    expect(await guide.state()).toMatchObject({ step: 'find-suspects', waitingFor: 'begin', search: { mode: 'automatic' } });
    expect(browser.picture()).toBe(before);
    await guide.send({ type: 'continue' });
    await guide.settled();
    expect(await guide.state()).toMatchObject({
      status: 'done',
      search: { conclusion: { status: 'certain', named: [{ id: 'e5', name: 'Extension e5' }], isProved: true, among: 8 } },
    });
    expect(browser.picture()).toBe(before);
    expect(await guide.changes()).toEqual([]);
  });

  it('keeps no list of what is installed once it is over', async () => {
    const browser = aBrowser(4, [1]);
    const { guide } = await begun(browser);
    await guide.send({ type: 'continue' });
    await guide.settled();
    expect(JSON.stringify(browser.disk.get('guide'))).not.toMatch(/Extension e[023]/);
  });

  it('leaves on what is required, and says that it is nobody where only that is left', async () => {
    const browser = aBrowser(4, [2]);
    browser.required.add('e2');
    const { guide } = await begun(browser);
    await guide.send({ type: 'continue' });
    await guide.settled();
    expect(await guide.state()).toMatchObject({
      status: 'done',
      search: { conclusion: { status: 'none', named: [] }, spared: [{ id: 'e2', why: 'required' }] },
    });
  });

  it('has nothing to search for where the chat works', async () => {
    const browser = aBrowser(4, []);
    const { guide } = await begun(browser);
    expect(await guide.state()).toMatchObject({ status: 'done', search: null });
  });

  it('puts everything on again while it rests, and goes on where it was', async () => {
    const browser = aBrowser(8, [5]);
    const before = browser.picture();
    const background = browser.background(
      undefined,
      onceSomethingIsOff(browser, () => void background.guide.send({ type: 'pause' })),
    );
    await background.guide.start({ ...START, tabId: browser.normalTabId ?? 0 });
    await background.guide.settled();
    await background.guide.send({ type: 'continue' });
    await background.guide.settled();
    expect(await background.guide.state()).toMatchObject({ status: 'paused', step: 'search-extensions' });
    expect(browser.picture()).toBe(before);
    await background.guide.send({ type: 'continue' });
    await background.guide.settled();
    expect(await background.guide.state()).toMatchObject({ status: 'done', search: { conclusion: { named: [{ id: 'e5' }] } } });
  });

  it('ends with whom most points to where that is enough for the person, with everything on again', async () => {
    const browser = aBrowser(20, [5]);
    const before = browser.picture();
    let isAsked = false;
    const background = browser.background(undefined, () => {
      const { data } = guideStateSchema.safeParse(browser.disk.get('guide'));
      if (isAsked || data?.search?.soFar == null) return;
      isAsked = true;
      void background.guide.send({ type: 'enough' });
    });
    await background.guide.start({ ...START, tabId: browser.normalTabId ?? 0 });
    await background.guide.settled();
    await background.guide.send({ type: 'enough' });
    expect(await background.guide.state()).toMatchObject({ waitingFor: 'begin' });
    await background.guide.send({ type: 'continue' });
    await background.guide.settled();
    expect(isAsked).toBe(true);
    expect(await background.guide.state()).toMatchObject({
      status: 'done',
      search: { conclusion: { status: 'probable', named: [{ id: 'e5' }], isProved: false }, soFar: null },
    });
    expect(browser.picture()).toBe(before);
    expect(await background.guide.changes()).toEqual([]);
  });

  it('goes back to the list with everything on again', async () => {
    const browser = aBrowser(8, [5]);
    const before = browser.picture();
    const background = browser.background(
      undefined,
      onceSomethingIsOff(browser, () => void background.guide.send({ type: 'back' })),
    );
    await background.guide.start({ ...START, tabId: browser.normalTabId ?? 0 });
    await background.guide.settled();
    await background.guide.send({ type: 'continue' });
    await background.guide.settled();
    expect(await background.guide.state()).toMatchObject({ step: 'find-suspects', waitingFor: 'begin' });
    expect(browser.picture()).toBe(before);
  });

  it('does not touch what the person switches in the meantime, and searches among the others', async () => {
    const browser = aBrowser(6, [4]);
    const background = browser.background(
      undefined,
      onceSomethingIsOff(browser, () => {
        const [id = ''] = browser.extensionsOn.filter((one) => one !== 'e4');
        browser.extensions.set(id, 'disabled');
        void background.guide.extensionSwitched(id, false);
      }),
    );
    await background.guide.start({ ...START, tabId: browser.normalTabId ?? 0 });
    await background.guide.settled();
    await background.guide.send({ type: 'continue' });
    await background.guide.settled();
    const state = await background.guide.state();
    const [own] = state?.search?.spared ?? [];
    expect(state).toMatchObject({ status: 'done', search: { conclusion: { named: [{ id: 'e4' }] } } });
    expect(own?.why).toBe('person');
    expect(browser.extensions.get(own?.id ?? '')).toBe('disabled');
    expect(browser.extensionsOn).toHaveLength(5);
  });

  it('does not switch off again what the person has switched on', async () => {
    const browser = aBrowser(6, [4]);
    let touched = '';
    const background = browser.background(
      undefined,
      onceSomethingIsOff(browser, () => {
        touched = [...browser.extensions.keys()].find((id) => !browser.extensionsOn.includes(id)) ?? '';
        browser.extensions.set(touched, 'enabled');
        void background.guide.extensionSwitched(touched, true);
      }),
    );
    await background.guide.start({ ...START, tabId: browser.normalTabId ?? 0 });
    await background.guide.settled();
    await background.guide.send({ type: 'continue' });
    await background.guide.settled();
    expect((await background.guide.state())?.search?.spared).toMatchObject([{ id: touched, why: 'person' }]);
    expect(browser.extensionsOn).toHaveLength(6);
    expect(await background.guide.changes()).toEqual([]);
  });

  it('asks the person to agree where the browser lets nobody else switch an extension on again', async () => {
    const browser = aBrowser(8, [5]);
    const { guide } = await begun(browser);
    for (const id of browser.extensions.keys()) browser.asksFirst.add(id);
    await guide.send({ type: 'continue' });
    for (let asked = 0; asked < 30; asked += 1) {
      await guide.settled();
      const state = await guide.state();
      if (state === null || isOver(state)) break;
      expect(state.waitingFor).toBe('switch-on');
      // What is still off stays noted, and one click of the person's switches it on.
      expect((await guide.changes()).length).toBeGreaterThan(0);
      for (const { target } of await guide.changes()) {
        if (state.search?.conclusion || state.search?.wanted.includes(target)) browser.extensions.set(target, 'enabled');
      }
      await guide.send({ type: 'continue' });
    }
    expect(await guide.state()).toMatchObject({ status: 'done', search: { conclusion: { status: 'certain', named: [{ id: 'e5' }] } } });
    expect(browser.extensionsOn).toHaveLength(8);
    expect(await guide.changes()).toEqual([]);
  });

  it('adds what it has seen to the check as evidence, and nothing where it was not sure', async () => {
    const browser = aBrowser(8, [5]);
    const { guide } = await begun(browser);
    await guide.send({ type: 'continue' });
    await guide.settled();
    expect(browser.changes).toMatchObject([
      { change: { change: 'extensions', reading: 'works-after', names: ['Extension e5'], isSeen: true, by: 'probes' } },
    ]);
    const innocent = aBrowser(3, [1]);
    innocent.required.add('e1');
    const second = await begun(innocent);
    await second.guide.send({ type: 'continue' });
    await second.guide.settled();
    expect(innocent.changes).toMatchObject([{ change: { change: 'extensions', reading: 'fails-after' } }]);
  });

  it('asks the person where the check cannot tell, and says that it was told', async () => {
    const browser = aBrowser(3, [1]);
    const { guide } = await begun(browser);
    browser.isUnclear = true;
    await guide.send({ type: 'continue' });
    for (let asked = 0; asked < 30; asked += 1) {
      await guide.settled();
      const state = await guide.state();
      if (state === null || isOver(state)) break;
      expect(state.waitingFor).toBe('works-now');
      await guide.send({ type: 'answer', works: browser.breaks(browser.extensionsOn) ? 'no' : 'yes' });
    }
    expect(await guide.state()).toMatchObject({ status: 'done', search: { conclusion: { named: [{ id: 'e1' }], by: 'user' } } });
    expect(browser.extensionsOn).toHaveLength(3);
  });

  it('takes what was seen in a private window for the check with all of them off', async () => {
    const browser = aBrowser(4, [1]);
    const { guide } = browser.background();
    await guide.start({ ...START, path: 'private-window', tabId: browser.normalTabId ?? 0 });
    await guide.settled();
    await guide.start({ ...START, tabId: browser.normalTabId ?? 0 });
    await guide.settled();
    expect(await guide.state()).toMatchObject({ waitingFor: 'begin', search: { worksWithoutAny: true } });
  });

  it('asks for the site before anything is switched off', async () => {
    const browser = aBrowser(4, [1]);
    const before = browser.picture();
    const { guide } = await begun(browser);
    browser.missingOrigins = ['*://*.shop.test/*'];
    await guide.send({ type: 'continue' });
    await guide.settled();
    expect(await guide.state()).toMatchObject({ waitingFor: 'hosts' });
    expect([browser.picture(), await guide.changes()]).toEqual([before, []]);
    browser.missingOrigins = [];
    await guide.send({ type: 'continue' });
    await guide.settled();
    expect(await guide.state()).toMatchObject({ search: { conclusion: { named: [{ id: 'e1' }] } } });
  });

  it('asks for the permission, and lets the person name his extensions without it', async () => {
    const browser = aBrowser(4, [1]);
    browser.searchMode = 'missing';
    const { guide } = await begun(browser);
    expect(await guide.state()).toMatchObject({ waitingFor: 'management', isManagementLent: true });
    await guide.send({ type: 'skip' });
    expect(await guide.state()).toMatchObject({ waitingFor: 'names' });
    await guide.send({ type: 'name-extensions', names: ['Notes', ' Blocker ', 'Notes', ''] });
    expect(await guide.state()).toMatchObject({ waitingFor: 'begin', search: { mode: 'by-hand', isSeen: false, suspects: [{}, {}] } });
  });
});

describe('the search by hand', () => {
  /** The person does what he is asked to. */
  function obey(browser: SimulatedBrowser, wanted: readonly string[]): string[] {
    const switched: string[] = [];
    for (const [id, state] of browser.extensions) {
      const next = wanted.includes(id) ? 'enabled' : 'disabled';
      if (state !== next) switched.push(id);
      browser.extensions.set(id, next);
    }
    return switched;
  }

  async function play(browser: SimulatedBrowser, guide: Awaited<ReturnType<typeof begun>>['guide']): Promise<number> {
    let switches = 0;
    await guide.send({ type: 'continue' });
    for (let turn = 0; turn < 40; turn += 1) {
      await guide.settled();
      const state = await guide.state();
      if (state === null || isOver(state) || !state.search) break;
      if (state.waitingFor === 'switch-on') expect((await guide.changes()).map(({ kind }) => kind)).toContain('extension-by-hand');
      const wanted = state.waitingFor === 'switch-on' ? state.search.suspects.map(({ id }) => id) : state.search.wanted;
      const switched = obey(browser, wanted);
      switches += switched.length;
      for (const id of switched) await guide.extensionSwitched(id, wanted.includes(id));
    }
    return switches;
  }

  it('notices what the person has switched, checks by itself, and leads back until all are on again', async () => {
    const browser = aBrowser(8, [5]);
    browser.searchMode = 'by-hand';
    const { guide } = await begun(browser);
    const switches = await play(browser, guide);
    expect(await guide.state()).toMatchObject({ status: 'done', search: { conclusion: { status: 'certain', named: [{ id: 'e5' }] } } });
    expect(browser.extensionsOn).toHaveLength(8);
    expect(await guide.changes()).toEqual([]);
    // Off and on again one after the other would be sixteen.
    console.log(`${switches} switches by hand among 8 extensions.`);
    expect(switches).toBeLessThanOrEqual(16);
  });

  it('does not end before what was switched off is on again, and says what is off whatever happens', async () => {
    const browser = aBrowser(8, [5]);
    browser.searchMode = 'by-hand';
    const { guide } = await begun(browser);
    await guide.send({ type: 'continue' });
    await guide.settled();
    const wanted = (await guide.state())?.search?.wanted ?? [];
    const switched = obey(browser, wanted);
    await guide.send({ type: 'cancel' });
    await guide.settled();
    expect(await guide.state()).toMatchObject({ step: 'put-back', waitingFor: 'switch-on' });
    expect((await guide.changes()).map(({ name }) => name)).toEqual(switched.map((id) => `Extension ${id}`));
    await guide.send({ type: 'cancel' });
    await guide.settled();
    expect(await guide.state()).toMatchObject({ status: 'cancelled' });
    expect(await guide.undoAll()).toEqual({ undone: 0, failed: switched.length });
    obey(browser, [...browser.extensions.keys()]);
    expect(await guide.undoAll()).toEqual({ undone: switched.length, failed: 0 });
  });
});

describe('a browser that dies before it has written its last switches', () => {
  it('switches on again what it has forgotten to be on, although the search was over', async () => {
    const browser = aBrowser(8, [5]);
    const first = await begun(browser);
    await first.guide.send({ type: 'continue' });
    await first.guide.settled();
    expect(await first.guide.state()).toMatchObject({ status: 'done' });
    expect(await first.guide.changes()).toEqual([]);
    first.kill();
    browser.crash(3);
    expect(browser.extensionsOn.length).toBeLessThan(8);
    const second = browser.background();
    await second.guide.wake();
    expect(browser.extensionsOn).toHaveLength(8);
    expect(await second.guide.changes()).toEqual([]);
  });

  it('leaves alone what the person switched off long after the search', async () => {
    const browser = aBrowser(8, [5]);
    const first = await begun(browser);
    await first.guide.send({ type: 'continue' });
    await first.guide.settled();
    browser.clock += 60_000;
    await first.guide.wake();
    first.kill();
    browser.extensions.set('e5', 'disabled');
    browser.restart();
    await browser.background().guide.wake();
    expect(browser.extensionsOn).toHaveLength(7);
  });
});

describe('killed at any moment of a search', () => {
  const quiet = () => new Promise<void>((resolve) => setImmediate(resolve));
  const world = fc.record({
    size: fc.integer({ min: 1, max: 7 }),
    guilty: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 0, maxLength: 2 }),
    required: fc.option(fc.integer({ min: 0, max: 6 })),
    lives: fc.array(
      fc.record({
        lifetime: fc.integer({ min: 60, max: 260 }),
        clicks: fc.array(
          fc.record({ at: fc.integer({ min: 20, max: 200 }), click: fc.constantFrom('pause', 'continue', 'back', 'cancel') }),
          { maxLength: 2 },
        ),
        next: fc.constantFrom('nothing', 'browser-restart', 'browser-crash', 'update'),
        lost: fc.integer({ min: 0, max: 8 }),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    ending: fc.constantFrom('go-on', 'cancel', 'undo-all', 'nothing'),
  });

  it('leaves every extension as it was', async () => {
    let killed = 0;
    let killedInMidChange = 0;
    await fc.assert(
      fc.asyncProperty(world, async ({ size, guilty, required, lives, ending }) => {
        const browser = aBrowser(size, guilty);
        if (required !== null) browser.required.add(`e${required}`);
        const before = JSON.stringify([...browser.extensions]);
        for (const { lifetime, clicks, next, lost } of lives) {
          const { guide, isDead, kill } = browser.background(lifetime, (count) => {
            for (const { click } of clicks.filter(({ at }) => at === count)) void guide.send({ type: click });
          });
          // Calls into a dead background never return, so none is awaited.
          void guide.wake().then(async () => {
            const state = await guide.state();
            if (state === null || isOver(state)) await guide.start({ ...START, tabId: browser.normalTabId ?? 0 });
            await guide.settled();
            await guide.send({ type: 'continue' });
          });
          await quiet();
          if (isDead()) {
            killed += 1;
            killedInMidChange += JSON.stringify([...browser.extensions]) === before ? 0 : 1;
          }
          kill();
          if (next === 'update') browser.update();
          if (next === 'browser-restart') browser.restart();
          if (next === 'browser-crash') browser.crash(lost);
        }
        const { guide } = browser.background();
        await guide.wake();
        await guide.settled();
        if (ending === 'go-on') {
          for (let tries = 0; tries < 4; tries += 1) {
            await guide.send({ type: 'continue' });
            await guide.settled();
          }
        }
        if (ending === 'undo-all') await guide.undoAll();
        if (ending === 'cancel') await guide.send({ type: 'cancel' });
        await guide.settled();
        const state = await guide.state();
        if (state !== null && !isOver(state)) {
          await guide.send({ type: 'cancel' });
          await guide.settled();
        }
        expect(JSON.stringify([...browser.extensions])).toBe(before);
        expect(await guide.changes()).toEqual([]);
      }),
      { numRuns: 1_300 },
    );
    console.log(`${killed} backgrounds killed, ${killedInMidChange} of them while an extension was off.`);
    expect(killed).toBeGreaterThan(1_000);
    expect(killedInMidChange).toBeGreaterThan(300);
  }, 120_000);
});
