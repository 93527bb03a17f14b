import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../../scripts/browsers/browser-driver.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { judgeScenario } from '../support/judge-scenario.ts';
import { checkAsPeopleDo, type StoreCheck, wrongAtFirstSight } from '../support/store-check.ts';
import { SCENARIOS } from './scenario-registry.ts';

/** Ways of failing whose button stands on the page as if all were well, ways that show at once, and chats that work. All: `npm run bench`. */
const CHOSEN: ReadonlySet<string> = new Set([
  'content-blocker-frame',
  'content-security-policy-script',
  'domain-not-allowed-words',
  'framing-refused-ancestors',
  'third-party-storage-blocked-chatwoot',
  'vendor-outage-api',
  'websocket-blocked-refused',
  'websocket-dropped',
  'widget-not-installed',
  'working-chatwoot',
  'working-crisp',
  'working-rocketchat',
]);
const scenarios = SCENARIOS.filter(({ id }) => CHOSEN.has(id));

describe.each(BROWSER_NAMES)('the build for the stores in %s', (browser: BrowserName) => {
  const checks = new Map<string, StoreCheck>();
  const of = (id: string): StoreCheck => {
    const check = checks.get(id);
    if (!check) throw new Error(`${id} was not checked.`);
    return check;
  };

  beforeAll(async () => {
    for (const check of await checkAsPeopleDo(browser, scenarios)) checks.set(check.scenario.id, check);
  }, 10 * 60_000);

  it('knows its scenarios', () => expect(checks.size).toBe(CHOSEN.size));

  describe.each(scenarios.filter(({ browsers }) => browsers.includes(browser)).map(({ id }) => id))('%s', (id) => {
    it('comforts and blames nobody wrongly at first sight', () => expect(wrongAtFirstSight(of(id))).toEqual([]));

    it('is told right by a closer look, with no more than the sites that it asked for', () => {
      const { closer } = of(id);
      expect(closer && judgeScenario(closer, browser).complaints).toEqual([]);
    });

    it('gives back what was lent for it', () => expect(of(id).left).toEqual([]));
  });
});

describe('the build for the stores in chromium', () => {
  it('makes the browser warn of nothing at install time', async () => {
    const path = ensureBuilt('chrome', 'store');
    const driver = await launchBrowser('chromium');
    try {
      const extension = await driver.installExtension(path);
      const page = await driver.openTab(driver.extensionPageUrl(extension, 'options.html'));
      const warningsOf = (manifest: object) =>
        page.evaluate(async (text: string) => {
          interface Management {
            getPermissionWarningsByManifest(manifest: string): Promise<string[]>;
          }
          const { management } = (globalThis as unknown as { chrome: { management: Management } }).chrome;
          return management.getPermissionWarningsByManifest(text);
        }, JSON.stringify(manifest));
      // Names in another language would need the whole folder.
      const manifest = { ...JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')), name: 'x', description: 'x' };
      delete manifest.default_locale;
      delete manifest.commands;
      expect(await warningsOf(manifest)).toEqual([]);
      expect(await warningsOf({ ...manifest, permissions: [...manifest.permissions, 'management'] })).not.toEqual([]);
    } finally {
      await driver.close();
    }
  });
});
