import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckSession } from '@/utils/session/schema';
import type { InstalledExtension } from '../../scripts/browsers/browser-driver.ts';
import { writeChromiumPreferences } from '../../scripts/browsers/chromium-profile.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { allowSiteIn, type MadeExtension, writeMadeExtension } from '../lab/extensions/made-extensions.ts';
import { contentBlockerOwnRuleScenario as scenario } from '../lab/scenarios/content-blocker-own-rule.ts';
import { hostsOf } from '../lab/server/hosts.ts';
import { type FixBench, openFixBench } from '../support/fix-bench.ts';
import { followGuide } from '../support/follow-guide.ts';

const { chat, page: shopHost } = hostsOf(scenario.id);
const CULPRITS = ['Quiet Pages', 'Clean Reader'];
const MADE: readonly MadeExtension[] = [
  { name: 'Sticky Notes', permissions: ['storage'] },
  { name: 'Price Finder', permissions: ['storage'], hosts: ['<all_urls>'] },
  { name: 'Quiet Pages', hosts: ['<all_urls>'], blocks: chat, types: ['script', 'xmlhttprequest'] },
  { name: 'Word Counter', permissions: ['tabs'] },
  { name: 'Dark Pages', permissions: ['scripting'], hosts: ['<all_urls>'] },
  { name: 'Ad Guardian', hosts: ['<all_urls>'], blocks: 'adverts.example' },
  { name: 'Clean Reader', blocks: chat },
  { name: 'Spelling Aid', permissions: ['storage', 'scripting'], hosts: ['<all_urls>'] },
];

