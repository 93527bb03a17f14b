import { resolve } from 'node:path';
import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import type { BrowserDriver, DriverTab, InstalledExtension, LaunchOptions } from './browser-driver.ts';
import { chromiumArguments } from './chromium-arguments.ts';
import { answerChromiumDialogs } from './chromium-dialogs.ts';
import { writeChromiumPreferences } from './chromium-profile.ts';
import { type AskExtension, createChromiumTab, pageOf } from './chromium-tab.ts';
import { waitUntil, withDeadline } from './deadline.ts';
import { requireBrowser } from './find-browser.ts';
import { createProfileDirectory } from './profile-directory.ts';

const START_TIMEOUT_MS = 30_000;
const STEP_TIMEOUT_MS = 15_000;
const WORKER_TIMEOUT_MS = 1_500;

/** A tab may close between the moment that it is named and the one that it is looked at. */
function unlessClosed(error: unknown): null {
  if (error instanceof Error && /no target with given id|target closed|session closed/i.test(error.message)) return null;
  throw error;
}

/** A profile named by the caller is used as it is and left behind; otherwise a fresh one is written and removed at the end. */
function chooseProfile(options: LaunchOptions): { path: string; remove: () => void } {
  const callers = options.args?.findLast((argument) => argument.startsWith('--user-data-dir='));
  if (callers) return { path: callers.slice('--user-data-dir='.length), remove: () => undefined };
  const profile = createProfileDirectory('chromium');
  writeChromiumPreferences(profile.path, options);
  return profile;
}

/** Asks through the extension's worker, or through a page of the extension where the worker is asleep. */
function createAsker(browser: Browser): AskExtension {
  return async <Result>(extension: InstalledExtension, expression: string): Promise<Result> => {
    const target = browser.targets().find((each) => each.type() === 'service_worker' && each.url().startsWith(extension.origin));
    // A worker that was stopped stays in the list of targets and never answers.
    const askWorker = async () => (await target?.worker())?.evaluate(expression);
    const answer = target ? await withDeadline(askWorker(), WORKER_TIMEOUT_MS, 'extension worker').catch(() => undefined) : undefined;
    if (answer !== undefined) return answer as Result;
    const page = await browser.newPage({ background: true });
    try {
      await page.goto(`${extension.origin}/manifest.json`, { timeout: STEP_TIMEOUT_MS });
      return (await withDeadline(page.evaluate(expression), STEP_TIMEOUT_MS, 'extension answer')) as Result;
    } finally {
      await page.close();
    }
  };
}

