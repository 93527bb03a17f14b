import { sleep } from '@/utils/foundation/abort';
import { CodedError } from '@/utils/foundation/coded-error';
import { hostnameOf, parseUrl } from '@/utils/foundation/url';
import type { LostUrl } from '../evidence/page-events';
import type { Evidence, EvidenceMap, Refetch } from '../evidence/schema';
import { browserEnvironmentProbe } from './browser-environment';
import { browserSettingsProbe } from './browser-settings';
import { chatOpeningProbe } from './chat-opening';
import { extensionsProbe } from './extensions';
import { frameStorageProbe } from './frame-storage';
import type { Gather, GatherRequest, GatherTools } from './gather';
import { lateViolationsProbe } from './late-violations';
import { networkLogProbe } from './network-log';
import { catchNotCheckable, refuseFiles } from './not-checkable';
import { otherContactsProbe } from './other-contacts';
import { PageFrames, PageTimeout } from './page/page-frames';
import { type PageReports, readPage } from './page/page-reports';
import { pageEventsProbe } from './page-events';
import { pageSurveyProbe } from './page-survey';
import type { ProbeContext } from './probe-context';
import { gatherQuick } from './quick-check';
import { askForPage, refetchProbe } from './refetch';
import { notLooked, runProbes } from './run-probes';
import { type Asked, readTraffic } from './thorough/chat-traffic';
import { SIGHT_LIMITS, type Sight } from './thorough/next-move';
import { type Opening, openChat } from './thorough/open-chat';
import { PageWatch } from './thorough/page-watch';
import { registerRecorder } from './thorough/recorder-registration';
import type { Recording } from './thorough/recording';

/** Of the whole time, kept back for the last look and for asking again. */
const LAST_LOOK_MS = 5_000;
const REPORT_TIMEOUT_MS = 3_000;
/** For a page that could not answer in time: its frames may keep the browser busy for a while longer. */
const SECOND_REPORT_MS = 8_000;
const SIGHT_TIMEOUT_MS = 1_200;
const FIRST_ADDRESS_MS = 600;
/** Only a page that lets nobody look needs so long to say how many frames it holds. */
const COUNTING_MS = 1_500;

const BROWSER_PROBES = [browserEnvironmentProbe, browserSettingsProbe, extensionsProbe];
const PAGE_PROBES = [
  pageSurveyProbe,
  frameStorageProbe,
  lateViolationsProbe,
  chatOpeningProbe,
  otherContactsProbe,
  networkLogProbe,
  pageEventsProbe,
];

/** Needs the page's hosts: reloads with ears on, opens the chat once, looks again, and asks again for what was lost. */
export type ThoroughGather = (request: ThoroughRequest, tools: GatherTools) => ReturnType<Gather>;

export interface ThoroughRequest extends GatherRequest {
  /** Origin patterns that are granted. */
  origins: readonly string[];
  /** Takes what undoes a change in the browser; it is called once however the gathering ends, and at once where it has ended already. */
  undoAtEnd(undo: () => Promise<void>): void;
}

export const gatherThorough: ThoroughGather = async (request, tools) => {
  const { tabId, page, deadlineMs } = request;
  const { platform, vendors } = tools;
  request.onPhase('preparing');
  // A page that is reloaded without a connection is lost to the person, with all that he has written in it.
  if (!navigator.onLine) {
    const asked = await askForPage(platform, page.url);
    if (asked.fromExtension.status !== 'ok') return await gatherOffline(request, tools, asked);
  }
  const frames = new PageFrames(platform.scripting, tabId, vendors);
  const interest = interestIn(tools, page.url);
  const [loadedFrom, isCrowded] = await Promise.all([addressLoadedFrom(frames, page.url), frames.isCrowded(COUNTING_MS)]);
  const recorder = await registerRecorder(platform, request.origins, isCrowded);
  request.undoAtEnd(() => recorder.remove());
  const watch = new PageWatch(tabId, page.url, {
    platform,
    frames,
    isOfInterest: (url) => interest(url, ''),
    onActiveContent: (url) => recorder.cover(url),
    onRefusedDocument: () => {
      // The page had given itself an address that its server does not know; it came from another.
      if (loadedFrom !== null) void platform.tabs.leadTo(tabId, loadedFrom).catch(() => undefined);
    },
  });
  request.undoAtEnd(async () => watch.stop());
  request.onPhase('reloading');
  await reload(tools, tabId);
  request.onPhase('watching');
  const budgetMs = deadlineMs - performance.now();
  const opening = await openChat({
    watch,
    frames,
    openChat: request.openChat,
    untilMs: deadlineMs - Math.min(LAST_LOOK_MS, budgetMs * 0.35),
    signal: request.signal,
    isOfInterest: (one) => interest(one.url, one.initiatorHost),
    onPress: () => request.onPhase('opening-chat'),
    onSight: (soFar, sight, listenMs) => tellSight(request, tools, { frames, watch, opening: soFar, interest }, sight, listenMs),
  });
  request.onPhase('looking');
  return await lookAndAskAgain(request, tools, { frames, watch, opening, interest });
};

