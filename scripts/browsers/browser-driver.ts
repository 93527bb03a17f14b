/**
 * One way to drive a real browser with our extension in it, whichever browser it is. The command line, the end-to-end tests, the lab and
 * the benchmarks use it; nothing of it is shipped inside the extension. Every call ends within its time limit, and `close` ends only the
 * processes that `launchBrowser` started.
 */

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

export interface LaunchOptions {
  /** Default `true`. */
  readonly headless?: boolean;
  /** Passed to the browser after our own arguments, untouched, so that the caller's win. */
  readonly args?: readonly string[];
  /** Firefox: preference name → value. Chromium: dotted path in the profile's `Preferences` → value. They win over our own. */
  readonly prefs?: Readonly<Record<string, unknown>>;
  /**
   * Cookies and storage of third parties. Left out: allowed in Chromium (whose Debian build would block cookies in a fresh profile), the
   * browser's own default in Firefox.
   */
  readonly thirdPartyCookies?: 'allow' | 'block';
  /** Added to this process's environment; `HOME` and the rest pass through. */
  readonly env?: Readonly<Record<string, string>>;
  readonly executablePath?: string;
  /** BCP 47 tag for the interface and `navigator.language`; Firefox changes only what pages see. */
  readonly locale?: string;
  /** Where downloads go, without asking. */
  readonly downloadDirectory?: string;
  /**
   * Says "OK" to the boxes that pages open (`alert`, `confirm`, `prompt`, "leave this page?"), as somebody would who wants to get on. Left
   * out, they stay open, and the page stands still behind them.
   */
  readonly answerDialogs?: boolean;
  /**
   * Chromium: hidden tabs get less of the processor than the one in front, as with any user. Left out, all are treated alike. But then Chromium never tells
   * the scripts' engine either that a page is in front, and that takes every page for a hidden one, which is to spare memory: it collects ten times as often.
   */
  readonly usualPriorities?: boolean;
  /** Limit for the start itself, 30 s by default. */
  readonly timeoutMs?: number;
}

export interface InstalledExtension {
  readonly id: string;
  readonly name: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
}

export interface EmulatedMedia {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
}

/** Limits for one step. `frame` is a part of the URL of the frame meant; the top document when left out. */
export interface StepOptions {
  readonly frame?: string;
  readonly timeoutMs?: number;
}

/** Runs in the page, so it may use nothing from around it; arguments and result travel as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: the arguments are the caller's own, checked by inference at each call.
export type PageFunction<Args extends any[], Result> = (...args: Args) => Result | Promise<Result>;

export interface DriverTab {
  /** The driver's name for this tab; not the id that extensions know. */
  readonly handle: string;
  readonly isPrivate: boolean;
  url(): Promise<string>;
  title(): Promise<string>;
  /** Resolves at `load` (default) or at once; a page that never finishes loading rejects after the limit. */
  goto(url: string, options?: { waitFor?: 'load' | 'nothing'; timeoutMs?: number }): Promise<void>;
  reload(options?: { timeoutMs?: number }): Promise<void>;
  /** Brings the tab to the front of its window. */
  activate(): Promise<void>;
  /** The id that `browser.tabs` uses, as the given extension sees it. Brings the tab to the front in Chromium. */
  tabId(extension: InstalledExtension): Promise<number>;
  /** Runs in the page's own world, whatever its content security policy says. */
  // biome-ignore lint/suspicious/noExplicitAny: see PageFunction.
  evaluate<Args extends any[], Result>(fn: PageFunction<Args, Result>, ...args: Args): Promise<Result>;
  // biome-ignore lint/suspicious/noExplicitAny: see PageFunction.
  evaluateIn<Args extends any[], Result>(options: StepOptions, fn: PageFunction<Args, Result>, ...args: Args): Promise<Result>;
  /** URLs of every frame, the top document first. */
  frameUrls(): Promise<string[]>;
  /**
   * A real, trusted click in the middle of the element, scrolled into view. Waits until the selector matches something that has a size.
   * `a >>> b` looks for `b` in the open shadow roots below `a`.
   */
  click(selector: string, options?: StepOptions): Promise<void>;
  /** Types into what has the focus. Firefox must be told the frame that holds it. */
  type(text: string, options?: StepOptions): Promise<void>;
  /** One key or chord: `Tab`, `Enter`, `Shift+Tab`, `Control+v`; frame as in `type`. */
  press(chord: string, options?: StepOptions): Promise<void>;
  /** Gives files to an `<input type="file">`, visible or not. */
  setFiles(selector: string, paths: readonly string[], options?: StepOptions): Promise<void>;
  /** The visible part as PNG bytes. */
  screenshot(): Promise<Uint8Array>;
  /** Size of the page area in CSS pixels. */
  setViewport(size: { width: number; height: number; deviceScaleFactor?: number }): Promise<void>;
  /** Firefox sets it for the whole browser. */
  emulateMedia(media: EmulatedMedia): Promise<void>;
  close(): Promise<void>;
}

export interface BrowserDriver {
  readonly name: BrowserName;
  readonly version: string;
  /** The unpacked folder (Firefox also takes an `.xpi`). `allowPrivate` lets it run in private windows. */
  installExtension(path: string, options?: { allowPrivate?: boolean }): Promise<InstalledExtension>;
  uninstallExtension(extension: InstalledExtension): Promise<void>;
  extensionPageUrl(extension: InstalledExtension, path: string): string;
  /** A press on the toolbar button, with the rights that a real one gives. */
  clickToolbarButton(extension: InstalledExtension, tab: DriverTab): Promise<void>;
  /** Ends the background worker or event page, as an idle browser would; the next event wakes it. */
  stopBackground(extension: InstalledExtension): Promise<void>;
  /** Takes the connection away from what is open, or gives it back: requests fail, and `navigator.onLine` says so. */
  setOffline(isOffline: boolean): Promise<void>;
  openTab(url: string, options?: { waitFor?: 'load' | 'nothing'; timeoutMs?: number }): Promise<DriverTab>;
  /** Every tab of every window, private ones included. */
  tabs(): Promise<DriverTab[]>;
  /** Waits for a tab that the page or an extension opened. */
  waitForTab(matches: (tab: { url: string; isPrivate: boolean }) => boolean, timeoutMs?: number): Promise<DriverTab>;
  /** Ends the browser as a crash or a power cut would: at once, with nothing written that is not written yet. */
  kill(): Promise<void>;
  close(): Promise<void>;
}
