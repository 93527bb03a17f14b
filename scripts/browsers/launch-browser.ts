import type { BrowserDriver, BrowserName, LaunchOptions } from './browser-driver.ts';
import { launchChromium } from './chromium-driver.ts';
import { launchFirefox } from './firefox-driver.ts';

/** Starts a fresh browser with an empty profile of its own. The caller must `close` it. */
export function launchBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<BrowserDriver> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
