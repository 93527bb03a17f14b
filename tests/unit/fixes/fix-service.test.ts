import { beforeEach, describe, expect, it } from 'vitest';
import { isPageStyleThere, undoPageStyle } from '@/utils/fixes/changes/page-style';
import { readSiteRule, type SiteRule, siteRuleText, undoSiteSetting } from '@/utils/fixes/changes/site-setting';
import type { FixPorts } from '@/utils/fixes/fix-ports';
import { createFixService, type FixService } from '@/utils/fixes/fix-service';
import { createLoans } from '@/utils/fixes/loans';
import type { FixRun } from '@/utils/fixes/schema';
import { createJournal, type Journal } from '@/utils/journal/journal';
import type { JournalEntry } from '@/utils/journal/schema';
import { undoExtension } from '@/utils/journal/undo-extension';
import type { CheckSession } from '@/utils/session/schema';
import { makeCause, makeSession } from '../../support/report-session';

const MINUTE = 60_000;
const blocker = { isEnabled: true, mayDisable: true, isByPolicy: false, permissions: ['declarativeNetRequest'], hostPermissions: [] };

const SITE = 'https://shop.test/*';

/** A browser in memory, as far as fixes can touch it. */
class World {
  rules: SiteRule[] = [];
  enabled = new Map([['blocker', true]]);
  held = new Set(['contentSettings', 'management', 'browsingData']);
  document = 'first';
  /** Whether the page may be looked at and changed on the press alone. */
  isInReach = true;
  leavePage: () => void = () => undefined;
  isStyled = false;
  cleared: unknown[] = [];
  reloads = 0;
  boot = 'boot-1';
  clock = Date.parse('2026-11-22T10:00:00Z');
  alarm: number | null = null;
  disk: unknown = [];
  runs: readonly FixRun[] = [];
  loans: unknown = [];
  refusesRules = false;
  keepsPermissions = false;
  session: CheckSession = makeSession();

  readonly ports: FixPorts = {
    siteSettings: {
      allow: async (rule) => {
        if (this.refusesRules) throw new Error('refused');
        this.rules = [...this.rules, rule];
      },
      clear: async (type) => {
        this.rules = this.rules.filter((rule) => rule.type !== type);
      },
      read: async (rule) => (this.rules.some((one) => siteRuleText(one) === siteRuleText(rule)) ? 'allow' : 'block'),
    },
    pageStyles: {
      documentOf: async () => (this.isInReach || this.held.has(SITE) ? this.document : null),
      show: async () => {
        this.isStyled = true;
        return 1;
      },
      hide: async () => {
        this.isStyled = false;
      },
    },
    extensions: {
      state: async (id) => {
        const isEnabled = this.enabled.get(id);
        return isEnabled === undefined ? null : isEnabled ? 'enabled' : 'disabled';
      },
      set: async (id, state) => void this.enabled.set(id, state === 'enabled'),
      list: async () => [...this.enabled].map(([id, isEnabled]) => ({ id, name: id, ...blocker, isEnabled })),
    },
    siteData: { kinds: ['cookies', 'storage'], clear: async (plan) => void this.cleared.push(plan) },
  };

