import type { Loans } from '@/utils/fixes/loans';
import { sleep } from '@/utils/foundation/abort';
import { CodedError } from '@/utils/foundation/coded-error';
import { localTimestamp } from '@/utils/foundation/local-timestamp';
import { isCheckableUrl } from '@/utils/foundation/url';
import type { GuidePorts } from '@/utils/guide/guide-ports';
import { createGuideService, type GuideService } from '@/utils/guide/guide-service';
import type { Journal } from '@/utils/journal/journal';
import type { MessageReceiver } from '@/utils/messaging/receiver';
import type { Platform } from '@/utils/platform/platform';
import { createKeptSites } from '@/utils/session/kept-sites';
import { readSettings } from '@/utils/settings/migrate';
import { createGuideChecks } from './guide-checks';
import { createGuideExtensions, type GuideExtensions, giveBackManagement } from './guide-extensions';
import { createGuideStorage } from './guide-storage';
import type { Checks } from './start-checks';
import type { BrowserJournal } from './start-journal';

const STATE_KEY = 'guide';
/** Pages that load longer are checked as they are; the check reloads them anyway. */
const LOAD_LIMIT_MS = 10_000;
const POLL_MS = 100;

const now = () => localTimestamp(new Date());

/** The same address but for the fragment: pages that move inside one document are still the page under test. */
function isSamePage(a: string, b: string): boolean {
  return a.split('#')[0] === b.split('#')[0];
}

interface GuideParts {
  platform: Platform;
  checks: Checks;
  changes: BrowserJournal;
  loans: Loans;
}

function createPorts({ platform, checks, changes: { bootId }, loans }: GuideParts, extensions: GuideExtensions): GuidePorts {
  const { windows, tabs, incognito, localStorage } = platform;
  const pageUrlOf = async (tabId: number) => (await tabs.getTab(tabId))?.url ?? null;
  return {
    now,
    newId: () => crypto.randomUUID(),
    bootId,
    store: { get: () => localStorage.get(STATE_KEY), set: (state) => localStorage.set(STATE_KEY, state) },
    checks: createGuideChecks(checks, pageUrlOf),
    ...createGuideStorage(platform, checks, loans),
    extensions: extensions.ports,
    tabs: {
      async find(tabId, pageUrl) {
        const known = tabId === null ? null : await tabs.getTab(tabId);
        // Out of sight it may still be the page; the permission that is asked for next will show.
        if (known && !known.isPrivate && (known.url === '' || isSamePage(known.url, pageUrl))) return known.id;
        const normal = (await windows.listWindows()).filter(({ isPrivate }) => !isPrivate).flatMap((window) => window.tabs);
        return normal.find(({ url }) => isSamePage(url, pageUrl))?.id ?? null;
      },
      open: async (pageUrl) => (await tabs.createTab(pageUrl, { active: true }))?.id ?? null,
      async loaded(tabId) {
        const limit = performance.now() + LOAD_LIMIT_MS;
        let tab = await tabs.getTab(tabId);
        while (tab && (tab.isLoading || !isCheckableUrl(tab.url)) && performance.now() < limit) {
          await sleep(POLL_MS);
          tab = await tabs.getTab(tabId);
        }
      },
    },
    privateWindows: {
      async access() {
        if (!windows.hasWindows()) return 'impossible';
        return (await incognito.isAllowedInPrivateWindows()) ? 'allowed' : 'missing';
      },
      list: windows.listWindows,
      open: windows.openPrivateWindow,
    },
  };
}

/** Sites that were granted for a check are noted, so that they can be given back; not where the person said that they may stay. */
function noteGrantedHosts({ permissions, localStorage }: Platform, journal: Journal): void {
  const keptSites = createKeptSites(localStorage);
  permissions.onHostsChanged(async ({ granted, removed }) => {
    const noted = await journal.list();
    for (const entry of noted) {
      if (entry.kind === 'site-permission' && removed.includes(entry.target)) await journal.forget(entry.id);
    }
    if (granted.length === 0 || readSettings(await localStorage.get('settings')).keepsPermissions) return;
    const kept = await keptSites.list();
    for (const target of granted) if (!kept.includes(target)) await journal.begin({ kind: 'site-permission', target });
  });
}

/** Wires the private-window test and its journal, answers `guide/*` and `journal/*`, and puts back what a killed run left. */
export function startGuide(receiver: MessageReceiver, parts: GuideParts): GuideService {
  const {
    platform,
    checks,
    changes: { journal, switching },
  } = parts;
  const extensions = createGuideExtensions(platform, checks, switching);
  const guide = createGuideService(createPorts(parts, extensions), journal);

  extensions.onSwitchedByOthers((id, isOn) => void guide.extensionSwitched(id, isOn));
  giveBackManagement(platform, journal, () => guide.state());
  platform.windows.onWindowClosed((windowId) => void guide.privateWindowClosed(windowId));
  noteGrantedHosts(platform, journal);
  receiver.handle('guide/start', async ({ tabId, timeoutMs, path }) => {
    const pageUrl = await checks.addressOf(tabId);
    // The made-up shop is a page of our own; no private window could show it.
    if (!isCheckableUrl(pageUrl)) throw new CodedError('check/page-not-checkable', 'The browser lets no extension look at this page.');
    return guide.start({ tabId, pageUrl, timeoutMs, path });
  });
  receiver.handle('guide/state', async () => ({ state: await guide.state() }));
  receiver.handle('guide/event', async (event) => ({ state: await guide.send(event) }));
  receiver.handle('journal/list', async () => ({ entries: await guide.changes() }));
  receiver.handle('journal/undo', ({ id }) => guide.undo(id));
  receiver.handle('journal/undo-all', () => guide.undoAll());

  // Asked for now, so that no message that woke this background is answered before it.
  void guide.wake();
  return guide;
}
