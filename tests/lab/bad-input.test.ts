import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../../scripts/browsers/browser-driver.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { type AutomationPage, openAutomationPage } from '../../scripts/cli/automation.ts';
import type { LabReport } from '../support/check-scenario.ts';
import { type LabSession, startLabSession } from '../support/lab-session.ts';
import { defineScenario, type ExpectedVerdict, type Scenario } from './define-scenario.ts';
import { type Lab, startLab } from './server/lab.ts';
import { shopPage } from './server/shop-page.ts';
import { chatwootWidget } from './widgets/chatwoot.ts';
import { crispWidget } from './widgets/crisp.ts';
import { rocketchatWidget } from './widgets/rocketchat.ts';

/** Servers that answer nonsense and pages that lie: a verdict by the deadline, and none that rests on what a page can make up. */

/** As short as a check may be told to be and still see a slow chat. */
const DEADLINE_MS = 14_000;
/** Of a check, beyond its limit: a timer fires late while another browser runs beside this one on two cores. */
const LATE_MS = 1_000;
/** Of the command around it, which opens the page before the check and asks for the report after it: both wait for a browser that the page keeps busy. */
const AROUND_MS = 20_000;

type Status = ExpectedVerdict['status'];
type Case = Pick<Scenario, 'pages' | 'widgets'> &
  Partial<Pick<Scenario, 'faults'>> & {
    /** Every answer that is true of it. */
    readonly statuses: readonly Status[];
    /** The only causes that may be claimed; none where left out. */
    readonly claims?: readonly string[];
    /** Of the whole check, where `DEADLINE_MS` is too little. */
    readonly timeoutMs?: number;
  };

const crisp = (head = ''): Pick<Scenario, 'pages' | 'widgets'> => ({
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ head, widgets: crispWidget.snippet(hosts) }) }),
});
const rocketchat = (): Pick<Scenario, 'pages' | 'widgets'> => ({
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
});
const chatwoot = (): Pick<Scenario, 'pages' | 'widgets'> => ({
  widgets: [chatwootWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts) }) }),
});
const bare = (head: string): Pick<Scenario, 'pages' | 'widgets'> => ({ widgets: [], pages: () => ({ '/help': shopPage({ head }) }) });

const LOADER = { host: 'client.crisp.chat', path: '/l.js' } as const;
const BOOT = { host: 'client.crisp.chat', path: '/settings/' } as const;
const FRAME = { host: 'chat', path: '/widget' } as const;
const CONFIG = { host: 'chat', path: '/api/v1/livechat/config' } as const;

const HANGS = { statuses: ['broken', 'inconclusive'], claims: ['vendor-outage', 'offline-or-slow'] } as const;
const NO_SCRIPT = { statuses: ['broken', 'inconclusive'], claims: ['site-script-error'] } as const;
/** Code that came and had nothing to say: whether it failed or keeps itself away cannot be seen from outside. */
const SAYS_NOTHING = { statuses: ['broken', 'inconclusive'], claims: ['site-script-error', 'hidden-by-site', 'vendor-outage'] } as const;

