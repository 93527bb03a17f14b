import type { LaunchOptions } from './browser-driver.ts';

/**
 * Chromium lets a third party keep partitioned storage although its cookies are blocked. `block` means both here: without partitioning the
 * frame's storage is refused as well, which is what browsers without it and stricter settings do.
 */
function disabledFeatures(options: LaunchOptions): string[] {
  const quiet = ['Translate', 'MediaRouter', 'OptimizationHints'];
  return options.thirdPartyCookies === 'block' ? [...quiet, 'ThirdPartyStoragePartitioning'] : quiet;
}

/**
 * The whole command line, written here instead of taken from Puppeteer: its defaults would switch pop-up blocking and extensions off, and
 * would merge the caller's feature lists into its own.
 *
 * - Pop-ups stay blocked as for any user, because a refused chat window is something to diagnose.
 * - Background traffic is off, so that what is observed comes from the page.
 * - A repeated switch is decided by its last value in Chromium, so the caller's arguments stand at the end.
 */
export function chromiumArguments(options: LaunchOptions, profileDirectory: string): string[] {
  const own = [
    'about:blank',
    `--user-data-dir=${profileDirectory}`,
    '--remote-debugging-pipe',
    // Chrome proper installs unpacked extensions over the pipe only with this.
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-search-engine-choice-screen',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-component-extensions-with-background-pages',
    '--disable-default-apps',
    '--disable-sync',
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--disable-client-side-phishing-detection',
    '--disable-domain-reliability',
    '--metrics-recording-only',
    '--disable-infobars',
    '--disable-prompt-on-repost',
    '--disable-dev-shm-usage',
    '--disable-quic',
    '--disable-gpu',
    // Tabs behind others keep working: a check may run there.
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-ipc-flooding-protection',
    '--force-color-profile=srgb',
    '--password-store=basic',
    '--use-mock-keychain',
    `--disable-features=${disabledFeatures(options).join()}`,
  ];
  if (!options.usualPriorities) own.push('--disable-renderer-backgrounding');
  if (options.headless ?? true) own.push('--headless=new', '--hide-scrollbars', '--mute-audio');
  if (options.locale) own.push(`--lang=${options.locale}`);
  // Chromium's sandbox refuses to run for root.
  if (process.getuid?.() === 0) own.push('--no-sandbox');
  const callers = options.args ?? [];
  return [...own, ...callers];
}
