import { setTimeout as sleep } from 'node:timers/promises';
import type { FixPlan, FixState } from '@/utils/fixes/schema';
import type { JournalEntry } from '@/utils/journal/schema';
import type { CheckSession } from '@/utils/session/schema';
import type { BrowserName, DriverTab, InstalledExtension, LaunchOptions } from '../../scripts/browsers/browser-driver.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { type AutomationPage, openAutomationPage } from '../../scripts/cli/automation.ts';
import type { Scenario } from '../lab/define-scenario.ts';
import { type Lab, startLab } from '../lab/server/lab.ts';
import { type LabSession, startLabSession } from './lab-session.ts';
import { waitFor } from './screen.ts';

const CHECK_TIMEOUT_MS = 30_000;
const WAKE_LIMIT_MS = 60_000;
/** Over for a second. */
const OVER_MS = -1_000;

/** The extension in a browser of the lab, and what its screens would say to the background. */
export interface FixBench {
  session: LabSession;
  extension: InstalledExtension;
  /** Opens the scenario's page and returns it with the extension's name for its tab. */
  open(scenario: Scenario): Promise<{ shop: DriverTab; tabId: number }>;
  check(tabId: number, depth?: 'quick' | 'thorough'): Promise<CheckSession>;
  plans(checkId: string): Promise<FixPlan[]>;
  make(request: Record<string, unknown>): Promise<FixState>;
  send<Answer>(name: string, request: unknown): Promise<Answer>;
  changes(): Promise<JournalEntry[]>;
  /**
   * Adds a claim to a check as its verdict would hold it. How verdicts come to be is proved by the scenarios; here it is a fix that is wanted.
   */
  claim(checkId: string, cause: { id: string; remedies: readonly string[]; vendorId?: string }): Promise<void>;
  /** Makes every noted change's time be over, or be over in some milliseconds. */
  endTimes(inMs?: number): Promise<void>;
  /** The same, and starts the background anew. */
  letTimePass(): Promise<void>;
  /** Runs in a page of the extension. */
  evaluate: DriverTab['evaluate'];
  /**
   * Opens the page for programs anew until the background answers: a page that was open while a debugger stopped the worker of Chromium is
   * not heard for a while, a new one is.
   */
  reopen(): Promise<void>;
  /** Ends the browser as a crash would; its profile stays where the caller named one. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

interface StorageOfPage {
  chrome: {
    storage: Record<'local' | 'session', { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> }>;
  };
}

/** Runs in a page of the extension. */
async function addClaim(checkId: string, id: string, remedies: string[], vendorId: string | null): Promise<void> {
  const { storage } = (globalThis as unknown as StorageOfPage).chrome;
  const key = `check:${checkId}`;
  const session = (await storage.session.get(key))[key] as { verdict: { causes: unknown[] } };
  const claim = { id, assessment: 'supported', confidence: 0.9, side: 'user', vendorId, because: [], remedies, rule: null, wouldHelp: [] };
  session.verdict.causes = [claim, ...session.verdict.causes];
  await storage.session.set({ [key]: session });
}

/** Runs in a page of the extension. */
async function endTimes(inMs: number): Promise<void> {
  const { storage } = (globalThis as unknown as StorageOfPage).chrome;
  const { journal } = (await storage.local.get('journal')) as { journal: { until: string | null }[] };
  const until = new Date(Date.now() + inMs).toISOString();
  await storage.local.set({ journal: journal.map((entry) => (entry.until === null ? entry : { ...entry, until })) });
}

export async function openFixBench(browser: BrowserName, scenarios: readonly Scenario[], launch: LaunchOptions = {}): Promise<FixBench> {
  const lab: Lab = await startLab();
  const extensionPath = ensureBuilt(browser === 'chromium' ? 'chrome' : 'firefox', 'automation');
  const session = await startLabSession(lab, browser, { scenarios }, { extensionPath, launch }).catch(async (error: unknown) => {
    await lab.close();
    throw error;
  });
  const { extension, driver } = session;
  if (!extension) throw new Error('The extension was not installed.');
  let page: AutomationPage = await openAutomationPage(driver, extension);

  const send = async <Answer>(name: string, request: unknown): Promise<Answer> => {
    const answer = await page.call<Answer & { error?: { code: string; message: string } | null }>('send', { name, request });
    if (answer.error) throw new Error(`${answer.error.code}: ${answer.error.message}`);
    return answer;
  };
  const reopen = async () => {
    const end = performance.now() + WAKE_LIMIT_MS;
    for (;;) {
      // It goes with the extension where that was loaded anew.
      await page.tab.close().catch(() => undefined);
      page = await openAutomationPage(driver, extension);
      const isHeard = await Promise.race([send('journal/list', {}).then(() => true), sleep(3_000).then(() => false)]);
      if (isHeard) return;
      if (performance.now() > end) throw new Error('The background does not wake up.');
    }
  };
  return {
    session,
    extension,
    send,
    async open(scenario) {
      const url = await session.play(scenario);
      const shop = await driver.openTab(url);
      return { shop, tabId: await shop.tabId(extension) };
    },
    async check(tabId, depth = 'thorough') {
      const { id } = await send<CheckSession>('check/start', { tabId, depth, timeoutMs: CHECK_TIMEOUT_MS });
      let found: CheckSession | null = null;
      await waitFor(
        'the check to end',
        async () => {
          found = (await send<{ session: CheckSession | null }>('check/by-id', { checkId: id })).session;
          return found !== null && found.status !== 'running';
        },
        CHECK_TIMEOUT_MS + 15_000,
        async () => JSON.stringify(found),
      );
      return found as unknown as CheckSession;
    },
    plans: async (checkId) => (await send<{ plans: FixPlan[] }>('fix/plans', { checkId })).plans,
    make: (request) => send<FixState>('fix/make', request),
    changes: async () => (await send<{ entries: JournalEntry[] }>('journal/list', {})).entries,
    async claim(checkId, cause) {
      await page.tab.evaluate(addClaim, checkId, cause.id, [...cause.remedies], cause.vendorId ?? null);
    },
    endTimes: (inMs = OVER_MS) => page.tab.evaluate(endTimes, inMs),
    async letTimePass() {
      await page.tab.evaluate(endTimes, OVER_MS);
      await driver.stopBackground(extension);
      await reopen();
    },
    evaluate: (fn, ...args) => page.tab.evaluate(fn, ...args),
    reopen,
    async kill() {
      await driver.kill();
      await lab.close();
    },
    async close() {
      await session.close();
      await lab.close();
    },
  };
}

/** The best supported cause, or `null`. */
export function topClaim({ verdict }: CheckSession): string | null {
  return verdict?.causes.find(({ assessment }) => assessment === 'supported')?.id ?? null;
}
