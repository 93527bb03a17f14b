import type { AutomationPage } from '../../scripts/cli/automation.ts';
import type { Scenario } from '../lab/define-scenario.ts';
import type { LabSession } from './lab-session.ts';
import { type VerdictTimes, watchVerdict } from './watch-verdict.ts';

/** The part of the diagnostic report that tests read. */
export interface LabReport {
  readonly check: { readonly durationMs: number };
  readonly vendors: readonly { id: string; state: string }[];
  readonly verdict: {
    readonly status: string;
    readonly causes: readonly {
      id: string;
      assessment: string;
      confidence: number;
      side: string;
      rule: { list: string; text: string } | null;
      because: readonly unknown[];
    }[];
    readonly unknowns: readonly { evidence: string; reason: string }[];
  };
}

export interface CheckedScenario {
  readonly scenario: Scenario;
  readonly report: LabReport | null;
  readonly error: string | null;
  readonly milliseconds: number;
  /** Of the check of the normal window; `null` where it showed no verdict. */
  readonly times: VerdictTimes | null;
}

interface Answer {
  readonly report?: LabReport;
  readonly error?: { readonly code: string; readonly message: string };
}

/** Firefox's driver does one thing at a time, so a call must not be waited for while something else is done. */
async function diagnoseMeanwhile(
  { tab }: AutomationPage,
  request: object,
  timeoutMs: number,
  meanwhile: () => Promise<void>,
): Promise<Answer> {
  await tab.evaluate((asked: object) => {
    const { chatMedic } = globalThis as unknown as { chatMedic: { diagnose(asked: object): Promise<unknown> } };
    Reflect.set(window, 'meanwhile', chatMedic.diagnose(asked));
  }, request);
  await meanwhile();
  return (await tab.evaluateIn({ timeoutMs }, () => Reflect.get(window, 'meanwhile'))) as Answer;
}

/** Plays a scenario and lets the extension check its page, as the command line does: thoroughly, opening the chat. Never throws. */
export async function checkScenario(
  session: LabSession,
  page: AutomationPage,
  scenario: Scenario,
  timeoutMs: number,
): Promise<CheckedScenario> {
  let milliseconds = 0;
  let times: VerdictTimes | null = null;
  try {
    const url = await session.play(scenario);
    if (scenario.visitedBefore !== null) await (await session.driver.openTab(new URL(scenario.visitedBefore, url).href)).close();
    const timesOf = await watchVerdict(page);
    const started = performance.now();
    const { isComparedPrivately } = scenario;
    const request = { url, timeoutMs, openChat: true, privateTest: isComparedPrivately };
    const limitMs = timeoutMs * (isComparedPrivately ? 2 : 1) + 20_000;
    const answer = scenario.browser.losesLine
      ? await diagnoseMeanwhile(page, request, limitMs, () => session.loseLine(scenario))
      : await page.call<Answer>('diagnose', request, limitMs);
    milliseconds = Math.round(performance.now() - started);
    times = await timesOf();
    if (!answer.report) throw new Error(`${answer.error?.code}: ${answer.error?.message}`);
    return { scenario, report: answer.report, error: null, milliseconds, times };
  } catch (error) {
    return { scenario, report: null, error: error instanceof Error ? error.message : String(error), milliseconds, times };
  } finally {
    // The command leaves the page open; the next scenario must not share the screen with it.
    for (const tab of await session.driver.tabs()) {
      // A page of thousands of frames takes longer to go than the driver waits for; it goes all the same.
      if ((await tab.url()).includes('.shop.test/')) await tab.close().catch(() => undefined);
    }
  }
}
