import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DriverTab, PageFunction, StepOptions } from './browser-driver.ts';
import { waitUntil } from './deadline.ts';
import { emulateFirefoxMedia, fitFirefoxViewport } from './firefox-appearance.ts';
import { chordActions, type KeyAction, typingActions } from './firefox-keys.ts';
import type { FirefoxRemote } from './firefox-remote.ts';

const STEP_TIMEOUT_MS = 30_000;
/** WebDriver's name for an element reference. */
const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf';

/** Runs in the page: the first element that the selector matches, `>>>` looking through open shadow roots. */
const FIND_ELEMENT = `
  const findIn = (root, parts) => {
    const [first, ...rest] = parts;
    const found = root.querySelector(first);
    if (rest.length === 0 || !found) return found;
    const search = (node) => {
      const holders = [node, ...node.querySelectorAll('*')].filter((each) => each.shadowRoot);
      for (const holder of holders) {
        const hit = findIn(holder.shadowRoot, rest) || search(holder.shadowRoot);
        if (hit) return hit;
      }
      return null;
    };
    return search(found);
  };
  const element = findIn(document, arguments[0].split('>>>').map((part) => part.trim()));
  if (!element) return null;
  const box = element.getBoundingClientRect();
  return !arguments[1] || (box.width > 0 && box.height > 0) ? element : null;`;

/** Runs with the browser's rights: what belongs to the tab of this handle. */
export const FIND_NATIVE_TAB = `
  const findNativeTab = (handle) => {
    const load = (name) => { try { return ChromeUtils.importESModule('chrome://remote/content/shared/' + name + '.sys.mjs')[name]; } catch { return null; } };
    const manager = load('NavigableManager') ?? load('TabManager');
    for (const win of Services.wm.getEnumerator('navigator:browser')) {
      for (const tab of win.gBrowser.tabs) if (manager.getIdForBrowser(tab.linkedBrowser) === handle) return { win, tab };
    }
    throw new Error('The tab is closed.');
  };`;

async function enterFrame(remote: FirefoxRemote, part: string): Promise<boolean> {
  const children = Number(await remote.runScript('() => window.length', [], 5_000));
  for (let index = 0; index < children; index += 1) {
    await remote.send('WebDriver:SwitchToFrame', { id: index });
    const url = String(await remote.runScript('() => location.href', [], 5_000));
    if (url.includes(part) || (await enterFrame(remote, part))) return true;
    await remote.send('WebDriver:SwitchToParentFrame');
  }
  return false;
}

