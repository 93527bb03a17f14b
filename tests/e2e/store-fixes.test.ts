import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type BrowserName, type DriverTab, type LaunchOptions } from '../../scripts/browsers/browser-driver.ts';
import { writeChromiumPreferences } from '../../scripts/browsers/chromium-profile.ts';
import { createProfileDirectory } from '../../scripts/browsers/profile-directory.ts';
import type { Scenario } from '../lab/define-scenario.ts';
import { contentBlockerCrispScenario as blocked } from '../lab/scenarios/content-blocker-crisp.ts';
import { hiddenByCosmeticFilterScenario as hidden } from '../lab/scenarios/hidden-by-cosmetic-filter.ts';
import { notificationsBlockedScenario as notifications } from '../lab/scenarios/notifications-blocked.ts';
import { popupBlockedScenario as popups } from '../lab/scenarios/popup-blocked.ts';
import { staleSiteDataFullScenario as full } from '../lab/scenarios/stale-site-data-full.ts';
import { thirdPartyStorageBlockedRocketchatScenario as withoutCookies } from '../lab/scenarios/third-party-storage-blocked-rocketchat.ts';
import { operateChat } from '../support/operate-chat.ts';
import { press, see, speak, waitFor } from '../support/screen.ts';
import { CHECK_LIMIT_MS, lookCloser, openStoreBuild, type StoreBuild } from '../support/store-build.ts';

/**
 * Fixes as people have them: the extension as the stores give it out, which asks for leave at the moment of the press, and gives it back
 * once the change is undone. What each fix changes is proved in `tests/lab/fixes/`.
 */

const say = speak('en');
const COOKIES_BLOCKED = say('causes:third-party-storage-blocked.sentence_named').replace('{{vendor}}', 'Rocket.Chat');
const NOTHING_CHANGED = say('panel:journal.nothing');

