import { isThirdParty } from '@/utils/foundation/site';
import { hostnameOf, redactUrl } from '@/utils/foundation/url';
import { cutText } from '../evidence/bounds';
import {
  type EvidenceMap,
  type FrameSurvey,
  frameStorageSchema,
  frameSurveySchema,
  MAX_ITEMS,
  type PageEvent,
  type Visibility,
} from '../evidence/schema';
import type { RawFrameReport } from './page/agent';
import type { RawFrameSurvey, RawGlobal, RawIframe } from './page/raw';

export interface FrameReport {
  frameId: number;
  report: RawFrameReport;
}

/** More frames than this are counted, not kept: one such evidence item would fill the session storage. */
const MAX_FRAMES = 60;
const clean = (url: string): string => cutText(redactUrl(url));
const few = <T>(items: readonly T[] | undefined, max: number): T[] => (Array.isArray(items) ? items.slice(0, max) : []);

interface Placed {
  frameId: number;
  parentFrameId: number;
  raw: RawFrameSurvey;
  /** The element of the frame above that holds it, where that could be seen. */
  element: RawIframe | null;
}

/** Frames know their place (`0.2`); with it each finds the frame above and its own element there. */
function placeFrames(reports: readonly FrameReport[]): Placed[] {
  const byPath = new Map(reports.map(({ frameId, report }) => [report.survey.path, { frameId, raw: report.survey }]));
  return reports.map(({ frameId, report: { survey: raw } }) => {
    if (raw.path === '') return { frameId, parentFrameId: -1, raw, element: null };
    const parts = raw.path.split('.');
    const parent = byPath.get(parts.slice(0, -1).join('.'));
    const index = Number(parts.at(-1));
    // Frames in shadow roots have no number: address and size must do.
    const element = parent?.raw.iframes.find((iframe) => (Number.isNaN(index) ? isSameFrame(iframe, raw) : iframe.index === index));
    return { frameId, parentFrameId: parent?.frameId ?? -1, raw, element: element ?? null };
  });
}

const isSameFrame = (iframe: RawIframe, frame: RawFrameSurvey): boolean =>
  iframe.index === -1 && (iframe.url === frame.url || (iframe.rect.width === frame.width && iframe.rect.height === frame.height));

/** How the frame, or the nearest one around it, is hidden in the page above; `null` where all are shown. It shows nothing then, however well it looks from inside. */
function hidingOf(placed: Placed, byId: ReadonlyMap<number, Placed>): Visibility | null {
  for (let here: Placed | undefined = placed, depth = 0; here && depth < 10; here = byId.get(here.parentFrameId), depth++) {
    if (here.element && !here.element.visibility.isVisible) return here.element.visibility;
  }
  return null;
}

/** What lies over the frame, or over one that holds it, lies over everything in it. */
function coverOf(placed: Placed, byId: ReadonlyMap<number, Placed>): string | null {
  for (let here: Placed | undefined = placed, depth = 0; here && depth < 10; here = byId.get(here.parentFrameId), depth++) {
    const visibility = here.element?.visibility;
    if (visibility?.inViewport && !visibility.isHittable) return visibility.coveredBy ?? '';
  }
  return null;
}

/**
 * As a person meets it: not as the frame itself sees it, but as the page around it lets it be seen and pressed. In a frame that is turned off
 * everything lies "outside the window", so there the reason is the frame's.
 */
function seenFromPage(visibility: Visibility, hiding: Visibility | null, coveredBy: string | null): Visibility {
  if (hiding) return { ...(visibility.hiddenBy === null ? hiding : visibility), isVisible: false, isHittable: false };
  return coveredBy === null ? visibility : { ...visibility, isHittable: false, coveredBy };
}

function surveyOf(placed: Placed, all: readonly Placed[], byId: ReadonlyMap<number, Placed>, globals: readonly RawGlobal[]): FrameSurvey {
  const { raw, frameId, element } = placed;
  const hiding = hidingOf(placed, byId);
  const cover = coverOf(placed, byId);
  const isPage = raw.path === '';
  return {
    frameId,
    parentFrameId: placed.parentFrameId,
    url: clean(raw.url),
    isTop: isPage,
    readyState: cutText(raw.readyState, 40),
    couldNotLook: false,
    isBlank: raw.isBlank === true,
    scripts: few(raw.scripts, 200).map((script) => ({
      ...script,
      url: clean(script.url),
      type: cutText(script.type, 80),
      hint: script.hint === null ? null : clean(script.hint),
    })),
    iframes: few(raw.iframes, 100).map((iframe) => ({
      url: clean(iframe.url),
      selector: iframe.selector,
      rect: iframe.rect,
      visibility: iframe.visibility,
      isBlank: all.some((other) => other.element === iframe && other.raw.isBlank),
    })),
    hints: few(raw.hints, 100).map(clean),
    resources: few(raw.resources, 200).map((resource) => ({ ...resource, url: clean(resource.url) })),
    globals: few(globals, 100),
    launchers: few(raw.launchers, 40).map(({ key: _, isFrame: __, isBanned: ___, ...launcher }) => ({
      ...launcher,
      visibility: seenFromPage(launcher.visibility, hiding, cover),
    })),
    panels: few(raw.panels, 20)
      .filter((panel) => isPage || isChatFrame(placed, panel.vendorId, panel.hasComposer))
      .map((panel) => ({ ...panel, isVisible: panel.isVisible && hiding === null, rect: inPage(panel.rect, element) })),
    vendorElements: few(raw.vendorElements, 100),
    inlineLoaders: few(raw.inlineLoaders, 40).map((loader) => ({ ...loader, url: clean(loader.url) })),
    cspMeta: few(raw.cspMeta, 10),
    consent: raw.consent,
    truncated: raw.truncated || raw.scripts.length > 200 || raw.resources.length > 200,
  };
}

