import type { AppServices, TargetTab } from '@/utils/app-services/app-services';
import type { EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import type { ImportedList } from '@/utils/filters/imported-lists';
import { createListStore } from '@/utils/filters/list-store';
import type { FixPlan, FixState } from '@/utils/fixes/schema';
import { CodedError } from '@/utils/foundation/coded-error';
import type { GuideState } from '@/utils/guide/schema';
import type { JournalEntry } from '@/utils/journal/schema';
import type { MessageName } from '@/utils/messaging/protocol';
import type { SafeReport } from '@/utils/report/schema';
import type { CheckSession, LastVerdict } from '@/utils/session/schema';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/schema';
import { createSettingsStore } from '@/utils/settings/store';

export interface FakeWorld {
  tab: TargetTab | null;
  session: CheckSession | null;
  lastOfSite: LastVerdict | null;
  guide: GuideState | null;
  journal: JournalEntry[];
  settings: Settings;
  lists?: ImportedList[];
  hosts: string[];
  abilities: string[];
  report: SafeReport | null;
  browser: AppServices['browser'];
  languages: string[];
  /** Messages whose answer is this failure. */
  failing: Partial<Record<MessageName, CodedError>>;
  plans?: FixPlan[];
  fix?: FixState;
  /** What the person answers when he is asked for an ability. */
  grantsAbilities?: boolean;
  comparison?: EvidenceMap['incognito-comparison'];
}

export const SHOP_TAB: TargetTab = { id: 7, url: 'https://shop.example/help', title: 'Help', isPrivate: false };

export const EMPTY_WORLD: FakeWorld = {
  tab: SHOP_TAB,
  session: null,
  lastOfSite: null,
  guide: null,
  journal: [],
  settings: DEFAULT_SETTINGS,
  hosts: [],
  abilities: [],
  report: null,
  browser: { kind: 'chromium', isMobile: false },
  languages: ['en'],
  failing: {},
};

/** The moment at which every picture is taken. */
export const NOW = new Date('2026-11-22T10:18:00+03:00');

/** Services over a made-up world: for pictures and for tests of the screens, never part of a build. */
export function createFakeServices(world: FakeWorld): AppServices & { asked: string[]; changeNetwork(): void } {
  const networkWatchers = new Set<() => void>();
  const lists = new Map<string, unknown>((world.lists ?? []).map((list) => [list.name, list]));
  let stored: unknown = world.settings;
  const watchers = new Set<(value: unknown) => void>();
  const asked: string[] = [];
  const note = (what: string) => {
    asked.push(what);
  };
  const answers: Record<string, () => unknown> = {
    'check/start': () => world.session,
    'check/cancel': () => ({}),
    'check/of-tab': () => ({ session: world.session, lastOfSite: world.lastOfSite }),
    'check/by-id': () => ({ session: world.session }),
    'check/needed-origins': () => ({ origins: ['https://shop.example/*'], alreadyGranted: false }),
    'grant/intend': () => ({}),
    'grant/begin': () => ({ session: null }),
    'guide/start': () => world.guide,
    'guide/state': () => ({ state: world.guide }),
    'guide/event': () => ({ state: world.guide }),
    'fix/plans': () => ({ plans: world.plans ?? [] }),
    'fix/intend': () => ({}),
    'fix/make': () => world.fix,
    'fix/of-tab': () => ({ fix: world.fix ?? null }),
    'fix/undo': () => ({ undone: 1, failed: 0 }),
    'journal/list': () => ({ entries: world.journal }),
    'journal/undo': () => ({ undone: 1, failed: 0 }),
    'journal/undo-all': () => ({ undone: world.journal.length, failed: 0 }),
  };
  return {
    asked,
    send: async (name, request) => {
      note(`${name} ${JSON.stringify(request)}`);
      const failure = world.failing[name];
      if (failure) throw failure;
      return answers[name]?.() as never;
    },
    watchState: () => () => note('unwatch'),
    watchNetwork: (listener) => {
      networkWatchers.add(listener);
      return () => networkWatchers.delete(listener);
    },
    changeNetwork() {
      for (const watcher of networkWatchers) watcher();
    },
    practiceUrl: 'chrome-extension://practice/practice.html',
    targetTab: async () => world.tab,
    watchTarget: () => () => note('unwatch'),
    permissions: {
      requestHosts: async (origins) => {
        note(`request ${origins.join(' ')}`);
        return false;
      },
      requestPages: async (origins) => {
        note(`request ${origins.join(' ')}`);
        return world.grantsAbilities ?? false;
      },
      requestAbilities: async (names) => {
        note(`request ${names.join(' ')}`);
        return world.grantsAbilities ?? false;
      },
      listHosts: async () => world.hosts,
      listAbilities: async () => world.abilities,
      giveBackHosts: async (origins) => note(`give back ${origins.join(' ')}`),
      giveBackAbility: async (name) => note(`give back ${name}`),
      watch: () => () => note('unwatch'),
    },
    places: {
      panel: (_tab, step) => note(`panel ${step ?? ''}`),
      screenshot: () => note('screenshot'),
      manyPictures: () => note('manyPictures'),
      options: () => note('options'),
      practice: () => note('practice'),
      extensionList: () => world.browser.kind === 'chromium',
      privateAccess: () => world.browser.kind === 'chromium',
    },
    extensions: { switchOn: async (ids) => note(`switch on ${ids.join(' ')}`) },
    files: { save: (name) => note(`save ${name}`) },
    copyText: async (text) => note(`copy ${text}`),
    settings: createSettingsStore({
      read: async () => stored,
      write: async (value) => {
        stored = value;
        for (const watcher of watchers) watcher(value);
      },
      clear: async () => {
        stored = undefined;
      },
      watch: (listener) => {
        watchers.add(listener);
        return () => watchers.delete(listener);
      },
    }),
    filterLists: createListStore({
      getAll: async () => [...lists].map(([key, value]) => ({ key, value })),
      put: async (key, value) => void lists.set(key, value),
      remove: async (key) => void lists.delete(key),
    }),
    browserLanguages: world.languages,
    browser: world.browser,
    makeReport: async () => {
      if (!world.report) throw new CodedError('report/nothing-to-report', 'Nothing was checked.');
      return world.report;
    },
    data: {
      export: async () => new Blob(['{}']),
      deleteAll: async () => {
        note('delete all');
        return async () => note('restore all');
      },
    },
    now: () => NOW,
  };
}
