import type { ClearingPlan } from '@/utils/fixes/clear-site-data';
import type { Change, CheckOutcome, Comparison } from '@/utils/guide/define-step';
import type { GuidePorts } from '@/utils/guide/guide-ports';
import { createGuideService, type GuideService } from '@/utils/guide/guide-service';
import { createJournal, type Journal, type JournalOptions } from '@/utils/journal/journal';
import { type ExtensionState, undoExtension, undoExtensionByHand } from '@/utils/journal/undo-extension';
import { undoPrivateWindow } from '@/utils/journal/undo-private-window';

interface SimWindow {
  id: number;
  isPrivate: boolean;
  tabs: { id: number; url: string; openerTabId: number | null }[];
}

export const PAGE = 'https://shop.test/help';

export const COMPARISON: Comparison = {
  normal: 'broken',
  private: 'working',
  differences: ['extensions'],
  reading: 'works-there',
  privateFailure: null,
  by: 'probes',
};

/** What a private window shows that forbids the chat its cookies. */
const STRICTER: Comparison = { ...COMPARISON, private: 'broken', reading: 'not-comparable', privateFailure: 'storage' };

export const CHANGE: Change = {
  change: 'network',
  before: 'broken',
  after: 'working',
  reading: 'works-after',
  beforeFailure: 'other',
  afterFailure: null,
  isSeen: true,
  by: 'probes',
};

/**
 * A browser in memory, as far as the guide can touch it: windows, tabs, registrations, granted hosts, what is stored on disk and what
 * only while it runs. `background()` starts a background that dies after a number of steps: from then on none of its calls returns.
 */
export class SimulatedBrowser {
  windows: SimWindow[] = [];
  registrations = new Set<string>();
  grantedHosts = new Set<string>();
  comparisons: { checkId: string; comparison: Comparison }[] = [];
  /** Origins that a check would have to ask for. */
  missingOrigins: readonly string[] = [];
  access: 'allowed' | 'missing' | 'impossible' = 'allowed';
  /** Private windows forbid the chat its cookies until they are allowed. */
  isStricterInPrivate = false;
  storage: 'ready' | 'missing' | 'impossible' = 'ready';
  /** Rules for private windows that the product made; the browser drops them with the last of these windows. */
  storageRules = new Set<string>();
  cleared: ClearingPlan[] = [];
  changes: { normalCheckId: string; afterCheckId: string | null; change: Change }[] = [];
  verdict: 'working' | 'broken' = 'broken';
  /** Other extensions and whether they are on. */
  extensions = new Map<string, ExtensionState>();
  /** Left on by a policy. */
  required = new Set<string>();
  /** Whether the chat is broken with these on; told only where there are extensions. */
  breaks: (on: readonly string[]) => boolean = () => true;
  searchMode: 'automatic' | 'by-hand' | 'missing' | 'impossible' = 'automatic';
  /** What the probes cannot tell. */
  isUnclear = false;
  refusesWindows = false;
  /** Extensions that have come to want more: the browser switches them on for nobody but the person. */
  readonly asksFirst = new Set<string>();
  failChecks = false;
  /** Turns of the event loop that the browser takes before a window is there. */
  windowDelay = 0;
  clock = 0;
  disk = new Map<string, unknown>();
  /** Switches that may not have been written to the disk yet. */
  private unwritten: { id: string; before: 'enabled' | 'disabled'; at: number }[] = [];
  private checks = new Map<string, { tabId: number; mayStore: boolean }>();
  private nextId = 1;
  private nextEntry = 1;
  private boot = 1;

  constructor() {
    this.openWindow(false, PAGE);
  }

  openWindow(isPrivate: boolean, url: string): SimWindow {
    const window = { id: this.nextId++, isPrivate, tabs: [{ id: this.nextId++, url, openerTabId: null }] };
    this.windows.push(window);
    return window;
  }

  closeWindow(id: number): void {
    this.windows = this.windows.filter((window) => window.id !== id);
    this.forgetPrivateRules();
  }

  private forgetPrivateRules(): void {
    if (!this.windows.some(({ isPrivate }) => isPrivate)) this.storageRules.clear();
  }

  get extensionsOn(): string[] {
    return [...this.extensions].filter(([, state]) => state === 'enabled').map(([id]) => id);
  }

  get normalTabId(): number | null {
    return this.windows.find(({ isPrivate }) => !isPrivate)?.tabs[0]?.id ?? null;
  }

  /** Closes and starts the browser: private windows, registrations and checks are gone, and numbers are given anew. */
  restart(): void {
    this.boot += 1;
    this.unwritten = [];
    this.checks.clear();
    this.registrations.clear();
    this.nextId = 1;
    this.windows = [];
    this.storageRules.clear();
    this.openWindow(false, PAGE);
  }

