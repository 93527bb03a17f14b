import type { AutomationPage } from '../../scripts/cli/automation.ts';

/** When the screens came to know what, in milliseconds of the extension page's clock. */
export interface VerdictTimes {
  /** The check was asked for. */
  readonly startedMs: number;
  /** The page had loaded, as its tab says; `null` where it never did. */
  readonly loadedMs: number | null;
  /** The first verdict that was shown, with its first claim. */
  readonly shownMs: number;
  readonly shown: { readonly status: string; readonly cause: string | null };
  /** The end of the check. */
  readonly endMs: number;
}

/**
 * Listens inside the extension's page, as the screens do, to the next thorough check; the way through the remote control counts for
 * nothing. To be begun before the check.
 */
export async function watchVerdict(page: AutomationPage): Promise<() => Promise<VerdictTimes | null>> {
  await page.tab.evaluate(() => {
    interface Session {
      id: string;
      tabId: number;
      depth: string;
      status: string;
      verdict: { status: string; causes: { id: string; assessment: string }[] } | null;
    }
    type Changes = Record<string, { newValue?: Session }>;
    interface Event<Listener> {
      addListener(listener: Listener): void;
      removeListener(listener: Listener): void;
    }
    interface Api {
      storage: { session: { onChanged: Event<(changes: Changes) => void> } };
      tabs: { onUpdated: Event<(tabId: number, change: { status?: string }) => void> };
    }
    // Firefox gives every call a world of its own; only the window stays.
    const world = window as unknown as { browser?: Api; chrome: Api; chatMedicWatch?: { stop(): unknown } };
    const { storage, tabs } = world.browser ?? world.chrome;
    world.chatMedicWatch?.stop();
    let times: { tabId: number; startedMs: number; loadedMs: number | null; shownMs: number; shown: object | null; endMs: number } | null =
      null;
    const loaded: { tabId: number; atMs: number }[] = [];
    const onChanged = (changes: Changes) => {
      const now = performance.now();
      for (const [key, { newValue: session }] of Object.entries(changes)) {
        if (!key.startsWith('check:') || session?.depth !== 'thorough') continue;
        times ??= { tabId: session.tabId, startedMs: now, loadedMs: null, shownMs: 0, shown: null, endMs: 0 };
        if (session.tabId !== times.tabId || times.endMs > 0) continue;
        if (session.verdict && !times.shown) {
          const claim = session.verdict.causes.find(({ assessment }) => assessment === 'supported');
          times.shown = { status: session.verdict.status, cause: claim?.id ?? null };
          times.shownMs = now;
        }
        if (session.status !== 'running') times.endMs = now;
      }
    };
    const onUpdated = (tabId: number, { status }: { status?: string }) => {
      if (status === 'complete') loaded.push({ tabId, atMs: performance.now() });
    };
    storage.session.onChanged.addListener(onChanged);
    tabs.onUpdated.addListener(onUpdated);
    world.chatMedicWatch = {
      stop: () => {
        storage.session.onChanged.removeListener(onChanged);
        tabs.onUpdated.removeListener(onUpdated);
        if (!times?.shown) return null;
        const { tabId, startedMs } = times;
        // The page had been loaded once before the check reloads it.
        return { ...times, loadedMs: loaded.find((one) => one.tabId === tabId && one.atMs > startedMs)?.atMs ?? null };
      },
    };
  });
  return () =>
    page.tab.evaluate(() => (window as unknown as { chatMedicWatch: { stop(): unknown } }).chatMedicWatch.stop() as VerdictTimes | null);
}
