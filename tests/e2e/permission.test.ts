import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DriverTab, InstalledExtension } from '../../scripts/browsers/browser-driver.ts';
import type { FirefoxDriver } from '../../scripts/browsers/firefox-driver.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { demoScenario } from '../lab/demo/demo-scenario.ts';
import { type Lab, startLab } from '../lab/server/lab.ts';
import { chooseLanguage } from '../support/journey.ts';
import { type LabSession, startLabSession } from '../support/lab-session.ts';
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

/** The extension as the stores give it out, asked by the browser's own question. Chromium shows its question to no program. */
describe('the browser’s own question in firefox', () => {
  let lab: Lab;
  let session: LabSession;
  let driver: FirefoxDriver;
  let extension: InstalledExtension;
  let panel: DriverTab;

  beforeAll(async () => {
    lab = await startLab();
    session = await startLabSession(lab, 'firefox', { scenarios: [demoScenario] }, { extensionPath: ensureBuilt('firefox', 'store') });
    if (!session.extension) throw new Error('The extension was not installed.');
    extension = session.extension;
    driver = session.driver as FirefoxDriver;
    await chooseLanguage(driver, extension, 'en');
    const shop = await driver.openTab(await session.play(demoScenario));
    const tabId = await shop.tabId(extension);
    await driver.clickToolbarButton(extension, shop);
    panel = await driver.openTab(driver.extensionPageUrl(extension, `sidepanel.html?tabId=${tabId}`));
  });
  afterAll(async () => {
    await session?.close();
    await lab?.close();
  });

  const answer = (wanted: 'allow' | 'refuse') =>
    waitFor(
      'the question of the browser',
      () => driver.evaluatePrivileged(answerQuestion, wanted),
      15_000,
      () => panel.evaluate(() => document.body.innerText),
    );
  const grantedHosts = () =>
    panel.evaluate(async () => {
      interface Permissions {
        getAll(): Promise<{ origins?: string[] }>;
      }
      const { permissions } = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome;
      return (await permissions.getAll()).origins ?? [];
    });

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