/** A tab of Firefox. Every step first turns Marionette to this tab, because its session has only one current window. */
export function createFirefoxTab(remote: FirefoxRemote, handle: string, isPrivate: boolean): DriverTab {
  const inTab = <Result>(steps: () => Promise<Result>, { focus = false } = {}): Promise<Result> =>
    remote.exclusively(async () => {
      await remote.send('WebDriver:SwitchToWindow', { handle, focus });
      return steps();
    });
  const inFrame = <Result>(options: StepOptions, focus: boolean, steps: () => Promise<Result>): Promise<Result> => {
    const { frame } = options;
    if (frame === undefined) return inTab(steps, { focus });
    const once = () => inTab(async () => ((await enterFrame(remote, frame)) ? { result: await steps() } : null), { focus });
    return waitUntil(once, { timeoutMs: options.timeoutMs ?? STEP_TIMEOUT_MS, what: `frame "${frame}"` }).then((found) => {
      if (!found) throw new Error(`No frame "${frame}".`);
      return found.result;
    });
  };
  const perform = (actions: readonly KeyAction[], options: StepOptions) =>
    inFrame(options, true, () => remote.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] }));
  const withElement = async (
    selector: string,
    options: StepOptions,
    visible: boolean,
    use: (id: string) => Promise<unknown>,
  ): Promise<void> => {
    const once = () =>
      inFrame({ ...options, timeoutMs: 2_000 }, true, async () => {
        const found = await remote.send<{ value: Record<string, string> | null }>('WebDriver:ExecuteScript', {
          script: FIND_ELEMENT,
          args: [selector, visible],
          sandbox: null,
        });
        const id = found.value?.[ELEMENT_KEY];
        if (!id) return false;
        await use(id);
        return true;
      });
    await waitUntil(once, { timeoutMs: options.timeoutMs ?? STEP_TIMEOUT_MS, what: `"${selector}"` });
  };

  const tab: DriverTab = {
    handle,
    isPrivate,
    url: () => inTab(async () => (await remote.send<{ value: string }>('WebDriver:GetCurrentURL')).value),
    title: () => inTab(async () => (await remote.send<{ value: string }>('WebDriver:GetTitle')).value),
    async goto(url, options = {}) {
      const timeoutMs = options.timeoutMs ?? STEP_TIMEOUT_MS;
      if (options.waitFor === 'nothing') {
        await remote.runPrivileged(
          `(handle, url) => {${FIND_NATIVE_TAB}
            findNativeTab(handle).tab.linkedBrowser.fixupAndLoadURIString(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
          }`,
          [handle, url],
        );
        return;
      }
      await inTab(async () => {
        await remote.send('WebDriver:SetTimeouts', { pageLoad: timeoutMs });
        await remote.send('WebDriver:Navigate', { url }, timeoutMs + 1_000);
      });
    },
    async reload(options = {}) {
      const timeoutMs = options.timeoutMs ?? STEP_TIMEOUT_MS;
      await inTab(async () => {
        await remote.send('WebDriver:SetTimeouts', { pageLoad: timeoutMs });
        await remote.send('WebDriver:Refresh', {}, timeoutMs + 1_000);
      });
    },
    activate: () => inTab(async () => undefined, { focus: true }),
    async tabId() {
      const id = await remote.runPrivileged(
        `(handle) => {${FIND_NATIVE_TAB}
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          return ExtensionParent.apiManager.global.tabTracker.getId(findNativeTab(handle).tab);
        }`,
        [handle],
      );
      return Number(id);
    },
    evaluate: (fn, ...args) => tab.evaluateIn({}, fn, ...args),
    // biome-ignore lint/suspicious/noExplicitAny: see PageFunction.
    async evaluateIn<Args extends any[], Result>(options: StepOptions, fn: PageFunction<Args, Result>, ...args: Args): Promise<Result> {
      const work = () => remote.runScript(fn.toString(), args, options.timeoutMs ?? STEP_TIMEOUT_MS);
      return (await inFrame(options, false, work)) as Result;
    },
    async frameUrls() {
      const urls = await remote.runPrivileged(
        `(handle) => {${FIND_NATIVE_TAB}
          return findNativeTab(handle).tab.linkedBrowser.browsingContext.getAllBrowsingContextsInSubtree()
            .map((context) => context.currentWindowGlobal?.documentURI?.spec ?? '');
        }`,
        [handle],
      );
      return urls as string[];
    },
    click: (selector, options = {}) =>
      withElement(selector, options, true, (id) => remote.send('WebDriver:ElementClick', { id }, options.timeoutMs)),
    type: async (text, options = {}) => void (await perform(typingActions(text), options)),
    press: async (chord, options = {}) => void (await perform(chordActions(chord), options)),
    async setFiles(selector, paths, options = {}) {
      const text = paths.map((path) => resolve(path)).join('\n');
      for (const path of paths) readFileSync(path).subarray(0, 0);
      await withElement(selector, options, false, (id) => remote.send('WebDriver:ElementSendKeys', { id, text }));
    },
    screenshot: () =>
      inTab(async () => {
        const { value } = await remote.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false, hash: false });
        return new Uint8Array(Buffer.from(value, 'base64'));
      }),
    setViewport: (size) => fitFirefoxViewport(remote, inTab, size),
    emulateMedia: (media) => emulateFirefoxMedia(remote, media),
    async close() {
      // Firefox ends with its last tab, and a driver without a tab cannot go on.
      await remote.runPrivileged(
        `(handle) => {${FIND_NATIVE_TAB}
          const { win, tab } = findNativeTab(handle);
          win.gBrowser.removeTab(tab, { skipPermitUnload: true });
        }`,
        [handle],
      );
    },
  };
  return tab;
}
