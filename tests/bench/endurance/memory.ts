import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CDPSession } from 'puppeteer-core';
import type { BrowserDriver, InstalledExtension } from '../../../scripts/browsers/browser-driver.ts';
import { pageOf } from '../../../scripts/browsers/chromium-tab.ts';
import type { FirefoxDriver } from '../../../scripts/browsers/firefox-driver.ts';
import type { AutomationPage } from '../../../scripts/cli/automation.ts';
import { isOfCode, kindsOf, readHeapSnapshot } from './heap-snapshot.ts';

/** What the extension holds at one moment, in megabytes; `null` where the browser does not tell. */
export interface Held {
  /** Living objects of the background, after a collection. */
  backgroundHeap: number | null;
  /** All that lives in the background except what the browser makes of the code while it runs. What a check leaves behind is in here. */
  besideCode: number | null;
  /** Living objects of an open page of the extension, after a collection. */
  pageHeap: number | null;
  /** All that lives in the extension's process, its scripts' objects and the browser's own for them, after a collection. */
  living: number | null;
  /** Resident memory of the extension's process; pages that are free, but not given back yet, count. */
  process: number | null;
}

interface Collectable {
  send(method: 'HeapProfiler.collectGarbage'): Promise<unknown>;
  send(method: 'Runtime.getHeapUsage'): Promise<{ usedSize: number }>;
}

const MEGABYTE = 2 ** 20;
/** To the kilobyte: what a row of checks leaves behind shows in the third place. */
const toMegabytes = (bytes: number): number => Math.round((bytes / MEGABYTE) * 1_000) / 1_000;
const sumOf = (amounts: Iterable<number>): number => [...amounts].reduce((total, amount) => total + amount, 0);

async function livingHeap(session: Collectable): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return toMegabytes((await session.send('Runtime.getHeapUsage')).usedSize);
}

/** Processes of one kind below this one, by their command line; Linux alone shows them in files. */
function residentOf(isWanted: (command: string) => boolean): number | null {
  if (process.platform !== 'linux') return null;
  const parents = new Map<number, number>();
  const resident = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
      if (isWanted(readFileSync(`/proc/${name}/cmdline`, 'utf8')))
        resident.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    } catch {
      // The process ended while we looked.
    }
  }
  const isOurs = (pid: number): boolean => {
    for (let at: number | undefined = pid, steps = 0; at && steps < 20; at = parents.get(at), steps++) if (at === process.pid) return true;
    return false;
  };
  const kilobytes = [...resident].filter(([pid]) => isOurs(pid)).map(([, size]) => size);
  return kilobytes.length === 0 ? null : toMegabytes(sumOf(kilobytes) * 1_024);
}

function workerOf(extension: InstalledExtension, page: Pick<AutomationPage, 'tab'>) {
  const targets = pageOf(page.tab).browser().targets();
  return targets.find((target) => target.type() === 'service_worker' && target.url().startsWith(extension.origin));
}

async function inSession<Result>(
  target: { createCDPSession(): Promise<CDPSession> } | undefined,
  work: (session: CDPSession) => Promise<Result>,
): Promise<Result | null> {
  const session = await target?.createCDPSession();
  const result = session ? await work(session) : null;
  await session?.detach();
  return result;
}

const backgroundByKind = (extension: InstalledExtension, page: AutomationPage): Promise<ReadonlyMap<string, number> | null> =>
  inSession(workerOf(extension, page), async (session) => kindsOf(await readHeapSnapshot(session)));

async function heldInChromium(extension: InstalledExtension, page: AutomationPage): Promise<Held> {
  const kinds = await backgroundByKind(extension, page);
  const besideCode = kinds && [...kinds].filter(([kind]) => !isOfCode(kind)).map(([, bytes]) => bytes);
  return {
    backgroundHeap: await inSession(workerOf(extension, page), livingHeap),
    besideCode: besideCode && toMegabytes(sumOf(besideCode)),
    pageHeap: await inSession(pageOf(page.tab), livingHeap),
    living: null,
    process: residentOf((command) => command.includes('--extension-process')),
  };
}

interface MemoryReport {
  process: string;
  path: string;
  /** 0: mapped by whoever reports it, 1: on the heap, 2: a sum or an aside. */
  kind: number;
  /** 0: bytes. */
  units: number;
  amount: number;
}

/** What lives in the extension's process of Firefox, by the paths of `about:memory`, and how much memory is resident there; bytes. */
interface FirefoxMemory {
  living: ReadonlyMap<string, number>;
  resident: number;
}

/** Numbers of one object among its like, which would hide that the kind as a whole has grown. */
const NUMBERS_OF_ONE = /\b0x[\da-f]+|(?<=\b(?:id|tid)=)\d+|#\d+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;
const UNCLASSIFIED = 'explicit/heap-unclassified';

