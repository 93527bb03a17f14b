import { BROWSER_NAMES } from '../../../scripts/browsers/browser-driver.ts';
import { SCENARIOS } from '../../lab/scenario-registry.ts';
import { accuracyTable, judgeScenario, type ScenarioResult } from '../../support/judge-scenario.ts';
import { runMatrix } from '../../support/run-matrix.ts';
import { saveResult } from '../save-result.ts';

console.log(`Verdicts on the lab's ${SCENARIOS.length} scenarios, each with the built extension in a real browser.\n`);
const results: ScenarioResult[] = [];
for (const browser of BROWSER_NAMES) await runMatrix(browser, SCENARIOS, (checked) => results.push(judgeScenario(checked, browser)));
console.log(accuracyTable(results));
saveResult('accuracy', results);
