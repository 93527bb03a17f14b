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
const RUNS = Number(options.runs ?? 12);
const LIMIT_MS = 30_000;

/**
 * From the message that the button sends to the verdict on the screen, and to the end of the check. Heard inside the extension's page, as
 * the screens hear it, so that the way through the remote control counts for nothing.
 */
function timeCheck(page: AutomationPage, tabId: number, depth: 'quick' | 'thorough'): Promise<{ shownMs: number; endMs: number }> {
  return page.tab.evaluateIn(
    { timeoutMs: LIMIT_MS + 5_000 },
    async (id: number, wanted: string, limitMs: number) => {
      interface Session {
        id: string;
        status: string;
        verdict: { status: string } | null;
      }
      interface Api {
        storage: { session: { onChanged: Record<'addListener' | 'removeListener', (listener: (changes: Changes) => void) => void> } };
      }
      type Changes = Record<string, { newValue?: Session }>;
      const world = globalThis as unknown as { browser?: Api; chrome: Api; chatMedic: { send(message: unknown): Promise<unknown> } };
      const { onChanged } = (world.browser ?? world.chrome).storage.session;
      const heard: { atMs: number; session: Session }[] = [];
      let isOver: () => void = () => undefined;
      const over = new Promise<void>((resolve) => {
        isOver = resolve;
      });
      const listener = (changes: Changes) => {
        for (const [key, { newValue: session }] of Object.entries(changes)) {
          if (!key.startsWith('check:') || !session) continue;
          heard.push({ atMs: performance.now(), session });
          if (session.status !== 'running') isOver();
        }
      };
      onChanged.addListener(listener);
      const started = performance.now();
      const begun = (await world.chatMedic.send({
        name: 'check/start',
        request: { tabId: id, depth: wanted, timeoutMs: limitMs },
      })) as Session;
      await over;
      onChanged.removeListener(listener);
      const own = heard.filter(({ session }) => session.id === begun.id);
      const shown = own.find(({ session }) => session.verdict !== null);
      const end = own.at(-1);
      if (!shown || end?.session.status !== 'done') throw new Error(`The check ended as ${end?.session.status}.`);
      return { shownMs: shown.atMs - started, endMs: end.atMs - started };
    },
    tabId,
    depth,
    LIMIT_MS,
  );
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
      'thorough check, line listened to': [] as number[],
    };
    for (let run = 0; run < RUNS; run += 1) {
      times['page load alone'].push(await timeLoad(tab));
      times['quick check'].push((await timeCheck(page, tabId, 'quick')).endMs);
      const { shownMs, endMs } = await timeCheck(page, tabId, 'thorough');
      times['thorough check, verdict shown'].push(shownMs);
      times['thorough check, line listened to'].push(endMs);
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
