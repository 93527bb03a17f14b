import type {
  Evidence,
  EvidenceId,
  EvidenceMap,
  Failure,
  FrameStorage,
  FrameSurvey,
  Launcher,
  NetworkRequest,
  PageEvent,
  Panel,
  Refetch,
  ResourceType,
  Visibility,
} from '@/utils/diagnosis/evidence/schema';

/** Factories for evidence: each gives a whole, valid item, with what a test is about laid over it. */

export const PAGE = 'https://shop.test/help';

export const visible = (over: Partial<Visibility> = {}): Visibility => ({
  isVisible: true,
  hiddenBy: null,
  display: 'block',
  visibility: 'visible',
  opacity: 1,
  inViewport: true,
  hasSize: true,
  isHittable: true,
  coveredBy: null,
  ...over,
});

export const turnedOff = (hiddenBy: Visibility['hiddenBy']): Visibility =>
  visible({ isVisible: false, display: 'none', hiddenBy, hasSize: false, isHittable: false, inViewport: false });

const corner = { x: 900, y: 600, width: 60, height: 60 };

export const launcher = (over: Partial<Launcher> = {}): Launcher => ({
  vendorId: null,
  selector: 'button.chat-launcher',
  tag: 'button',
  label: 'Chat',
  rect: corner,
  visibility: visible(),
  inShadowRoot: false,
  looksLikeLauncher: true,
  ...over,
});

export const panel = (over: Partial<Panel> = {}): Panel => ({
  vendorId: null,
  hasComposer: true,
  textLength: 40,
  saysOffline: false,
  saysError: false,
  saysNotAllowed: false,
  saysUnsupported: false,
  saysNeedsCookies: false,
  rect: { x: 600, y: 200, width: 360, height: 500 },
  isVisible: true,
  ...over,
});

export const frame = (over: Partial<FrameSurvey> = {}): FrameSurvey => ({
  frameId: 0,
  parentFrameId: -1,
  url: PAGE,
  isTop: true,
  readyState: 'complete',
  couldNotLook: false,
  scripts: [],
  iframes: [],
  hints: [],
  resources: [],
  globals: [],
  launchers: [],
  panels: [],
  vendorElements: [],
  inlineLoaders: [],
  cspMeta: [],
  consent: { manager: null, isWaiting: false },
  truncated: false,
  ...over,
});

export const script = (url: string, over: Partial<FrameSurvey['scripts'][number]> = {}): FrameSurvey['scripts'][number] => ({
  url,
  type: '',
  hasIntegrity: false,
  isConsentGated: false,
  hint: null,
  ...over,
});

export const iframe = (url: string, over: Partial<FrameSurvey['iframes'][number]> = {}): FrameSurvey['iframes'][number] => ({
  url,
  selector: 'iframe',
  rect: corner,
  visibility: visible(),
  isBlank: false,
  ...over,
});

export const request = (url: string, type: ResourceType, over: Partial<NetworkRequest> = {}): NetworkRequest => ({
  url,
  type,
  method: 'GET',
  frameId: 0,
  initiatorHost: 'shop.test',
  startMs: 100,
  endMs: 200,
  outcome: 'completed',
  failure: null,
  error: null,
  statusCode: type === 'socket' ? 101 : 200,
  contentType: type === 'script' ? 'text/javascript' : null,
  fromCache: false,
  headers: { csp: null, xFrameOptions: null, clockOffsetMs: null, accessControlAllowOrigin: null },
  ...over,
});

export const failed = (url: string, type: ResourceType, failure: Failure, over: Partial<NetworkRequest> = {}): NetworkRequest =>
  request(url, type, { outcome: 'failed', failure, error: failure, statusCode: null, contentType: null, ...over });

export const answered = (url: string, type: ResourceType, statusCode: number, over: Partial<NetworkRequest> = {}): NetworkRequest =>
  request(url, type, { statusCode, ...over });

export const hanging = (url: string, type: ResourceType, over: Partial<NetworkRequest> = {}): NetworkRequest =>
  request(url, type, { outcome: 'pending', endMs: null, statusCode: null, contentType: null, ...over });

export const pageDocument = (headers: Partial<NetworkRequest['headers']> = {}): NetworkRequest => {
  const document = request(PAGE, 'document', { startMs: 0, endMs: 50 });
  return { ...document, headers: { ...document.headers, ...headers } };
};

export const event = (kind: PageEvent['kind'], url: string, over: Partial<PageEvent> = {}): PageEvent => ({
  kind,
  frameId: 0,
  frameUrl: PAGE,
  atMs: 300,
  url,
  detail: '',
  code: null,
  wasClean: null,
  ...over,
});

type Outcome = 'ok' | Failure;
export const fetched = (outcome: Outcome): Refetch['fromPage'] =>
  outcome === 'ok' ? { status: 'ok', failure: null, statusCode: 200 } : { status: 'failed', failure: outcome, statusCode: null };

export const refetch = (url: string, type: ResourceType, fromPage: Outcome, fromExtension: Outcome): Refetch => ({
  url,
  vendorId: null,
  type,
  fromPage: fetched(fromPage),
  fromExtension: fetched(fromExtension),
});

export const storageOf = (url: string, over: Partial<FrameStorage> = {}): FrameStorage => ({
  frameId: 7,
  url,
  isThirdParty: true,
  vendorId: null,
  localStorage: 'ok',
  sessionStorage: 'ok',
  indexedDb: 'ok',
  cookies: 'ok',
  hasStorageAccess: true,
  ...over,
});

