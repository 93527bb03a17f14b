import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GuideState } from '@/utils/guide/schema';
import type { JournalEntry } from '@/utils/journal/schema';
import type { CheckSession } from '@/utils/session/schema';
import { BROWSER_NAMES, type DriverTab, type InstalledExtension } from '../../scripts/browsers/browser-driver.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { contentBlockerOwnRuleScenario } from '../lab/scenarios/content-blocker-own-rule.ts';
import { type Lab, startLab } from '../lab/server/lab.ts';
import { type LabSession, startLabSession } from '../support/lab-session.ts';

/** Secrets in the address of the page under test; no room may keep them once the test is over. */
const SECRETS = '?token=canaryvalue#canaryfragment';

describe.each(BROWSER_NAMES)('the private-window test in %s', (name) => {
  let lab: Lab;
  let session: LabSession;
  let extension: InstalledExtension;
  let page: DriverTab;
  let shop: DriverTab;
  let tabId: number;

  beforeAll(async () => {
    lab = await startLab();
    const extensionPath = ensureBuilt(name === 'chromium' ? 'chrome' : 'firefox', 'automation');
    session = await startLabSession(lab, name, { scenarios: [contentBlockerOwnRuleScenario] }, { extensionPath });
    if (!session.extension) throw new Error('The extension was not installed.');
    extension = session.extension;
    const address = await session.play(contentBlockerOwnRuleScenario);
    shop = await session.driver.openTab(`${address}${SECRETS}`);
    tabId = await shop.tabId(extension);
    page = await session.driver.openTab(session.driver.extensionPageUrl(extension, 'automation.html'));
  });

  afterAll(async () => {
    await session?.close();
    await lab?.close();
  });

  /** Says something to the background as our own pages do. */
  const send = <Answer>(message: string, request: unknown): Promise<Answer> =>
    page.evaluate(
      async (what: string, value: unknown) => {
        const runtime = (globalThis as unknown as { chrome: { runtime: { sendMessage(envelope: unknown): Promise<unknown> } } }).chrome
          .runtime;
        const answer = (await runtime.sendMessage({ channel: 'chat-medic', name: what, request: value })) as {
          ok: boolean;
          response: unknown;
        };
        if (!answer?.ok) throw new Error(JSON.stringify(answer));
        return answer.response;
      },
      message,
      request,
    ) as Promise<Answer>;

  const state = async () => (await send<{ state: GuideState | null }>('guide/state', {})).state;
  const tell = (type: 'continue' | 'cancel' | 'pause' | 'back') => send('guide/event', { type });
  const start = () => send<GuideState>('guide/start', { tabId, timeoutMs: 20_000 });
  const privateTabs = async () => (await session.driver.tabs()).filter(({ isPrivate }) => isPrivate);
  const changes = async () => (await send<{ entries: JournalEntry[] }>('journal/list', {})).entries;

  /**
   * As a person who finds the panel closed and opens it again; what it asks wakes the background. A page that was open while a debugger
   * stopped the worker of Chromium is not heard for a while, a new one is.
   */
  async function reopenPanel(): Promise<void> {
    const end = performance.now() + 60_000;
    for (;;) {
      await page.close();
      page = await session.driver.openTab(session.driver.extensionPageUrl(extension, 'automation.html'));
      const isHeard = await Promise.race([state().then(() => true), sleep(3_000).then(() => false)]);
      if (isHeard) return;
      if (performance.now() > end) throw new Error('The background does not wake up.');
    }
  }

  async function until(isReached: (state: GuideState) => boolean, limitMs = 60_000): Promise<GuideState> {
    const end = performance.now() + limitMs;
    let last: GuideState | null = null;
    while (performance.now() < end) {
      last = await state();
      if (last && isReached(last)) return last;
      await sleep(100);
    }
    throw new Error(`The guide did not get there: ${JSON.stringify(last)}`);
  }

  async function expectNothingLeft(): Promise<void> {
    const end = performance.now() + 5_000;
    while ((await privateTabs()).length > 0 && performance.now() < end) await sleep(100);
    expect(await privateTabs()).toEqual([]);
    expect(await changes()).toEqual([]);
  }

  it('finds that the chat works there, adds that to the verdict, and closes its window', async () => {
    await start();
    const done = await until(({ status }) => status !== 'running');
    expect(done).toMatchObject({
      status: 'done',
      comparison: { normal: 'broken', private: 'working', reading: 'works-there', by: 'probes' },
    });
    expect(done.comparison?.differences).toContain('extensions');
    await expectNothingLeft();
    const { session: check } = await send<{ session: CheckSession }>('check/by-id', { checkId: done.normalCheckId });
    expect(check.evidence['incognito-comparison']).toMatchObject({ status: 'collected', value: { reading: 'works-there' } });
    expect(check.verdict?.causes[0]).toMatchObject({ id: 'content-blocker', assessment: 'supported' });
  });

  it('keeps nothing of the address on the disk once it is over', async () => {
    const stored = await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<unknown> } } } }).chrome;
      return JSON.stringify(await storage.local.get(null));
    });
    expect(stored).toContain('guide');
    expect(stored).not.toMatch(/canary/);
  });

  it('says what is open, and puts it back when it is cancelled', async () => {
    await start();
    await until(({ step }) => step === 'check-private');
    expect((await changes()).map(({ kind }) => kind)).toEqual(['private-window']);
    await tell('cancel');
    expect(await state()).toMatchObject({ status: 'cancelled' });
    await expectNothingLeft();
  });

  it('offers to open the private window again when the person closed it', async () => {
    await start();
    await until(({ step }) => step === 'check-private');
    for (const tab of await privateTabs()) await tab.close();
    expect(await until(({ status }) => status !== 'running')).toMatchObject({
      status: 'waiting-for-user',
      waitingFor: 'reopen',
      error: { code: 'guide/private-window-closed' },
    });
    await tell('continue');
    const done = await until(({ status }) => status !== 'running');
    expect(done).toMatchObject({ status: 'done', comparison: { reading: 'works-there' } });
    await expectNothingLeft();
  });

  it('rests while it is paused and goes on where it was', async () => {
    await start();
    await until(({ step }) => step === 'check-private');
    await tell('pause');
    await sleep(500);
    expect(await state()).toMatchObject({ status: 'paused', step: 'check-private' });
    await tell('continue');
    expect(await until(({ status }) => status !== 'running')).toMatchObject({ status: 'done', waitingFor: null, error: null });
    await expectNothingLeft();
  });

  it('goes on by itself after its background was killed in the middle of the private check', async () => {
    await start();
    await until(({ step }) => step === 'check-private');
    await session.driver.stopBackground(extension);
    await reopenPanel();
    const done = await until(({ status }) => status !== 'running');
    expect(done).toMatchObject({ status: 'done', comparison: { reading: 'works-there' } });
    await expectNothingLeft();
  });
});
