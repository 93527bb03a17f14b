import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserName, DriverTab, InstalledExtension } from '../../scripts/browsers/browser-driver.ts';
import type { FirefoxDriver } from '../../scripts/browsers/firefox-driver.ts';
import type { Scenario } from '../lab/define-scenario.ts';
import type { CheckedScenario, LabReport } from './check-scenario.ts';
import type { LabSession } from './lab-session.ts';
import { visitScenarios } from './run-matrix.ts';

/**
 * Checks as people have them: with the extension as the stores give it out, which is allowed nothing until somebody presses its button, and
 * then no more than what it asked for. The other checks of the lab use a build that holds every permission, and so sees more.
 */

/** Nobody presses the button before he has seen that nothing comes. */
const PATIENCE_MS = 3_000;
const LOADED_MS = 10_000;
const LIMIT_MS = 45_000;
const GIVEN_BACK_MS = 5_000;
/** The first press may only close what an earlier one has opened. */
const MAX_PRESSES = 2;
/** From here on the screens say "probably" (`judgedCauseSchema.confidence`). */
const PROBABLY = 0.6;
/** What a closer look asks for beside the sites in Firefox; Chromium has it from the start. */
const ABILITIES = ['webRequest'];

export interface StoreCheck {
  readonly scenario: Scenario;
  /** On the press alone. */
  readonly first: CheckedScenario;
  /** With leave for the page and the hosts of its chat; `null` where a scenario has no such look (`hasCloserLook`). */
  readonly closer: CheckedScenario | null;
  /** What the extension was still allowed after the closer look was over. */
  readonly left: readonly string[];
}

interface Session {
  readonly id: string;
  readonly depth: string;
  readonly status: string;
  readonly verdict: (LabReport['verdict'] & Pick<LabReport, 'vendors'>) | null;
  readonly error: { code: string } | null;
}

/** Sends what the product's own screens send, from one of its pages. */
async function ask<Response>(screen: DriverTab, name: string, request: object): Promise<Response> {
  const answer = await screen.evaluate(
    async (message: object) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } };
      return (await chrome.runtime.sendMessage(message)) as { ok: boolean; response: unknown; error?: { code: string; message: string } };
    },
    { channel: 'chat-medic', name, request },
  );
  if (!answer.ok) throw new Error(`${name}: ${answer.error?.code}: ${answer.error?.message}`);
  return answer.response as Response;
}

async function follow(read: () => Promise<Session | null>): Promise<Session> {
  for (const untilMs = performance.now() + LIMIT_MS; performance.now() < untilMs; await sleep(100)) {
    const session = await read();
    if (session && session.status !== 'running') return session;
  }
  throw new Error('The check did not come to its end.');
}

/** Runs in `chrome://extensions`: what this extension will ask for later is answered with yes, and nothing is held before it asks. */
async function answerWithYes(id: string): Promise<void> {
  interface Switches {
    addHostPermission(id: string, origin: string): Promise<void>;
  }
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Switches } }).chrome;
  await developerPrivate.addHostPermission(id, '<all_urls>');
}

/** Runs in a page of the extension: asks at the next click, as the browsers demand. */
function askAtClick(wanted: { origins: string[] }): void {
  interface Permissions {
    request(wanted: object): Promise<boolean>;
  }
  const { permissions } = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome;
  document.addEventListener('click', () => Reflect.set(window, 'granted', permissions.request(wanted)), { once: true, capture: true });
}

/** Runs with Firefox's own rights: what its question does after a yes. */
async function allowInFirefox(id: string, wanted: { origins: string[]; permissions: string[] }): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own objects, known only there.
  const { ChromeUtils, WebExtensionPolicy } = globalThis as any;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, wanted, WebExtensionPolicy.getByID(id).extension);
}

/** Says yes to the product's question for sites, beforehand: quicker for hundreds of scenarios than the keys of `store-build.ts`. */
async function allow(session: LabSession, extension: InstalledExtension, screen: DriverTab, origins: string[]): Promise<void> {
  const { driver } = session;
  if (driver.name === 'firefox') {
    return (driver as FirefoxDriver).evaluatePrivileged(allowInFirefox, extension.id, { origins, permissions: ABILITIES });
  }
  const switches = await driver.openTab('chrome://extensions');
  await switches.evaluate(answerWithYes, extension.id);
  await switches.close();
  // A host is asked for together with its sockets, which Chromium counts apart.
  const sockets = origins.flatMap((origin) => ['ws', 'wss'].map((scheme) => origin.replace(/^\*:/, `${scheme}:`)));
  await screen.activate();
  await screen.evaluate(askAtClick, { origins: [...origins, ...sockets] });
  await screen.click('h1');
  if (!(await screen.evaluate(() => Reflect.get(window, 'granted')))) throw new Error('Chromium did not allow the sites.');
}

/** What is still granted once the product has had its time to give it back. */
async function leftAfter(screen: DriverTab, lent: readonly string[]): Promise<string[]> {
  let left: string[] = [];
  for (const untilMs = performance.now() + GIVEN_BACK_MS; performance.now() < untilMs; await sleep(100)) {
    left = await screen.evaluate(
      async (abilities: string[]) => {
        interface Permissions {
          getAll(): Promise<{ origins?: string[]; permissions?: string[] }>;
        }
        const { permissions } = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome;
        const { origins = [], permissions: names = [] } = await permissions.getAll();
        return [...origins, ...names.filter((name) => abilities.includes(name))];
      },
      [...lent],
    );
    if (left.length === 0) break;
  }
  return left;
}

