import { CodedError } from '@/utils/foundation/coded-error';
import { hostnameOf } from '@/utils/foundation/url';
import type { Evidence } from '../evidence/schema';
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
import { PageFrames } from './page/page-frames';
import { readPage } from './page/page-reports';
import { pageEventsProbe } from './page-events';
import { pageSurveyProbe } from './page-survey';
import type { ProbeContext } from './probe-context';
import { refetchProbe } from './refetch';
import { notLooked, runProbes } from './run-probes';
import { type Opening, openChat } from './thorough/open-chat';
import { PageWatch } from './thorough/page-watch';
import { registerRecorder } from './thorough/recorder-registration';
import type { Recording } from './thorough/recording';

/** Of the whole time, kept back for the last look and for asking again. */
const LAST_LOOK_MS = 5_000;
const REPORT_TIMEOUT_MS = 3_000;

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
export type ThoroughGather = (request: GatherRequest & { origins: readonly string[] }, tools: GatherTools) => ReturnType<Gather>;

export const gatherThorough: ThoroughGather = async (request, tools) => {
  const { tabId, page, deadlineMs } = request;
  const { platform, vendors } = tools;
  request.onPhase('preparing');
  const frames = new PageFrames(platform.scripting, tabId, vendors);
  const interest = interestIn(tools, page.url);
  const recorder = await registerRecorder(platform, request.origins);
  const watch = new PageWatch(tabId, page.url, {
    platform,
    frames,
    isOfInterest: (url) => interest(url, ''),
    onActiveContent: (url) => recorder.cover(url),
  });
  try {
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
    });
    request.onPhase('looking');
    return await lookAndAskAgain(request, tools, { frames, watch, opening, interest });
  } finally {
    watch.stop();
    await recorder.remove();
  }
};

async function reload({ platform }: GatherTools, tabId: number): Promise<void> {
  try {
    await platform.tabs.reloadTab(tabId);
  } catch (error) {
    throw new CodedError('check/tab-closed', 'The tab was closed.', { cause: error });
  }
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

async function lookAndAskAgain(
  request: GatherRequest,
  tools: GatherTools,
  { frames, watch, opening, interest }: Watched,
): Promise<Evidence> {
  const { tabId, page, signal, deadlineMs } = request;
  const leftMs = () => Math.max(300, deadlineMs - performance.now());
  const reports = readPage(frames, tools.vendors, Math.min(REPORT_TIMEOUT_MS, leftMs() * 0.5));
  const [handover] = await Promise.all([watch.handOver(), catchNotCheckable(reports, tools.platform, tabId, { mayBeUnreachable: true })]);
  watch.throwIfOver();
  refuseFiles(watch.network.mainFrameType);
  // What we ask again ourselves must not look like the page's own requests.
  watch.stop();
  const recording: Recording = {
    network: watch.network,
    opening: opening.opening,
    settledAfterMs: opening.settledAfterMs,
    isClear: opening.isClear,
    pageEvents: handover.events,
    failedUrls: handover.failedUrls,
    isOfInterest: interest,
    askFrame: (frameId, method, args, timeoutMs) => frames.askFrame(frameId, method, args, Math.min(timeoutMs, leftMs())),
  };
  const context: ProbeContext = {
    tabId,
    signal,
    evidence: {},
    platform: tools.platform,
    vendors: tools.vendors,
    vendorOfUrl: tools.vendorOfUrl,
    page,
    readPage: () => reports,
    recording,
    onEvidence: request.onEvidence,
  };
  const looked = runProbes([...PAGE_PROBES, ...BROWSER_PROBES], context);
  request.onPhase('asking-again');
  const asked = runProbes([{ ...refetchProbe, timeoutMs: Math.min(refetchProbe.timeoutMs, leftMs()) }], context);
  const evidence = { ...(await looked), ...(await asked) };
  void frames.ask('rest', [], 2_000).catch(() => undefined);
  return { ...evidence, ...notLooked(['incognito-comparison', 'change-comparison'], 'not-asked') };
}
