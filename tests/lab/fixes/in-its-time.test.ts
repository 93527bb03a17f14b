import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FixBench, openFixBench } from '../../support/fix-bench.ts';
import { workingChatwootScenario as scenario } from '../scenarios/working-chatwoot.ts';

/** Browsers round alarms up to half a minute. */
const TIME_MS = 30_000;
const LATE_MS = 30_000;

/** Runs in a page of the extension, and says nothing to the background. */
async function look(primaryUrl: string): Promise<{ popups: string; alarms: number[] }> {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own object, known only there.
  const { alarms, contentSettings } = (globalThis as any).chrome;
  return {
    popups: (await contentSettings.popups.get({ primaryUrl })).setting,
    alarms: (await alarms.getAll()).map(({ scheduledTime }: { scheduledTime: number }) => scheduledTime - Date.now()),
  };
}

/**
 * With the browser's own alarm. That it wakes a background which had been stopped cannot be seen from here: a driver that is attached keeps a
 * stopped worker of Chromium from starting (https://github.com/puppeteer/puppeteer/issues/9995).
 */
describe('what was changed for a time, in chromium', () => {
  let bench: FixBench;
  beforeAll(async () => {
    bench = await openFixBench('chromium', [scenario]);
  });
  afterAll(() => bench?.close());

  it('is put back when its time is over, and not before', async () => {
    const { shop, tabId } = await bench.open(scenario);
    const url = new URL('/help', await shop.url()).href;
    const seen = () => bench.evaluate(look, url);
    const before = await seen();
    expect(before.alarms).toEqual([]);

    const checked = await bench.check(tabId);
    await bench.claim(checked.id, { id: 'popup-blocked', remedies: ['allow-popups-here'], vendorId: 'chatwoot' });
    expect((await bench.make({ checkId: checked.id, fixId: 'allow-popups', span: 'hour' })).state).toBe('made');
    expect((await seen()).popups).toBe('allow');

    // Nobody waits for an hour here: the noted time is brought forward, and what is noted sets the alarm.
    await bench.endTimes(TIME_MS);
    await expect.poll(async () => (await seen()).alarms.every((inMs) => inMs <= TIME_MS), { timeout: 10_000 }).toBe(true);
    await sleep(TIME_MS / 2);
    expect((await seen()).popups).toBe('allow');
    await expect.poll(async () => (await seen()).popups, { timeout: TIME_MS + LATE_MS, interval: 1_000 }).toBe(before.popups);
    expect(await bench.changes()).toEqual([]);
    expect((await seen()).alarms).toEqual([]);
  });
});