const CASES: Readonly<Record<string, Case>> = {
  'a loader that is never answered': { ...crisp(), faults: [{ ...LOADER, isHanging: true }], ...HANGS },
  'a loader whose answer stops after its head': { ...crisp(), faults: [{ ...LOADER, isStalled: true }], ...HANGS },
  'a loader without an end': { ...crisp(), faults: [{ ...LOADER, isEndless: true }], ...HANGS },
  'a frame whose answer stops after its head': { ...chatwoot(), faults: [{ ...FRAME, isStalled: true }], ...HANGS },
  'a configuration whose answer stops after its head': { ...crisp(), faults: [{ ...BOOT, isStalled: true }], ...HANGS },
  'a configuration without an end': {
    ...rocketchat(),
    faults: [{ ...CONFIG, isEndless: true }],
    ...HANGS,
    claims: [...HANGS.claims, 'hidden-by-site'],
  },
  'a page instead of the loader': {
    ...crisp(),
    faults: [{ ...LOADER, body: '<!doctype html><title>Welcome</title>', contentType: 'text/html' }],
    ...NO_SCRIPT,
  },
  'a picture instead of the loader': { ...crisp(), faults: [{ ...LOADER, body: 'GIF89a', contentType: 'image/gif' }], ...NO_SCRIPT },
  'data instead of the loader': { ...crisp(), faults: [{ ...LOADER, body: '{"ok":true}', contentType: 'application/json' }], ...NO_SCRIPT },
  'nothing instead of the loader': { ...crisp(), faults: [{ ...LOADER, body: '' }], ...SAYS_NOTHING },
  'a 204 instead of the loader': { ...crisp(), faults: [{ ...LOADER, status: 204, body: '' }], ...SAYS_NOTHING },
  'a page instead of the configuration': {
    ...crisp(),
    faults: [{ ...BOOT, body: '<!doctype html><title>Welcome</title>', contentType: 'text/html' }],
    ...SAYS_NOTHING,
  },
  'nothing instead of the configuration': { ...crisp(), faults: [{ ...BOOT, status: 204, body: '' }], ...SAYS_NOTHING },
  'a picture instead of the frame': {
    ...chatwoot(),
    faults: [{ ...FRAME, body: 'GIF89a', contentType: 'image/gif' }],
    statuses: ['broken', 'inconclusive'],
    claims: ['site-script-error', 'vendor-outage', 'hidden-by-site'],
  },
  'requests without end beside a chat that works': {
    ...crisp(
      "<script>setInterval(() => { for (let n = 0; n < 20; n++) fetch('/nothing/' + Math.random()).catch(() => {}); }, 50);</script>",
    ),
    statuses: ['working'],
    // Firefox hands an extension each of four hundred requests a second, so that one look takes a second or two.
    timeoutMs: 18_000,
  },
  'changes without end beside a chat that works': {
    ...crisp(`<script>setInterval(() => {
      document.title = String(Math.random());
      document.body?.append(Object.assign(document.createElement('i'), { hidden: true }));
    }, 5);</script>`),
    statuses: ['working'],
  },
  'sockets without end beside a chat that works': {
    ...crisp("<script>setInterval(() => new WebSocket('wss://' + location.host + '/none').close(), 50);</script>"),
    statuses: ['working'],
  },
  // So many at a time that the browser makes the chat wait for its own.
  'a crowd of sockets without end beside a chat that works': {
    ...crisp("<script>setInterval(() => new WebSocket('wss://' + location.host + '/none').close(), 5);</script>"),
    statuses: ['working'],
  },
  'globals of chats that are not there': {
    ...bare(`<script>
      window.Intercom = Object.assign(() => {}, { booted: true });
      window.$crisp = { is: () => true, push() {} };
      window.RocketChat = { livechat: {} };
      window.Tawk_API = { onLoaded: true };
    </script>`),
    statuses: ['no-widget', 'inconclusive'],
    claims: ['widget-not-installed'],
  },
  'events that the page makes up beside a chat that works': {
    ...crisp(`<script>
      const lie = () => {
        const url = 'https://client.crisp.chat/l.js';
        dispatchEvent(new ErrorEvent('error', { message: 'SecurityError: localStorage', filename: url }));
        document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', {
          blockedURI: url, effectiveDirective: 'script-src-elem', violatedDirective: 'script-src-elem', originalPolicy: "script-src 'self'",
          documentURI: location.href, disposition: 'enforce', statusCode: 200, bubbles: true, composed: true,
        }));
      };
      setInterval(lie, 100);
    </script>`),
    statuses: ['working'],
  },
  'a recorder that the page makes up': {
    ...bare(`<script>
      Object.defineProperty(window, Symbol.for('chat-medic.recorder'), { value: () => ({ url: location.href, truncated: false, events: [
        { kind: 'socket-created', atMs: 1, url: 'wss://client.relay.crisp.chat/w/1/', detail: '', code: null, wasClean: null },
        { kind: 'socket-open', atMs: 2, url: 'wss://client.relay.crisp.chat/w/1/', detail: '', code: null, wasClean: null },
        { kind: 'socket-close', atMs: 3, url: 'wss://client.relay.crisp.chat/w/1/', detail: '', code: 1006, wasClean: false },
      ] }) });
    </script>`),
    statuses: ['no-widget', 'inconclusive'],
  },
  'messages that look like ours': {
    ...bare(`<script>
      const forged = [
        { channel: 'chat-medic', name: 'check/cancel', request: { checkId: '*' } },
        { channel: 'chat-medic', name: 'guide/start', request: {} },
        { ok: true, response: { verdict: { status: 'working', vendors: [], causes: [], unknowns: [] } } },
      ];
      setInterval(() => {
        for (const message of forged) {
          postMessage(message, '*');
          document.dispatchEvent(new CustomEvent('chat-medic', { detail: message }));
          globalThis.chrome?.runtime?.sendMessage?.(message);
        }
      }, 50);
    </script>`),
    statuses: ['no-widget'],
    claims: ['widget-not-installed'],
  },
  'prototypes with everybody’s names on them': {
    ...crisp(`<script>
      for (const name of ['vendorId', 'hiddenBy', 'isVisible', 'status', 'fate', 'failure', 'answer', 'survey', 'frameId'])
        Object.prototype[name] = 'polluted';
      Array.prototype.vendorId = 'polluted';
      String.prototype.toJSON = () => 'polluted';
    </script>`),
    statuses: ['working'],
  },
};

