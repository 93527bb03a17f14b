import { afterAll, describe, expect, it } from 'vitest';
import { writeChromiumPreferences } from '../../../scripts/browsers/chromium-profile.ts';
import { createProfileDirectory } from '../../../scripts/browsers/profile-directory.ts';
import { type FixBench, openFixBench, topClaim } from '../../support/fix-bench.ts';
import { operateChat } from '../../support/operate-chat.ts';
import { press, see, speak } from '../../support/screen.ts';
import { thirdPartyStorageBlockedRocketchatScenario as scenario } from '../scenarios/third-party-storage-blocked-rocketchat.ts';

const say = speak('en');

/** Runs in the panel. */
function chooseSpan(wanted: string): void {
  const select = [...document.querySelectorAll('select')].find(({ options }) => [...options].some(({ value }) => value === wanted));
  if (!select) throw new Error('There is no choice how long.');
  // React hears only changes that go past its own bookkeeping.
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, wanted);
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

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

    // Once more, as a person does it in the panel.
    const { driver } = first.session;
    const panel = await driver.openTab(driver.extensionPageUrl(first.extension, `sidepanel.html?tabId=${tabId}`));
    await press(panel, say('fixes:doIt'));
    await panel.evaluate(chooseSpan, 'browser');
    await press(panel, say('fixes:allow-third-party-cookies.act'));
    await see(panel, say('fixes:stays.browser'));
    expect((await first.changes()).map(({ lasts }) => lasts)).toEqual(['browser']);
    await press(panel, say('common:checkAgain'));
    await see(panel, say('fixes:outcome.works'), 60_000);

    const second = await open();
    const again = await second.open(scenario);
    const later = await second.check(again.tabId);
    expect(await second.changes(), 'the browser was closed in between').toEqual([]);
    expect(topClaim(later)).toBe('third-party-storage-blocked');
  });
});
