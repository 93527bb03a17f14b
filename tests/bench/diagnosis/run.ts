import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName, type DriverTab } from '../../../scripts/browsers/browser-driver.ts';
import { ensureBuilt } from '../../../scripts/build/ensure-built.ts';
import { type AutomationPage, openAutomationPage } from '../../../scripts/cli/automation.ts';
import type { Scenario } from '../../lab/define-scenario.ts';
import { contentBlockerCrispScenario } from '../../lab/scenarios/content-blocker-crisp.ts';
import { widgetNotInstalledScenario } from '../../lab/scenarios/widget-not-installed.ts';
import { workingRocketchatScenario } from '../../lab/scenarios/working-rocketchat.ts';
import { startLab } from '../../lab/server/lab.ts';
import { startLabSession } from '../../support/lab-session.ts';
import { type VerdictTimes, watchVerdict } from '../../support/watch-verdict.ts';
import { saveResult } from '../save-result.ts';
import { median, table } from '../table.ts';

/** Milliseconds from the click to the verdict. */
interface Row {
  browser: string;
  page: string;
  measure: string;
  runs: number;
  medianMs: number;
  worstMs: number;
  [column: string]: string | number;
}

/** `--runs=4 --browser=firefox` for a quick look. */
const { values: options } = parseArgs({ options: { runs: { type: 'string' }, browser: { type: 'string' } }, strict: false });
const RUNS = Number(options.runs ?? 8);
const LIMIT_MS = 30_000;
const POLL_MS = 200;

/** From the message that the button sends to the verdict on the screen, and to the end of the check, as the screens hear it. */
function timeQuickCheck(page: AutomationPage, tabId: number): Promise<number> {
  return page.tab.evaluateIn(
    { timeoutMs: LIMIT_MS + 5_000 },
    async (id: number, limitMs: number) => {
      interface Session {
        id: string;
        status: string;
      }
      type Changes = Record<string, { newValue?: Session }>;
      interface Api {
        storage: { session: { onChanged: Record<'addListener' | 'removeListener', (listener: (changes: Changes) => void) => void> } };
      }
      const world = globalThis as unknown as { browser?: Api; chrome: Api; chatMedic: { send(message: unknown): Promise<unknown> } };
      const { onChanged } = (world.browser ?? world.chrome).storage.session;
      let listener: (changes: Changes) => void = () => undefined;
      const over = new Promise<Session>((resolve) => {
        listener = (changes) => {
          for (const [key, { newValue: session }] of Object.entries(changes))
            if (key.startsWith('check:') && session && session.status !== 'running') resolve(session);
        };
      });
      onChanged.addListener(listener);
      const started = performance.now();
      await world.chatMedic.send({ name: 'check/start', request: { tabId: id, depth: 'quick', timeoutMs: limitMs } });
      const { status } = await over;
      onChanged.removeListener(listener);
      if (status !== 'done') throw new Error(`The check ended as ${status}.`);
      return performance.now() - started;
    },
    tabId,
    LIMIT_MS,
  );
}

async function timeThoroughCheck(page: AutomationPage, tabId: number): Promise<VerdictTimes> {
  const timesOf = await watchVerdict(page);
  const { id } = await page.call<{ id: string }>('send', {
    name: 'check/start',
    request: { tabId, depth: 'thorough', timeoutMs: LIMIT_MS },
  });
  for (let status = 'running'; status === 'running'; ) {
    await sleep(POLL_MS);
    ({ status } = (await page.call<{ session: { status: string } }>('send', { name: 'check/by-id', request: { checkId: id } })).session);
  }
  const times = await timesOf();
  if (!times) throw new Error('The check showed no verdict.');
  return times;
}

async function timeLoad(tab: DriverTab): Promise<number> {
  await tab.reload();
  return tab.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd);
}

async function bench(browser: BrowserName, scenario: Scenario): Promise<Row[]> {
  const lab = await startLab();
  const session = await startLabSession(
    lab,
    browser,
    { scenarios: [scenario] },
    { extensionPath: ensureBuilt(browser === 'chromium' ? 'chrome' : 'firefox', 'automation') },
  );
  try {
    if (!session.extension) throw new Error('The extension was not installed.');
    const url = await session.play(scenario);
    const tab = await session.driver.openTab(url);
    const tabId = await tab.tabId(session.extension);
    const page = await openAutomationPage(session.driver, session.extension);
    // The person looks at the page that is checked; browsers slow down what lies behind.
    await tab.activate();
    const times = {
      'page load alone': [] as number[],
      'quick check': [] as number[],
      'thorough check, verdict shown': [] as number[],
      'the same, after the page has loaded': [] as number[],
      'thorough check, line listened to': [] as number[],
    };
    for (let run = 0; run < RUNS; run += 1) {
      times['page load alone'].push(await timeLoad(tab));
      times['quick check'].push(await timeQuickCheck(page, tabId));
      const { startedMs, loadedMs, shownMs, endMs } = await timeThoroughCheck(page, tabId);
      times['thorough check, verdict shown'].push(shownMs - startedMs);
      times['the same, after the page has loaded'].push(shownMs - (loadedMs ?? shownMs));
      times['thorough check, line listened to'].push(endMs - startedMs);
    }
    return Object.entries(times).map(([measure, values]) => ({
      browser: `${browser} ${session.driver.version}`,
      page: scenario.id,
      measure,
      runs: values.length,
      medianMs: Math.round(median(values)),
      worstMs: Math.round(Math.max(...values)),
    }));
  } finally {
    await session.close();
    await lab.close();
  }
}

console.log('From the click to the verdict.\n');
const rows: Row[] = [];
for (const browser of BROWSER_NAMES.filter((name) => (options.browser ?? name) === name))
  for (const scenario of [workingRocketchatScenario, contentBlockerCrispScenario, widgetNotInstalledScenario])
    rows.push(...(await bench(browser, scenario)));
console.log(table(rows));
saveResult('diagnosis', rows);