  /** A background as it starts; everything it knows is on the disk. */
  start(): { journal: Journal; fixes: FixService } {
    let ids = 0;
    const timestamp = (ms: number) => new Date(ms).toISOString();
    const journal: Journal = createJournal({
      store: {
        get: async () => this.disk,
        set: async (entries) => {
          this.disk = structuredClone(entries);
        },
      },
      newId: () => `entry-${this.clock}-${++ids}`,
      now: () => timestamp(this.clock),
      bootId: async () => this.boot,
      undo: {
        'private-window': async () => undefined,
        'private-storage': async () => undefined,
        'content-scripts': async () => undefined,
        'site-permission': async () => undefined,
        'site-setting': async (entry) => undoSiteSetting(entry, await journal.list(), this.ports.siteSettings as never),
        'page-style': (entry) => undoPageStyle(entry, this.ports.pageStyles),
        'extension-by-hand': async () => undefined,
        extension: (entry) => undoExtension(entry, this.ports.extensions as never),
      },
    });
    const fixes = createFixService({
      browser: this.ports,
      journal,
      loans: createLoans({
        store: {
          get: async () => this.loans,
          set: async (loans) => {
            this.loans = loans;
          },
        },
        remove: async (permission) => this.held.delete(permission),
        areKept: async () => this.keepsPermissions,
        nowMs: () => this.clock,
      }),
      runs: {
        get: async () => this.runs,
        set: async (runs) => {
          this.runs = runs;
        },
      },
      checkById: async (id) => (id === this.session.id ? this.session : null),
      hasPermissions: async (names) => names.every((name) => this.held.has(name)),
      reload: async () => {
        this.reloads += 1;
      },
      whenPageIsLeft: (_tabId, listener) => {
        this.leavePage = listener;
      },
      bootId: async () => this.boot,
      wakeAt: async (ms) => {
        this.alarm = ms;
      },
      newId: () => `run-${++ids}`,
      timestamp,
      nowMs: () => this.clock,
    });
    return { journal, fixes };
  }
}

const frame = (url: string, state: 'ok' | 'denied', vendorId: string | null) => ({
  frameId: 1,
  url,
  isThirdParty: vendorId !== null,
  vendorId,
  localStorage: state,
  sessionStorage: state,
  indexedDb: state,
  cookies: state,
  hasStorageAccess: null,
});

function broken(causeId: string, remedy: string, evidence: CheckSession['evidence'] = {}): CheckSession {
  const cause = makeCause({ id: causeId, vendorId: 'rocketchat', remedies: [remedy], because: [] });
  const base = makeSession();
  if (!base.verdict) throw new Error('The session has a verdict.');
  return {
    ...base,
    pageUrl: 'https://shop.test/help?order=1',
    evidence,
    verdict: { ...base.verdict, status: 'broken', causes: [cause] },
  };
}

const storageBlocked = () =>
  broken('third-party-storage-blocked', 'allow-third-party-cookies-here', {
    'frame-storage': {
      status: 'collected',
      value: {
        frames: [
          frame('https://shop.test/help', 'ok', null),
          frame('https://chat.vendor.test/livechat', 'denied', 'rocketchat'),
          frame('https://adverts.test/frame', 'denied', 'somebody-else'),
        ],
      },
    },
  });

const wish = { choice: null, kinds: null };