async function readFirefoxMemory(driver: FirefoxDriver): Promise<FirefoxMemory> {
  const folder = mkdtempSync(join(tmpdir(), 'memory-'));
  try {
    const file = join(folder, 'reports.json.gz');
    await driver.evaluatePrivileged(async (path: string) => {
      interface Dumper {
        dumpMemoryReportsToNamedFile(path: string, onEnd: () => void, data: null, isAnonymous: boolean, collectsFirst: boolean): void;
      }
      const { Cc, Ci } = globalThis as unknown as {
        Cc: Record<string, { getService(type: unknown): Dumper }>;
        Ci: { nsIMemoryInfoDumper: unknown };
      };
      const dumper = Cc['@mozilla.org/memory-info-dumper;1']?.getService(Ci.nsIMemoryInfoDumper);
      await new Promise<void>((resolve) => dumper?.dumpMemoryReportsToNamedFile(path, resolve, null, false, true));
    }, file);
    const { reports } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as { reports: MemoryReport[] };
    const living = new Map<string, number>();
    const add = (path: string, amount: number) => living.set(path, (living.get(path) ?? 0) + amount);
    let resident = 0;
    for (const { path, kind, amount } of reports.filter(({ process, units }) => process.startsWith('extension') && units === 0)) {
      if (path === 'resident-unique') resident += amount;
      // Of the heap, what no report claims has no path of its own.
      if (path === 'heap-allocated') add(UNCLASSIFIED, amount);
      if (!path.startsWith('explicit/')) continue;
      add(path.replace(NUMBERS_OF_ONE, '…'), amount);
      if (kind === 1) add(UNCLASSIFIED, -amount);
    }
    return { living, resident };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What lives after a collection, by what it is: in Chromium the background's objects by kind, in Firefox the extension's process by path. */
export async function livingByKind(
  driver: BrowserDriver,
  extension: InstalledExtension,
  page: AutomationPage,
): Promise<ReadonlyMap<string, number> | null> {
  return driver.name === 'firefox' ? (await readFirefoxMemory(driver as FirefoxDriver)).living : backgroundByKind(extension, page);
}

/** Firefox tells what lives in the process of the extension, in the reports of `about:memory`. */
async function heldInFirefox(driver: FirefoxDriver): Promise<Held> {
  const { living, resident } = await readFirefoxMemory(driver);
  const all = toMegabytes(sumOf(living.values()));
  return { backgroundHeap: null, besideCode: null, pageHeap: null, living: all, process: toMegabytes(resident) };
}

export function measureHeld(driver: BrowserDriver, extension: InstalledExtension, page: AutomationPage): Promise<Held> {
  return driver.name === 'chromium' ? heldInChromium(extension, page) : heldInFirefox(driver as FirefoxDriver);
}

/** What is registered with the browser in the extension's name, as its own page sees it. */
export interface Registered {
  pageScripts: number;
  requestRules: number;
  alarms: number;
  hosts: number;
  sessionKeys: number;
  sessionKilobytes: number;
  localKilobytes: number;
}

export function countRegistered(page: Pick<AutomationPage, 'tab'>): Promise<Registered> {
  return page.tab.evaluate(async () => {
    interface Area {
      get(key: null): Promise<Record<string, unknown>>;
    }
    interface Api {
      scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
      declarativeNetRequest?: { getSessionRules(): Promise<unknown[]>; getDynamicRules(): Promise<unknown[]> };
      alarms: { getAll(): Promise<unknown[]> };
      permissions: { getAll(): Promise<{ origins?: string[] }> };
      storage: { session: Area; local: Area };
    }
    const api = ((globalThis as { browser?: unknown }).browser ?? (globalThis as { chrome?: unknown }).chrome) as Api;
    const kilobytes = (value: unknown) => Math.round(JSON.stringify(value).length / 1_024);
    const [session, local] = [await api.storage.session.get(null), await api.storage.local.get(null)];
    const rules = api.declarativeNetRequest;
    return {
      pageScripts: (await api.scripting.getRegisteredContentScripts()).length,
      requestRules: rules ? (await rules.getSessionRules()).length + (await rules.getDynamicRules()).length : 0,
      alarms: (await api.alarms.getAll()).length,
      hosts: ((await api.permissions.getAll()).origins ?? []).length,
      sessionKeys: Object.keys(session).length,
      sessionKilobytes: kilobytes(session),
      localKilobytes: kilobytes(local),
    };
  });
}

/** What the background still holds of checks with the browser. */
export interface StillHeld {
  /** Events that it listens to and needs for a check alone. */
  listening: number;
  /** Addresses that it asked for and that the browser has noted. */
  notedAddresses: number;
}

/** `null` where the background cannot be asked. */
export async function countStillHeld(
  extension: InstalledExtension,
  page: Pick<AutomationPage, 'tab'>,
  driver: BrowserDriver,
): Promise<StillHeld | null> {
  if (driver.name !== 'chromium') return null;
  const worker = await workerOf(extension, page)?.worker();
  const held = await worker?.evaluate(() => {
    const { webRequest } = (globalThis as unknown as { chrome: { webRequest: Record<string, { hasListeners?(): boolean }> } }).chrome;
    return {
      listening: Object.values(webRequest).filter((event) => event?.hasListeners?.() === true).length,
      notedAddresses: performance.getEntriesByType('resource').length,
    };
  });
  return held ?? null;
}
