import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type DriverTab } from '../../scripts/browsers/browser-driver.ts';
import { writeMadeExtension } from '../lab/extensions/made-extensions.ts';
import { contentBlockerOwnRuleScenario as scenario } from '../lab/scenarios/content-blocker-own-rule.ts';
import { press, see, speak, waitFor } from '../support/screen.ts';
import { openStoreBuild, type StoreBuild } from '../support/store-build.ts';

/** The tests that change something, as people have them: every permission is asked for at the moment of use, and given back. */

const say = speak('en');
const TEST_LIMIT_MS = 120_000;
/** What the browsers grant from the start. */
const LENT = ['management', 'contentSettings', 'browsingData', 'privacy'];

const wordsOf = (panel: DriverTab) => panel.evaluate(() => document.body.innerText);

async function nothingIsLeft(store: StoreBuild, panel: DriverTab): Promise<void> {
  await see(panel, say('panel:journal.nothing'));
  await waitFor(
    'everything lent to be given back',
    async () => {
      const { origins, permissions } = await store.granted(panel);
      return origins.length === 0 && !permissions.some((name) => LENT.includes(name));
    },
    15_000,
    async () => JSON.stringify(await store.granted(panel)),
  );
  expect((await store.session.driver.tabs()).filter(({ isPrivate }) => isPrivate)).toEqual([]);
}

describe.each(BROWSER_NAMES)('the tests in %s, with the browser’s own questions', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'chat-medic-store-'));
  let store: StoreBuild;
  let panel: DriverTab;

  beforeAll(async () => {
    store = await openStoreBuild(name, [scenario]);
    if (name === 'chromium') {
      for (const made of [
        { name: 'Sticky Notes', permissions: ['storage'] },
        { name: 'Price Finder', hosts: ['<all_urls>'] },
      ]) {
        await store.session.driver.installExtension(writeMadeExtension(folder, made));
      }
    }
    ({ panel } = await store.open(scenario));
  });
  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Our words, and then the browser's own question, where it asks once more. */
  const allowSites = async () => {
    await press(panel, say('common:permission.allow'));
    await store.allowAgain(panel);
  };

  it('compare with a private window, and close it', async () => {
    await press(panel, say('panel:step.test'));
    await press(panel, say('guide:start'));
    await press(panel, say('common:permission.allow'));
    await store.answer('allow', panel);
    await see(panel, say('guide:reading.works-there.what'), TEST_LIMIT_MS);
    await nothingIsLeft(store, panel);
  });

  it('ask for the extensions when they are to be searched, and take no for an answer', async () => {
    await press(panel, say('guide:more.extensions'));
    // Of a page that was loaded again since the press Firefox does not say any more whether it is still the one that was checked.
    if (name === 'firefox') await allowSites();
    await press(panel, say('guide:search.ask.allow'), TEST_LIMIT_MS);
    await store.answer('refuse', panel);
    await see(panel, say('guide:search.ask.refused.what'));
    expect((await store.granted(panel)).permissions).not.toContain('management');
  });

  it('see them after a yes', async () => {
    await press(panel, say('guide:search.ask.allow'));
    await store.answer('allow', panel);
    await see(panel, say('guide:search.begin.start'));
  });

  it.runIf(name === 'chromium')('find the one that stops the chat, and switch everything on again', async () => {
    await press(panel, say('guide:search.begin.start'));
    await see(panel, say('common:permission.allow'));
    expect(await wordsOf(panel)).toContain(say('panel:journal.nothing'));
    await allowSites();
    await see(panel, say('guide:search.result.certain.what').replace('{{names}}', 'Widgets Blocker'), TEST_LIMIT_MS);
    await see(panel, say('guide:search.allOn'));
    await nothingIsLeft(store, panel);
  });

  it.runIf(name === 'firefox')('leave nothing behind where they are stopped', async () => {
    await press(panel, say('guide:search.stop'));
    await see(panel, say('guide:cancelled.what'));
    await nothingIsLeft(store, panel);
  });
});

describe('a private window of chromium that blocks the chat’s cookies by itself', () => {
  let store: StoreBuild | null = null;
  afterEach(() => store?.close());

  it('is treated like the other after a yes, which is given back with the window', async () => {
    store = await openStoreBuild('chromium', [scenario], {
      // Blocked in private windows alone, and the storage of frames with them.
      prefs: { 'profile.cookie_controls_mode': 2 },
      args: ['--disable-features=ThirdPartyStoragePartitioning'],
    });
    const { panel } = await store.open(scenario);
    await press(panel, say('panel:step.test'));
    await press(panel, say('guide:start'));
    await press(panel, say('common:permission.allow'));
    await store.answer('allow', panel);
    await press(panel, say('guide:evenOut.allow'), TEST_LIMIT_MS);
    await store.answer('allow', panel);
    await see(panel, say('guide:reading.works-there.what'), TEST_LIMIT_MS);
    await see(panel, say('guide:result.evened.storage'));
    expect(await wordsOf(panel)).not.toContain(say('guide:reading.fails-there-storage.what'));
    await nothingIsLeft(store, panel);
  });
});
