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
import { countRegistered, countStillHeld, type Held, livingByKind, measureHeld } from './memory.ts';
import { slope } from './trend.ts';

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
/** Calls of the driver that do nothing, for comparison. */
const CONTROL_CALLS = 1_000;
/** Of what has grown since then, so many kinds are named. */
const GROWN_SHOWN = 12;

/**
 * One check from start to end, followed from within the extension's page: every call of the driver leaves something in that page's process
 * by itself, and following it from outside took a hundred of them for a thorough one.
 */
function check(page: AutomationPage, tabId: number, depth: 'quick' | 'thorough'): Promise<string> {
  const request = { tabId, depth, timeoutMs: LIMIT_MS };
  return page.tab.evaluateIn(
    { timeoutMs: 2 * LIMIT_MS },
    async (wanted: typeof request, pollMs: number) => {
      interface Session {
        id: string;
        status: string;
        verdict: { status: string } | null;
      }
      const { chatMedic } = globalThis as unknown as { chatMedic: { send<Answer>(message: object): Promise<Answer> } };
      let session = await chatMedic.send<Session>({ name: 'check/start', request: wanted });
      while (session.status === 'running') {
        await new Promise((resolve) => setTimeout(resolve, pollMs));
        ({ session } = await chatMedic.send<{ session: Session }>({ name: 'check/by-id', request: { checkId: session.id } }));
      }
      return session.verdict?.status ?? session.status;
    },
    request,
    POLL_MS,
  );
}

/** What calls of the driver leave behind that do nothing: the part of the growth which comes with the measuring. Bytes for each. */
async function leftByDriver(measure: () => Promise<Held>, page: AutomationPage) {
  const before = await measure();
  for (let done = 0; done < CONTROL_CALLS; done += 1) await page.tab.evaluate(() => true);
  const after = await measure();
  const each = (key: keyof Held) => {
    const [from, to] = [before[key], after[key]];
    return from === null || to === null ? null : ((to - from) * 2 ** 20) / CONTROL_CALLS;
  };
  return { pageHeap: each('pageHeap'), living: each('living') };
}

type Row = Held & { checks: number };

/** Kilobytes for each check of the second half: by then everything that is made once is made. */
function growthOfSecondHalf(rows: readonly Row[]) {
  const late = rows.filter(({ checks }) => checks >= CHECKS / 2);
  const growth = (key: keyof Held): number | null => {
    const points = late.flatMap((row): [number, number][] => (row[key] === null ? [] : [[row.checks, row[key] * 1_024]]));
    return slope(points);
  };
  return {
    backgroundHeap: growth('backgroundHeap'),
    besideCode: growth('besideCode'),
    pageHeap: growth('pageHeap'),
    living: growth('living'),
    process: growth('process'),
  };
}

/** What grew most between two moments, in bytes. */
function grownSince(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  return [...after]
    .map(([kind, bytes]) => ({ bytes: bytes - (before.get(kind) ?? 0), kind }))
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
    let settled: Awaited<ReturnType<typeof livingByKind>> = null;
    const verdicts = new Map<string, number>();
    for (let done = 0; done <= CHECKS; done += 1) {
      if (stops.has(done)) {
        // What a check still puts back after its verdict has its moment first.
        await sleep(2_500);
        const stillHeld = await countStillHeld(extension, page, driver);
        const row = {
          checks: done,
          ...(await measureHeld(driver, extension, page)),
          ...(await countRegistered(page)),
          requestListeners: stillHeld?.listening ?? null,
          notedAddresses: stillHeld?.notedAddresses ?? null,
        };
        rows.push(row);
        if (done === SETTLED_AFTER && done < CHECKS) settled = await livingByKind(driver, extension, page);
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
    const grown = settled && grownSince(settled, (await livingByKind(driver, extension, page)) ?? new Map());
    const control = await leftByDriver(() => measureHeld(driver, extension, page), page);
    return {
      control,
      browser: `${browser} ${driver.version}`,
      rows,
      growth: growthOfSecondHalf(rows),
      grown,
      verdicts: Object.fromEntries(verdicts),
      leftInPage,
    };
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
  const shown = (row: object) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? '–']));
  console.log(table(result.rows.map(shown)));
  console.log(`\nGrowth from check ${CHECKS / 2} on, kB for each check:\n\n${table([shown(result.growth)])}`);
  console.log(
    `\nFor comparison, ${CONTROL_CALLS} calls of the driver that do nothing, bytes for each:\n\n${table([shown(result.control)])}`,
  );
  if (result.grown) console.log(`\nGrown most since check ${SETTLED_AFTER}, in bytes:\n\n${table(result.grown)}`);
  const verdicts = Object.entries(result.verdicts).map(([key, count]) => `${key} ×${count}`);
  console.log(`\n${verdicts.join('; ')}. Recorder left in the page: ${result.leftInPage ? 'yes' : 'no'}.\n`);
}
saveResult('endurance', results);
