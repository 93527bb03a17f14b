import { BROWSER_NAMES } from '../../../scripts/browsers/browser-driver.ts';
import { SCENARIOS } from '../../lab/scenario-registry.ts';
import { accuracyTable, judgeScenario, type ScenarioResult } from '../../support/judge-scenario.ts';
import { checkAsPeopleDo, type StoreCheck, wrongAtFirstSight } from '../../support/store-check.ts';
import { saveResult } from '../save-result.ts';
import { table } from '../table.ts';

/**
 * Every scenario with the build for the stores, as people have it: the first look on the press alone, then the closer look with the sites
 * that were asked for and no others. Takes as long as the lab's matrix three times over. `node tests/bench/accuracy/run-store.ts crisp,tawk`
 * for a part.
 */
const wanted = (process.argv[2] ?? '').split(',');
const chosen = SCENARIOS.filter(({ id }) => wanted.some((part) => id.includes(part)));

/** What a first look says, against what is true. */
function firstWord({ first, scenario: { expect } }: StoreCheck): string {
  const { status = 'none', causes = [] } = first.report?.verdict ?? {};
  const claims = causes.filter(({ assessment }) => assessment === 'supported');
  return status === expect.status && (claims[0]?.id ?? null) === expect.topCause ? 'told at once' : 'left open';
}

console.log(`First and closer looks at ${chosen.length} scenarios with the build for the stores.\n`);
const checks = await Promise.all(BROWSER_NAMES.map(async (browser) => ({ browser, all: await checkAsPeopleDo(browser, chosen) })));
const closer: ScenarioResult[] = [];
const rows = checks.map(({ browser, all }) => {
  const wrong = all.flatMap((check) => wrongAtFirstSight(check).map((what) => `${browser} ${check.scenario.id}: ${what}`));
  closer.push(...all.flatMap((check) => (check.closer ? [judgeScenario(check.closer, browser)] : [])));
  const count = (word: string) => all.filter((check) => firstWord(check) === word).length;
  const left = all.filter(({ left }) => left.length > 0).map(({ scenario }) => scenario.id);
  return { browser, looks: all.length, wrong, told: count('told at once'), open: count('left open'), left };
});
console.log(
  table(
    rows.map(({ browser, looks, told, open, wrong, left }) => ({
      'first look': browser,
      scenarios: looks,
      'told at once': told,
      'left open': open,
      wrong: wrong.length,
      'permissions left': left.length,
    })),
  ),
);
for (const { wrong } of rows) for (const line of wrong) console.log(line);
console.log('\nCloser look (no times are taken here)');
console.log(accuracyTable(closer));
saveResult('accuracy-store', { rows, closer });
