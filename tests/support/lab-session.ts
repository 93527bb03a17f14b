import type { BrowserDriver, BrowserName, InstalledExtension, LaunchOptions } from '../../scripts/browsers/browser-driver.ts';
import { waitUntil } from '../../scripts/browsers/deadline.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { type Blocker, installBlocker } from '../lab/blockers/blocker.ts';
import type { Scenario } from '../lab/define-scenario.ts';
import { labLaunchOptions, settleIntoLab, type Unreachable } from '../lab/server/browser-settings.ts';
import { hostsOf } from '../lab/server/hosts.ts';
import type { Lab } from '../lab/server/lab.ts';

/** Scenarios that can share one start of the browser: what is set at the start is the same for all of them. */
export interface ScenarioGroup {
  readonly scenarios: readonly Scenario[];
}

const isShared = (host: string) => !/\.(shop|vendor)\.test$/.test(host);

function startKey(scenario: Scenario): string {
  const hosts = hostsOf(scenario.id);
  const { thirdPartyCookies = null, prefs = {}, args = [], unresolved, refused } = scenario.browser;
  // A scenario's own hosts are its own; only a vendor's real host would be lost to the others too.
  const lost = [...(unresolved?.(hosts) ?? []), ...(refused?.(hosts) ?? [])].filter(isShared).sort();
  return JSON.stringify({ thirdPartyCookies, prefs, args, lost });
}

/** Puts together what may run in one start; those without a blocker come first, because it is installed when the first one needs it. */
export function groupScenarios(scenarios: readonly Scenario[], browser: BrowserName): ScenarioGroup[] {
  const groups = Map.groupBy(
    scenarios.filter((scenario) => scenario.browsers.includes(browser)),
    startKey,
  );
  const order = (scenario: Scenario) => (scenario.browser.blocker ? 1 : 0);
  return [...groups.values()].map((group) => ({ scenarios: group.toSorted((a, b) => order(a) - order(b)) }));
}

export interface LabSession {
  readonly driver: BrowserDriver;
  /** The extension under test, where one was asked for. */
  readonly extension: InstalledExtension | null;
  /** Switches the faults of this scenario on, or with `healthy` only its page, and returns the page's address. */
  play(scenario: Scenario, options?: { healthy?: boolean }): Promise<string>;
  /** Waits until the scenario's page shows its chat, and takes the connection away; `play` gives it back. */
  loseLine(scenario: Scenario): Promise<void>;
  close(): Promise<void>;
}

/** For a busy machine to open a page and draw its chat. */
const CHAT_SHOWN_MS = 20_000;

function unreachableOf(scenarios: readonly Scenario[]): Unreachable {
  const collect = (key: 'unresolved' | 'refused') =>
    scenarios.flatMap((scenario) => [...(scenario.browser[key]?.(hostsOf(scenario.id)) ?? [])]);
  return { unresolved: collect('unresolved'), refused: collect('refused') };
}

export interface LabSessionOptions {
  /** An unpacked extension to test, allowed in private windows. */
  readonly extensionPath?: string;
  /** Leaves out every fault of the browser's side. */
  readonly healthy?: boolean;
  /** Headless or not, locale, downloads …; its arguments and preferences come after the lab's. */
  readonly launch?: LaunchOptions;
}

/** Starts a browser for one group of scenarios. */
export async function startLabSession(
  lab: Lab,
  browser: BrowserName,
  { scenarios }: ScenarioGroup,
  { extensionPath, healthy = false, launch = {} }: LabSessionOptions = {},
): Promise<LabSession> {
  const hosts = scenarios.flatMap((scenario) => Object.values(hostsOf(scenario.id)));
  const unreachable = healthy ? {} : unreachableOf(scenarios);
  const fromLab = labLaunchOptions(lab, browser, hosts, unreachable);
  const { thirdPartyCookies, prefs, args = [] } = (healthy ? undefined : scenarios[0]?.browser) ?? {};
  const driver = await launchBrowser(browser, {
    // Somebody sits before the browser, and answers what pages ask.
    answerDialogs: true,
    ...launch,
    args: [...(fromLab.args ?? []), ...args, ...(launch.args ?? [])],
    prefs: { ...fromLab.prefs, ...prefs, ...launch.prefs },
    ...(thirdPartyCookies ? { thirdPartyCookies } : {}),
  });
  try {
    await settleIntoLab(driver, lab, unreachable);
    const extension = extensionPath ? await driver.installExtension(extensionPath, { allowPrivate: true }) : null;
    let blocker: Blocker | null = null;
    let isOffline = false;
    return {
      driver,
      extension,
      async play(scenario, { healthy: isHealthy = healthy } = {}) {
        const own = hostsOf(scenario.id);
        if (isOffline) await driver.setOffline(false);
        isOffline = false;
        await Promise.all(scenario.widgets.map((widget) => widget.prepare?.()));
        if (scenario.browser.blocker && !isHealthy) {
          blocker ??= await installBlocker(driver);
          await blocker.use(scenario.browser.blocker.ownRules?.(own) ?? []);
        }
        lab.play({
          hosts: own,
          widgets: scenario.widgets,
          pages: isHealthy ? scenario.healthyPages(own) : scenario.pages(own),
          faults: isHealthy ? [] : scenario.faults,
          settings: isHealthy ? {} : scenario.settings,
          expiredHosts: isHealthy ? [] : scenario.expiredHosts(own),
        });
        return `https://${own.page}/help`;
      },
      async loseLine(scenario) {
        const own = hostsOf(scenario.id);
        const selector = scenario.widgets[0]?.operation.launcher?.selector ?? '';
        const shown = async () => {
          for (const tab of await driver.tabs()) {
            if (!(await tab.url()).includes(own.page)) continue;
            if (await tab.evaluate((wanted: string) => document.querySelector(wanted) !== null, selector).catch(() => false)) return true;
          }
          return null;
        };
        await waitUntil(shown, { timeoutMs: CHAT_SHOWN_MS, what: 'the chat' });
        isOffline = true;
        await driver.setOffline(true);
        // What was connected is cut, and nothing of the lab can be reached any more.
        const faults = ['page', 'others'].flatMap((host) => [
          { host, isReset: true },
          { host, socket: { reset: true } as const },
        ]);
        lab.play({ hosts: own, widgets: scenario.widgets, faults });
      },
      close: () => driver.close(),
    };
  } catch (error) {
    await driver.close();
    throw error;
  }
}
