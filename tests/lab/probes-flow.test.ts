import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BROWSER_NAMES, type BrowserDriver, type DriverTab, type InstalledExtension } from '../../scripts/browsers/browser-driver.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { countRegistered, countStillHeld } from '../bench/endurance/memory.ts';
import { labLaunchOptions, settleIntoLab } from './server/browser-settings.ts';
import { hostsOf } from './server/hosts.ts';
import { type Lab, startLab } from './server/lab.ts';
import { shopPage } from './server/shop-page.ts';
import { rocketchatWidget } from './widgets/rocketchat.ts';

/** What the matrix of scenarios does not reach: the flow of a check itself, pages that fight it, and what it leaves behind. */

const hosts = hostsOf('probes-flow');
const PAGES: Record<string, string> = {
  '/chat': shopPage({ widgets: rocketchatWidget.snippet(hosts) }),
  '/plain': shopPage(),
  // A script that its server does not have: it is asked for again.
  '/lost': shopPage({ widgets: `<script src="https://${hosts.chat}/no-such-script.js"></script>` }),
  // Nobody answers it: the driver of this file leaves such boxes open.
  '/box': shopPage({ head: '<script>alert("Hello!")</script>', widgets: rocketchatWidget.snippet(hosts) }),
  '/leaves': shopPage({ widgets: `<script>setTimeout(() => { location.href = 'https://${hosts.chat}/livechat'; }, 600);</script>` }),
  '/window': shopPage({
    widgets: `<button style="position:fixed;right:20px;bottom:20px;width:60px;height:60px" aria-label="Live chat"
      onclick="window.open('/plain')">Chat</button>`,
  }),
  // Names, prototypes and events that a check might trip over, in front of a chat that works.
  '/hostile': shopPage({
    head: `<script>
      Array.prototype.map = Array.prototype.filter = JSON.stringify = Object.getOwnPropertyDescriptor = () => { throw new Error('no'); };
      Object.defineProperty(Object.prototype, 'value', { get() { throw new Error('no'); }, configurable: true });
      window.Intercom = window.drift = window.Tawk_API = () => { throw new Error('no'); };
      window[Symbol.for('chat-medic.recorder')] ??= () => ({ url: 1, events: 'forged' });
      dispatchEvent(new ErrorEvent('error', { message: 'forged', filename: 'https://widget.intercom.io/x.js' }));
      delete Object.prototype.value;
    </script>`,
    body: '<form><input name="parentNode"><input name="getAttribute"></form><img name="querySelectorAll"><a id="chatMedic"></a>',
    widgets: `<button style="position:fixed;right:20px;bottom:20px;width:60px;height:60px" aria-label="Live chat" id="b">Chat</button>
      <div id="p" hidden class="chat-window" style="position:fixed;right:20px;bottom:90px;width:300px;height:300px"><p>Hello!</p><textarea></textarea></div>
      <script>b.onclick = () => { p.hidden = false; };</script>`,
  }),
};

/** Sessions and what belongs to them; older ones make room. */
const MOST_KEPT = 14;

// biome-ignore lint/suspicious/noExplicitAny: sessions are read here as any program would read them.
type Session = any;