  /** The browser dies: as a restart, and of the last ten seconds' switches so many were not written yet. */
  crash(lost: number): void {
    for (const { id, before, at } of this.unwritten.reverse().slice(0, lost)) {
      if (this.clock - at > 10_000) break;
      this.extensions.set(id, before);
    }
    this.unwritten = [];
    this.restart();
  }

  private switch(id: string, state: 'enabled' | 'disabled'): void {
    this.unwritten.push({ id, before: this.extensions.get(id) ?? 'enabled', at: this.clock });
    this.extensions.set(id, state);
  }

  /** The extension is updated: what was only in memory is gone, registrations too, but every window stays. */
  update(): void {
    this.boot += 1;
    this.checks.clear();
    this.registrations.clear();
  }

  /** The world as the person sees it. Ids are not part of it. */
  picture(): string {
    const windows = this.windows.map(
      ({ isPrivate, tabs }) => `${isPrivate ? 'private' : 'normal'}:${tabs.map(({ url }) => url).join(',')}`,
    );
    return JSON.stringify({
      windows: windows.sort(),
      registrations: [...this.registrations],
      hosts: [...this.grantedHosts],
      storageRules: [...this.storageRules],
      extensions: [...this.extensions],
    });
  }

  /** `onStep` is called before every step, so that things can happen while others are under way. */
  background(
    lifetime = Number.POSITIVE_INFINITY,
    onStep: (count: number) => void = () => {},
  ): { guide: GuideService; journal: Journal; isDead(): boolean; kill(): void } {
    let left = lifetime;
    let count = 0;
    const forever = new Promise<never>(() => {});
    // Death may come before the browser does something, or after it did and before the background learns of it.
    const step = async <T>(act: () => T): Promise<T> => {
      if (left <= 0) return forever;
      count += 1;
      onStep(count);
      left -= 1;
      if (left <= 0) return forever;
      const result = act();
      left -= 1;
      return left <= 0 ? forever : result;
    };
    const journalOptions: JournalOptions = {
      store: {
        get: () => step(() => structuredClone(this.disk.get('journal'))),
        set: (entries) => step(() => void this.disk.set('journal', structuredClone(entries))),
      },
      // Unlike windows and tabs, entries never get a number twice.
      newId: () => `j${this.nextEntry++}`,
      now: () => this.now(),
      bootId: () => step(() => `boot-${this.boot}`),
      undo: {
        'private-window': (entry) =>
          undoPrivateWindow(entry, {
            bootId: () => step(() => `boot-${this.boot}`),
            list: () => step(() => structuredClone(this.windows)),
            closeWindow: (id) => step(() => this.closeWindow(id)),
            closeTab: (id) => step(() => this.closeTab(id)),
          }),
        'private-storage': () => step(() => this.storageRules.clear()),
        'content-scripts': (entry) => step(() => void this.registrations.delete(entry.target)),
        'site-permission': (entry) => step(() => void this.grantedHosts.delete(entry.target)),
        // What fixes change has tests of its own.
        'site-setting': async () => undefined,
        'page-style': async () => undefined,
        extension: (entry) =>
          undoExtension(entry, {
            state: (id) => step(() => this.extensions.get(id) ?? null),
            set: (id, state) =>
              step(() => {
                if (state === 'enabled' && this.asksFirst.has(id)) throw new Error('Re-enabling an extension requires a user gesture.');
                this.switch(id, state);
              }),
          }),
        'extension-by-hand': (entry) => undoExtensionByHand(entry, (id) => step(() => this.extensions.get(id) ?? 'gone')),
      },
    };
    const journal = createJournal(journalOptions);
    const guide = createGuideService(this.ports(step, journal), journal);
    return {
      guide,
      journal,
      isDead: () => left <= 0,
      kill: () => {
        left = 0;
      },
    };
  }

  private now(): string {
    this.clock += 1_000;
    return new Date(Date.UTC(2026, 10, 22) + this.clock).toISOString();
  }

  private closeTab(id: number): void {
    for (const window of this.windows) window.tabs = window.tabs.filter((tab) => tab.id !== id);
    this.windows = this.windows.filter(({ tabs }) => tabs.length > 0);
    this.forgetPrivateRules();
  }

  private hasTab(id: number | null): id is number {
    return this.windows.some(({ tabs }) => tabs.some((tab) => tab.id === id));
  }

