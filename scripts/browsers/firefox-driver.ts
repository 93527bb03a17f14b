import { resolve } from 'node:path';
import type { BrowserDriver, DriverTab, LaunchOptions, PageFunction } from './browser-driver.ts';
import { waitUntil } from './deadline.ts';
import { requireBrowser } from './find-browser.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { createFirefoxRemote } from './firefox-remote.ts';
import { createFirefoxTab, FIND_NATIVE_TAB } from './firefox-tab.ts';
import { connectMarionette } from './marionette-client.ts';

const START_TIMEOUT_MS = 45_000;
const STEP_TIMEOUT_MS = 15_000;

/** A page that asks for ever is left alone after so many. */
const MAX_ANSWERS = 50;

/** Runs with the browser's rights: presses the first button of every box that a page opens. Boxes of the browser itself stay. */
const ANSWER_DIALOGS = `(limit) => {
  let answers = 0;
  Services.obs.addObserver((subject) => {
    const { Dialog } = subject;
    const { modalType } = Dialog?.args ?? subject.args ?? {};
    if (modalType !== Ci.nsIPrompt.MODAL_TYPE_CONTENT || answers++ >= limit) return;
    subject.setTimeout(() => Dialog.ui.button0.click(), 0);
  }, 'common-dialog-loaded');
}`;

export interface FirefoxDriver extends BrowserDriver {
  /** Runs with the browser's own rights (`Services`, `ChromeUtils` …); for what no extension and no page may do, such as trusting a test CA. */
  // biome-ignore lint/suspicious/noExplicitAny: see PageFunction.
  evaluatePrivileged<Args extends any[], Result>(fn: PageFunction<Args, Result>, ...args: Args): Promise<Result>;
}

/** Starts Firefox and takes its remote control. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<FirefoxDriver> {
  const timeoutMs = options.timeoutMs ?? START_TIMEOUT_MS;
  const firefox = await startFirefox(options.executablePath ?? requireBrowser('firefox'), options, timeoutMs);
  try {
    const client = await connectMarionette(firefox.port, timeoutMs);
    const session = await client.send<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: options.answerDialogs ? 'ignore' : 'dismiss' } },
    });
    const remote = createFirefoxRemote(client);
    if (options.answerDialogs) await remote.runPrivileged(ANSWER_DIALOGS, [MAX_ANSWERS]);
    return createDriver(remote, session.capabilities.browserVersion, firefox);
  } catch (error) {
    await firefox.end();
    throw error;
  }
}

function createDriver(remote: ReturnType<typeof createFirefoxRemote>, version: string, firefox: FirefoxProcess): FirefoxDriver {
  const known = new Map<string, DriverTab>();
  const tabOf = async (handle: string): Promise<DriverTab | null> => {
    const existing = known.get(handle);
    if (existing) return existing;
    try {
      const isPrivate = await remote.runPrivileged(
        `(handle) => {${FIND_NATIVE_TAB}
          const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
          return PrivateBrowsingUtils.isWindowPrivate(findNativeTab(handle).win);
        }`,
        [handle],
      );
      const tab = createFirefoxTab(remote, handle, Boolean(isPrivate));
      known.set(handle, tab);
      return tab;
    } catch {
      // The tab closed meanwhile.
      return null;
    }
  };

  const driver: FirefoxDriver = {
    name: 'firefox',
    version,
    async installExtension(path, { allowPrivate = false } = {}) {
      const parameters = { path: resolve(path), temporary: true, allowPrivateBrowsing: allowPrivate };
      const { value: id } = await remote.send<{ value: string }>('Addon:Install', parameters, STEP_TIMEOUT_MS);
      const found = (await remote.runPrivileged(
        `(id) => { const policy = WebExtensionPolicy.getByID(id); return { host: policy.mozExtensionHostname, name: policy.name }; }`,
        [id],
      )) as { host: string; name: string };
      return { id, name: found.name, origin: `moz-extension://${found.host}` };
    },
    uninstallExtension: async (extension) => void (await remote.send('Addon:Uninstall', { id: extension.id }, STEP_TIMEOUT_MS)),
    extensionPageUrl: (extension, path) => `${extension.origin}/${path.replace(/^\//, '')}`,
    async clickToolbarButton(extension, tab) {
      await tab.activate();
      await remote.runPrivileged(
        `(id, handle) => {${FIND_NATIVE_TAB}
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
          return action.triggerAction(findNativeTab(handle).win);
        }`,
        [extension.id, tab.handle],
      );
    },
    async stopBackground(extension) {
      await remote.runPrivileged('(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground()', [extension.id]);
    },
    setOffline: (isOffline) =>
      driver.evaluatePrivileged((isOff: boolean) => {
        // biome-ignore lint/suspicious/noExplicitAny: Firefox's own object, known only there.
        (globalThis as any).Services.io.offline = isOff;
      }, isOffline),
    async openTab(url, tabOptions = {}) {
      // A new tab joins the current window, which may be a private one.
      const neighbour = (await driver.tabs()).find((tab) => !tab.isPrivate);
      const opened = await remote.exclusively(async () => {
        if (neighbour) await remote.send('WebDriver:SwitchToWindow', { handle: neighbour.handle, focus: true });
        return remote.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
      });
      const tab = await tabOf(opened.handle);
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
      const handles = await remote.send<string[]>('WebDriver:GetWindowHandles');
      const tabs: DriverTab[] = [];
      for (const handle of handles) {
        const tab = await tabOf(handle);
        if (tab) tabs.push(tab);
      }
      return tabs;
    },
    waitForTab: (matches, timeoutMs = STEP_TIMEOUT_MS) =>
      waitUntil(
        async () => {
          for (const tab of await driver.tabs()) if (matches({ url: await tab.url(), isPrivate: tab.isPrivate })) return tab;
          return null;
        },
        { timeoutMs, what: 'the tab that should open' },
      ) as Promise<DriverTab>,
    // biome-ignore lint/suspicious/noExplicitAny: see PageFunction.
    async evaluatePrivileged<Args extends any[], Result>(fn: PageFunction<Args, Result>, ...args: Args): Promise<Result> {
      return (await remote.runPrivileged(fn.toString(), args)) as Result;
    },
    async kill() {
      await firefox.kill();
      remote.close();
    },
    async close() {
      remote.close();
      await firefox.end();
    },
  };
  return driver;
}