/** A frame without a known address counts as a chat only by where it sits, or by a field to write in at such a place. */
const isChatFrame = ({ element }: Placed, vendorId: string | null, hasComposer: boolean): boolean =>
  vendorId !== null || hasComposer || element?.looksLikeChat === true;

const inPage = <T extends { x: number; y: number }>(rect: T, element: RawIframe | null): T =>
  element ? { ...rect, x: rect.x + element.rect.x, y: rect.y + element.rect.y } : rect;

/** What a frame says is read by its schema; one that lies about its shapes is a frame in which we could not look. */
function readSurvey(survey: FrameSurvey): FrameSurvey {
  const read = frameSurveySchema.safeParse(survey);
  return read.success ? read.data : { ...emptySurvey(survey), couldNotLook: true };
}

const emptySurvey = ({ frameId, parentFrameId, url, isTop }: FrameSurvey): FrameSurvey => ({
  frameId,
  parentFrameId,
  url,
  isTop,
  readyState: '',
  couldNotLook: true,
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
});

/** The chat's frames first, should there be too many. */
const byInterest = (a: Placed, b: Placed): number => interest(b) - interest(a);
const interest = ({ raw, element }: Placed): number =>
  (raw.path === '' ? 100 : 0) +
  raw.panels.length * 4 +
  raw.launchers.length * 2 +
  (element?.looksLikeChat ? 3 : 0) +
  raw.vendorElements.length;

/** The page survey out of what the frames told. */
export function assembleSurvey(
  reports: readonly FrameReport[],
  globals: ReadonlyMap<number, readonly RawGlobal[]>,
  settledAfterMs: number,
): EvidenceMap['page-survey'] {
  const placed = placeFrames(reports).sort(byInterest);
  const byId = new Map(placed.map((one) => [one.frameId, one]));
  const top = placed.find(({ raw }) => raw.path === '');
  const framesSeen = placed.reduce((count, { raw }) => count + raw.iframes.length, 0);
  return {
    pageUrl: clean(top?.raw.url ?? ''),
    title: cutText(top?.raw.title, 200),
    frames: placed.slice(0, MAX_FRAMES).map((one) => readSurvey(surveyOf(one, placed, byId, globals.get(one.frameId) ?? []))),
    unreachableFrames: Math.max(0, framesSeen - (placed.length - 1)) + Math.max(0, placed.length - MAX_FRAMES),
    settledAfterMs: Math.round(settledAfterMs),
  };
}

/** Storage of every frame. Cookies that are refused read as empty without an error, so localStorage has to speak for them. */
export function assembleStorage(
  reports: readonly FrameReport[],
  vendorOfUrl: (url: string) => string | null,
  isFirefox: boolean,
): EvidenceMap['frame-storage'] {
  const pageHost = hostnameOf(reports.find(({ report }) => report.survey.path === '')?.report.survey.url ?? '');
  const frames = reports.slice(0, MAX_ITEMS).map(({ frameId, report: { storage } }) => {
    const host = hostnameOf(storage.url);
    // Frames without an address of their own (about:blank, srcdoc) belong to the page.
    const third = host !== '' && isThirdParty(host, pageHost);
    return {
      frameId,
      url: clean(storage.url),
      isThirdParty: third,
      vendorId: vendorOfUrl(storage.url),
      localStorage: storage.localStorage,
      sessionStorage: storage.sessionStorage,
      indexedDb: storage.indexedDb,
      cookies: cookieAccess(storage, third, isFirefox),
      hasStorageAccess: storage.hasStorageAccess,
      isFull: storage.isFull,
    };
  });
  return { frames: frames.filter((frame) => frameStorageSchema.safeParse(frame).success) };
}

function cookieAccess(storage: RawFrameReport['storage'], isThird: boolean, isFirefox: boolean): 'ok' | 'denied' | 'unknown' {
  if (storage.hasCookies) return 'ok';
  if (storage.localStorage === 'denied') return 'denied';
  // Firefox keeps partitioned cookies for frames to which it denies "storage access".
  if (isThird && !isFirefox && storage.hasStorageAccess === false) return 'denied';
  return storage.localStorage === 'ok' ? 'ok' : 'unknown';
}

/** Policy violations that the browser remembered; `null` where no frame's browser keeps any. */
export function assembleViolations(reports: readonly FrameReport[]): EvidenceMap['late-violations'] | null {
  if (reports.every(({ report }) => report.violations === null)) return null;
  const events = reports.flatMap(({ frameId, report: { violations } }) =>
    few(violations ?? [], 100).map(
      (violation): PageEvent => ({
        kind: 'csp-violation',
        frameId,
        frameUrl: clean(violation.documentUrl),
        atMs: 0,
        // Keywords such as `inline` and `eval` stand in the place of an address.
        url: clean(violation.url) || cutText(violation.url, 100),
        detail: cutText(violation.directive, 100),
        code: null,
        wasClean: null,
        isEnforced: violation.isEnforced,
      }),
    ),
  );
  return { events: events.slice(0, MAX_ITEMS) };
}
