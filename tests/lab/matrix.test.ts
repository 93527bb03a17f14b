import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../../scripts/browsers/browser-driver.ts';
import { accuracyTable, judgeScenario, type ScenarioResult } from '../support/judge-scenario.ts';
import { runMatrix } from '../support/run-matrix.ts';
import { SCENARIOS } from './scenario-registry.ts';

/** Every scenario through the built extension in both browsers. `LAB_SCENARIO` chooses by parts of ids, between commas, `LAB_BROWSER` by the browser. */
const wanted = (process.env.LAB_SCENARIO ?? '').split(',');
const chosen = SCENARIOS.filter(({ id }) => wanted.some((part) => id.includes(part)));
const browsers = BROWSER_NAMES.filter((browser) => browser.includes(process.env.LAB_BROWSER ?? ''));

const results = new Map<string, ScenarioResult>();
const keyOf = (browser: BrowserName, id: string) => `${browser} ${id}`;

/** More wrong verdicts than this are no bad luck of a busy machine. */
const MAX_SECOND_LOOKS = 3;

async function runInto(browser: BrowserName, scenarios: typeof chosen): Promise<void> {
  await runMatrix(browser, scenarios, (checked) => {
    const result = judgeScenario(checked, browser);
    results.set(keyOf(browser, result.id), result);
  });
}

/** Timing faults on a busy machine: the few wrong ones are looked at once more, by themselves, and named in the output either way. */
async function lookAgain(browser: BrowserName): Promise<void> {
  const wrong = chosen.filter(({ id }) => (results.get(keyOf(browser, id))?.complaints.length ?? 0) > 0);
  if (wrong.length === 0 || wrong.length > MAX_SECOND_LOOKS) return;
  for (const { id } of wrong) console.log(`second look at ${browser} ${id}: ${results.get(keyOf(browser, id))?.complaints.join('; ')}`);
  await runInto(browser, wrong);
}

beforeAll(async () => {
  // Two cores carry two browsers.
  await Promise.all(browsers.map((browser) => runInto(browser, chosen)));
  for (const browser of browsers) await lookAgain(browser);
  console.log(`\n${accuracyTable([...results.values()])}\n`);
}, 25 * 60_000);

describe.each(browsers)('the verdict in %s', (browser) => {
  it.each(chosen.filter((scenario) => scenario.browsers.includes(browser)))('is right: $id', ({ id }) => {
    expect(results.get(keyOf(browser, id))?.complaints).toEqual([]);
  });
});