describe('a fix for the chat’s cookies', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
    world.session = storageBlocked();
  });
  const request = { checkId: 'check-1', fixId: 'allow-third-party-cookies', ...wish } as const;

  it('is shown before anything is changed, and names this chat on this site alone', async () => {
    const { fixes, journal } = world.start();
    expect(await fixes.plans('check-1')).toEqual([
      expect.objectContaining({ fixId: 'allow-third-party-cookies', site: 'shop.test', names: ['chat.vendor.test'], permissions: [] }),
    ]);
    expect([world.rules, await journal.list()]).toEqual([[], []]);
  });

  it('is noted before it is made, wakes the background at its end, and is put back then', async () => {
    const { fixes, journal } = world.start();
    const made = await fixes.make({ ...request, span: 'quarter-hour' });
    expect(made).toMatchObject({ state: 'made', until: '2026-11-22T10:15:00.000Z' });
    expect(world.rules).toEqual([
      { type: 'cookies', primary: 'https://chat.vendor.test/*', secondary: 'https://shop.test/*', isPrivate: false },
    ]);
    expect([world.alarm, world.reloads]).toEqual([world.clock + 15 * MINUTE, 1]);

    world.clock += 14 * MINUTE;
    await fixes.tidy();
    expect(world.rules).toHaveLength(1);
    world.clock += MINUTE;
    await fixes.tidy();
    expect([world.rules, await journal.list(), world.alarm]).toEqual([[], [], null]);
    expect((await fixes.ofTab(made.tabId))?.state).toBe('over');
  });

  it.each([
    ['quarter-hour', 20 * MINUTE, 0],
    ['quarter-hour', MINUTE, 1],
    ['browser', MINUTE, 0],
  ] as const)('chosen for "%s", the browser started again after %i ms: %i rules are left', async (span, later, left) => {
    await world.start().fixes.make({ ...request, span });
    world.boot = 'boot-2';
    world.clock += later;
    await world.start().fixes.tidy();
    expect(world.rules).toHaveLength(left);
  });

  it('noted by an earlier version as never undone by itself is put back when the browser has started again', async () => {
    const made = await world.start().fixes.make({ ...request, span: 'browser' });
    world.disk = (world.disk as JournalEntry[]).map((entry) => ({ ...entry, lasts: 'kept' }));
    await world.start().fixes.tidy();
    expect(world.rules, 'in the same run it stays').toHaveLength(1);
    world.boot = 'boot-2';
    const { fixes, journal } = world.start();
    await fixes.tidy();
    expect([world.rules, await journal.list()]).toEqual([[], []]);
    expect((await fixes.ofTab(made.tabId))?.state).toBe('over');
  });

  it('leaves the rules of another fix in place when it is put back', async () => {
    const other: SiteRule = { type: 'cookies', primary: 'https://a.test/*', secondary: 'https://b.test/*', isPrivate: false };
    const { fixes, journal } = world.start();
    await journal.begin({ kind: 'site-setting', target: siteRuleText(other), lasts: 'browser' });
    world.rules = [other];
    const made = await fixes.make({ ...request, span: 'hour' });
    expect(world.rules).toHaveLength(2);
    expect(await fixes.undo(made.id)).toEqual({ undone: 1, failed: 0 });
    expect(world.rules).toEqual([other]);
  });

  it('changes and notes nothing where the browser refuses', async () => {
    world.refusesRules = true;
    const { fixes, journal } = world.start();
    await expect(fixes.make({ ...request, span: 'hour' })).rejects.toMatchObject({ code: 'fix/not-made' });
    expect([world.rules, await journal.list(), world.reloads]).toEqual([[], [], 0]);
  });

  it('asks for its permission only when it is missing, and gives back what was lent', async () => {
    world.held.delete('contentSettings');
    const { fixes } = world.start();
    expect((await fixes.plans('check-1'))[0]?.permissions).toEqual(['contentSettings']);
    await expect(fixes.make({ ...request, span: 'hour' })).rejects.toMatchObject({ code: 'fix/permission-refused' });

    await fixes.intend({ checkId: request.checkId, fixId: 'allow-third-party-cookies' });
    world.held.add('contentSettings');
    const made = await fixes.make({ ...request, span: 'hour' });
    expect(world.held).toContain('contentSettings');
    await fixes.undo(made.id);
    expect(world.held).not.toContain('contentSettings');
  });

  it('gives back a permission that was granted without a question before it could be noted', async () => {
    const { fixes } = world.start();
    // As Chromium does with what was allowed once before: it is held by the time that the background hears of the press.
    await fixes.intend({ checkId: request.checkId, fixId: 'allow-third-party-cookies' });
    const made = await fixes.make({ ...request, span: 'hour' });
    await fixes.undo(made.id);
    expect(world.held).not.toContain('contentSettings');
  });

  it('keeps a permission that was held before, which no press asks for', async () => {
    const { fixes } = world.start();
    expect((await fixes.plans(request.checkId))[0]?.permissions).toEqual([]);
    const made = await fixes.make({ ...request, span: 'hour' });
    await fixes.undo(made.id);
    expect(world.held).toContain('contentSettings');
  });

  it('puts everything back before its permission is given back', async () => {
    const { fixes } = world.start();
    await fixes.make({ ...request, span: 'browser' });
    expect(await fixes.release('contentSettings')).toEqual({ undone: 1, failed: 0 });
    expect(world.rules).toEqual([]);
  });

  it('is not offered where the browser has no settings of single sites, or where Brave’s shields decide', async () => {
    world.session = {
      ...storageBlocked(),
      evidence: {
        ...storageBlocked().evidence,
        'browser-environment': {
          status: 'collected',
          value: {
            name: 'Brave',
            version: '1',
            platform: '',
            language: 'en',
            isOnline: true,
            effectiveType: null,
            downlinkMbps: null,
            isPrivateWindow: false,
            missingFeatures: [],
          },
        },
      },
    };
    expect(await world.start().fixes.plans('check-1')).toEqual([]);
    world.session = storageBlocked();
    world.ports.siteSettings = null;
    expect(await world.start().fixes.plans('check-1')).toEqual([]);
  });
});