export const environment = (over: Partial<EvidenceMap['browser-environment']> = {}): EvidenceMap['browser-environment'] => ({
  name: 'Chromium',
  version: '156',
  platform: 'Linux',
  language: 'en',
  isOnline: true,
  effectiveType: '4g',
  downlinkMbps: 10,
  isPrivateWindow: false,
  missingFeatures: [],
  ...over,
});

export const settings = (over: Partial<EvidenceMap['browser-settings']> = {}): EvidenceMap['browser-settings'] => ({
  thirdPartyCookies: 'allowed',
  trackingProtection: 'off',
  popups: 'blocked',
  notifications: 'ask',
  ...over,
});

export const comparison = (over: Partial<EvidenceMap['incognito-comparison']> = {}): EvidenceMap['incognito-comparison'] => ({
  normal: 'broken',
  private: 'working',
  differences: ['extensions', 'login', 'cache'],
  reading: 'works-there',
  privateFailure: null,
  by: 'probes',
  ...over,
});

export const changed = (
  change: EvidenceMap['change-comparison']['changes'][number]['change'],
  over: Partial<EvidenceMap['change-comparison']['changes'][number]> = {},
): EvidenceMap['change-comparison']['changes'][number] => ({
  change,
  before: 'broken',
  after: 'working',
  reading: 'works-after',
  beforeFailure: 'other',
  afterFailure: null,
  isSeen: true,
  by: 'probes',
  ...over,
});

/** The same change, but nothing came of it. */
export const changedInVain = (change: Parameters<typeof changed>[0]) =>
  changed(change, { after: 'broken', reading: 'fails-after', afterFailure: 'other' });

export const opening = (status: EvidenceMap['chat-opening']['status'], pressed: Launcher | null = null): EvidenceMap['chat-opening'] => ({
  status,
  launcher: pressed,
  by: pressed ? 'extension' : 'nobody',
  waitedMs: 1_000,
});

export const extension = (name: string, over: Partial<EvidenceMap['extensions']['items'][number]> = {}) => ({
  id: name,
  name,
  isEnabled: true,
  mayDisable: true,
  isByPolicy: false,
  permissions: ['declarativeNetRequest'],
  hostPermissions: ['<all_urls>'],
  ...over,
});

/** Values for items, as a thorough check collects them. */
export interface Seen {
  frames?: FrameSurvey[];
  requests?: NetworkRequest[];
  events?: PageEvent[];
  refetches?: Refetch[];
  storage?: FrameStorage[];
  environment?: EvidenceMap['browser-environment'];
  settings?: EvidenceMap['browser-settings'];
  extensions?: EvidenceMap['extensions']['items'];
  opening?: EvidenceMap['chat-opening'];
  comparison?: EvidenceMap['incognito-comparison'];
  changes?: EvidenceMap['change-comparison']['changes'];
  settledAfterMs?: number;
}

const collected = <Id extends EvidenceId>(value: EvidenceMap[Id]) => ({ status: 'collected' as const, value });

/** Evidence of a thorough check. What a test does not mention was looked at and is empty. */
export function thorough(seen: Seen = {}): Evidence {
  return {
    'page-survey': collected<'page-survey'>({
      pageUrl: PAGE,
      title: 'Help',
      frames: seen.frames ?? [frame()],
      unreachableFrames: 0,
      settledAfterMs: seen.settledAfterMs ?? 3_000,
    }),
    'network-log': collected<'network-log'>({
      requests: [pageDocument(), ...(seen.requests ?? [])],
      mainFrameStatus: 200,
      truncated: false,
    }),
    'page-events': collected<'page-events'>({ events: seen.events ?? [], framesHeard: 1, truncated: false }),
    refetch: collected<'refetch'>({ results: seen.refetches ?? [] }),
    'frame-storage': collected<'frame-storage'>({ frames: seen.storage ?? [] }),
    'browser-environment': collected<'browser-environment'>(seen.environment ?? environment()),
    'browser-settings': collected<'browser-settings'>(seen.settings ?? settings()),
    'chat-opening': collected<'chat-opening'>(seen.opening ?? opening('not-tried')),
    ...(seen.extensions ? { extensions: collected<'extensions'>({ items: seen.extensions }) } : {}),
    ...(seen.comparison ? { 'incognito-comparison': collected<'incognito-comparison'>(seen.comparison) } : {}),
    ...(seen.changes ? { 'change-comparison': collected<'change-comparison'>({ changes: seen.changes }) } : {}),
  };
}

/** Evidence of a quick check: what the click alone gives. */
export function quick(seen: Pick<Seen, 'frames' | 'storage' | 'environment'> & { violations?: PageEvent[] } = {}): Evidence {
  const missing = { status: 'unavailable' as const, reason: 'not-in-quick-check' as const };
  const all = thorough(seen);
  return {
    'page-survey': all['page-survey'] ?? missing,
    'frame-storage': all['frame-storage'] ?? missing,
    'browser-environment': all['browser-environment'] ?? missing,
    'late-violations': collected<'late-violations'>({ events: seen.violations ?? [] }),
    'network-log': missing,
    'page-events': missing,
    refetch: missing,
    'chat-opening': missing,
  };
}
