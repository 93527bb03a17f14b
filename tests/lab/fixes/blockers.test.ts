import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../../scripts/browsers/browser-driver.ts';
import { fixOutcome } from '../../../utils/fixes/fix-outcome.ts';
import { type FixBench, openFixBench, topClaim } from '../../support/fix-bench.ts';
import { operateChat } from '../../support/operate-chat.ts';
import { contentBlockerCrispScenario } from '../scenarios/content-blocker-crisp.ts';
import { hiddenByCosmeticFilterScenario as hidden } from '../scenarios/hidden-by-cosmetic-filter.ts';

const LAUNCHER = '#crisp-chatbox > button';

describe.each(BROWSER_NAMES)('beside a blocker in %s', (name) => {
  let bench: FixBench;

  beforeAll(async () => {
    bench = await openFixBench(name, [hidden, contentBlockerCrispScenario]);
  });
  afterAll(() => bench?.close());

  it('a hidden launcher is shown again on this page, the chat answers, and it is hidden again', async () => {
    const { shop, tabId } = await bench.open(hidden);
    const isShown = () =>
      shop.evaluate((selector: string) => (document.querySelector(selector)?.getClientRects().length ?? 0) > 0, LAUNCHER);
    const before = await bench.check(tabId);
    expect(topClaim(before)).toBe('hidden-by-cosmetic-filter');
    expect(await isShown()).toBe(false);

    const made = await bench.make({ checkId: before.id, fixId: 'show-hidden-launcher', span: 'page' });
    expect([made.state, await isShown()]).toEqual(['made', true]);
    // A check that loads the page again would lose the style.
    expect(fixOutcome(made, await bench.check(tabId, 'quick'))).toBe('gone');
    await bench.send('fix/undo', { runId: made.id });
    expect([await isShown(), await bench.changes()]).toEqual([false, []]);

    // Shown once more, and then the page is loaded again: the style is gone, and so is the note of it.
    await bench.make({ checkId: before.id, fixId: 'show-hidden-launcher', span: 'page' });
    await shop.reload();
    // Firefox's blocker hides a moment after the chat has drawn itself.
    await expect.poll(isShown, { timeout: 15_000 }).toBe(false);
    await bench.session.driver.stopBackground(bench.extension);
    await bench.reopen();
    await expect.poll(() => bench.changes(), { timeout: 15_000 }).toEqual([]);
    await shop.close();
  });

  it.runIf(name === 'chromium')('a paused extension lets the chat in, and works again when its time is over', async () => {
    const [widget] = contentBlockerCrispScenario.widgets;
    const { shop, tabId } = await bench.open(contentBlockerCrispScenario);
    const before = await bench.check(tabId);
    expect(topClaim(before)).toBe('content-blocker');
    const plan = (await bench.plans(before.id)).find(({ fixId }) => fixId === 'pause-extension');
    const [suspect] = plan?.choices ?? [];
    expect(suspect?.name).toBe('Widgets Blocker');
    const isEnabled = () =>
      bench.evaluate(
        // biome-ignore lint/suspicious/noExplicitAny: the browser's own object, known only there.
        async (id: string) => (await (globalThis as any).chrome.management.get(id)).enabled as boolean,
        suspect?.id ?? '',
      );

    await bench.make({ checkId: before.id, fixId: 'pause-extension', choice: suspect?.id, span: 'quarter-hour' });
    expect(await isEnabled()).toBe(false);
    expect((await bench.check(tabId)).verdict?.status).toBe('working');
    await shop.reload();
    if (widget) expect(await operateChat(shop, widget.operation)).toBe('answered');

    await bench.letTimePass();
    await expect.poll(() => bench.changes(), { timeout: 15_000 }).toEqual([]);
    expect(await isEnabled()).toBe(true);
    expect(topClaim(await bench.check(tabId))).toBe('content-blocker');
  });
});