describe('a paused extension', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
    world.session = broken('content-blocker', 'allow-site-in-blocker');
  });
  const request = { checkId: 'check-1', fixId: 'pause-extension', kinds: null, span: 'hour' } as const;

  it('is the one that was chosen, and is switched on again', async () => {
    const { fixes } = world.start();
    expect((await fixes.plans('check-1'))[0]).toMatchObject({ choices: [{ id: 'blocker', name: 'blocker' }] });
    await expect(fixes.make({ ...request, choice: 'unknown' })).rejects.toMatchObject({ code: 'fix/not-possible' });
    const made = await fixes.make({ ...request, choice: 'blocker' });
    expect([made.names, world.enabled.get('blocker')]).toEqual([['blocker'], false]);
    await fixes.undo(made.id);
    expect(world.enabled.get('blocker')).toBe(true);
  });

  it('is left alone where the person has switched or removed it himself since', async () => {
    const { fixes, journal } = world.start();
    const made = await fixes.make({ ...request, choice: 'blocker' });
    world.enabled.delete('blocker');
    expect(await fixes.undo(made.id)).toEqual({ undone: 1, failed: 0 });
    expect([world.enabled.has('blocker'), await journal.list()]).toEqual([false, []]);
  });

  it('is the one that a search has found, before any other that may block', async () => {
    const quiet = { ...blocker, permissions: ['storage'], hostPermissions: ['https://shop.test/*'] };
    world.ports.extensions = {
      ...(world.ports.extensions as NonNullable<FixPorts['extensions']>),
      list: async () => [
        { id: 'blocker', name: 'Blocker', ...blocker },
        { id: 'notes', name: 'Notes', ...quiet },
        { id: 'reader', name: 'Clean Reader', ...quiet },
      ],
    };
    const search = { change: 'extensions', before: 'broken', after: 'working', reading: 'works-after' } as const;
    const changes = [{ ...search, names: ['Clean Reader'], beforeFailure: null, afterFailure: null, isSeen: true, by: 'probes' as const }];
    const session = world.session as NonNullable<typeof world.session>;
    world.session = { ...session, evidence: { ...session.evidence, 'change-comparison': { status: 'collected', value: { changes } } } };
    expect((await world.start().fixes.plans('check-1'))[0]).toMatchObject({ choices: [{ id: 'reader' }, { id: 'blocker' }] });
  });

  it('is offered blockers by trade first, in the order of the search for culprits', async () => {
    world.ports.extensions = {
      ...(world.ports.extensions as NonNullable<FixPorts['extensions']>),
      list: async () => [
        { id: 'dark', name: 'Dark Pages', ...blocker, permissions: ['declarativeNetRequest'] },
        { id: 'ubo', name: 'uBlock Origin', ...blocker, permissions: ['declarativeNetRequest'] },
      ],
    };
    expect((await world.start().fixes.plans('check-1'))[0]).toMatchObject({ choices: [{ id: 'ubo' }, { id: 'dark' }] });
  });

  it('is none that policy holds in place', async () => {
    world.ports.extensions = {
      ...(world.ports.extensions as NonNullable<FixPorts['extensions']>),
      list: async () => [{ id: 'policy', name: 'policy', ...blocker, isByPolicy: true }],
    };
    expect(await world.start().fixes.plans('check-1')).toEqual([]);
  });
});

