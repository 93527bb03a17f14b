import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckSession } from '@/utils/session/schema';
import { BROWSER_NAMES } from '../../scripts/browsers/browser-driver.ts';
import { contentBlockerOwnRuleScenario } from '../lab/scenarios/content-blocker-own-rule.ts';
import { type FixBench, openFixBench } from '../support/fix-bench.ts';
import { followGuide } from '../support/follow-guide.ts';

/** Secrets in the address of the page under test; no room may keep them once the test is over. */
const SECRETS = '?token=canaryvalue#canaryfragment';

describe.each(BROWSER_NAMES)('the private-window test in %s', (name) => {
  let bench: FixBench;
  let tabId: number;

  beforeAll(async () => {
    bench = await openFixBench(name, [contentBlockerOwnRuleScenario]);
    const address = await bench.session.play(contentBlockerOwnRuleScenario);
    const shop = await bench.session.driver.openTab(`${address}${SECRETS}`);
    tabId = await shop.tabId(bench.extension);
  });
  afterAll(() => bench?.close());

  const { start: startIn, state, tell, until, untilItRests } = followGuide(() => bench);
  const start = () => startIn(tabId);
  const privateTabs = async () => (await bench.session.driver.tabs()).filter(({ isPrivate }) => isPrivate);

  async function expectNothingLeft(): Promise<void> {
    const end = performance.now() + 5_000;
    while ((await privateTabs()).length > 0 && performance.now() < end) await sleep(100);
    expect(await privateTabs()).toEqual([]);
    expect(await bench.changes()).toEqual([]);
  }

  it('finds that the chat works there, adds that to the verdict, and closes its window', async () => {
    await start();
    const done = await untilItRests();
    expect(done).toMatchObject({
      status: 'done',
      comparison: { normal: 'broken', private: 'working', reading: 'works-there', by: 'probes' },
    });
    expect(done.comparison?.differences).toContain('extensions');
    await expectNothingLeft();
    const { session: check } = await bench.send<{ session: CheckSession }>('check/by-id', { checkId: done.normalCheckId });
    expect(check.evidence['incognito-comparison']).toMatchObject({ status: 'collected', value: { reading: 'works-there' } });
    expect(check.verdict?.causes[0]).toMatchObject({ id: 'content-blocker', assessment: 'supported' });
  });

  it('keeps nothing of the address on the disk once it is over', async () => {
    const stored = await bench.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<unknown> } } } }).chrome;
      return JSON.stringify(await storage.local.get(null));
    });
    expect(stored).toContain('guide');
    expect(stored).not.toMatch(/canary/);
  });

  it('says what is open, and puts it back when it is cancelled', async () => {
    await start();
    await until(({ step }) => step === 'check-private');
    expect((await bench.changes()).map(({ kind }) => kind)).toEqual(['private-window']);
    await tell('cancel');
    expect(await state()).toMatchObject({ status: 'cancelled' });
    await expectNothingLeft();
  });

  it('offers to open the private window again when the person closed it', async () => {
    await start();
    await until(({ step }) => step === 'check-private');
    for (const tab of await privateTabs()) await tab.close();
    expect(await untilItRests()).toMatchObject({
      status: 'waiting-for-user',
      waitingFor: 'reopen',
      error: { code: 'guide/private-window-closed' },
    });
    await tell('continue');
    const done = await untilItRests();
    expect(done).toMatchObject({ status: 'done', comparison: { reading: 'works-there' } });
    await expectNothingLeft();
  });

  it('rests while it is paused and goes on where it was', async () => {
    await start();
    await until(({ step }) => step === 'check-private');
    await tell('pause');
    await sleep(500);
    expect(await state()).toMatchObject({ status: 'paused', step: 'check-private' });
    await tell('continue');
    expect(await untilItRests()).toMatchObject({ status: 'done', waitingFor: null, error: null });
    await expectNothingLeft();
  });

  it('goes on by itself after its background was killed in the middle of the private check', async () => {
    await start();
    await until(({ step }) => step === 'check-private');
    await bench.session.driver.stopBackground(bench.extension);
    await bench.reopen();
    const done = await untilItRests();
    expect(done).toMatchObject({ status: 'done', comparison: { reading: 'works-there' } });
    await expectNothingLeft();
  });
});
