import { undoPageStyle } from '@/utils/fixes/changes/page-style';
import { undoSiteSetting } from '@/utils/fixes/changes/site-setting';
import { localTimestamp } from '@/utils/foundation/local-timestamp';
import { createJournal, type Journal, WRITTEN_AFTER_MS } from '@/utils/journal/journal';
import { undoExtension, undoExtensionByHand } from '@/utils/journal/undo-extension';
import { undoPrivateWindow } from '@/utils/journal/undo-private-window';
import type { Platform } from '@/utils/platform/platform';
import { createFixPorts } from './fix-ports';
import { createOwnSwitches, type OwnSwitches, seenState } from './guide-extensions';

const JOURNAL_KEY = 'journal';
const BOOT_KEY = 'boot-id';

const now = () => localTimestamp(new Date());

export interface BrowserJournal {
  journal: Journal;
  /** Names this run of the browser. */
  bootId(): Promise<string>;
  /** Every switch that is made on the way back goes through it, so that its own events can be told from others'. */
  switching: OwnSwitches;
}

/** One name for each run of the browser: what is only in memory begins anew with it. */
function createBootId({ sessionStorage }: Platform): () => Promise<string> {
  let known: Promise<string> | null = null;
  const read = async (): Promise<string> => {
    const stored = await sessionStorage.get(BOOT_KEY);
    if (typeof stored === 'string') return stored;
    const fresh = crypto.randomUUID();
    await sessionStorage.set(BOOT_KEY, fresh);
    return fresh;
  };
  return () => {
    known ??= read();
    return known;
  };
}

/** The one journal of everything that is changed in the person's browser, with the way back for each kind of change. */
export function startJournal(platform: Platform): BrowserJournal {
  const { windows, tabs, scripting, permissions, localStorage, contentSettings } = platform;
  const bootId = createBootId(platform);
  const fixPorts = createFixPorts(platform);
  const switching = createOwnSwitches();
  const journal: Journal = createJournal({
    store: { get: () => localStorage.get(JOURNAL_KEY), set: (entries) => localStorage.set(JOURNAL_KEY, entries) },
    newId: () => crypto.randomUUID(),
    now,
    bootId,
    undo: {
      'private-window': (entry) =>
        undoPrivateWindow(entry, { bootId, list: windows.listWindows, closeWindow: windows.closeWindow, closeTab: tabs.closeTab }),
      'private-storage': async () => {
        // Rules for private windows go with the last of these; only while there is one is there something to take back.
        if (!(await windows.listWindows()).some(({ isPrivate }) => isPrivate)) return;
        await contentSettings.clearSiteSettings('cookies', true);
      },
      'content-scripts': ({ target }) => scripting.unregisterPageScripts([target]),
      'site-permission': async ({ target }) => {
        await permissions.removePermissions({ origins: [target] });
      },
      'site-setting': async (entry) => {
        if (fixPorts.siteSettings) await undoSiteSetting(entry, await journal.list(), fixPorts.siteSettings);
      },
      'page-style': (entry) => undoPageStyle(entry, fixPorts.pageStyles),
      extension: async (entry) => {
        const { extensions } = fixPorts;
        if (extensions)
          await undoExtension(entry, { ...extensions, set: (id, state) => switching.during(id, state, () => extensions.set(id, state)) });
      },
      'extension-by-hand': (entry) => undoExtensionByHand(entry, (id) => seenState(platform, id)),
    },
  });
  // Looked at again once the browser must have written what was put back last; a background lives longer than that after its last work.
  let settling: ReturnType<typeof setTimeout> | undefined;
  localStorage.onChanged((key) => {
    if (key !== JOURNAL_KEY) return;
    clearTimeout(settling);
    settling = setTimeout(() => void journal.settle(), WRITTEN_AFTER_MS + 1_000);
  });
  return { journal, bootId, switching };
}