describe('a launcher shown again', () => {
  const survey = (selector: string) => ({
    'page-survey': {
      status: 'collected' as const,
      value: {
        frames: [
          {
            isTop: true,
            iframes: [],
            launchers: [{ vendorId: 'rocketchat', selector, inShadowRoot: false, visibility: { hiddenBy: 'user-style' } }],
          },
        ],
      } as never,
    },
  });
  const request = { checkId: 'check-1', fixId: 'show-hidden-launcher', ...wish, span: 'page' } as const;

  it('is hidden again, and forgotten with its page', async () => {
    const world = new World();
    world.session = broken('hidden-by-cosmetic-filter', 'show-launcher-again', survey('div.rocketchat-widget'));
    const { fixes, journal } = world.start();
    const made = await fixes.make(request);
    expect([world.isStyled, world.reloads]).toEqual([true, 0]);
    await fixes.undo(made.id);
    expect(world.isStyled).toBe(false);

    await fixes.make(request);
    const [entry] = await journal.list();
    world.document = 'second';
    expect(await isPageStyleThere(entry as JournalEntry, world.ports.pageStyles)).toBe(false);
    await fixes.tidy();
    expect(await journal.list()).toEqual([]);
    expect(world.isStyled, 'the other document is not touched').toBe(true);
  });

  it('asks for the site where the page was loaded again since the press, and gives it back with the style', async () => {
    const world = new World();
    world.isInReach = false;
    world.session = broken('hidden-by-cosmetic-filter', 'show-launcher-again', survey('div.rocketchat-widget'));
    const { fixes } = world.start();
    expect((await fixes.plans('check-1'))[0]).toMatchObject({ permissions: [], origins: [SITE] });
    await expect(fixes.make(request)).rejects.toMatchObject({ code: 'fix/not-possible' });

    await fixes.intend({ checkId: 'check-1', fixId: 'show-hidden-launcher' });
    world.held.add(SITE);
    expect((await fixes.plans('check-1'))[0]).toMatchObject({ origins: [] });
    const made = await fixes.make(request);
    await fixes.tidy();
    expect([world.isStyled, world.held.has(SITE)]).toEqual([true, true]);
    await fixes.undo(made.id);
    expect([world.isStyled, world.held.has(SITE)]).toEqual([false, false]);
  });

  it('gives the site back as soon as the page is left', async () => {
    const world = new World();
    world.session = broken('hidden-by-cosmetic-filter', 'show-launcher-again', survey('div.rocketchat-widget'));
    const { fixes, journal } = world.start();
    await fixes.intend({ checkId: 'check-1', fixId: 'show-hidden-launcher' });
    world.held.add(SITE);
    await fixes.make(request);
    world.document = 'second';
    world.leavePage();
    await expect.poll(() => world.held.has(SITE)).toBe(false);
    expect(await journal.list()).toEqual([]);
  });

  it.each(['div{}body{display:none}', 'div, html', 'a[href="x"]', '* '])(
    'never uses a name that is more than a name: %s',
    async (selector) => {
      const world = new World();
      world.session = broken('hidden-by-cosmetic-filter', 'show-launcher-again', survey(selector));
      expect(await world.start().fixes.plans('check-1')).toEqual([]);
    },
  );
});

describe('clearing a site’s data', () => {
  it('clears the chosen kinds once, leaves no change behind, and gives the permission back', async () => {
    const world = new World();
    world.held.delete('browsingData');
    world.session = broken('stale-site-data', 'clear-site-data');
    const { fixes, journal } = world.start();
    await fixes.intend({ checkId: 'check-1', fixId: 'clear-site-data' });
    world.held.add('browsingData');
    expect((await fixes.plans('check-1'))[0]).toMatchObject({ kinds: ['cookies', 'storage'], spans: [] });
    const made = await fixes.make({ checkId: 'check-1', fixId: 'clear-site-data', choice: null, kinds: ['storage'], span: null });
    expect(made.state).toBe('lasting');
    expect(world.cleared).toEqual([expect.objectContaining({ sites: ['shop.test'], kinds: ['storage'] })]);
    expect([await journal.list(), world.held.has('browsingData')]).toEqual([[], false]);
  });
});

describe('a line of the journal', () => {
  it.each(['', 'cookies', 'cookies https://a.test/* - loud', 'camera https://a.test/* - regular', 'cookies a b regular more'])(
    'that we never wrote is no rule: "%s"',
    (text) => {
      expect(readSiteRule(text)).toBeNull();
    },
  );
});
