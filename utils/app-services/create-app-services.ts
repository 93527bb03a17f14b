import { createListStore } from '@/utils/filters/list-store';
import { localTimestamp } from '@/utils/foundation/local-timestamp';
import { createMessageClient, type MessageClient } from '@/utils/messaging/client';
import {
  browserLanguages,
  extensionListAddress,
  IS_FIREFOX,
  isMobileBrowser,
  ownSettingsAddress,
  pageUrl,
  productVersion,
  requiredPermissions,
} from '@/utils/platform/browser-info';
import { localTables } from '@/utils/platform/local-tables';
import { setExtensionEnabled } from '@/utils/platform/management';
import { createMessageTransport } from '@/utils/platform/messages';
import { onNetworkChanged } from '@/utils/platform/network';
import { grantedPermissions, onPermissionsChanged, removePermissions, requestPermissions } from '@/utils/platform/permissions';
import { saveFile } from '@/utils/platform/save-file';
import { openSidePanel } from '@/utils/platform/side-panel';
import { localStorageArea, sessionStorageArea } from '@/utils/platform/storage';
import { createTab, getActiveTab, getTab, onFrontTabChanged } from '@/utils/platform/tabs';
import { createSettingsStore } from '@/utils/settings/store';
import { createTexts } from '@/utils/texts/texts';
import type { AppServices } from './app-services';

const PRACTICE_SITE = 'https://practice.example/order';
const SETTINGS_KEY = 'settings';
const AREAS = [localStorageArea, sessionStorageArea] as const;
const TABLES = [localTables.batch, localTables.languagePacks, localTables.filterLists] as const;
/** Storage reports a change per key; screens look once for all that come together. */
const GATHER_MS = 60;

export interface PageSituation {
  /** The tab that this page was opened for; `null` to follow the one in front. */
  tabId: number | null;
  /** Runs after something was opened elsewhere, so that a popup can go out of the way. */
  afterOpening?: () => void;
}

function gathered(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(listener, GATHER_MS);
  };
}

function createPlaces(afterOpening: () => void): AppServices['places'] {
  const openTab = (url: string, active = true) => void createTab(url, { active }).then(afterOpening);
  const openSettings = (address: string | null): boolean => {
    if (address !== null) openTab(address);
    return address !== null;
  };
  return {
    panel(tab, step) {
      const query = new URLSearchParams({ ...(tab ? { tabId: String(tab.id) } : {}), ...(step ? { step } : {}) });
      if (!tab) {
        openTab(pageUrl(`/sidepanel.html?${query}`));
        return;
      }
      openSidePanel(`sidepanel.html?${query}`, tab.id);
      afterOpening();
    },
    // The picture is of what is in front, so the editor waits behind until it has it.
    screenshot: (tab, part = 'visible') =>
      openTab(pageUrl(tab ? `/editor.html?capture=${tab.id}&part=${part}` : '/editor.html'), tab === null),
    manyPictures: () => openTab(pageUrl('/batch.html')),
    options: () => openTab(pageUrl('/options.html')),
    practice: () => openTab(pageUrl('/practice.html')),
    privateAccess: () => openSettings(ownSettingsAddress()),
    extensionList: () => openSettings(extensionListAddress()),
  };
}

function createPermissions(client: MessageClient): AppServices['permissions'] {
  return {
    // Without webRequest a site's permission shows nothing of what is stopped; browsers ask no extra question for it.
    requestHosts: (origins) => requestPermissions({ permissions: ['webRequest'], origins }),
    requestPages: (origins) => requestPermissions({ origins }),
    requestAbilities: (permissions) => requestPermissions({ permissions }),
    listHosts: async () => (await grantedPermissions()).origins,
    listAbilities: async () => {
      const required = new Set(requiredPermissions());
      return (await grantedPermissions()).permissions.filter((name) => !required.has(name));
    },
    giveBackHosts: async (origins) => {
      await removePermissions({ origins });
    },
    giveBackAbility: async (name) => {
      // What was changed with it can only be put back as long as it is held.
      await client.send('fix/release', { permission: name });
      await removePermissions({ permissions: [name] });
    },
    watch: onPermissionsChanged,
  };
}

