import type { BrowserDriver } from '../../../scripts/browsers/browser-driver.ts';
import { installChromiumBlocker } from './chromium-blocker.ts';
import { installUblockOrigin } from './ublock-origin.ts';

/** A content blocker at work in the browser. */
export interface Blocker {
  readonly name: string;
  /** Applies the public list together with these rules of the person's own, instead of those before. */
  use(ownRules: readonly string[]): Promise<void>;
}

/** Installs the real blocker of this browser, not allowed in private windows unless told, as a fresh install is. */
export function installBlocker(driver: BrowserDriver, { allowPrivate = false } = {}): Promise<Blocker> {
  return driver.name === 'chromium' ? installChromiumBlocker(driver, allowPrivate) : installUblockOrigin(driver, allowPrivate);
}
