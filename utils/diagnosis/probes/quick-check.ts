import { browserEnvironmentProbe } from './browser-environment';
import { browserSettingsProbe } from './browser-settings';
import { chatOpeningProbe } from './chat-opening';
import { extensionsProbe } from './extensions';
import { frameStorageProbe } from './frame-storage';
import type { Gather } from './gather';
import { lateViolationsProbe } from './late-violations';
import { catchNotCheckable } from './not-checkable';
import { otherContactsProbe } from './other-contacts';
import { PageFrames } from './page/page-frames';
import { readPage } from './page/page-reports';
import { pageSurveyProbe } from './page-survey';
import type { ProbeContext } from './probe-context';
import { notLooked, runProbes } from './run-probes';

const PROBES = [
  pageSurveyProbe,
  frameStorageProbe,
  lateViolationsProbe,
  chatOpeningProbe,
  otherContactsProbe,
  browserEnvironmentProbe,
  browserSettingsProbe,
  extensionsProbe,
];

/** What can be seen on the click alone, without touching the page: no reload, no press, no request. */
export const gatherQuick: Gather = async (request, tools) => {
  const { tabId, page, signal, deadlineMs } = request;
  request.onPhase('looking');
  const frames = new PageFrames(tools.platform.scripting, tabId, tools.vendors);
  const timeoutMs = Math.max(500, deadlineMs - performance.now());
  const reports = readPage(frames, tools.vendors, timeoutMs);
  const context: ProbeContext = {
    tabId,
    signal,
    evidence: {},
    platform: tools.platform,
    vendors: tools.vendors,
    vendorOfUrl: tools.vendorOfUrl,
    page,
    readPage: () => reports,
    recording: null,
    onEvidence: request.onEvidence,
  };
  // Without a connection the tab may show the browser's error page, and that is what there is to tell.
  await catchNotCheckable(reports, tools.platform, tabId, { mayBeUnreachable: !navigator.onLine });
  const evidence = await runProbes(PROBES, context);
  void frames.ask('rest', [], 2_000).catch(() => undefined);
  return {
    ...evidence,
    ...notLooked(['network-log', 'page-events', 'refetch'], 'not-in-quick-check'),
    ...notLooked(['incognito-comparison', 'change-comparison'], 'not-asked'),
  };
};
