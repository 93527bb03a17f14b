import type { BrowserDriver, BrowserName, DriverTab, InstalledExtension, LaunchOptions } from '../browsers/browser-driver.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { ensureBuilt } from '../build/ensure-built.ts';
import type { MaskJob, MaskTarget, PageMaskAnswer, PageMaskResult } from './mask-file.ts';

export interface AutomationOptions {
  browser: BrowserName;
  launch?: LaunchOptions;
  /** Whether Chat Medic itself may run in private windows. */
  allowPrivate?: boolean;
}

/** The built extension in a headless browser, with its page for programs open. */
export interface Automation {
  driver: BrowserDriver;
  extension: InstalledExtension;
  openPage(): Promise<AutomationPage>;
  close(): Promise<void>;
}

export interface AutomationPage {
  tab: DriverTab;
  /** Calls a function of `entrypoints/automation`, which works through the same doors as the screens. */
  call<Result>(name: string, argument: unknown, timeoutMs?: number): Promise<Result>;
  maskFile(target: MaskTarget, job: MaskJob): Promise<PageMaskResult>;
}

/** The longest that one image may take, cold start included. */
const MASK_TIMEOUT_MS = 300_000;
const CALL_TIMEOUT_MS = 60_000;

/**
 * For what one page in front does alone, picture after picture: the browser then treats it as it does anybody's, and V8 lets less rubbish lie. In a page that
 * goes on working the young generation grows to 64 MB whatever lives in it, and the old one to four times what lived in it when it was collected last. Bounded
 * to halves of 4 MB and to twice what lived (100 percent more), neither makes a picture take longer.
 */
export const MASKING: LaunchOptions = { usualPriorities: true, args: ['--js-flags=--max-semi-space-size=4 --heap-growing-percent=100'] };

/** Starts a fresh browser with the built extension. The caller must `close` it. */
export async function openAutomation({ browser, launch = {}, allowPrivate = false }: AutomationOptions): Promise<Automation> {
  const folder = ensureBuilt(browser === 'chromium' ? 'chrome' : 'firefox', 'automation');
  const driver = await launchBrowser(browser, { answerDialogs: true, ...launch });
  try {
    const extension = await driver.installExtension(folder, { allowPrivate });
    return { driver, extension, openPage: () => openAutomationPage(driver, extension), close: () => driver.close() };
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/** The proved picture of so many bytes, which the page hands out in parts. */
async function fetchMasked(call: AutomationPage['call'], bytes: number): Promise<string> {
  const parts: string[] = [];
  for (let from = 0; from < bytes; ) {
    const part = await call<{ base64: string; next: number } | null>('maskedPart', { from });
    if (!part) throw new Error('The page no longer has the masked picture.');
    parts.push(part.base64);
    from = part.next;
  }
  return parts.join('');
}

/** Opens the page for programs of an installed automation build. */
export async function openAutomationPage(driver: BrowserDriver, extension: InstalledExtension): Promise<AutomationPage> {
  const tab = await driver.openTab(driver.extensionPageUrl(extension, 'automation.html'));
  const call = async <Result>(name: string, argument: unknown, timeoutMs = CALL_TIMEOUT_MS): Promise<Result> =>
    (await tab.evaluateIn(
      { timeoutMs },
      async (fn: string, value: unknown) => {
        const automation = (globalThis as unknown as { chatMedic?: Record<string, (value: unknown) => unknown> }).chatMedic;
        const work = automation?.[fn];
        if (!work) throw new Error(`The automation page offers no "${fn}".`);
        return work(value);
      },
      name,
      argument,
    )) as Result;
  return {
    tab,
    call,
    maskFile: async (target, job) => {
      await tab.setFiles('#file', [target.path]);
      const { knownTexts, languages, maxBytes } = job;
      const answer = await call<PageMaskAnswer>('mask', { knownTexts, languages, format: target.format, maxBytes }, MASK_TIMEOUT_MS);
      if (answer.error) return answer;
      const { bytes, ...facts } = answer;
      return { ...facts, base64: await fetchMasked(call, bytes) };
    },
  };
}
