import type { Evidence, FrameSurvey, NetworkRequest, PageEvent, Refetch } from '@/utils/diagnosis/evidence/schema';
import type { PracticeFault } from './practice-faults';

/** Nobody's host: the names below `.example` are kept free for examples. */
const HOST = 'https://chat.practice.example';
const SCRIPT = `${HOST}/chat-widget.js`;
const PAGE = 'https://practice.example/order/4711';
const CORNER = { x: 900, y: 600, width: 160, height: 40 };
const SEEN = {
  isVisible: true,
  hiddenBy: null,
  display: 'block',
  visibility: 'visible',
  opacity: 1,
  inViewport: true,
  hasSize: true,
  isHittable: true,
  coveredBy: null,
} as const;

function request(over: Partial<NetworkRequest>): NetworkRequest {
  return {
    url: SCRIPT,
    type: 'script',
    method: 'GET',
    frameId: 0,
    initiatorHost: 'practice.example',
    startMs: 140,
    endMs: 180,
    outcome: 'completed',
    failure: null,
    error: null,
    statusCode: 200,
    contentType: 'text/javascript',
    fromCache: false,
    headers: { csp: null, xFrameOptions: null, clockOffsetMs: null, accessControlAllowOrigin: null },
    ...over,
  };
}

function event(over: Partial<PageEvent>): PageEvent {
  return {
    kind: 'resource-error',
    frameId: 0,
    frameUrl: PAGE,
    atMs: 181,
    url: SCRIPT,
    detail: 'script',
    code: null,
    wasClean: null,
    ...over,
  };
}

function refetch(fromPage: Refetch['fromPage']): Refetch {
  return { url: SCRIPT, vendorId: null, type: 'script', fromPage, fromExtension: { status: 'ok', failure: null, statusCode: 200 } };
}

/** What a check would see on a real page with this fault. */
const SEEN_WITH: Record<PracticeFault, { requests: NetworkRequest[]; events: PageEvent[]; results: Refetch[]; opened: boolean }> = {
  blocker: {
    requests: [
      request({
        outcome: 'failed',
        failure: 'blocked-by-extension',
        error: 'net::ERR_BLOCKED_BY_CLIENT',
        statusCode: null,
        contentType: null,
      }),
    ],
    events: [event({})],
    results: [refetch({ status: 'failed', failure: 'blocked-by-extension', statusCode: null })],
    opened: false,
  },
  policy: {
    requests: [],
    events: [event({ kind: 'csp-violation', detail: 'script-src-elem' }), event({})],
    results: [refetch({ status: 'ok', failure: null, statusCode: 200 })],
    opened: false,
  },
  none: { requests: [request({})], events: [], results: [], opened: true },
};

function surveyOf(fault: PracticeFault): FrameSurvey {
  const launcher = {
    vendorId: null,
    selector: 'button.chat-launcher',
    tag: 'button',
    label: 'Live chat',
    rect: CORNER,
    visibility: SEEN,
    inShadowRoot: false,
    looksLikeLauncher: true,
  };
  const panel = {
    vendorId: null,
    hasComposer: true,
    textLength: 40,
    saysOffline: false,
    saysError: false,
    saysNotAllowed: false,
    saysUnsupported: false,
    saysNeedsCookies: false,
    rect: { x: 700, y: 200, width: 320, height: 400 },
    isVisible: true,
  };
  return {
    frameId: 0,
    parentFrameId: -1,
    url: PAGE,
    isTop: true,
    readyState: 'complete',
    couldNotLook: false,
    scripts: [{ url: SCRIPT, type: '', hasIntegrity: false, isConsentGated: false, hint: null }],
    iframes: [],
    hints: [],
    resources: [],
    globals: [],
    launchers: fault === 'none' ? [launcher] : [],
    panels: fault === 'none' ? [panel] : [],
    vendorElements: [],
    inlineLoaders: [],
    cspMeta: fault === 'policy' ? ["script-src 'self'"] : [],
    consent: { manager: null, isWaiting: false },
    truncated: false,
  };
}

/**
 * The practice shop's evidence. Browsers let no extension look into its own pages as into others, so what a check would have seen is written
 * down here; it goes to the same judge as everything else.
 */
export function practiceEvidence(fault: PracticeFault): Evidence {
  const { requests, events, results, opened } = SEEN_WITH[fault];
  const collected = <T>(value: T) => ({ status: 'collected' as const, value });
  const document = request({ url: PAGE, type: 'document', startMs: 0, endMs: 50, contentType: 'text/html' });
  return {
    'page-survey': collected({
      pageUrl: PAGE,
      title: 'Practice shop',
      frames: [surveyOf(fault)],
      unreachableFrames: 0,
      settledAfterMs: 300,
    }),
    'network-log': collected({ requests: [document, ...requests], mainFrameStatus: 200, truncated: false }),
    'page-events': collected({ events, framesHeard: 1, truncated: false }),
    refetch: collected({ results }),
    'frame-storage': collected({ frames: [] }),
    'chat-opening': collected({
      status: opened ? 'opened' : 'no-launcher',
      launcher: null,
      by: opened ? 'extension' : 'nobody',
      waitedMs: 200,
    }),
  };
}