describe('the search among eight extensions in Chromium, two of which refuse the chat', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chat-medic-culprit-'));
  const profile = join(folder, 'profile');
  let others: InstalledExtension[] = [];
  let bench: FixBench;
  let tabId: number;

  const open = async () => {
    // Extensions that are named at the start are there, switched off or on, as the run of the browser before has left them.
    const paths = [ensureBuilt('chrome', 'automation'), ...MADE.map((made) => writeMadeExtension(folder, made))];
    bench = await openFixBench('chromium', [scenario], { args: [`--user-data-dir=${profile}`, `--load-extension=${paths.join()}`] });
  };
  const openShop = async () => {
    const shop = await bench.session.driver.openTab(await bench.session.play(scenario, { healthy: true }));
    tabId = await shop.tabId(bench.extension);
  };

  beforeAll(async () => {
    writeChromiumPreferences(profile, {});
    await open();
    others = (await installed()).map(({ id, name }) => ({ id, name, origin: `chrome-extension://${id}` }));
    await openShop();
  });
  afterAll(async () => {
    await bench?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const installed = async (): Promise<{ id: string; name: string; enabled: boolean }[]> => {
    const all = await bench.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the browser's own object, known only there.
      const items: { id: string; name: string; enabled: boolean }[] = await (globalThis as any).chrome.management.getAll();
      return items.map(({ id, name, enabled }) => ({ id, name, enabled }));
    });
    return all.filter(({ name }) => MADE.some((made) => made.name === name));
  };
  const { start, state, tell, until, untilItRests } = followGuide(() => bench);
  /** Names of those that are on, as the browser itself says. */
  const areOn = async (): Promise<string[]> => {
    const names = (await installed()).filter(({ enabled }) => enabled).map(({ name }) => name);
    return names.sort();
  };
  /** As after a crash: nothing is said to anybody, and what was not written is lost. */
  const killAndStartAgain = async () => {
    await bench.kill();
    await open();
  };
  const ALL = MADE.map(({ name }) => name).sort();

  const begin = async () => {
    await start(tabId, 'extensions');
    await until(({ waitingFor }) => waitingFor === 'begin');
  };
  async function expectNothingLeft(): Promise<void> {
    await expect.poll(areOn, { timeout: 10_000 }).toEqual(ALL);
    expect(await bench.changes()).toEqual([]);
  }

  it('names both, proves it, and switches everything on again', async () => {
    const started = performance.now();
    await begin();
    expect(await areOn()).toEqual(ALL);
    await tell('continue');
    const done = await untilItRests(120_000);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    console.log(`Search among ${MADE.length} extensions: ${seconds} s, ${done.search?.conclusion?.checks} checks.`);
    expect(done).toMatchObject({ status: 'done', search: { conclusion: { status: 'certain', how: 'either', isProved: true } } });
    expect(done.search?.conclusion?.named.map(({ name }) => name).sort()).toEqual([...CULPRITS].sort());
    await expectNothingLeft();
  });

  it('puts everything back at once when it is stopped', async () => {
    await begin();
    await tell('continue');
    await until(({ search }) => (search?.checks.length ?? 0) > 1);
    // Between two checks all may be on for a moment.
    await expect.poll(async () => (await areOn()).length, { timeout: 10_000 }).toBeLessThan(ALL.length);
    await tell('cancel');
    await expectNothingLeft();
  });

  it('goes on by itself after its background was killed in the middle', async () => {
    await begin();
    await tell('continue');
    await until(({ search }) => (search?.checks.length ?? 0) > 0);
    await bench.session.driver.stopBackground(bench.extension);
    await bench.reopen();
    const done = await untilItRests(120_000);
    expect(done.search?.conclusion?.named.map(({ name }) => name).sort()).toEqual([...CULPRITS].sort());
    await expectNothingLeft();
  });

  it('leaves alone what the person switches himself in the meantime', async () => {
    const notes = others.find(({ name }) => name === 'Sticky Notes')?.id ?? '';
    const switchNotes = (isOn: boolean) =>
      bench.evaluate(
        async (id: string, isEnabled: boolean) => {
          // biome-ignore lint/suspicious/noExplicitAny: the browser's own object, known only there.
          await (globalThis as any).chrome.management.setEnabled(id, isEnabled);
        },
        notes,
        isOn,
      );
    await begin();
    await tell('continue');
    // A moment in which it is on, so that it is the person who switches it off.
    await until(({ search }) => (search?.checks.length ?? 0) > 0 && (search?.wanted.includes(notes) ?? false));
    await expect.poll(areOn, { timeout: 10_000 }).toContain('Sticky Notes');
    await sleep(500);
    await switchNotes(false);
    const done = await untilItRests(120_000);
    expect(done.search?.spared).toEqual([{ id: notes, name: 'Sticky Notes', why: 'person' }]);
    expect(done.search?.conclusion?.named.map(({ name }) => name).sort()).toEqual([...CULPRITS].sort());
    expect(await areOn()).toEqual(ALL.filter((name) => name !== 'Sticky Notes'));
    expect(await bench.changes()).toEqual([]);
    await switchNotes(true);
  });

  it('puts everything back after the browser was closed in the middle, and goes on when the person wants it', async () => {
    await begin();
    await tell('continue');
    await until(({ search }) => (search?.checks.length ?? 0) > 2);
    const learnt = (await state())?.search?.checks.length ?? 0;
    await bench.close();
    await open();
    expect(await untilItRests()).toMatchObject({ status: 'paused', step: 'search-extensions' });
    await expectNothingLeft();
    await openShop();
    await tell('continue');
    const done = await untilItRests(120_000);
    expect(done.search?.conclusion?.named.map(({ name }) => name).sort()).toEqual([...CULPRITS].sort());
    expect(done.search?.conclusion?.checks).toBeGreaterThanOrEqual(learnt);
    await expectNothingLeft();
  });

  it('puts everything back after the browser was killed in the middle, and goes on when the person wants it', async () => {
    await begin();
    await tell('continue');
    await until(({ search }) => (search?.checks.length ?? 0) > 1);
    await killAndStartAgain();
    expect(await untilItRests()).toMatchObject({ status: 'paused', step: 'search-extensions' });
    await expectNothingLeft();
    await openShop();
    await tell('continue');
    const done = await untilItRests(120_000);
    expect(done.search?.conclusion?.named.map(({ name }) => name).sort()).toEqual([...CULPRITS].sort());
    await expectNothingLeft();
  });

  it('leaves nothing off after the browser was killed when the search had just ended and nothing of it was written yet', async () => {
    await begin();
    await tell('continue');
    await untilItRests(120_000);
    await killAndStartAgain();
    await expectNothingLeft();
    await openShop();
  });

  it('puts everything back after it was itself loaded anew in the middle, as by an update', async () => {
    await begin();
    await tell('continue');
    await until(({ search }) => (search?.checks.length ?? 0) > 1);
    // The page that asks for it goes with it.
    await bench
      .evaluate(() => {
        // biome-ignore lint/suspicious/noExplicitAny: the browser's own object, known only there.
        (globalThis as any).chrome.runtime.reload();
      })
      .catch(() => undefined);
    await bench.reopen();
    expect(await untilItRests()).toMatchObject({ status: 'paused' });
    await expectNothingLeft();
    await tell('cancel');
  });

  it('is followed by a fix for this one site, with which the chat works and every extension too', async () => {
    for (const culprit of others.filter(({ name }) => CULPRITS.includes(name))) await allowSiteIn(bench.session.driver, culprit, shopHost);
    const check: CheckSession = await bench.check(tabId);
    expect(check.verdict?.status).toBe('working');
    await expectNothingLeft();
    await start(tabId, 'extensions');
    expect(await untilItRests(120_000)).toMatchObject({ status: 'done', search: null });
  });
});