/** A page that waits for a silent host is never done loading; it is looked at all the same. */
async function openPage({ driver }: LabSession, url: string): Promise<DriverTab> {
  const page = await driver.openTab(url, { waitFor: 'nothing' });
  for (const untilMs = performance.now() + LOADED_MS; performance.now() < untilMs; await sleep(200)) {
    if (await page.evaluate(() => document.readyState === 'complete').catch(() => false)) break;
  }
  await sleep(PATIENCE_MS);
  return page;
}

function toChecked(scenario: Scenario, session: Session | null, error: unknown = null): CheckedScenario {
  const base = { scenario, milliseconds: 0, times: null };
  const verdict = session?.verdict;
  if (!verdict) return { ...base, report: null, error: session?.error?.code ?? (error instanceof Error ? error.message : String(error)) };
  return { ...base, report: { check: { durationMs: 0 }, vendors: verdict.vendors, verdict }, error: null };
}

/**
 * What only the private-window test can tell is not told before it. Where the line is lost, Chromium loses it one target at a time, and a
 * worker that starts later has it again, which is no device without a connection.
 */
const hasCloserLook = ({ isComparedPrivately, browser }: Scenario): boolean => !isComparedPrivately && !browser.losesLine;

async function checkOne(session: LabSession, extension: InstalledExtension, scenario: Scenario): Promise<StoreCheck> {
  const { driver } = session;
  let first: CheckedScenario | null = null;
  try {
    const url = await session.play(scenario);
    if (scenario.visitedBefore !== null) await (await driver.openTab(new URL(scenario.visitedBefore, url).href)).close();
    const screen = await driver.openTab(driver.extensionPageUrl(extension, 'options.html'));
    const page = await openPage(session, url);
    if (scenario.browser.losesLine) await session.loseLine(scenario);
    const tabId = await page.tabId(extension);
    let seen: Session | null = null;
    for (let press = 0; press < MAX_PRESSES && !seen?.verdict; press++) {
      await driver.clickToolbarButton(extension, page);
      const { id } = await ask<{ id: string }>(screen, 'check/start', { tabId, depth: 'quick' });
      seen = await follow(async () => (await ask<{ session: Session | null }>(screen, 'check/by-id', { checkId: id })).session);
    }
    first = toChecked(scenario, seen);
    if (!hasCloserLook(scenario)) return { scenario, first, closer: null, left: [] };
    const { origins } = await ask<{ origins: string[] }>(screen, 'check/needed-origins', { tabId });
    await ask(screen, 'grant/intend', { tabId, origins, isKept: false, purpose: 'check' });
    await allow(session, extension, screen, origins);
    await page.activate();
    // The background may have heard of the answer first; then it has begun by itself.
    await ask(screen, 'grant/begin', {});
    const closer = await follow(async () => {
      const { session: newest } = await ask<{ session: Session | null }>(screen, 'check/of-tab', { tabId });
      return newest?.depth === 'thorough' ? newest : null;
    });
    return {
      scenario,
      first,
      closer: toChecked(scenario, closer),
      left: await leftAfter(screen, driver.name === 'firefox' ? ABILITIES : []),
    };
  } catch (error) {
    const failed = toChecked(scenario, null, error);
    return { scenario, first: first ?? failed, closer: first ? failed : null, left: [] };
  } finally {
    for (const tab of await driver.tabs()) {
      const shown = await tab.url().catch(() => '');
      if (shown.includes('.shop.test') || shown.includes('options.html')) await tab.close().catch(() => undefined);
    }
  }
}

/**
 * What is wrong with a first look: it may leave open what it cannot see, but never says that a chat works which does not, that a working
 * one is broken, or with any certainty what is not so.
 */
export function wrongAtFirstSight({ scenario: { expect }, first }: StoreCheck): string[] {
  if (!first.report) return [`no verdict: ${first.error}`];
  const { status, causes } = first.report.verdict;
  const isTrue = (id: string) => id === expect.topCause || (expect.alsoTrue ?? []).includes(id);
  const untrue = causes.filter(({ assessment, confidence, id }) => assessment === 'supported' && confidence >= PROBABLY && !isTrue(id));
  return [
    ...(status === 'working' && expect.status !== 'working' ? ['said to work'] : []),
    ...(status === 'broken' && expect.status === 'working' ? ['said to be broken'] : []),
    ...untrue.map(({ id, side, confidence }) => `claimed ${id} (${side}, ${confidence})`),
  ];
}

/** Looks at every scenario on the press alone, and then with the permission that the product asks for. */
export function checkAsPeopleDo(
  browser: BrowserName,
  scenarios: readonly Scenario[],
  onChecked: (check: StoreCheck) => void = () => undefined,
): Promise<StoreCheck[]> {
  const begin = async (session: LabSession, extension: InstalledExtension) => (scenario: Scenario) =>
    checkOne(session, extension, scenario);
  return visitScenarios(browser, scenarios, 'store', begin, onChecked);
}
