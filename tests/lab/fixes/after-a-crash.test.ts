import { afterAll, describe, expect, it } from 'vitest';
import { createProfileDirectory } from '../../../scripts/browsers/profile-directory.ts';
import { type FixBench, openFixBench } from '../../support/fix-bench.ts';
import { workingChatwootScenario as scenario } from '../scenarios/working-chatwoot.ts';

const FIXES = [
  { fixId: 'allow-popups', span: 'browser', claim: { id: 'popup-blocked', remedies: ['allow-popups-here'], vendorId: 'chatwoot' } },
  {
    fixId: 'allow-notifications',
    span: 'hour',
    claim: { id: 'notifications-blocked', remedies: ['allow-notifications-here'], vendorId: 'chatwoot' },
  },
] as const;

/** Runs in a page of the extension. */
async function settingsOf(primaryUrl: string): Promise<Record<string, unknown>> {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own object, known only there.
  const { contentSettings } = (globalThis as any).chrome;
  const read = async (kind: string) => (await contentSettings[kind].get({ primaryUrl })).setting;
  return { popups: await read('popups'), notifications: await read('notifications') };
}

describe('what was changed for a site, when chromium crashes in the midst of it', () => {
  const profile = createProfileDirectory('crash');
  const launch = { args: [`--user-data-dir=${profile.path}`] };
  let bench: FixBench | null = null;

  afterAll(async () => {
    await bench?.close();
    profile.remove();
  });

  it('is taken back at the next start: what was to last until the browser is closed, and what was only to last for a time', async () => {
    const first = await openFixBench('chromium', [scenario], launch);
    bench = first;
    const { shop, tabId } = await first.open(scenario);
    const url = new URL('/help', await shop.url()).href;
    const before = await first.evaluate(settingsOf, url);
    for (const { fixId, span, claim } of FIXES) {
      const checked = await first.check(tabId);
      await first.claim(checked.id, claim);
      expect((await first.make({ checkId: checked.id, fixId, span })).state).toBe('made');
    }
    expect(await first.evaluate(settingsOf, url)).toEqual({ popups: 'allow', notifications: 'allow' });
    // Its time is over while the browser is down.
    await first.endTimes();
    await first.kill();

    const second = await openFixBench('chromium', [scenario], launch);
    bench = second;
    await expect.poll(() => second.changes(), { timeout: 15_000 }).toEqual([]);
    expect(await second.evaluate(settingsOf, url)).toEqual(before);
  });
});