  private ports(step: <T>(act: () => T) => Promise<T>, journal: Journal): GuidePorts {
    return {
      now: () => this.now(),
      newId: () => `g${this.nextId++}`,
      bootId: () => step(() => `boot-${this.boot}`),
      store: {
        get: () => step(() => structuredClone(this.disk.get('guide'))),
        set: (state) => step(() => void this.disk.set('guide', structuredClone(state))),
      },
      checks: {
        run: ({ tabId }) => this.check(tabId, step, journal),
        missingOrigins: () => step(() => [...this.missingOrigins]),
        stop: () => step(() => undefined),
        putFirst: () => step(() => undefined),
        putAside: () => step(() => undefined),
        isKept: (id) => step(() => this.checks.has(id)),
        compare: (_, privateCheckId) =>
          step(() => (this.isStricterInPrivate && !this.checks.get(privateCheckId)?.mayStore ? STRICTER : COMPARISON)),
        compareByAnswer: (_, works) =>
          step(() => ({ ...COMPARISON, by: 'user' as const, private: works === 'yes' ? ('working' as const) : ('broken' as const) })),
        addComparison: (checkId, comparison) => step(() => void this.comparisons.push({ checkId, comparison })),
        compareChange: (_, __, of) => step(() => ({ ...CHANGE, ...of })),
        compareChangeByAnswer: (_, works, of) =>
          step(() => ({ ...CHANGE, ...of, after: works === 'yes' ? ('working' as const) : ('broken' as const) })),
        addChange: (normalCheckId, afterCheckId, change) => step(() => void this.changes.push({ normalCheckId, afterCheckId, change })),
      },
      tabs: {
        find: (tabId) => step(() => (this.hasTab(tabId) ? tabId : this.normalTabId)),
        open: (url) => step(() => this.openWindow(false, url).tabs[0]?.id ?? null),
        loaded: () => step(() => undefined),
      },
      siteData: {
        plan: () =>
          step(() => ({
            sites: ['shop.test'],
            origins: ['https://shop.test'],
            hostnames: ['shop.test'],
            kinds: ['cookies' as const, 'storage' as const],
          })),
        clear: (plan) => step(() => void this.cleared.push(structuredClone(plan))),
      },
      privateStorage: {
        readiness: () => step(() => this.storage),
        refusedOrigins: () => step(() => ['https://chat.test']),
        allow: async (origins) => {
          for (const origin of origins) await step(() => void this.storageRules.add(origin));
        },
      },
      extensions: {
        list: (_, alsoOff) =>
          step(() => {
            if (this.searchMode === 'missing' || this.searchMode === 'impossible') return this.searchMode;
            const on = [...this.extensions].filter(([id, state]) => state === 'enabled' || alsoOff.includes(id)).map(([id]) => id);
            return {
              mode: this.searchMode,
              suspects: on.filter((id) => !this.required.has(id)).map((id) => ({ id, name: `Extension ${id}`, weight: 1 })),
              spared: on.filter((id) => this.required.has(id)).map((id) => ({ id, name: `Extension ${id}`, why: 'required' as const })),
            };
          }),
        state: (id) => step(() => this.extensions.get(id) ?? ('gone' as const)),
        switchOff: (id) => step(() => this.switch(id, 'disabled')),
      },
      privateWindows: {
        access: () => step(() => this.access),
        list: () => step(() => structuredClone(this.windows)),
        open: async (url) => {
          for (let turn = 0; turn < this.windowDelay; turn += 1) await step(() => undefined);
          return step(() => {
            if (this.refusesWindows) return null;
            const window = this.openWindow(true, url);
            return { windowId: window.id, tabId: window.tabs[0]?.id ?? 0 };
          });
        },
      },
    };
  }

  /** A check that registers a recorder and takes a granted host, as the real one does. */
  private async check(tabId: number, step: <T>(act: () => T) => Promise<T>, journal: Journal): Promise<CheckOutcome> {
    const registration = `recorder-${this.nextId++}`;
    const noted = await journal.begin({ kind: 'content-scripts', target: registration });
    await step(() => void this.registrations.add(registration));
    const isThere = await step(() => this.hasTab(tabId));
    await journal.undo(({ id }) => id === noted.id);
    if (!isThere || this.failChecks) {
      const code = isThere ? 'unexpected' : 'check/tab-closed';
      return { status: 'failed', checkId: null, missingOrigins: [], error: { code, message: 'The check failed.' } };
    }
    const checkId = `check-${this.nextId++}`;
    return step(() => {
      this.checks.set(checkId, { tabId, mayStore: this.storageRules.size > 0 });
      if (this.extensions.size === 0) return { status: 'done' as const, checkId, verdict: this.verdict, cause: null };
      const isBroken = this.breaks(this.extensionsOn);
      const verdict = this.isUnclear ? ('inconclusive' as const) : isBroken ? ('broken' as const) : ('working' as const);
      return { status: 'done' as const, checkId, verdict, cause: isBroken ? { id: 'content-blocker', side: 'user' as const } : null };
    });
  }
}
