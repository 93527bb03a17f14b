import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../../scripts/browsers/browser-driver.ts';
import { fixOutcome } from '../../../utils/fixes/fix-outcome.ts';
import { type FixBench, openFixBench, topClaim } from '../../support/fix-bench.ts';
import { operateChat } from '../../support/operate-chat.ts';
import type { Scenario } from '../define-scenario.ts';
import { notificationsBlockedScenario as notifications } from '../scenarios/notifications-blocked.ts';
import { popupBlockedScenario as popups } from '../scenarios/popup-blocked.ts';
import { staleSiteDataScenario as stale } from '../scenarios/stale-site-data.ts';
import { staleSiteDataFullScenario as full } from '../scenarios/stale-site-data-full.ts';

/** Fixes on the very page that is broken: the verdict names the cause, the fix heals it, and what can be put back is put back. */
describe.each(BROWSER_NAMES)('a fix in %s heals what it is for', (name) => {
  let bench: FixBench | null = null;
  const open = async (scenario: Scenario) => {
    bench = await openFixBench(name, [scenario]);
    return bench;
  };
  afterEach(() => bench?.close());

  it('a chat that an earlier visit keeps away comes back once the site’s data is cleared', async () => {
    const { session, ...on } = await open(stale);
    const [widget] = stale.widgets;
    const first = await session.driver.openTab(new URL(stale.visitedBefore ?? '/', await session.play(stale)).href);
    await first.close();
    const { shop, tabId } = await on.open(stale);
    const before = await on.check(tabId);
    expect([before.verdict?.status, topClaim(before)]).toEqual(['broken', 'hidden-by-site']);
    // Which of the two it is, the private window decides; here it is the fix that is wanted.
    await on.claim(before.id, { id: 'stale-site-data', remedies: ['clear-site-data'], vendorId: 'crisp' });
    const plan = (await on.plans(before.id)).find(({ fixId }) => fixId === 'clear-site-data');
    await on.make({ checkId: before.id, fixId: 'clear-site-data', kinds: plan?.kinds ?? [], span: null });
    await expect.poll(async () => (await on.check(tabId)).verdict?.status, { timeout: 60_000 }).toBe('working');
    await shop.reload();
    if (widget) expect(await operateChat(shop, widget.operation)).toBe('answered');
    expect(await on.changes()).toEqual([]);
  });

  it('a chat that finds no room comes once the site’s data, which the verdict blames, is cleared', async () => {
    const { session, ...on } = await open(full);
    const [widget] = full.widgets;
    const first = await session.driver.openTab(new URL(full.visitedBefore ?? '/', await session.play(full)).href);
    await first.close();
    const { shop, tabId } = await on.open(full);
    const before = await on.check(tabId);
    expect([before.verdict?.status, topClaim(before)]).toEqual(['broken', 'stale-site-data']);
    const plan = (await on.plans(before.id)).find(({ fixId }) => fixId === 'clear-site-data');
    expect(plan?.kinds).toContain('storage');
    await on.make({ checkId: before.id, fixId: 'clear-site-data', kinds: ['storage'], span: null });
    await expect.poll(async () => (await on.check(tabId)).verdict?.status, { timeout: 60_000 }).toBe('working');
    await shop.reload();
    if (widget) expect(await operateChat(shop, widget.operation)).toBe('answered');
    expect(await on.changes()).toEqual([]);
  });

  it.runIf(name === 'chromium')('a chat in a late window opens while pop-ups are allowed here, and not afterwards', async () => {
    const on = await open(popups);
    const { tabId } = await on.open(popups);
    const before = await on.check(tabId);
    expect(topClaim(before)).toBe('popup-blocked');
    const made = await on.make({ checkId: before.id, fixId: 'allow-popups', span: 'hour' });
    const after = await on.check(tabId);
    expect([after.verdict?.status, topClaim(after), fixOutcome(made, after)]).toEqual(['working', null, 'works']);
    await on.send('fix/undo', { runId: made.id });
    expect(await on.changes()).toEqual([]);
    // A window that is still there is used again, which is no pop-up.
    for (const tab of await on.session.driver.tabs()) if ((await tab.url()).includes('livechat-window')) await tab.close();
    expect(topClaim(await on.check(tabId))).toBe('popup-blocked');
  });

  it.runIf(name === 'chromium')('replies may announce themselves while notifications are allowed here, and not afterwards', async () => {
    const on = await open(notifications);
    const { tabId } = await on.open(notifications);
    const before = await on.check(tabId);
    expect(topClaim(before)).toBe('notifications-blocked');
    const made = await on.make({ checkId: before.id, fixId: 'allow-notifications', span: 'hour' });
    const after = await on.check(tabId);
    expect([after.verdict?.status, topClaim(after), fixOutcome(made, after)]).toEqual(['working', null, 'helped']);
    await on.send('fix/undo', { runId: made.id });
    expect(await on.changes()).toEqual([]);
    const restored = await on.check(tabId);
    expect([topClaim(restored), fixOutcome(made, restored)]).toEqual(['notifications-blocked', 'same']);
  });
});