describe.each(BROWSER_NAMES)('a fix in %s, with the browser’s own question', (name: BrowserName) => {
  let store: StoreBuild | null = null;
  let shop: DriverTab;
  let panel: DriverTab;
  afterEach(() => store?.close());

  const open = async (scenario: Scenario, launch: LaunchOptions = {}) => {
    store = await openStoreBuild(name, [scenario], launch);
    if (scenario.visitedBefore !== null) {
      const before = new URL(scenario.visitedBefore, await store.session.play(scenario)).href;
      await (await store.session.driver.openTab(before)).close();
    }
    const page = await store.open(scenario);
    ({ shop, panel } = page);
    await lookCloser(store, page);
    return store;
  };
  const words = () => panel.evaluate(() => document.body.innerText);
  const holds = async (permission: string) => (await store?.granted(panel))?.permissions.includes(permission);
  const givenBack = (permission: string) =>
    waitFor(`${permission} to be given back`, async () => (await holds(permission)) === false, 15_000, words);
  const checkAgain = async (outcome: string) => {
    await press(panel, say('common:checkAgain'));
    await store?.allowAgain(panel);
    await see(panel, outcome, CHECK_LIMIT_MS);
  };
  const undo = async () => {
    await press(panel, say('fixes:undo'));
    await see(panel, say('fixes:undone'));
    await see(panel, NOTHING_CHANGED);
  };
  const chatAnswers = async ({ widgets: [widget] }: Scenario) => {
    if (!widget) throw new Error('The scenario has no chat.');
    await shop.activate();
    await shop.reload();
    expect(await operateChat(shop, widget.operation)).toBe('answered');
    await panel.activate();
  };

  it.runIf(name === 'chromium')(
    'the chat’s cookies are allowed after a yes and not after a no, and the permission goes with the change',
    async () => {
      const { answer } = await open(withoutCookies);
      await press(panel, say('fixes:doIt'));
      await press(panel, say('fixes:allow-third-party-cookies.act'));
      await answer('refuse', panel);
      await see(panel, say('errors:fix/permission-refused.what'));
      await see(panel, NOTHING_CHANGED);
      await press(panel, say('fixes:allow-third-party-cookies.act'));
      await answer('allow', panel);
      await see(panel, say('fixes:outcome.unchecked'));
      expect(await holds('contentSettings')).toBe(true);
      await chatAnswers(withoutCookies);
      await checkAgain(say('fixes:outcome.works'));
      await undo();
      await givenBack('contentSettings');
      await shop.reload();
      await press(panel, say('common:checkAgain'));
      await see(panel, COOKIES_BLOCKED, CHECK_LIMIT_MS);
    },
  );

  it.runIf(name === 'chromium')('is taken back on a press after a crash with which the browser has forgotten the permission', async () => {
    const profile = createProfileDirectory('store');
    writeChromiumPreferences(profile.path, { thirdPartyCookies: 'block' });
    // The bubble that offers the pages of before would take the keys.
    const launch = { args: [`--user-data-dir=${profile.path}`, '--hide-crash-restore-bubble'] };
    try {
      const first = await open(withoutCookies, launch);
      await press(panel, say('fixes:doIt'));
      await press(panel, say('fixes:allow-third-party-cookies.act'));
      await first.answer('allow', panel);
      await see(panel, say('fixes:outcome.unchecked'));
      await first.kill();
      store = await openStoreBuild(name, [withoutCookies], launch);
      ({ shop, panel } = await store.open(withoutCookies));
      await see(panel, say('panel:journal.kind.site-setting'));
      expect(await holds('contentSettings')).toBe(false);
      await press(panel, say('panel:journal.undoAll'));
      await store.answer('allow', panel);
      await see(panel, say('panel:journal.undone'));
      await givenBack('contentSettings');
    } finally {
      await store?.close();
      store = null;
      profile.remove();
    }
  });

  it.runIf(name === 'chromium').each([
    { what: 'pop-ups open on this site', scenario: popups, fixId: 'allow-popups', outcome: 'works' },
    { what: 'notifications may come from this site', scenario: notifications, fixId: 'allow-notifications', outcome: 'helped' },
  ])('$what until it is put back', async ({ scenario, fixId, outcome }) => {
    const { answer } = await open(scenario);
    await press(panel, say('fixes:doIt'));
    await press(panel, say(`fixes:${fixId}.act`));
    await answer('allow', panel);
    await see(panel, say('fixes:outcome.unchecked'));
    await checkAgain(say(`fixes:outcome.${outcome}`));
    await undo();
    await givenBack('contentSettings');
  });

  it.runIf(name === 'chromium')('a blocker is paused, the chat works, and the blocker is on again when it is put back', async () => {
    const { answer } = await open(blocked);
    await press(panel, say('fixes:pauseIt'));
    await press(panel, say('fixes:lookFirst'));
    await answer('allow', panel);
    await see(panel, 'Widgets Blocker');
    await press(panel, say('fixes:pause-extension.act'));
    await see(panel, say('fixes:outcome.unchecked'));
    await chatAnswers(blocked);
    await checkAgain(say('fixes:outcome.works'));
    await undo();
    await givenBack('management');
    await press(panel, say('common:checkAgain'));
    await see(panel, 'AdGuard', CHECK_LIMIT_MS);
  });

  it('a full storage is cleared for this site alone, and the chat comes', async () => {
    const { answer } = await open(full);
    await press(panel, say('fixes:doIt'));
    await press(panel, say('fixes:clear-site-data.act'));
    // Chromium warns of nothing here, and so asks nothing.
    if (name === 'firefox') await answer('allow', panel);
    await see(panel, say('fixes:outcome.unchecked'), CHECK_LIMIT_MS);
    await givenBack('browsingData');
    await chatAnswers(full);
    await checkAgain(say('fixes:outcome.works'));
  });

  it('a hidden button is shown again, with leave for this one page where it was loaded again since the press', async () => {
    const { answer } = await open(hidden);
    const sites = async () => (await store?.granted(panel))?.origins ?? [];
    const isShown = () => shop.evaluate(() => (document.querySelector('#crisp-chatbox > button')?.getClientRects().length ?? 0) > 0);
    expect(await isShown()).toBe(false);
    await press(panel, say('fixes:doIt'));
    await press(panel, say('fixes:show-hidden-launcher.act'));
    // Chromium lets the press count until another site is opened.
    if (name === 'firefox') await answer('allow', panel);
    await see(panel, say('fixes:stays.page'));
    expect([await isShown(), (await sites()).length]).toEqual([true, name === 'firefox' ? 1 : 0]);
    await press(panel, say('common:checkAgain'));
    await see(panel, say('fixes:outcome.gone'), CHECK_LIMIT_MS);
    await undo();
    expect([await isShown(), await sites()]).toEqual([false, []]);
  });
});
