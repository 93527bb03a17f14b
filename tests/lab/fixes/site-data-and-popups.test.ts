import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type DriverTab } from '../../../scripts/browsers/browser-driver.ts';
import { type FixBench, openFixBench } from '../../support/fix-bench.ts';
import { workingChatwootScenario as scenario } from '../scenarios/working-chatwoot.ts';
import { workingRocketchatScenario as elsewhere } from '../scenarios/working-rocketchat.ts';

/** Runs in the page: keeps something in each way, and tells what is kept. */
async function keep(): Promise<void> {
  // biome-ignore lint/suspicious/noDocumentCookie: the way that pages use, and Firefox's older one too.
  document.cookie = 'kept=1; path=/; max-age=3600';
  localStorage.setItem('kept', '1');
}
const kept = () => [document.cookie.includes('kept=1'), localStorage.getItem('kept')] as const;

/** A window that opens without a press, as the browser refuses by itself. */
const opensWindow = (tab: DriverTab) =>
  tab.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        setTimeout(() => {
          const opened = window.open('/help?window', '', 'width=300,height=300');
          opened?.close();
          resolve(opened !== null);
        }, 6_000);
      }),
  );

/** A fix loads the page again: what is asked of it in that moment is lost, and asked once more. */
const WHILE_LOADED_AGAIN = { timeout: 30_000 };

describe.each(BROWSER_NAMES)('for one site in %s', (name) => {
  let bench: FixBench;

  beforeAll(async () => {
    bench = await openFixBench(name, [scenario, elsewhere]);
  });
  afterAll(() => bench?.close());

  it('stored data is cleared by kind, for this site and its chat and no other', async () => {
    const other = await bench.open(elsewhere);
    await other.shop.evaluate(keep);
    const { shop, tabId } = await bench.open(scenario);
    await shop.evaluate(keep);
    const checked = await bench.check(tabId);
    await bench.claim(checked.id, { id: 'stale-site-data', remedies: ['clear-site-data'], vendorId: 'chatwoot' });
    const [plan] = (await bench.plans(checked.id)).filter(({ fixId }) => fixId === 'clear-site-data');
    expect(plan).toMatchObject({ spans: [], permissions: [] });
    expect(plan?.names.some((site) => site.endsWith('shop.test'))).toBe(true);

    await bench.make({ checkId: checked.id, fixId: 'clear-site-data', kinds: ['storage'], span: null });
    await expect.poll(() => shop.evaluate(kept), WHILE_LOADED_AGAIN).toEqual([true, null]);
    await bench.make({ checkId: checked.id, fixId: 'clear-site-data', kinds: plan?.kinds ?? [], span: null });
    await expect.poll(() => shop.evaluate(kept), WHILE_LOADED_AGAIN).toEqual([false, null]);
    expect((await other.shop.evaluate(kept))[1], 'what other sites keep stays').toBe('1');
    expect(await bench.changes()).toEqual([]);
    await shop.close();
    await other.shop.close();
  });

  it.runIf(name === 'chromium')('pop-ups open that were refused, and are refused again afterwards', async () => {
    const { shop, tabId } = await bench.open(scenario);
    expect(await opensWindow(shop)).toBe(false);
    const checked = await bench.check(tabId);
    await bench.claim(checked.id, { id: 'popup-blocked', remedies: ['allow-popups-here'], vendorId: 'chatwoot' });
    const made = await bench.make({ checkId: checked.id, fixId: 'allow-popups', span: 'hour' });
    await expect.poll(() => opensWindow(shop), WHILE_LOADED_AGAIN).toBe(true);
    await bench.send('fix/undo', { runId: made.id });
    await expect.poll(() => opensWindow(shop), WHILE_LOADED_AGAIN).toBe(false);
    expect(await bench.changes()).toEqual([]);
  });

  it.runIf(name === 'chromium')('notifications are allowed, and are as before afterwards', async () => {
    const { shop, tabId } = await bench.open(scenario);
    const state = () => shop.evaluate(async () => (await navigator.permissions.query({ name: 'notifications' })).state as string);
    const before = await state();
    expect(before).not.toBe('granted');
    const checked = await bench.check(tabId);
    await bench.claim(checked.id, { id: 'notifications-blocked', remedies: ['allow-notifications-here'], vendorId: 'chatwoot' });
    const made = await bench.make({ checkId: checked.id, fixId: 'allow-notifications', span: 'browser' });
    await expect.poll(state, WHILE_LOADED_AGAIN).toBe('granted');
    await bench.send('fix/undo', { runId: made.id });
    await expect.poll(state, WHILE_LOADED_AGAIN).toBe(before);
  });
});
