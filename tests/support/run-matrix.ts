import type { BrowserName } from '../../scripts/browsers/browser-driver.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { openAutomationPage } from '../../scripts/cli/automation.ts';
import type { Scenario } from '../lab/define-scenario.ts';
import { startLab } from '../lab/server/lab.ts';
import { type CheckedScenario, checkScenario } from './check-scenario.ts';
import { groupScenarios, startLabSession } from './lab-session.ts';

/** As long as the command line gives a check by itself. */
const CHECK_TIMEOUT_MS = 30_000;

/** Checks every scenario in one browser with the built extension, starting the browser as seldom as the scenarios allow. */
export async function runMatrix(
  browser: BrowserName,
  scenarios: readonly Scenario[],
  onChecked: (checked: CheckedScenario) => void = () => undefined,
): Promise<CheckedScenario[]> {
  const extensionPath = ensureBuilt(browser === 'chromium' ? 'chrome' : 'firefox', 'automation');
  const lab = await startLab();
  const results: CheckedScenario[] = [];
  try {
    for (const group of groupScenarios(scenarios, browser)) {
      const session = await startLabSession(lab, browser, group, { extensionPath });
      try {
        if (!session.extension) throw new Error('The extension was not installed.');
        const page = await openAutomationPage(session.driver, session.extension);
        for (const scenario of group.scenarios) {
          const checked = await checkScenario(session, page, scenario, CHECK_TIMEOUT_MS);
          results.push(checked);
          onChecked(checked);
        }
      } finally {
        await session.close();
      }
    }
  } finally {
    await lab.close();
  }
  return results;
}
