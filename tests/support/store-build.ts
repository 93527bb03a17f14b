import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserName, DriverTab, InstalledExtension, LaunchOptions } from '../../scripts/browsers/browser-driver.ts';
import type { FirefoxDriver } from '../../scripts/browsers/firefox-driver.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import type { Scenario } from '../lab/define-scenario.ts';
import { type Lab, startLab } from '../lab/server/lab.ts';
import { chooseLanguage } from './journey.ts';
import { type LabSession, startLabSession } from './lab-session.ts';
import { press, see, speak, waitFor } from './screen.ts';
import { startVirtualScreen, type VirtualScreen } from './virtual-screen.ts';

const QUESTION_LIMIT_MS = 15_000;
/** Chromium takes no answer in the first half second of its question, for nobody has read it by then (`InputEventActivationProtector`). */
const READ_MS = 1_000;
export const CHECK_LIMIT_MS = 60_000;
const say = speak('en');

export type Answer = 'allow' | 'refuse';

export interface Granted {
  readonly origins: readonly string[];
  readonly permissions: readonly string[];
}

export interface OpenedPage {
  readonly shop: DriverTab;
  /** The panel about it, in a tab of its own. */
  readonly panel: DriverTab;
  readonly tabId: number;
}

/**
 * The extension as the stores give it out, in a browser whose questions are answered as a person answers them: in Firefox by pressing the
 * button of its question, in Chromium, which shows its question to no driver, by keys on a screen that nobody sees.
 */
export interface StoreBuild {
  readonly session: LabSession;
  readonly extension: InstalledExtension;
  /** Opens the scenario's page, presses the extension's button there, and returns the page and the panel about it. */
  open(scenario: Scenario): Promise<OpenedPage>;
  /** Answers the question that the browser asks above this page. */
  answer(wanted: Answer, asking: DriverTab): Promise<void>;
  /** Allows what was allowed once before and given back: Firefox asks anew, Chromium does not. */
  allowAgain(asking: DriverTab): Promise<void>;
  granted(panel: DriverTab): Promise<Granted>;
  /** Ends the browser as a crash would; its profile stays where the caller named one. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Runs with the browser's rights: presses a button of the question, once it is there. */
function answerInFirefox(wanted: Answer): boolean {
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

const hasFocus = (tab: DriverTab) => tab.evaluate(() => document.hasFocus());
const wordsOf = (tab: DriverTab) => tab.evaluate(() => document.body.innerText);

/** A panel that floats above the pages keeps the focus until it is closed. */
async function giveFocus(screen: VirtualScreen, tab: DriverTab): Promise<void> {
  if (await hasFocus(tab)) return;
  await screen.pressKeys('Escape');
  await waitFor(
    'the page to have the focus',
    () => hasFocus(tab),
    QUESTION_LIMIT_MS,
    () => wordsOf(tab),
  );
}

/** The question takes the focus from the page that asked, and gives it back. It stands on "Deny" at first. */
async function answerInChromium(screen: VirtualScreen, wanted: Answer, asking: DriverTab): Promise<void> {
  const instead = () => wordsOf(asking);
  await waitFor('the question of the browser', async () => !(await hasFocus(asking)), QUESTION_LIMIT_MS, instead);
  await sleep(READ_MS);
  await screen.pressKeys(...(wanted === 'allow' ? ['Tab', 'Return'] : ['Return']));
  await waitFor('the question to close', () => hasFocus(asking), QUESTION_LIMIT_MS, instead);
}

function readGranted(): Promise<Granted> {
  interface Permissions {
    getAll(): Promise<Partial<Granted>>;
  }
  const { permissions } = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome;
  return permissions.getAll().then(({ origins = [], permissions: names = [] }) => ({ origins, permissions: names }));
}

export async function openStoreBuild(
  browser: BrowserName,
  scenarios: readonly Scenario[],
  launch: LaunchOptions = {},
): Promise<StoreBuild> {
  const screen = browser === 'chromium' ? await startVirtualScreen() : null;
  let lab: Lab | null = null;
  const closeAround = async () => {
    await lab?.close();
    await screen?.close();
  };
  try {
    lab = await startLab();
    const session = await startLabSession(
      lab,
      browser,
      { scenarios },
      {
        extensionPath: ensureBuilt(browser === 'chromium' ? 'chrome' : 'firefox', 'store'),
        launch: { ...launch, ...(screen ? { headless: false, env: { ...launch.env, DISPLAY: screen.display } } : {}) },
      },
    );
    const { driver, extension } = session;
    if (!extension) throw new Error('The extension was not installed.');
    await chooseLanguage(driver, extension, 'en');
    const answer: StoreBuild['answer'] = (wanted, asking) =>
      screen
        ? answerInChromium(screen, wanted, asking)
        : waitFor(
            'the question of the browser',
            () => (driver as FirefoxDriver).evaluatePrivileged(answerInFirefox, wanted),
            QUESTION_LIMIT_MS,
            () => wordsOf(asking),
          );
    return {
      session,
      extension,
      async open(scenario) {
        const shop = await driver.openTab(await session.play(scenario));
        const tabId = await shop.tabId(extension);
        await driver.clickToolbarButton(extension, shop);
        const panel = await driver.openTab(driver.extensionPageUrl(extension, `sidepanel.html?tabId=${tabId}`));
        if (screen) await giveFocus(screen, panel);
        return { shop, panel, tabId };
      },
      answer,
      allowAgain: (asking) => (screen ? Promise.resolve() : answer('allow', asking)),
      granted: (panel) => panel.evaluate(readGranted),
      async kill() {
        await driver.kill();
        await closeAround();
      },
      async close() {
        await session.close();
        await closeAround();
      },
    };
  } catch (error) {
    await closeAround();
    throw error;
  }
}

/** From the panel's first screen through the browser's question to the last word of a closer look. */
export async function lookCloser({ answer }: StoreBuild, { shop, panel }: OpenedPage): Promise<void> {
  await press(panel, say('common:checkPage'));
  await press(panel, say('common:lookCloser'), CHECK_LIMIT_MS);
  await press(panel, say('common:permission.allow'));
  await answer('allow', panel);
  // Beside a real panel the page stays in sight; in a tab that nobody sees, Firefox's blocker hides nothing for seconds.
  await shop.activate();
  // What stands behind a verdict is shown once nothing can change it any more.
  await see(panel, say('common:details.why'), CHECK_LIMIT_MS);
  await panel.activate();
}
