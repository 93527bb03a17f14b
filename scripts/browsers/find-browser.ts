import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './browser-driver.ts';

/**
 * Where each browser usually is, best first. Debian's real binary comes before its wrapper, because the wrapper loads extensions of its
 * own from /etc/chromium.d.
 */
const USUAL_PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/usr/lib/chromium/chromium',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Variables that name a browser explicitly; they win. */
const VARIABLES: Readonly<Record<BrowserName, string>> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Missing or not executable: the next place is tried.
    return false;
  }
}

function resolveCommand(command: string): string | null {
  if (/[\\/]/.test(command)) return isExecutable(command) ? command : null;
  for (const directory of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(directory, command);
    if (directory && isExecutable(path)) return path;
  }
  return null;
}

/** Path of the browser, or `null` where none is installed. An explicit path that does not exist is an error, never silently replaced. */
export function findBrowser(name: BrowserName): string | null {
  const explicit = process.env[VARIABLES[name]];
  if (explicit) {
    const path = resolveCommand(explicit);
    if (!path) throw new Error(`${VARIABLES[name]} names "${explicit}", which cannot be run.`);
    return path;
  }
  for (const place of USUAL_PLACES[name]) {
    const path = resolveCommand(place);
    if (path) return path;
  }
  return null;
}

/** As `findBrowser`, but a missing browser is an error that says what to do. */
export function requireBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path) return path;
  throw new Error(`No ${name} found. Install it (npm run setup does on Debian), or set ${VARIABLES[name]} to its path.`);
}
