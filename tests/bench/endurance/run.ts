import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../../../scripts/browsers/browser-driver.ts';
import { ensureBuilt } from '../../../scripts/build/ensure-built.ts';
import { type AutomationPage, openAutomationPage } from '../../../scripts/cli/automation.ts';
import { siteScriptErrorMissingScenario } from '../../lab/scenarios/site-script-error-missing.ts';
import { workingRocketchatScenario } from '../../lab/scenarios/working-rocketchat.ts';
import { startLab } from '../../lab/server/lab.ts';
import { startLabSession } from '../../support/lab-session.ts';
import { saveResult } from '../save-result.ts';
import { table } from '../table.ts';
import { countListening, countRegistered, livingByPath, measureHeld } from './memory.ts';

/** Many checks in one browser, one after another. `--checks=200 --browser=firefox` for the whole row; less by default, because it takes minutes. */
const { values: options } = parseArgs({
  options: { checks: { type: 'string', default: '40' }, browser: { type: 'string' } },
  strict: false,
});
const CHECKS = Number(options.checks);
const LIMIT_MS = 30_000;
const POLL_MS = 50;
/** As people do: a quick look each time, and every so often a closer one. */
const THOROUGH_EVERY = 4;
/** Every so many of the thorough checks meet a broken chat: failing leaves more behind than working does. */
const BROKEN_EVERY = 4;
/** By then everything was there once: every page of the extension is open, every script compiled. */
const SETTLED_AFTER = 60;
/** Of what has grown since then, so many kinds are named. */
const GROWN_SHOWN = 12;

async function check(page: AutomationPage, tabId: number, depth: 'quick' | 'thorough'): Promise<string> {
  interface Session {
    id: string;
    status: string;
    verdict: { status: string } | null;
  }
  let session = await page.call<Session>('send', { name: 'check/start', request: { tabId, depth, timeoutMs: LIMIT_MS } });
  while (session.status === 'running') {
    await sleep(POLL_MS);
    ({ session } = await page.call<{ session: Session }>('send', { name: 'check/by-id', request: { checkId: session.id } }));
  }
  return session.verdict?.status ?? session.status;
}

/** What grew most between two moments, in bytes. */
function grownSince(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  return [...after]
    .map(([path, bytes]) => ({ bytes: bytes - (before.get(path) ?? 0), path }))
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, GROWN_SHOWN);
}

async function bench(browser: BrowserName) {
  const lab = await startLab();
  const scenarios = [workingRocketchatScenario, siteScriptErrorMissingScenario] as const;
  const session = await startLabSession(
    lab,
    browser,
    { scenarios },
    { extensionPath: ensureBuilt(browser === 'chromium' ? 'chrome' : 'firefox', 'automation') },
  );
  try {
    const { driver, extension } = session;
    if (!extension) throw new Error('The extension was not installed.');
    const page = await openAutomationPage(driver, extension);
    const [working, broken] = scenarios;
    const first = await driver.openTab(await session.play(working));
    // Its chat comes after the page has loaded, and would be lost with the faults of the other page.
    await sleep(2_500);
    const tabs = [first, await driver.openTab(await session.play(broken))] as const;
    const ids = [await tabs[0].tabId(extension), await tabs[1].tabId(extension)] as const;
    const stops = new Set([0, 10, ...Array.from({ length: Math.floor(CHECKS / 20) }, (_, index) => (index + 1) * 20), CHECKS]);
    // Nothing is painted in a tab that never was in front.
    await tabs[0].activate();
    const rows = [];
    let settled: Awaited<ReturnType<typeof livingByPath>> = null;
    const verdicts = new Map<string, number>();
    for (let done = 0; done <= CHECKS; done += 1) {
      if (stops.has(done)) {
        // What a check still puts back after its verdict has its moment first.
        await sleep(2_500);
        const row = {
          checks: done,
          ...(await measureHeld(driver, extension, page)),
          ...(await countRegistered(page)),
          requestListeners: await countListening(extension, page, driver),
        };
        rows.push(row);
        if (done === SETTLED_AFTER && done < CHECKS) settled = await livingByPath(driver);
        process.stderr.write(`${JSON.stringify(row)}\n`);
      }
      if (done === CHECKS) break;
      const isThorough = done % THOROUGH_EVERY === THOROUGH_EVERY - 1;
      const isBroken = isThorough && Math.floor(done / THOROUGH_EVERY) % BROKEN_EVERY === BROKEN_EVERY - 1;
      await session.play(isBroken ? broken : working);
      const verdict = await check(page, ids[isBroken ? 1 : 0], isThorough ? 'thorough' : 'quick');
      const key = `${isBroken ? 'broken' : 'working'} page, ${isThorough ? 'thorough' : 'quick'}: ${verdict}`;
      verdicts.set(key, (verdicts.get(key) ?? 0) + 1);
    }
    const leftInPage = await tabs[0].evaluate(() => Symbol.for('chat-medic.recorder') in globalThis);
    const grown = settled && grownSince(settled, (await livingByPath(driver)) ?? new Map());
    return { browser: `${browser} ${driver.version}`, rows, grown, verdicts: Object.fromEntries(verdicts), leftInPage };
  } finally {
    await session.close();
    await lab.close();
  }
}

console.log(`${CHECKS} checks in a row in one browser, every fourth a thorough one: what stays behind. Megabytes, kilobytes, counts.\n`);
const results = [];
for (const name of BROWSER_NAMES.filter((one) => (options.browser ?? one) === one)) {
  const result = await bench(name);
  results.push(result);
  console.log(`${result.browser}\n`);
  console.log(table(result.rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? '–'])))));
  if (result.grown) console.log(`\nGrown most since check ${SETTLED_AFTER}, in bytes:\n\n${table(result.grown)}`);
  const verdicts = Object.entries(result.verdicts).map(([key, count]) => `${key} ×${count}`);
  console.log(`\n${verdicts.join('; ')}. Recorder left in the page: ${result.leftInPage ? 'yes' : 'no'}.\n`);
}
saveResult('endurance', results);
