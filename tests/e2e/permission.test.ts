import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type DriverTab } from '../../scripts/browsers/browser-driver.ts';
import { demoScenario } from '../lab/demo/demo-scenario.ts';
import { thirdPartyStorageBlockedChatwootScenario as withoutStorage } from '../lab/scenarios/third-party-storage-blocked-chatwoot.ts';
import { press, see, speak, waitFor } from '../support/screen.ts';
import { CHECK_LIMIT_MS, lookCloser, openStoreBuild, type StoreBuild } from '../support/store-build.ts';

const say = speak('en');

describe.each(BROWSER_NAMES)('the browser’s own question in %s', (name) => {
  let store: StoreBuild;
  let panel: DriverTab;

  beforeAll(async () => {
    store = await openStoreBuild(name, [demoScenario]);
    ({ panel } = await store.open(demoScenario));
  });
  afterAll(() => store?.close());

  const grantedHosts = async () => (await store.granted(panel)).origins;

  it('is not needed for the first look', async () => {
    await press(panel, say('common:checkPage'));
    await see(panel, say('common:lookCloser'), CHECK_LIMIT_MS);
    expect(await grantedHosts()).toEqual([]);
  });

  it('may be answered with no, which is fine, and asked again', async () => {
    await press(panel, say('common:lookCloser'));
    await press(panel, say('common:permission.allow'));
    await store.answer('refuse', panel);
    await see(panel, say('common:refused.what'));
    await see(panel, say('common:refused.next'), 10_000);
    expect(await grantedHosts()).toEqual([]);
    await press(panel, say('common:checkAgain'));
    await see(panel, say('common:lookCloser'), CHECK_LIMIT_MS);
  });

  it('answered with yes lets the check look closer, and the permission is given back afterwards', async () => {
    await press(panel, say('common:lookCloser'));
    await press(panel, say('common:permission.allow'));
    await store.answer('allow', panel);
    await see(panel, 'AdGuard Widgets', CHECK_LIMIT_MS);
    await waitFor(
      'the permission to be given back',
      async () => (await grantedHosts()).length === 0,
      15_000,
      async () => (await grantedHosts()).join('\n'),
    );
    expect(await grantedHosts()).toEqual([]);
  });
});

describe.each(BROWSER_NAMES)('leave to read the settings of %s', (name) => {
  let store: StoreBuild;
  let panel: DriverTab;
  const mayRead = async () => (await store.granted(panel)).permissions.includes('privacy');

  beforeAll(async () => {
    store = await openStoreBuild(name, [withoutStorage]);
    const page = await store.open(withoutStorage);
    ({ panel } = page);
    await lookCloser(store, page);
    await see(panel, say('causes:third-party-storage-blocked.sentence_named').replace('{{vendor}}', 'Chatwoot'));
  });
  afterAll(() => store?.close());

  /** The list stays open from one check to the next. */
  const askToRead = async () => {
    await see(panel, say('common:details.moreCertain'), CHECK_LIMIT_MS);
    const button = say('common:details.way.see-settings.act');
    if (!(await panel.evaluate(() => document.body.innerText)).includes(button)) await press(panel, say('common:details.moreCertain'));
    await press(panel, button);
  };

  it('may be refused, and then the verdict stands as it is', async () => {
    expect(await mayRead()).toBe(false);
    await askToRead();
    await store.answer('refuse', panel);
    await see(panel, say('common:settingsLook.refused.what'));
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain(say('because:cookiesBlockedBySetting'));
    expect(await mayRead()).toBe(false);
  });

  it('lets a verdict cite them, without another check, and is given back', async () => {
    await press(panel, say('common:checkAgain'));
    await store.allowAgain(panel);
    await askToRead();
    await store.answer('allow', panel);
    await see(panel, say('common:settingsLook.seen.what'));
    await press(panel, say('common:details.why'));
    await see(panel, say('because:cookiesBlockedBySetting'));
    expect(await mayRead()).toBe(false);
  });
});
