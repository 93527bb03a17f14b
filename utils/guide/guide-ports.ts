import type { ClearingPlan } from '@/utils/fixes/clear-site-data';
import type { SeenState } from '@/utils/journal/undo-extension';
import type { OpenWindow } from '@/utils/journal/undo-private-window';
import type { Change, CheckOutcome, Comparison, ListedSuspects } from './define-step';

/** Everything the guide does in the world. The background gives the real ones, tests a simulated browser. */
export interface GuidePorts {
  now(): string;
  newId(): string;
  bootId(): Promise<string>;
  store: { get(): Promise<unknown>; set(state: unknown): Promise<void> };
  checks: {
    /** A thorough check of the tab, finished. A finished one of the same page that is younger than `reuseMs` is taken instead. */
    run(request: { tabId: number; timeoutMs: number; reuseMs: number }): Promise<CheckOutcome>;
    /** Origin patterns without which no check of the tab can begin; empty where one can. */
    missingOrigins(tabId: number): Promise<string[]>;
    /** Stops whatever check runs in the tab. */
    stop(tabId: number): Promise<void>;
    /**
     * Makes a check the newest of the tab again: what was seen with extensions off is no verdict about the page as the person has it, and the
     * check that all others are compared with must not be the first to be forgotten.
     */
    putFirst(checkId: string, tabId: number): Promise<void>;
    /** Keeps a check, but as nobody's: where no check of the page as the person has it is left, none is better than one with extensions off. */
    putAside(checkId: string): Promise<void>;
    isKept(checkId: string): Promise<boolean>;
    compare(normalCheckId: string, privateCheckId: string): Promise<Comparison>;
    compareByAnswer(normalCheckId: string, works: 'yes' | 'no' | 'unsure'): Promise<Comparison>;
    /** Adds the comparison to the check as evidence and judges it again. */
    addComparison(checkId: string, comparison: Comparison): Promise<void>;
    compareChange(normalCheckId: string, afterCheckId: string, of: Pick<Change, 'change' | 'isSeen'>): Promise<Change>;
    compareChangeByAnswer(
      normalCheckId: string,
      works: 'yes' | 'no' | 'unsure',
      of: Pick<Change, 'change' | 'isSeen' | 'by'>,
    ): Promise<Change>;
    /** Adds the change to both checks, with what was compared before, so that the newer one knows what the older one knew. */
    addChange(normalCheckId: string, afterCheckId: string | null, change: Change): Promise<void>;
  };
  tabs: {
    /** The tab if it is still there, else another normal one with the same page, else `null`. */
    find(tabId: number | null, pageUrl: string): Promise<number | null>;
    open(pageUrl: string): Promise<number | null>;
    /** Resolves when the tab has loaded, or has had enough time to. */
    loaded(tabId: number): Promise<void>;
  };
  siteData: {
    /** Everything that may be cleared for the page of the check and for its chats. */
    plan(checkId: string): Promise<ClearingPlan>;
    clear(plan: ClearingPlan): Promise<void>;
  };
  /** The rule for third-party storage in private windows. */
  privateStorage: {
    readiness(): Promise<'ready' | 'missing' | 'impossible'>;
    /** Origins of the frames that were refused their storage in the check. */
    refusedOrigins(checkId: string): Promise<readonly string[]>;
    /** Allows these origins their storage on the site of the page, in private windows alone. */
    allow(origins: readonly string[], pageUrl: string): Promise<void>;
  };
  extensions: {
    /**
     * Who may be at fault for the check's page, likeliest first. `alsoOff`: off only because of this search. `missing`: the permission is;
     * `impossible`: this browser lets nobody look.
     */
    list(checkId: string | null, alsoOff: readonly string[]): Promise<ListedSuspects | 'missing' | 'impossible'>;
    /** `unknown` where the browser does not let us look. */
    state(id: string): Promise<SeenState>;
    /** Rejects where the browser refuses. */
    switchOff(id: string): Promise<void>;
  };
  privateWindows: {
    access(): Promise<'allowed' | 'missing' | 'impossible'>;
    list(): Promise<readonly OpenWindow[]>;
    /** `null` where the browser opened none. */
    open(url: string): Promise<{ windowId: number; tabId: number } | null>;
  };
}