describe.each(BROWSER_NAMES)('a check in %s', (browser) => {
  let lab: Lab;
  let driver: BrowserDriver;
  let extension: InstalledExtension;
  let panel: DriverTab;

  beforeAll(async () => {
    lab = await startLab();
    lab.play({ hosts, widgets: [rocketchatWidget], pages: PAGES });
    driver = await launchBrowser(browser, labLaunchOptions(lab, browser, [hosts.page, hosts.chat]));
    await settleIntoLab(driver, lab);
    extension = await driver.installExtension(ensureBuilt(browser === 'chromium' ? 'chrome' : 'firefox', 'automation'), {
      allowPrivate: true,
    });
    panel = await openPanel();
  });
  afterAll(async () => {
    await driver?.close();
    await lab?.close();
  });

  const openPanel = () => driver.openTab(driver.extensionPageUrl(extension, '/automation.html'));

  const ask = (name: string, request: unknown): Promise<Session> =>
    panel.evaluateIn(
      { timeoutMs: 30_000 },
      async (message: { name: string; request: unknown }) => {
        // biome-ignore lint/suspicious/noExplicitAny: either browser's own object.
        const api = (globalThis as any).browser ?? (globalThis as any).chrome;
        const sent = api.runtime.sendMessage({ channel: 'chat-medic', ...message });
        // A background that ends with a message in its hands answers never.
        const late = new Promise((resolve) => setTimeout(() => resolve({ error: { code: 'test/no-answer' } }), 5_000));
        const answer = await Promise.race([sent, late]).catch(() => ({ error: { code: 'test/no-answer' } }));
        return answer?.ok ? answer.response : { error: answer?.error ?? null };
      },
      { name, request },
    );

  async function finish(checkId: string, limitMs: number): Promise<Session> {
    const endMs = performance.now() + limitMs;
    for (;;) {
      const { session } = await ask('check/by-id', { checkId });
      if (session && session.status !== 'running') return session;
      if (performance.now() > endMs) throw new Error(`The check still runs after ${limitMs} ms, in "${session?.phase}".`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async function openShop(path: string): Promise<{ tab: DriverTab; tabId: number }> {
    const tab = await driver.openTab(`https://${hosts.page}${path}`);
    const tabId = await tab.tabId(extension);
    await tab.activate();
    return { tab, tabId };
  }

  async function check(path: string, request: object = {}): Promise<Session> {
    const { tab, tabId } = await openShop(path);
    try {
      const begun = await ask('check/start', { tabId, depth: 'thorough', timeoutMs: 20_000, ...request });
      expect(begun.error).toBeNull();
      return await finish(begun.id, 25_000);
    } finally {
      await tab.close();
    }
  }

  const leftRegistrations = () =>
    panel.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: either browser's own object.
      const api = (globalThis as any).browser ?? (globalThis as any).chrome;
      return (await api.scripting.getRegisteredContentScripts()).length as number;
    });

  it('opens a chat inside a frame of another site, hears its socket and leaves nothing registered', async () => {
    const { evidence, verdict, status } = await check('/chat');
    expect(status).toBe('done');
    expect(evidence['chat-opening'].value.status).toBe('opened');
    expect(evidence['page-events'].value.events.map(({ kind }: { kind: string }) => kind)).toContain('socket-message');
    expect(verdict.status).toBe('working');
    expect(await leftRegistrations()).toBe(0);
  });

  it('shows a first verdict while it listens on, and the same at the end', async () => {
    const { tab, tabId } = await openShop('/chat');
    const begun = await ask('check/start', { tabId, depth: 'thorough', timeoutMs: 20_000 });
    const end = performance.now() + 20_000;
    let early: Session = null;
    while (early === null && performance.now() < end) {
      const { session } = await ask('check/by-id', { checkId: begun.id });
      if (session.status !== 'running') break;
      if (session.verdict !== null) early = session;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(early?.verdict.status).toBe('working');
    const { status, verdict } = await finish(begun.id, 20_000);
    expect([status, verdict.status, verdict.vendors]).toEqual(['done', 'working', early.verdict.vendors]);
    await tab.close();
  });

  it('claims nothing of a chat behind a box that stays open', async () => {
    const tab = await driver.openTab(`https://${hosts.page}/box`, { waitFor: 'nothing' });
    const tabId = await tab.tabId(extension);
    const begun = await ask('check/start', { tabId, depth: 'thorough', timeoutMs: 9_000 });
    const { status, verdict } = await finish(begun.id, 15_000);
    expect([status, verdict.status, verdict.vendors]).toEqual(['done', 'inconclusive', []]);
    expect(verdict.causes.filter(({ assessment }: { assessment: string }) => assessment === 'supported')).toEqual([]);
    expect(verdict.unknowns).toContainEqual({ evidence: 'page-survey', reason: 'timed-out' });
    // A browser that is busy may take it back a moment behind the verdict.
    await vi.waitFor(async () => expect(await leftRegistrations()).toBe(0), { timeout: 3_000 });
    await tab.close();
  });

  it('takes its recorder out of the page', async () => {
    const { tab, tabId } = await openShop('/plain');
    const begun = await ask('check/start', { tabId, depth: 'thorough', timeoutMs: 20_000 });
    await finish(begun.id, 25_000);
    const left = await tab.evaluate(() => ({
      symbols: Object.getOwnPropertySymbols(window).map(String),
      natives: [window.open, window.fetch, XMLHttpRequest.prototype.send].every((fn) =>
        /\[native code\]/.test(Function.prototype.toString.call(fn)),
      ),
      isOwnConstructor: WebSocket.prototype.constructor === WebSocket,
    }));
    await tab.close();
    expect(left.symbols.filter((name) => name.includes('chat-medic'))).toEqual([]);
    expect(left).toMatchObject({ natives: true, isOwnConstructor: true });
  });

  // Firefox lets an extension's press open windows; Chromium keeps them for a person's.
  it('reports what became of a chat in a window of its own', async () => {
    const { evidence } = await check('/window');
    expect(evidence['chat-opening'].value.status).toBe('window-for-people');
  });

  it('looks at a page that breaks its own built-ins, and believes none of its forgeries', async () => {
    const { evidence, status } = await check('/hostile');
    expect(status).toBe('done');
    expect(evidence['chat-opening'].value.status).toBe('opened');
    expect(evidence['page-survey'].value.frames[0].panels[0]).toMatchObject({ hasComposer: true, isVisible: true });
  });

  it('ends with a code when the page leaves, and can be started again', async () => {
    expect(await check('/leaves')).toMatchObject({ status: 'failed', error: { code: 'check/navigated-away' } });
    expect(await leftRegistrations()).toBe(0);
    expect(await check('/plain', { depth: 'quick' })).toMatchObject({ status: 'done' });
  });

  it('ends with a code when the tab closes', async () => {
    const { tab, tabId } = await openShop('/plain');
    const begun = await ask('check/start', { tabId, depth: 'thorough', timeoutMs: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, 800));
    await tab.close();
    expect(await finish(begun.id, 10_000)).toMatchObject({ status: 'failed', error: { code: 'check/tab-closed' } });
    expect(await leftRegistrations()).toBe(0);
  });

  it('can be cancelled', async () => {
    const { tab, tabId } = await openShop('/plain');
    const begun = await ask('check/start', { tabId, depth: 'thorough', timeoutMs: 20_000 });
    await ask('check/cancel', { checkId: begun.id });
    expect(await finish(begun.id, 2_000)).toMatchObject({ status: 'cancelled', error: { code: 'check/cancelled' } });
    await tab.close();
  });

  it('says that pages of the browser cannot be checked, and that a tab is not there', async () => {
    const tab = await driver.openTab('about:blank');
    const tabId = await tab.tabId(extension);
    expect(await ask('check/start', { tabId, depth: 'quick' })).toMatchObject({
      status: 'failed',
      error: { code: 'check/page-not-checkable' },
    });
    expect(await ask('check/start', { tabId: 999_999, depth: 'quick' })).toMatchObject({ error: { code: 'check/no-tab' } });
    await tab.close();
  });

  it('says that a PDF is no page', async () => {
    const pdf = createServer((_request, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4\n%%EOF'));
    await new Promise<void>((resolve) => pdf.listen(0, '127.0.0.1', resolve));
    const tab = await driver.openTab(`http://127.0.0.1:${(pdf.address() as AddressInfo).port}/bill.pdf`, { waitFor: 'nothing' });
    const begun = await ask('check/start', { tabId: await tab.tabId(extension), depth: 'thorough', timeoutMs: 20_000 });
    const end = begun.status === 'running' ? await finish(begun.id, 25_000) : begun;
    expect(end).toMatchObject({ status: 'failed', error: { code: 'check/page-not-checkable' } });
    await tab.close();
    pdf.closeAllConnections();
    pdf.close();
  });

  it('leaves no registration, listener, rule, alarm or host behind after many, and no growing storage', async () => {
    const held = async () => {
      const { pageScripts, requestRules, alarms, hosts: granted } = await countRegistered({ tab: panel });
      return { pageScripts, requestRules, alarms, granted, ...(await countStillHeld(extension, { tab: panel }, driver)) };
    };
    const before = await held();
    const { evidence } = await check('/lost');
    expect(evidence.refetch).toMatchObject({ value: { results: [{ fromExtension: { status: 'ok', statusCode: 404 } }] } });
    const { tab, tabId } = await openShop('/chat');
    for (let i = 0; i < 30; i++) {
      const depth = i % 10 === 9 ? 'thorough' : 'quick';
      const begun = await ask('check/start', { tabId, depth, timeoutMs: 20_000 });
      expect((await finish(begun.id, 25_000)).status).toBe('done');
    }
    await tab.close();
    const { sessionKeys } = await countRegistered({ tab: panel });
    expect(sessionKeys).toBeLessThanOrEqual(MOST_KEPT);
    // What is taken back behind the verdict has its moment.
    await vi.waitFor(async () => expect(await held()).toEqual(before), { timeout: 5_000, interval: 200 });
  });

  it('is over, with a code, when the browser ended the background in its midst', async () => {
    const { tab, tabId } = await openShop('/plain');
    const begun = await ask('check/start', { tabId, depth: 'thorough', timeoutMs: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await driver.stopBackground(extension);
    // Chromium loses messages of pages that were open when a driver ends the worker; a person's next page is heard.
    panel = await openPanel();
    expect(await finish(begun.id, 20_000)).toMatchObject({ status: 'failed', error: { code: 'check/interrupted' } });
    expect(await leftRegistrations()).toBe(0);
    await tab.close();
  });
});