/** Ends the browser at once, with the processes of its own group only. */
function killBrowser(browser: Browser): void {
  const child = browser.process();
  try {
    if (child?.pid) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

/** Ends what we started, politely first; a browser that hangs is killed. */
async function closeBrowser(browser: Browser): Promise<void> {
  try {
    await withDeadline(browser.close(), 5_000, 'closing Chromium');
  } catch {
    // It hangs; what follows does not ask.
    killBrowser(browser);
  }
}

/** Starts Chromium (or Chrome, Edge …) over a pipe. */
export async function launchChromium(options: LaunchOptions = {}): Promise<BrowserDriver> {
  const executablePath = options.executablePath ?? requireBrowser('chromium');
  const profile = chooseProfile(options);
  const timeout = options.timeoutMs ?? START_TIMEOUT_MS;
  let browser: Browser;
  try {
    browser = await launch({
      executablePath,
      ignoreDefaultArgs: true,
      args: chromiumArguments(options, profile.path),
      pipe: true,
      enableExtensions: true,
      headless: options.headless ?? true,
      defaultViewport: null,
      timeout,
      protocolTimeout: 120_000,
      env: { ...process.env, ...(options.locale ? { LANGUAGE: options.locale } : {}), ...options.env },
    });
  } catch (error) {
    profile.remove();
    throw error;
  }
  if (options.answerDialogs) answerChromiumDialogs(browser);
  const version = (await browser.version()).replace(/^[^/]*\//, '');
  const ask = createAsker(browser);
  const browserSession = await browser.target().createCDPSession();
  const contexts = (await browserSession.send('Target.getBrowserContexts')) as { defaultBrowserContextId?: string };
  const defaultContextId = contexts.defaultBrowserContextId ?? '';
  /** What they were told holds as long as they do. */
  const offlineSessions: CDPSession[] = [];
  const known = new WeakMap<Target, Promise<DriverTab | null>>();

  const tabOf = (target: Target): Promise<DriverTab | null> => {
    let tab = known.get(target);
    if (!tab) {
      tab = target.asPage().then(
        (page) => createChromiumTab(page, browser, ask, defaultContextId).catch(unlessClosed),
        // The tab closed meanwhile.
        () => null,
      );
      known.set(target, tab);
    }
    return tab;
  };
  const isTab = (target: Target) => target.type() === 'page' && !target.url().startsWith('devtools://');

  const driver: BrowserDriver = {
    name: 'chromium',
    version,
    async installExtension(path, { allowPrivate = false } = {}) {
      const work = browser.installExtension(resolve(path), { enabledInIncognito: allowPrivate });
      const id = await withDeadline(work, STEP_TIMEOUT_MS, `installing ${path}`);
      const found = (await browser.extensions()).get(id);
      return { id, name: found?.name ?? id, origin: `chrome-extension://${id}` };
    },
    uninstallExtension: (extension) => withDeadline(browser.uninstallExtension(extension.id), STEP_TIMEOUT_MS, 'uninstalling'),
    extensionPageUrl: (extension, path) => `${extension.origin}/${path.replace(/^\//, '')}`,
    async clickToolbarButton(extension, tab) {
      const found = (await browser.extensions()).get(extension.id);
      if (!found) throw new Error(`${extension.name} is not installed.`);
      await tab.activate();
      await withDeadline(found.triggerAction(pageOf(tab)), STEP_TIMEOUT_MS, 'toolbar button');
    },
    async stopBackground(extension) {
      const { targetInfos } = await browserSession.send('Target.getTargets');
      const worker = targetInfos.find((info) => info.type === 'service_worker' && info.url.startsWith(extension.origin));
      if (worker) await withDeadline(browserSession.send('Target.closeTarget', { targetId: worker.targetId }), STEP_TIMEOUT_MS, 'stopping');
    },
    async setOffline(isOffline) {
      const conditions = { offline: isOffline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
      const isWorker = (target: Target) => target.type() === 'service_worker';
      const reach = async (session: CDPSession) => {
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', conditions);
      };
      const tell = async (target: Target) => {
        const session = await target.createCDPSession();
        offlineSessions.push(session);
        await reach(session);
      };
      const open = browser.targets().filter((target) => isTab(target) || isWorker(target));
      // A worker takes the word on the line from a page of the same extension, should it not listen itself.
      const told = isOffline
        ? open.map((target) => (isWorker(target) ? tell(target).catch(() => undefined) : tell(target)))
        : offlineSessions.splice(0).map((session) => reach(session).catch(() => undefined));
      await withDeadline(Promise.all(told), STEP_TIMEOUT_MS, 'switching the line');
    },
    async openTab(url, tabOptions = {}) {
      const page = await withDeadline(browser.newPage(), STEP_TIMEOUT_MS, 'opening a tab');
      const tab = await tabOf(page.target());
      if (!tab) throw new Error('The new tab closed at once.');
      try {
        await tab.goto(url, tabOptions);
      } catch (error) {
        await tab.close();
        throw error;
      }
      return tab;
    },
    async tabs() {
      const tabs = await Promise.all(browser.targets().filter(isTab).map(tabOf));
      return tabs.filter((tab) => tab !== null);
    },
    waitForTab: (matches, timeoutMs = STEP_TIMEOUT_MS) =>
      waitUntil(
        async () => {
          for (const tab of await driver.tabs()) if (matches({ url: await tab.url(), isPrivate: tab.isPrivate })) return tab;
          return null;
        },
        { timeoutMs, what: 'the tab that should open' },
      ) as Promise<DriverTab>,
    async kill() {
      killBrowser(browser);
      await waitUntil(() => !browser.connected, { timeoutMs: 5_000, what: 'the end of Chromium' });
      profile.remove();
    },
    async close() {
      await closeBrowser(browser);
      profile.remove();
    },
  };
  return driver;
}
