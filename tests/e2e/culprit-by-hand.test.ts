import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentBlockerOwnRuleScenario as scenario } from '../lab/scenarios/content-blocker-own-rule.ts';
import { type FixBench, openFixBench } from '../support/fix-bench.ts';
import { followGuide } from '../support/follow-guide.ts';

const UBLOCK_ORIGIN = 'uBlock0@raymondhill.net';

/** Runs in a page of the browser itself, as a person's click in about:addons does. */
async function switchAddon(id: string, isOn: boolean): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own modules, known only there.
  const { AddonManager } = (globalThis as any).ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await (isOn ? addon.enable() : addon.disable());
}

describe('the search by hand in Firefox, beside the real uBlock Origin', () => {
  let bench: FixBench;
  let tabId: number;

  beforeAll(async () => {
    bench = await openFixBench('firefox', [scenario]);
    ({ tabId } = await bench.open(scenario));
  });
  afterAll(() => bench?.close());

  const { start, tell, until, untilItRests } = followGuide(() => bench);
  /** The person in about:addons. */
  async function switchByHand(id: string, isOn: boolean): Promise<void> {
    const addons = await bench.session.driver.openTab('about:addons');
    await addons.evaluate(switchAddon, id, isOn);
    await addons.close();
  }

  it('says what to switch, notices it, checks by itself, and ends with everything on again', async () => {
    await start(tabId, 'extensions', 25_000);
    const begun = await untilItRests();
    expect(begun).toMatchObject({ waitingFor: 'begin', search: { mode: 'by-hand', isSeen: true } });
    const suspects = begun.search?.suspects ?? [];
    expect(suspects.map(({ id }) => id)).toContain(UBLOCK_ORIGIN);
    await tell('continue');
    let switches = 0;
    for (let turn = 0; turn < 12; turn += 1) {
      const now = await untilItRests();
      if (now.status === 'done' || !now.search) break;
      expect(['switches', 'switch-on']).toContain(now.waitingFor);
      const wanted = now.waitingFor === 'switch-on' ? suspects.map(({ id }) => id) : now.search.wanted;
      expect((await bench.changes()).map(({ kind }) => kind)).toContain('extension-by-hand');
      const before = now.turn;
      // Nobody presses anything in the panel: the browser's own event is enough.
      await switchByHand(UBLOCK_ORIGIN, wanted.includes(UBLOCK_ORIGIN));
      switches += 1;
      await until(({ turn: current }) => current > before);
    }
    const done = await until(({ status }) => status === 'done');
    expect(done.search?.conclusion).toMatchObject({ status: 'certain', named: [{ id: UBLOCK_ORIGIN }], isProved: true });
    expect(await bench.changes()).toEqual([]);
    console.log(`${switches} switches, ${done.search?.conclusion?.checks} checks.`);
  });

  it('leads back to what was switched off when it is stopped', async () => {
    await start(tabId, 'extensions', 25_000);
    await until(({ waitingFor }) => waitingFor === 'begin');
    await tell('continue');
    await until(({ waitingFor }) => waitingFor === 'switches');
    await tell('cancel');
    // It is still on, so there is nothing to lead back to.
    expect(await untilItRests()).toMatchObject({ status: 'cancelled' });
    expect(await bench.changes()).toEqual([]);
  });
});