/** The screens' services over the real browser. */
export function createAppServices({ tabId, afterOpening = () => undefined }: PageSituation): AppServices {
  const client = createMessageClient(createMessageTransport());
  const settings = createSettingsStore({
    read: () => localStorageArea.get(SETTINGS_KEY),
    write: (value) => localStorageArea.set(SETTINGS_KEY, value),
    clear: () => localStorageArea.remove(SETTINGS_KEY),
    watch: (listener) => localStorageArea.onChanged((key, value) => key === SETTINGS_KEY && listener(value)),
  });
  // Reports are English by contract; exporters word them anew.
  const reportTexts = createTexts('en');
  return {
    send: client.send,
    watchState(listener) {
      const tell = gathered(listener);
      const stops = [sessionStorageArea.onChanged(tell), localStorageArea.onChanged(tell)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    watchNetwork: onNetworkChanged,
    practiceUrl: pageUrl('/practice.html'),
    targetTab: () => (tabId === null ? getActiveTab() : getTab(tabId)),
    watchTarget(listener) {
      const tell = gathered(listener);
      const stop = onFrontTabChanged(tell);
      // A press on the button shows us the page in front, of which no event tells; the person comes back to this screen afterwards.
      window.addEventListener('focus', tell);
      return () => {
        window.removeEventListener('focus', tell);
        stop();
      };
    },
    permissions: createPermissions(client),
    places: createPlaces(afterOpening),
    extensions: {
      // All at once: the click that lets the browser ask is spent by the first wait.
      async switchOn(ids) {
        await Promise.allSettled(ids.map((id) => setExtensionEnabled(id, true)));
      },
    },
    files: { save: saveFile },
    copyText: (text) => navigator.clipboard.writeText(text),
    settings,
    browserLanguages: browserLanguages(),
    browser: { kind: IS_FIREFOX ? 'firefox' : 'chromium', isMobile: isMobileBrowser() },
    async makeReport(session, guide) {
      const { ownWords } = await settings.get();
      const product = { name: 'Chat Medic', version: productVersion() };
      // The packaged shop stands for a site; its own address would tell nobody anything.
      const shown = session.pageUrl.startsWith(pageUrl('/practice.html')) ? { ...session, pageUrl: PRACTICE_SITE } : session;
      // The detectors of personal data weigh more than all screens together, and a popup must appear at once.
      const [{ buildReport }, { scrubReport }] = await Promise.all([
        import('@/utils/report/build/build-report'),
        import('@/utils/report/scrub/safe-report'),
      ]);
      const report = buildReport({ session: shown, guide, product, now: localTimestamp(new Date()), texts: reportTexts });
      return scrubReport(report, { knownTexts: ownWords });
    },
    filterLists: createListStore(localTables.filterLists),
    data: {
      async export() {
        // Of pictures, languages and lists the names alone: the files themselves are there where they came from.
        const names = async (table: (typeof TABLES)[number]) => (await table.getAll()).map(({ key }) => key);
        const kept = {
          local: await localStorageArea.getAll(),
          session: await sessionStorageArea.getAll(),
          batch: await names(localTables.batch),
          languagePacks: await names(localTables.languagePacks),
          filterLists: await names(localTables.filterLists),
        };
        return new Blob([JSON.stringify(kept, null, 2)], { type: 'application/json' });
      },
      async deleteAll() {
        await client.send('journal/undo-all', {});
        const kept = await Promise.all(AREAS.map((area) => area.getAll()));
        const rows = await Promise.all(TABLES.map((table) => table.getAll()));
        await Promise.all(AREAS.map((area, index) => area.remove(Object.keys(kept[index] ?? {}))));
        await Promise.all(TABLES.map((table) => table.clear()));
        return async () => {
          await Promise.all(TABLES.flatMap((table, index) => (rows[index] ?? []).map(({ key, value }) => table.put(key, value))));
          await Promise.all(AREAS.flatMap((area, index) => Object.entries(kept[index] ?? {}).map(([key, value]) => area.set(key, value))));
        };
      },
    },
    now: () => new Date(),
  };
}