/** What can be seen without a reload, and that the page's own server could not be reached. */
async function gatherOffline(request: ThoroughRequest, tools: GatherTools, asked: Refetch): Promise<Evidence> {
  const refetch: Evidence = { refetch: { status: 'collected', value: { results: [asked] } } };
  request.onEvidence(refetch);
  return { ...(await gatherQuick(request, tools)), ...refetch, ...notLooked(['network-log', 'page-events'], 'not-asked') };
}

async function reload({ platform }: GatherTools, tabId: number): Promise<void> {
  try {
    await platform.tabs.reloadTab(tabId);
  } catch (error) {
    throw new CodedError('check/tab-closed', 'The tab was closed.', { cause: error });
  }
}

/** Where the document came from, should the page have changed its own address since; `null` where both are the same. */
async function addressLoadedFrom(frames: PageFrames, pageUrl: string): Promise<string | null> {
  const told = await frames.askFrame<string>(0, 'loadedFrom', [], FIRST_ADDRESS_MS);
  const [from, now] = [parseUrl(told ?? ''), parseUrl(pageUrl)];
  if (!from || !now || from.origin !== now.origin) return null;
  return from.pathname + from.search === now.pathname + now.search ? null : from.href;
}

/** Besides the catalogue's own addresses, whatever a chat's frame asks for belongs to that chat. */
function interestIn(tools: GatherTools, pageUrl: string): (url: string, initiatorHost: string) => boolean {
  const pageHost = hostnameOf(pageUrl);
  return (url, initiatorHost) =>
    tools.isOfInterest(url) || (initiatorHost !== '' && initiatorHost !== pageHost && tools.isOfInterest(`https://${initiatorHost}/`));
}

interface Watched {
  frames: PageFrames;
  watch: PageWatch;
  opening: Opening;
  interest(url: string, initiatorHost: string): boolean;
}

interface Heard {
  reports: Promise<PageReports>;
  events: EvidenceMap['page-events'] | null;
  failedUrls: readonly LostUrl[];
  leftMs(): number;
  onEvidence(part: Evidence): void;
}

/** Everything that the probes draw on, from what was watched so far. */
function contextOf(request: GatherRequest, tools: GatherTools, { frames, watch, opening, interest }: Watched, heard: Heard): ProbeContext {
  const recording: Recording = {
    network: watch.network,
    opening: opening.opening,
    settledAfterMs: opening.settledAfterMs,
    isClear: opening.isClear,
    pageEvents: heard.events,
    failedUrls: heard.failedUrls,
    isOfInterest: interest,
    askFrame: (frameId, method, args, timeoutMs) => frames.askFrame(frameId, method, args, Math.min(timeoutMs, heard.leftMs())),
  };
  return {
    tabId: request.tabId,
    signal: request.signal,
    evidence: {},
    platform: tools.platform,
    vendors: tools.vendors,
    vendorOfUrl: tools.vendorOfUrl,
    page: request.page,
    readPage: () => heard.reports,
    recording,
    onEvidence: heard.onEvidence,
  };
}

