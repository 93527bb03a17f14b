import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LaunchOptions } from '../browsers/browser-driver.ts';
import { callersFolder, choice, readArguments, runCommand, UsageError, wholeNumber } from './arguments.ts';
import { openAutomation } from './automation.ts';

const USAGE = `Usage: npm run --silent diagnose -- [options] URL

Finds out why the support chat of a page does not open. Prints the diagnostic report as one JSON object.

  --browser chromium|firefox        default chromium
  --load-extension DIR              an unpacked extension to run beside, for example a content blocker (repeatable)
  --third-party-cookies allow|block default: allow in Chromium, the browser's own in Firefox
  --browser-arg ARG                 passed to the browser (repeatable)
  --pref NAME=JSON                  Firefox preference (repeatable)
  --private-test                    also compare with a private window
  --private-extension DIR           as --load-extension, and allowed in the private window (repeatable)
  --no-open                         do not open the chat
  --timeout-ms N                    a verdict within it, whatever the page does (default 30000)
  --out DIR                         also write the report in every format`;

const SHORTEST_MS = 1_000;
const LONGEST_MS = 120_000;
/** Beyond the check's own limit: the start of the page, and handing the result over, which a page of a thousand frames holds up. */
const GRACE_MS = 40_000;

interface Diagnosis {
  report: unknown;
  /** The same report in every format. */
  files: { name: string; text: string }[];
}

await runCommand(USAGE, async () => {
  const { values, positionals } = readArguments({
    browser: { type: 'string', default: 'chromium' },
    'load-extension': { type: 'string', multiple: true, default: [] },
    'private-extension': { type: 'string', multiple: true, default: [] },
    'third-party-cookies': { type: 'string' },
    'browser-arg': { type: 'string', multiple: true, default: [] },
    pref: { type: 'string', multiple: true, default: [] },
    'private-test': { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
    'timeout-ms': { type: 'string', default: '30000' },
    out: { type: 'string' },
  });
  const [url = '', ...more] = positionals;
  if (url === '' || more.length > 0) throw new UsageError('Name exactly one URL.');
  if (!URL.canParse(url)) throw new UsageError(`"${url}" is not a URL; write it with http:// or https://.`);
  const browser = choice('browser', values.browser, ['chromium', 'firefox']);
  const cookies = values['third-party-cookies'];
  const launch: LaunchOptions = {
    args: values['browser-arg'],
    prefs: Object.fromEntries(values.pref.map(readPreference)),
    ...(cookies === undefined ? {} : { thirdPartyCookies: choice('third-party-cookies', cookies, ['allow', 'block']) }),
  };
  const timeoutMs = wholeNumber('timeout-ms', values['timeout-ms'], SHORTEST_MS, LONGEST_MS);
  const isPrivateTest = values['private-test'];
  const automation = await openAutomation({ browser, launch, allowPrivate: isPrivateTest });
  try {
    for (const folder of values['load-extension']) await automation.driver.installExtension(resolve(callersFolder(), folder));
    for (const folder of values['private-extension'])
      await automation.driver.installExtension(resolve(callersFolder(), folder), { allowPrivate: true });
    const page = await automation.openPage();
    const request = { url, timeoutMs, openChat: !values['no-open'], privateTest: isPrivateTest };
    const limit = timeoutMs * (isPrivateTest ? 2 : 1) + GRACE_MS;
    const result = await page.call<Diagnosis | { error: { code: string; message: string } }>('diagnose', request, limit);
    if ('error' in result) {
      process.stdout.write(`${JSON.stringify({ schemaVersion: 1, page: { url: withoutSecrets(url) }, error: result.error })}\n`);
      return 1;
    }
    if (values.out !== undefined) await writeAll(resolve(callersFolder(), values.out), result.files);
    process.stdout.write(`${JSON.stringify(result.report)}\n`);
    return 0;
  } finally {
    await automation.close();
  }
});

/** `network.proxy.type=0` → name and value; a value that is no JSON is taken as text. */
function readPreference(text: string): [string, unknown] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--pref takes NAME=JSON; this is "${text}".`);
  const value = text.slice(at + 1);
  try {
    return [text.slice(0, at), JSON.parse(value)];
  } catch {
    throw new UsageError(`--pref takes NAME=JSON; "${value}" is not JSON (a text needs quotes).`);
  }
}

function withoutSecrets(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return host === '' ? protocol : `${protocol}//${host}${pathname}`;
}

async function writeAll(folder: string, files: Diagnosis['files']): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) {
    const partial = join(folder, `${name}.${process.pid}.part`);
    await writeFile(partial, text);
    await rename(partial, join(folder, name));
  }
}