/**
 * Of the kind that keeps the browser busy for the shorter time: Chromium makes a thousand of them and needs seven seconds for empty ones,
 * Firefox needs minutes for those. Meanwhile neither hands anything on.
 */
const CROWD = { chromium: 'hidden: true', firefox: "srcdoc: '<p>' + n, width: 1, height: 1" };
const crowdOf = (browser: BrowserName) =>
  defineScenario({
    id: 'bad-input-crowd',
    about: 'bad input',
    title: 'ten thousand frames beside a chat that works',
    proof: 'no-launcher',
    expect: { status: 'inconclusive', topCause: null, vendor: null },
    ...crisp(`<script>addEventListener('DOMContentLoaded', () => {
      for (let n = 0; n < 10_000; n++) document.body.append(Object.assign(document.createElement('iframe'), { ${CROWD[browser]} }));
    });</script>`),
  });
const FROZEN_FOR_MS = 60_000;

const claimsOf = ({ verdict }: LabReport) => verdict.causes.filter(({ assessment }) => assessment === 'supported').map(({ id }) => id);

const scenarios = Object.entries(CASES).map(([title, { statuses, claims = [], timeoutMs = DEADLINE_MS, ...play }], index) => ({
  title,
  statuses,
  claims,
  timeoutMs,
  scenario: defineScenario({
    id: `bad-input-${index}`,
    about: 'bad input',
    title,
    proof: 'no-launcher',
    // Judged below by what may be said at all.
    expect: { status: 'inconclusive', topCause: null, vendor: null },
    ...play,
  }),
}));

describe.each(BROWSER_NAMES)('a check of bad input in %s', (browser) => {
  let lab: Lab;
  let session: LabSession;
  let page: AutomationPage;

  beforeAll(async () => {
    lab = await startLab();
    const extensionPath = ensureBuilt(browser === 'chromium' ? 'chrome' : 'firefox', 'automation');
    session = await startLabSession(lab, browser, { scenarios: scenarios.map(({ scenario }) => scenario) }, { extensionPath });
    if (!session.extension) throw new Error('The extension was not installed.');
    page = await openAutomationPage(session.driver, session.extension);
  });
  afterAll(async () => {
    await session?.close();
    await lab?.close();
  });

  it.each(scenarios)('ends by its deadline with a true word: $title', async ({ scenario, statuses, claims, timeoutMs }) => {
    const url = await session.play(scenario);
    const startedAt = performance.now();
    const request = { url, timeoutMs, openChat: true, privateTest: false };
    try {
      const answer = await page.call<{ report?: LabReport; error?: unknown }>('diagnose', request, timeoutMs + AROUND_MS * 2);
      const tookMs = performance.now() - startedAt;
      expect(answer.error).toBeUndefined();
      const { verdict, check } = answer.report as LabReport;
      const claimed = claimsOf(answer.report as LabReport);
      if (process.env.LAB_SHOW) {
        const times = `after ${check.durationMs} ms, ${Math.round(tookMs)} ms in all`;
        console.log(`${browser} ${scenario.title}: ${verdict.status} ${claimed.join(', ')} ${times}`);
      }
      expect(statuses).toContain(verdict.status);
      expect(claimed.filter((id) => !claims.includes(id))).toEqual([]);
      expect(check.durationMs).toBeLessThan(timeoutMs + LATE_MS);
      expect(tookMs).toBeLessThan(timeoutMs + AROUND_MS);
    } finally {
      for (const tab of await session.driver.tabs()) {
        if ((await tab.url()).includes('.shop.test/')) await tab.close().catch(() => undefined);
      }
    }
  });
});

describe.each(BROWSER_NAMES)('a check of a page that keeps %s itself busy', (browser) => {
  it('is over by its deadline and blames nobody: ten thousand frames beside a chat that works', async () => {
    const lab = await startLab();
    const crowd = crowdOf(browser);
    const extensionPath = ensureBuilt(browser === 'chromium' ? 'chrome' : 'firefox', 'automation');
    const session = await startLabSession(lab, browser, { scenarios: [crowd] }, { extensionPath });
    try {
      if (!session.extension) throw new Error('The extension was not installed.');
      const page = await openAutomationPage(session.driver, session.extension);
      const request = { url: await session.play(crowd), timeoutMs: DEADLINE_MS, openChat: true, privateTest: false };
      const answer = await page.call<{ report?: LabReport; error?: unknown }>('diagnose', request, DEADLINE_MS + FROZEN_FOR_MS);
      expect(answer.error).toBeUndefined();
      const report = answer.report as LabReport;
      expect(['working', 'inconclusive']).toContain(report.verdict.status);
      expect(claimsOf(report)).toEqual([]);
      expect(report.check.durationMs).toBeLessThanOrEqual(DEADLINE_MS);
    } finally {
      await session.close();
      await lab.close();
    }
  });
});
