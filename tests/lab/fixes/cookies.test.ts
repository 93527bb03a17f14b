import { afterAll, describe, expect, it } from 'vitest';
import { writeChromiumPreferences } from '../../../scripts/browsers/chromium-profile.ts';
import { createProfileDirectory } from '../../../scripts/browsers/profile-directory.ts';
import { type FixBench, openFixBench, topClaim } from '../../support/fix-bench.ts';
import { operateChat } from '../../support/operate-chat.ts';
import { thirdPartyStorageBlockedRocketchatScenario as scenario } from '../scenarios/third-party-storage-blocked-rocketchat.ts';

describe('the chat’s cookies, allowed for one site in chromium', () => {
  const profile = createProfileDirectory('fixes');
  writeChromiumPreferences(profile.path, { thirdPartyCookies: 'block' });
  const launch = { args: [`--user-data-dir=${profile.path}`] };
  let bench: FixBench | null = null;
  const open = async () => {
    await bench?.close();
    bench = await openFixBench('chromium', [scenario], launch);
    return bench;
  };
  const fix = { fixId: 'allow-third-party-cookies' };

  afterAll(async () => {
    await bench?.close();
    profile.remove();
  });

  it('make a chat work that was broken, are taken back, and do not outlive the browser where they were not to', async () => {
    const [widget] = scenario.widgets;
    const first = await open();
    const { shop, tabId } = await first.open(scenario);
    const before = await first.check(tabId);
    expect(topClaim(before)).toBe('third-party-storage-blocked');

    const plan = (await first.plans(before.id)).find(({ fixId }) => fixId === fix.fixId);
    expect(plan).toMatchObject({ remedyId: 'allow-third-party-cookies-here', permissions: [], reloads: true });
    expect(await first.changes(), 'looking changes nothing').toEqual([]);

    const made = await first.make({ checkId: before.id, ...fix, span: 'hour' });
    expect(made.state).toBe('made');
    expect((await first.changes()).map(({ kind, before: was, after, lasts }) => [kind, was, after, lasts])).toEqual([
      ['site-setting', 'block', 'allow', 'time'],
    ]);
    const after = await first.check(tabId);
    expect(after.verdict?.status).toBe('working');
    // The check has left the chat open.
    await shop.reload();
    if (widget) expect(await operateChat(shop, widget.operation)).toBe('answered');

    expect(await first.send('fix/undo', { runId: made.id })).toEqual({ undone: 1, failed: 0 });
    expect(await first.changes()).toEqual([]);
    const restored = await first.check(tabId);
    expect(topClaim(restored)).toBe('third-party-storage-blocked');

    await first.make({ checkId: restored.id, ...fix, span: 'browser' });
    expect(await first.changes()).toHaveLength(1);

    const second = await open();
    const again = await second.open(scenario);
    const later = await second.check(again.tabId);
    expect(await second.changes(), 'the browser was closed in between').toEqual([]);
    expect(topClaim(later)).toBe('third-party-storage-blocked');
  });
});
