import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DriverTab } from '../../scripts/browsers/browser-driver.ts';
import type { FirefoxDriver } from '../../scripts/browsers/firefox-driver.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import type { Scenario } from '../lab/define-scenario.ts';
import { demoScenario } from '../lab/demo/demo-scenario.ts';
import { thirdPartyStorageBlockedChatwootScenario as withoutStorage } from '../lab/scenarios/third-party-storage-blocked-chatwoot.ts';
import { startLab } from '../lab/server/lab.ts';
import { chooseLanguage } from '../support/journey.ts';
import { startLabSession } from '../support/lab-session.ts';
import { press, see, speak, waitFor } from '../support/screen.ts';

const CHECK_LIMIT_MS = 60_000;
const say = speak('en');

/** Runs with the browser's rights: presses a button of the question, once it is there. */
function answerQuestion(wanted: 'allow' | 'refuse'): boolean {
  interface Question extends Element {
    button: HTMLElement;
    secondaryButton: HTMLElement;
  }
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own objects, known only there.
  const { Services } = globalThis as any;
  for (const win of Services.wm.getEnumerator('navigator:browser')) {
    const question: Question | null = win.document.getElementById('addon-webext-permissions-notification');
    if (question?.closest('panel')?.getAttribute('panelopen') !== 'true') continue;
    (wanted === 'allow' ? question.button : question.secondaryButton).click();
    return true;
  }
  return false;
}

interface Granted {
  origins: readonly string[];
  permissions: readonly string[];
}

/** The extension as the stores give it out, with the panel for a page whose button was pressed. */
interface StoreBuild {
  panel: DriverTab;
  answer(wanted: 'allow' | 'refuse'): Promise<void>;
  granted(): Promise<Granted>;
  close(): Promise<void>;
}

async function openStoreBuild(scenario: Scenario): Promise<StoreBuild> {
  const lab = await startLab();
  const session = await startLabSession(lab, 'firefox', { scenarios: [scenario] }, { extensionPath: ensureBuilt('firefox', 'store') });
  const { extension } = session;
  if (!extension) throw new Error('The extension was not installed.');
  const driver = session.driver as FirefoxDriver;
  await chooseLanguage(driver, extension, 'en');
  const shop = await driver.openTab(await session.play(scenario));
  const tabId = await shop.tabId(extension);
  await driver.clickToolbarButton(extension, shop);
  const panel = await driver.openTab(driver.extensionPageUrl(extension, `sidepanel.html?tabId=${tabId}`));
  return {
    panel,
    answer: (wanted) =>
      waitFor(
        'the question of the browser',
        () => driver.evaluatePrivileged(answerQuestion, wanted),
        15_000,
        () => panel.evaluate(() => document.body.innerText),
      ),
    granted: () =>
      panel.evaluate(async () => {
        interface Permissions {
          getAll(): Promise<Partial<Granted>>;
        }
        const { permissions } = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome;
        const { origins = [], permissions: names = [] } = await permissions.getAll();
        return { origins, permissions: names };
      }),
    async close() {
      await session.close();
      await lab.close();
    },
  };
}

/** Chromium shows its question to no program. */
describe('the browser’s own question in firefox', () => {
  let store: StoreBuild;
  let panel: DriverTab;

  beforeAll(async () => {
    store = await openStoreBuild(demoScenario);
    panel = store.panel;
  });
  afterAll(() => store?.close());

  const answer = (wanted: 'allow' | 'refuse') => store.answer(wanted);
  const grantedHosts = async () => (await store.granted()).origins;

  it('is not needed for the first look', async () => {
    await press(panel, say('common:checkPage'));
    await see(panel, say('common:lookCloser'), CHECK_LIMIT_MS);
    expect(await grantedHosts()).toEqual([]);
  });

  it('may be answered with no, which is fine, and asked again', async () => {
    await press(panel, say('common:lookCloser'));
    await press(panel, say('common:permission.allow'));
    await answer('refuse');
    await see(panel, say('common:refused.what'));
    await see(panel, say('common:refused.next'), 1_000);
    expect(await grantedHosts()).toEqual([]);
    await press(panel, say('common:checkAgain'));
    await see(panel, say('common:lookCloser'), CHECK_LIMIT_MS);
  });

  it('answered with yes lets the check look closer, and the permission is given back afterwards', async () => {
    await press(panel, say('common:lookCloser'));
    await press(panel, say('common:permission.allow'));
    await answer('allow');
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

describe('leave to read the settings of firefox', () => {
  let store: StoreBuild;
  let panel: DriverTab;
  const mayRead = async () => (await store.granted()).permissions.includes('privacy');

  beforeAll(async () => {
    store = await openStoreBuild(withoutStorage);
    panel = store.panel;
    await press(panel, say('common:checkPage'));
    await press(panel, say('common:lookCloser'), CHECK_LIMIT_MS);
    await press(panel, say('common:permission.allow'));
    await store.answer('allow');
    await see(panel, say('causes:third-party-storage-blocked.sentence_named').replace('{{vendor}}', 'Chatwoot'), CHECK_LIMIT_MS);
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
    await store.answer('refuse');
    await see(panel, say('common:settingsLook.refused.what'));
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain(say('because:cookiesBlockedBySetting'));
    expect(await mayRead()).toBe(false);
  });

  it('lets a verdict cite them, without another check, and is given back', async () => {
    await press(panel, say('common:checkAgain'));
    await store.answer('allow');
    await askToRead();
    await store.answer('allow');
    await see(panel, say('common:settingsLook.seen.what'));
    await press(panel, say('common:details.why'));
    await see(panel, say('because:cookiesBlockedBySetting'));
    expect(await mayRead()).toBe(false);
  });
});
