import type { BrowserName, InstalledExtension } from '../../scripts/browsers/browser-driver.ts';
import { type BuildMode, ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { openAutomationPage } from '../../scripts/cli/automation.ts';
import type { Scenario } from '../lab/define-scenario.ts';
import { startLab } from '../lab/server/lab.ts';
import { type CheckedScenario, checkScenario } from './check-scenario.ts';
import { groupScenarios, type LabSession, startLabSession } from './lab-session.ts';

/** As long as the command line gives a check by itself. */
const CHECK_TIMEOUT_MS = 30_000;

/**
 * Goes through every scenario in one browser with a build of the extension, starting the browser as seldom as the scenarios allow. `begin`
 * prepares one start and answers with what is done for each scenario.
 */
export async function visitScenarios<Result>(
  browser: BrowserName,
  scenarios: readonly Scenario[],
  mode: BuildMode,
  begin: (session: LabSession, extension: InstalledExtension) => Promise<(scenario: Scenario) => Promise<Result>>,
  onResult: (result: Result) => void,
): Promise<Result[]> {
  const extensionPath = ensureBuilt(browser === 'chromium' ? 'chrome' : 'firefox', mode);
  const lab = await startLab();
  const results: Result[] = [];
  try {
    for (const group of groupScenarios(scenarios, browser)) {
      const session = await startLabSession(lab, browser, group, { extensionPath });
      try {
        if (!session.extension) throw new Error('The extension was not installed.');
        const visit = await begin(session, session.extension);
        for (const scenario of group.scenarios) {
          const result = await visit(scenario);
          results.push(result);
          onResult(result);
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

/** Checks every scenario in one browser with the build that holds every permission. */
export function runMatrix(
  browser: BrowserName,
  scenarios: readonly Scenario[],
  onChecked: (checked: CheckedScenario) => void = () => undefined,
): Promise<CheckedScenario[]> {
  const begin = async (session: LabSession, extension: InstalledExtension) => {
    const page = await openAutomationPage(session.driver, extension);
    return (scenario: Scenario) => checkScenario(session, page, scenario, CHECK_TIMEOUT_MS);
  };
  return visitScenarios(browser, scenarios, 'automation', begin, onChecked);
}
