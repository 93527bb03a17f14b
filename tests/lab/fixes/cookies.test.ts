import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FixBench, openFixBench, topClaim } from '../../support/fix-bench.ts';
import { operateChat } from '../../support/operate-chat.ts';
import { thirdPartyStorageBlockedRocketchatScenario as scenario } from '../scenarios/third-party-storage-blocked-rocketchat.ts';

describe('the chat’s cookies, allowed for one site in chromium', () => {
  let bench: FixBench;

  beforeAll(async () => {
    bench = await openFixBench('chromium', [scenario]);
  });
  afterAll(() => bench?.close());

  it('makes a chat work that was broken, and is restored at the end', async () => {
    const [widget] = scenario.widgets;
    const { shop, tabId } = await bench.open(scenario);
    const before = await bench.check(tabId);
    expect(topClaim(before)).toBe('third-party-storage-blocked');

    const plans = await bench.plans(before.id);
    const plan = plans.find(({ fixId }) => fixId === 'allow-third-party-cookies');
    expect(plan).toMatchObject({ remedyId: 'allow-third-party-cookies-here', permissions: [], reloads: true });
    expect(await bench.changes(), 'looking changes nothing').toEqual([]);

    const made = await bench.make({ checkId: before.id, fixId: 'allow-third-party-cookies', span: 'hour' });
    expect(made.state).toBe('made');
    const changes = await bench.changes();
    expect(changes.map(({ kind, before: was, after, lasts }) => [kind, was, after, lasts])).toEqual([
      ['site-setting', 'block', 'allow', 'time'],
    ]);

    const after = await bench.check(tabId);
    expect(after.verdict?.status).toBe('working');
    // The check has left the chat open.
    await shop.reload();
    if (widget) expect(await operateChat(shop, widget.operation)).toBe('answered');

    expect(await bench.send('fix/undo', { runId: made.id })).toEqual({ undone: 1, failed: 0 });
    expect(await bench.changes()).toEqual([]);
    const restored = await bench.check(tabId);
    expect(topClaim(restored)).toBe('third-party-storage-blocked');
  });
});
