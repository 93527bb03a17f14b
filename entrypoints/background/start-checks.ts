import type { Evidence, EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import type { GatherTools } from '@/utils/diagnosis/probes/gather';
import { neededOrigins, originPatternOf } from '@/utils/diagnosis/probes/needed-origins';
import { gatherQuick } from '@/utils/diagnosis/probes/quick-check';
import { sweepRecorders } from '@/utils/diagnosis/probes/thorough/recorder-registration';
import { gatherThorough } from '@/utils/diagnosis/probes/thorough-check';
import { judge } from '@/utils/diagnosis/verdict/judge';
import { findInLists } from '@/utils/filters/imported-lists';
import { createListStore } from '@/utils/filters/list-store';
import { sleep } from '@/utils/foundation/abort';
import { CodedError } from '@/utils/foundation/coded-error';
import { hostnameOf, isCheckableUrl } from '@/utils/foundation/url';
import type { MessageReceiver } from '@/utils/messaging/receiver';
import { pageUrl } from '@/utils/platform/browser-info';
import { localTables } from '@/utils/platform/local-tables';
import type { Platform } from '@/utils/platform/platform';
import { type CheckService, createCheckService } from '@/utils/session/check-service';
import { createLastVerdicts } from '@/utils/session/last-verdicts';
import { readPracticeEvidence } from '@/utils/session/practice-evidence';
import { createSessionStore, type SessionStore } from '@/utils/session/session-store';
import { catalogueForPage } from '@/utils/vendors/catalogue-for-page';
import { VENDORS } from '@/utils/vendors/registry';
import { tagManagerOfUrl } from '@/utils/vendors/tag-managers';
import { vendorOfUrl } from '@/utils/vendors/vendor-of-url';

export interface Checks {
  service: CheckService;
  store: SessionStore;
  /** Of the page that a tab shows, also where only its last check knows it. Rejects for pages at which no extension may look. */
  addressOf(tabId: number): Promise<string>;
  /** Origin patterns without which no closer look at the tab can begin; empty where one can. */
  missingFor(tabId: number): Promise<string[]>;
}

const SURVEY_TIMEOUT_MS = 1_500;
const ORIGINS_FRESH_MS = 3_000;
const COMMIT_WAIT_MS = 2_000;

/** A tab that has only just been opened has no address yet; it gets a moment. */
async function committedTab({ tabs }: Platform, tabId: number) {
  const untilMs = performance.now() + COMMIT_WAIT_MS;
  let tab = await tabs.getTab(tabId);
  while (tab?.isLoading && !isCheckableUrl(tab.url) && performance.now() < untilMs) {
    await sleep(100);
    tab = await tabs.getTab(tabId);
  }
  return tab;
}

/** The packaged shop with the broken chat; it brings its own evidence. */
function isPractice(url: string): boolean {
  return url.startsWith(pageUrl('/practice.html'));
}

function isCheckable(url: string): boolean {
  return isCheckableUrl(url) || isPractice(url);
}

/** Wires probes, judge and session together, and answers the `check/*` messages. */
export function startChecks(platform: Platform, receiver: MessageReceiver): Checks {
  const store = createSessionStore(platform.sessionStorage);
  const lastVerdicts = createLastVerdicts(platform.localStorage);
  const tools: GatherTools = {
    platform,
    vendors: catalogueForPage(),
    vendorOfUrl: (url) => vendorOfUrl(url)?.id ?? null,
    isOfInterest: (url) => vendorOfUrl(url) !== null || tagManagerOfUrl(url) !== null,
  };

  const surveyOf = async (tabId: number, pageUrl: string): Promise<EvidenceMap['page-survey'] | null> => {
    const known = await store.newestOfTab(tabId);
    const item = known?.pageUrl === pageUrl ? known.evidence['page-survey'] : undefined;
    if (item?.status === 'collected') return item.value;
    const request = { tabId, page: { url: pageUrl, isPrivate: false }, openChat: false, signal: AbortSignal.timeout(SURVEY_TIMEOUT_MS) };
    const deadlineMs = performance.now() + SURVEY_TIMEOUT_MS;
    const evidence = await gatherQuick({ ...request, deadlineMs, onPhase: () => undefined, onEvidence: () => undefined }, tools).catch(
      () => null,
    );
    const survey = evidence?.['page-survey'];
    return survey?.status === 'collected' ? survey.value : null;
  };
  const computeOrigins = async (tabId: number, pageUrl: string): Promise<string[]> =>
    neededOrigins(pageUrl, await surveyOf(tabId, pageUrl), VENDORS, tools.vendorOfUrl);
  let last: { tabId: number; pageUrl: string; atMs: number; origins: Promise<string[]> } | null = null;
  /** Asked for twice within one check; the page is looked at once. */
  const originsFor = (tabId: number, pageUrl: string): Promise<string[]> => {
    const isFresh = last?.tabId === tabId && last.pageUrl === pageUrl && performance.now() - last.atMs < ORIGINS_FRESH_MS;
    if (!last || !isFresh) last = { tabId, pageUrl, atMs: performance.now(), origins: computeOrigins(tabId, pageUrl) };
    return last.origins;
  };
  // What a killed background left registered goes before anything new is registered.
  const swept = sweepRecorders(platform).catch(() => undefined);

  const lists = createListStore(localTables.filterLists);
  /** Of what was refused, the rules in the person's own lists. Lists that cannot be read name nothing; the check goes on. */
  const ownRules = async (evidence: Evidence, pageUrl: string) => {
    const log = evidence['network-log'];
    const refused = log?.status === 'collected' ? log.value.requests.filter(({ outcome }) => outcome === 'failed') : [];
    if (refused.length === 0) return [];
    const kept = await lists.load().catch(() => []);
    return findInLists(
      kept,
      refused.map(({ url, type }) => ({ url, type, pageUrl })),
    );
  };

  const holdsSite = (pageUrl: string, names: readonly string[] = []): Promise<boolean> => {
    const origin = originPatternOf(hostnameOf(pageUrl));
    return platform.permissions.hasPermissions({ permissions: names, origins: origin ? [origin] : [] });
  };
  /**
   * The tab with its address. Firefox hides that of a page which was loaded again since the press, until its site is allowed; the last check
   * of the tab knows it. Of a site that is allowed nothing is hidden: then the tab shows another one.
   */
  const tabInSight = async (tabId: number) => {
    const tab = await committedTab(platform, tabId);
    if (tab?.url !== '') return tab;
    const checked = (await store.all()).findLast((one) => one.tabId === tabId && one.pageUrl !== '');
    return checked && !(await holdsSite(checked.pageUrl)) ? { ...tab, url: checked.pageUrl } : tab;
  };
  const mayWatch = async (pageUrl: string): Promise<boolean> => isPractice(pageUrl) || holdsSite(pageUrl, ['webRequest']);

  const service = createCheckService({
    store,
    lastVerdicts,
    getTab: tabInSight,
    isCheckable,
    missingOrigins: async (tabId, pageUrl) => {
      if (isPractice(pageUrl)) return [];
      if (await platform.permissions.hasPermissions({ origins: ['<all_urls>'] })) return [];
      return platform.permissions.missingOrigins(await originsFor(tabId, pageUrl));
    },
    mayWatch,
    gather: async ({ tabId, openChat, depth }, page, run) => {
      if (isPractice(page.url)) {
        run.onPhase('looking');
        return readPracticeEvidence(platform.sessionStorage, tabId);
      }
      const request = { tabId, page, openChat, ...run };
      if (depth === 'quick') return gatherQuick(request, tools);
      await swept;
      const wanted = await originsFor(tabId, page.url);
      const missing = await platform.permissions.missingOrigins(wanted);
      return gatherThorough({ ...request, origins: wanted.filter((origin) => !missing.includes(origin)) }, tools);
    },
    judge: async (evidence, pageUrl) => judge(evidence, { importedRules: await ownRules(evidence, pageUrl) }),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });

  receiver.handle('check/start', (request) => service.start(request));
  receiver.handle('check/cancel', async ({ checkId }) => {
    await service.cancel(checkId);
    return {};
  });
  receiver.handle('check/by-id', async ({ checkId }) => ({ session: await store.byId(checkId) }));
  receiver.handle('check/of-tab', async ({ tabId }) => {
    const session = await store.newestOfTab(tabId);
    const tab = await platform.tabs.getTab(tabId);
    return { session, lastOfSite: tab ? await lastVerdicts.ofPage(tab.url) : null };
  });
  const addressOf = async (tabId: number): Promise<string> => {
    const tab = await tabInSight(tabId);
    if (!tab) throw new CodedError('check/no-tab', 'There is no such tab.');
    if (!isCheckable(tab.url)) throw new CodedError('check/page-not-checkable', 'The browser lets no extension look at this page.');
    return tab.url;
  };
  const missingFor = async (tabId: number): Promise<string[]> => {
    const address = await addressOf(tabId);
    return (await mayWatch(address)) ? [] : originsFor(tabId, address);
  };
  receiver.handle('check/needed-origins', async ({ tabId }) => {
    const address = await addressOf(tabId);
    if (isPractice(address)) return { origins: [], alreadyGranted: true };
    const origins = await originsFor(tabId, address);
    const isListening = await platform.permissions.hasPermissions({ permissions: ['webRequest'] });
    return { origins, alreadyGranted: isListening && (await platform.permissions.missingOrigins(origins)).length === 0 };
  });
  return { service, store, addressOf, missingFor };
}
