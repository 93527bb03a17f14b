/**
 * Makes sure that the browsers and programs which the tests, the lab and the command line need are there. Runs with plain Node 20.19 before
 * any package is installed, so it uses nothing but Node. Everything it says goes to stderr: stdout belongs to the command that called.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} command */
function isCommand(command) {
  const places = /[\\/]/.test(command) ? [command] : (process.env.PATH ?? '').split(delimiter).map((directory) => join(directory, command));
  return places.some((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      // Not there: the next place is tried.
      return false;
    }
  });
}

const someCommand = (/** @type {string[]} */ ...commands) => commands.some(isCommand);

/** @typedef {{ browser?: string, name: string, why: string, packages: string[], isThere: () => boolean }} Need */

/** @type {readonly Need[]} */
const NEEDS = [
  {
    name: 'Chromium, Chrome or Edge (or CHROME_PATH)',
    why: 'runs the extension',
    browser: 'chromium',
    packages: ['chromium'],
    isThere: () =>
      someCommand(
        process.env.CHROME_PATH || '/usr/lib/chromium/chromium',
        'chromium',
        'chromium-browser',
        'google-chrome',
        'microsoft-edge',
      ) ||
      someCommand(
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      ),
  },
  {
    name: 'Firefox (or FIREFOX_PATH)',
    why: 'runs the extension',
    browser: 'firefox',
    packages: ['firefox-esr'],
    isThere: () =>
      someCommand(process.env.FIREFOX_PATH || 'firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox') ||
      someCommand('C:\\Program Files\\Mozilla Firefox\\firefox.exe'),
  },
  {
    name: 'uBlock Origin for Firefox, as Debian packs it',
    why: 'is the real content blocker of the lab in Firefox',
    packages: ['webext-ublock-origin-firefox'],
    isThere: () => existsSync('/usr/share/mozilla/extensions/{ec8030f7-c20a-464f-9b0e-13a3a9e97384}/uBlock0@raymondhill.net'),
  },
  {
    name: 'tesseract with English and Turkish',
    why: 'reads masked pictures independently in tests and benchmarks',
    packages: ['tesseract-ocr', 'tesseract-ocr-eng', 'tesseract-ocr-tur'],
    isThere: () => {
      if (!isCommand('tesseract')) return false;
      const { stdout } = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' });
      return /^eng$/m.test(stdout ?? '') && /^tur$/m.test(stdout ?? '');
    },
  },
  {
    name: 'certutil',
    why: 'lets Chromium trust a test certificate where real TLS errors are wanted',
    packages: ['libnss3-tools'],
    isThere: () => isCommand('certutil'),
  },
  {
    name: 'python3',
    why: 'unpacks ZIP files in tests, as a reader that shares no code with the product',
    packages: ['python3'],
    isThere: () => isCommand('python3'),
  },
  {
    name: 'Xvfb and xauth',
    why: 'give headed browsers a screen on a machine without one',
    packages: ['xvfb', 'xauth'],
    isThere: () => process.platform !== 'linux' || (isCommand('Xvfb') && isCommand('xauth')),
  },
  {
    name: 'xdotool',
    why: 'answers the questions that Chromium asks beside its pages, as a person does',
    packages: ['xdotool'],
    isThere: () => process.platform !== 'linux' || isCommand('xdotool'),
  },
  {
    name: 'fonts with all letters',
    why: 'draw the pages of the tests',
    packages: ['fonts-dejavu-core', 'fonts-noto-core'],
    isThere: () =>
      process.platform !== 'linux' || (existsSync('/usr/share/fonts/truetype/dejavu') && existsSync('/usr/share/fonts/truetype/noto')),
  },
];

/** Makes the built extension faster, but is not missed: packages from npm stand in. Fetched along with whatever else is missing. */
const FAST_OCR_MODELS = ['tesseract-ocr-eng', 'tesseract-ocr-tur'];

function isDebian() {
  try {
    return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8')) && isCommand('apt-get');
  } catch {
    // No such file: not a Linux of this kind.
    return false;
  }
}

/** Ubuntu's `chromium` and `firefox` packages install snaps, and it has no `firefox-esr`: there we only say what is missing. */
function mayInstall() {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  return !/^ID=ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string[]} args */
function apt(args) {
  return spawnSync('apt-get', ['-y', '-q', '-o', 'Dpkg::Use-Pty=0', ...args], {
    // Its stdout is sent to our stderr.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 15 * 60_000,
  });
}

/** @param {readonly Need[]} missing */
function install(missing) {
  const packages = [...new Set([...missing.flatMap((need) => need.packages), ...FAST_OCR_MODELS])];
  console.error(`Installing with apt: ${packages.join(' ')}`);
  apt(['update']);
  if (apt(['install', '--no-install-recommends', ...packages]).status === 0) return;
  // One package that this release does not have must not cost the others.
  for (const each of packages) apt(['install', '--no-install-recommends', each]);
}

/**
 * Installs what is missing where that is possible (as root on Debian), and says what to install by hand elsewhere.
 *
 * @param {{ browsers?: readonly string[], extras?: boolean }} [options] Which browsers (`chromium`, `firefox`), and whether the tools of
 *   the tests are wanted too.
 * @returns {string[]} names of the extras that are still missing.
 * @throws {Error} where a browser is missing.
 */
export function ensureBrowsers({ browsers = ['chromium', 'firefox'], extras = true } = {}) {
  const isWanted = (/** @type {Need} */ need) => (need.browser === undefined ? extras : browsers.includes(need.browser));
  const absent = () => NEEDS.filter((need) => isWanted(need) && !need.isThere());
  let missing = absent();
  if (missing.length > 0 && mayInstall()) {
    install(missing);
    missing = absent();
  }
  for (const need of missing) {
    console.error(`${need.browser ? 'Missing' : 'Missing, some tests cannot run'}: ${need.name}. It ${need.why}.`);
    console.error(`  On Debian: sudo apt-get install ${need.packages.join(' ')}`);
  }
  if (missing.some((need) => need.browser)) throw new Error('A browser is missing; install it as said above, then run this command again.');
  return missing.map((need) => need.name);
}
