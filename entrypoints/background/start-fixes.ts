import { createFixService } from '@/utils/fixes/fix-service';
import type { Loans } from '@/utils/fixes/loans';
import { localTimestamp } from '@/utils/foundation/local-timestamp';
import type { MessageReceiver } from '@/utils/messaging/receiver';
import type { Platform } from '@/utils/platform/platform';
import { createFixPorts } from './fix-ports';
import type { Checks } from './start-checks';
import type { BrowserJournal } from './start-journal';

const RUNS_KEY = 'fix-runs';
const ALARM = 'fixes';

export interface FixParts {
  platform: Platform;
  receiver: MessageReceiver;
  checks: Checks;
  changes: BrowserJournal;
  loans: Loans;
}

/** Wires the fixes, answers `fix/*`, and puts back what is due: at its time, at the browser's start and whenever the background wakes. */
export function startFixes({ platform, receiver, checks, changes: { journal, bootId }, loans }: FixParts): void {
  const { alarms, localStorage, permissions, sessionStorage, tabs } = platform;
  const nowMs = () => Date.now();
  const fixes = createFixService({
    browser: createFixPorts(platform),
    journal,
    loans,
    runs: { get: () => sessionStorage.get(RUNS_KEY), set: (runs) => sessionStorage.set(RUNS_KEY, runs) },
    checkById: checks.store.byId,
    hasPermissions: (names) => permissions.hasPermissions({ permissions: names }),
    reload: tabs.reloadTab,
    whenPageIsLeft(tabId, listener) {
      const left = () => {
        stop();
        listener();
      };
      const stop = tabs.followTab(tabId, { onLoading: left, onClosed: left });
    },
    bootId,
    wakeAt: (ms) => (ms === null ? alarms.clearAlarm(ALARM) : alarms.setAlarm(ALARM, ms)),
    newId: () => crypto.randomUUID(),
    timestamp: (ms) => localTimestamp(new Date(ms)),
    nowMs,
  });
  const tidy = () => void fixes.tidy();
  alarms.onAlarm(ALARM, tidy);
  alarms.onBrowserStarted(tidy);
  localStorage.onChanged((key) => {
    // Undone from elsewhere too: the panel's "undo all", a test that is over.
    if (key === 'journal') tidy();
  });

  receiver.handle('fix/plans', async ({ checkId }) => ({ plans: await fixes.plans(checkId) }));
  receiver.handle('fix/intend', async (plan) => {
    await fixes.intend(plan);
    return {};
  });
  receiver.handle('fix/make', (request) => fixes.make(request));
  receiver.handle('fix/of-tab', async ({ tabId }) => ({ fix: await fixes.ofTab(tabId) }));
  receiver.handle('fix/undo', ({ runId }) => fixes.undo(runId));
  receiver.handle('fix/release', ({ permission }) => fixes.release(permission));
  tidy();
}