/** Whether the line of the chat, or every line where nobody knows whose it is, has not been cut. */
function isLineUp({ watch, interest }: Watched, events: EvidenceMap['page-events'] | null): boolean {
  const isOfInterest = (one: Asked) => interest(one.url, one.initiatorHost);
  const { isSpeaking, sockets } = readTraffic(watch.network.read().requests, events, isOfInterest, watch.sinceReloadMs);
  return isSpeaking || sockets.closed === 0;
}

/**
 * A look in passing, for a first verdict: nothing is asked again and nothing ends, so that what follows is heard undisturbed.
 * @returns `false` where the line was cut within `listenMs`: then nothing was told.
 */
async function tellSight(request: GatherRequest, tools: GatherTools, watched: Watched, sight: Sight, listenMs: number): Promise<boolean> {
  if (!request.onSight) return true;
  const reports = readPage(watched.frames, tools.vendors, SIGHT_TIMEOUT_MS);
  // Whoever waits for the reports hears of a failure; until then nobody does.
  reports.catch(() => undefined);
  await Promise.all([reports.catch(() => undefined), sleep(listenMs, request.signal)]);
  // Heard last: a line may be cut while the page is read.
  const events = await watched.watch.peekEvents();
  if (listenMs > 0 && !isLineUp(watched, events)) return false;
  const heard: Heard = { reports, events, failedUrls: [], leftMs: () => SIGHT_TIMEOUT_MS, onEvidence: () => undefined };
  const evidence = await runProbes([...PAGE_PROBES, ...BROWSER_PROBES], contextOf(request, tools, watched, heard));
  const unasked = notLooked(['refetch', 'incognito-comparison', 'change-comparison'], 'not-asked');
  await request.onSight({ ...evidence, ...unasked }, SIGHT_LIMITS[sight]);
  return true;
}

/** Asks a page that was too busy once more, where there is time. */
async function readPatiently({ frames }: Watched, { vendors }: GatherTools, leftMs: () => number): Promise<PageReports> {
  try {
    return await readPage(frames, vendors, Math.min(REPORT_TIMEOUT_MS, leftMs() * 0.5));
  } catch (error) {
    if (!(error instanceof PageTimeout) || leftMs() < SECOND_REPORT_MS) throw error;
    return await readPage(frames, vendors, Math.min(SECOND_REPORT_MS, leftMs() * 0.5));
  }
}

async function lookAndAskAgain(request: GatherRequest, tools: GatherTools, watched: Watched): Promise<Evidence> {
  const { tabId, deadlineMs } = request;
  const { frames, watch } = watched;
  const leftMs = () => Math.max(300, deadlineMs - performance.now());
  // A page that lets nobody look may use up the time that is left; what the browser told of its requests counts even then.
  const unheard: Heard = {
    reports: Promise.reject(new PageTimeout('Not asked yet.')),
    events: null,
    failedUrls: [],
    leftMs,
    onEvidence: request.onEvidence,
  };
  unheard.reports.catch(() => undefined);
  await runProbes([networkLogProbe], contextOf(request, tools, watched, unheard));
  const reports = readPatiently(watched, tools, leftMs);
  const [heard] = await Promise.all([watch.handOver(), catchNotCheckable(reports, tools.platform, tabId, { mayBeUnreachable: true })]);
  const { events, failedUrls } = heard.events === null && leftMs() > REPORT_TIMEOUT_MS ? await watch.handOver() : heard;
  watch.throwIfOver();
  refuseFiles(watch.network.mainFrameType);
  // What we ask again ourselves must not look like the page's own requests.
  watch.stop();
  const context = contextOf(request, tools, watched, { reports, events, failedUrls, leftMs, onEvidence: request.onEvidence });
  const looked = runProbes([...PAGE_PROBES, ...BROWSER_PROBES], context);
  request.onPhase('asking-again');
  const asked = runProbes([{ ...refetchProbe, timeoutMs: Math.min(refetchProbe.timeoutMs, leftMs()) }], context);
  const evidence = { ...(await looked), ...(await asked) };
  void frames.ask('rest', [], 2_000).catch(() => undefined);
  return { ...evidence, ...notLooked(['incognito-comparison', 'change-comparison'], 'not-asked') };
}
