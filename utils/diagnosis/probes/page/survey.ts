import {
  absolute,
  attributeOf,
  collectRoots,
  has,
  matches,
  type OpenShadow,
  queryAll,
  type Root,
  rectOf,
  shortSelector,
  visibleText,
} from './dom';
import { findLaunchers } from './find-launchers';
import { type BeforePress, findPanels } from './find-panels';
import type { Knowledge } from './knowledge';
import { boxOf, isInLowerCorner, pinnedAncestor } from './place';
import type { RawFrameSurvey, RawGlance, RawIframe } from './raw';
import { visibilityOf } from './visibility';

const MAX = 500;
const MAX_IFRAMES = 200;
/** Of a page that makes frames without end. */
const MAX_RANKED = 20_000;
/** Frames that have a number; a chat's is hardly the thousandth. */
const MAX_COUNTED = 1_000;

/** Consent managers by an element or global that they always leave in the page, with the banner that waits for an answer. */
const CONSENT_MANAGERS: readonly { name: string; present: string; waiting: string }[] = [
  { name: 'OneTrust', present: '#onetrust-consent-sdk', waiting: '#onetrust-banner-sdk' },
  { name: 'Cookiebot', present: '#CybotCookiebotDialog, script#Cookiebot', waiting: '#CybotCookiebotDialog' },
  { name: 'Usercentrics', present: '#usercentrics-root, #usercentrics-cmp-ui', waiting: '#usercentrics-root, #usercentrics-cmp-ui' },
  { name: 'Didomi', present: '#didomi-host', waiting: '#didomi-popup, #didomi-notice' },
  { name: 'TrustArc', present: '#truste-consent-track, #consent_blackbar', waiting: '#truste-consent-track' },
  { name: 'Osano', present: '.osano-cm-window', waiting: '.osano-cm-dialog:not(.osano-cm-dialog--hidden)' },
  { name: 'CookieYes', present: '.cky-consent-container', waiting: '.cky-consent-container:not(.cky-hide)' },
  { name: 'Complianz', present: '#cmplz-cookiebanner-container', waiting: '.cmplz-cookiebanner.cmplz-show' },
  { name: 'iubenda', present: '#iubenda-cs-banner', waiting: '#iubenda-cs-banner' },
  { name: 'Klaro', present: '.klaro', waiting: '.klaro .cookie-notice, .klaro .cookie-modal' },
  { name: 'Efilli', present: 'efilli-layout-dynamic, efilli-banner', waiting: 'efilli-layout-dynamic, efilli-banner' },
  {
    name: 'consent banner',
    present:
      '[id*="cookie" i][id*="banner" i], [class*="cookie" i][class*="banner" i], [id*="consent" i], [class*="cookie-consent" i], [data-consent-banner]',
    waiting:
      '[id*="cookie" i][id*="banner" i], [class*="cookie" i][class*="banner" i], [id*="consent" i], [class*="cookie-consent" i], [data-consent-banner]',
  },
];

/** Attributes by which consent managers hold a script back. */
const CONSENT_GATED =
  'script[type="text/plain"], script[data-cookieconsent], script[data-cookiecategory], script[data-category], script[data-usercentrics], script[data-consent], script[data-categories], script[class*="optanon-category"], script[class*="cmplz-"], script[type="text/tracker"], script[type="opt-in"]';

/** Found elements of the last glance; `press` takes its target from here. */
export interface Glanced {
  glance: RawGlance;
  launcherElements: Element[];
}

/** A short look at this frame: what is on screen of a chat now. */
export function takeGlance(
  knowledge: Knowledge,
  openShadow: OpenShadow,
  mutations: number,
  before: BeforePress | null,
): Glanced & { roots: Root[]; truncated: boolean } {
  const { roots, truncated } = collectRoots(openShadow);
  const launchers = findLaunchers(roots, knowledge, openShadow);
  return {
    roots,
    truncated,
    launcherElements: launchers.map(({ element }) => element),
    glance: {
      readyState: document.readyState,
      bornMs: performance.timeOrigin,
      path: framePath(),
      url: location.href,
      width: innerWidth,
      height: innerHeight,
      mutations,
      mayChange: mayChange(roots),
      launchers: launchers.map(({ launcher, isFrame, isBanned }, key) => ({ ...launcher, key, isFrame, isBanned })),
      panels: findPanels(roots, knowledge, openShadow, before),
      iframes: findIframes(roots, knowledge, openShadow),
      vendorElements: findVendorElements(roots, knowledge, openShadow),
    },
  };
}

/** Everything the page survey holds of this frame. */
export function takeSurvey(
  knowledge: Knowledge,
  openShadow: OpenShadow,
  mutations: number,
  before: BeforePress | null,
): Glanced & { survey: RawFrameSurvey } {
  const { roots, truncated, ...glanced } = takeGlance(knowledge, openShadow, mutations, before);
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const survey: RawFrameSurvey = {
    ...glanced.glance,
    contentType: String(document.contentType),
    title: String(document.title).slice(0, 200),
    scripts: findScripts(roots, knowledge),
    hints: queryAll(document, 'link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="preload"], link[rel~="modulepreload"]')
      .slice(0, MAX)
      .map((link) => absolute(attributeOf(link, 'href'))),
    resources: resources.slice(0, MAX).map((entry) => ({
      url: entry.name,
      initiator: entry.initiatorType,
      startMs: entry.startTime,
      durationMs: entry.duration,
      transferSize: entry.transferSize,
      responseStatus: entry.responseStatus ?? 0,
    })),
    inlineLoaders: findInlineLoaders(knowledge),
    cspMeta: queryAll(document, 'meta[http-equiv="Content-Security-Policy" i]').map((meta) =>
      (attributeOf(meta, 'content') ?? '').slice(0, 2_000),
    ),
    consent: readConsent(openShadow),
    isBlank: isBlank(roots, openShadow),
    truncated: truncated || resources.length > MAX,
  };
  return { ...glanced, survey };
}

/** Nothing comes of its own accord into a page without code: data blocks and hints are none. */
function mayChange(roots: readonly Root[]): boolean {
  const isCode = (script: Element) => !/json|text\/plain|template|speculationrules/i.test(attributeOf(script, 'type') ?? '');
  return roots.some((root) => queryAll(root, 'script').some(isCode) || queryAll(root, 'iframe, frame, object, embed, [onload]').length > 0);
}

/** This frame's place below the top one. Frames in shadow roots have no number. */
function framePath(): string {
  const parts: string[] = [];
  for (let frame: Window = window, depth = 0; frame !== frame.parent && depth < 10; frame = frame.parent, depth++) {
    parts.unshift(String(indexIn(frame.parent, frame)).replace('-1', '?'));
  }
  return parts.join('.');
}

function indexIn(parent: Window, frame: Window | null): number {
  const count = Math.min(parent.length, MAX_COUNTED);
  for (let index = 0; index < count; index++) if (parent[index] === frame) return index;
  return -1;
}

/** Walked once: finding its number anew for each of a thousand frames takes longer than all the rest. */
const placesOfFrames = (): ReadonlyMap<Window | null, number> =>
  new Map(Array.from({ length: Math.min(window.length, MAX_COUNTED) }, (_, index) => [window[index] ?? null, index]));

function findIframes(roots: readonly Root[], knowledge: Knowledge, openShadow: OpenShadow): RawIframe[] {
  const all = roots.flatMap((root) => queryAll(root, 'iframe'));
  const places = placesOfFrames();
  return likeliestFirst(all, knowledge).map((element) => {
    const rect = boxOf(rectOf(element));
    return {
      url: absolute(attributeOf(element, 'src')) || 'about:blank',
      selector: shortSelector(element),
      rect,
      visibility: visibilityOf(element, openShadow),
      index: places.get((element as HTMLIFrameElement).contentWindow) ?? -1,
      looksLikeChat: isInLowerCorner(rect) && pinnedAncestor(element) !== null,
    };
  });
}

/** Frames to look at, should there be too many: a chat's own address first, then what a person sees. */
function likeliestFirst(elements: readonly Element[], knowledge: Knowledge): readonly Element[] {
  if (elements.length <= MAX_IFRAMES) return elements;
  const rank = (element: Element): number => {
    const { width, height } = rectOf(element);
    const isVendors = knowledge.vendorOfUrl(absolute(attributeOf(element, 'src'))) !== null || knowledge.vendorOfElement(element) !== null;
    return (isVendors ? 2 : 0) + (width > 1 && height > 1 ? 1 : 0);
  };
  const ranked = elements.slice(0, MAX_RANKED).map((element) => ({ element, rank: rank(element) }));
  return ranked
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MAX_IFRAMES)
    .map(({ element }) => element);
}

function findVendorElements(roots: readonly Root[], knowledge: Knowledge, openShadow: OpenShadow): RawGlance['vendorElements'] {
  const found: { vendorId: string; selector: string; isVisible: boolean }[] = [];
  for (const root of roots) {
    for (const { id, frameSelectors, launcherSelectors, offlineSelectors } of knowledge.vendors) {
      for (const selector of [...frameSelectors, ...launcherSelectors, ...offlineSelectors]) {
        const element = queryAll(root, selector).find((one) => !knowledge.isOfAnother(one, id));
        if (element && found.length < 60) found.push({ vendorId: id, selector, isVisible: visibilityOf(element, openShadow).isVisible });
      }
    }
  }
  return found;
}

function findScripts(roots: readonly Root[], knowledge: Knowledge): RawFrameSurvey['scripts'] {
  const gatedByVendor = knowledge.vendors.flatMap(({ consentSelectors }) => consentSelectors);
  return roots
    .flatMap((root) => queryAll(root, 'script'))
    .slice(0, 2_000)
    .flatMap((script) => {
      const address = attributeOf(script, 'src') ?? attributeOf(script, 'data-src') ?? attributeOf(script, 'data-cookieblock-src');
      const isConsentGated = isHeldBack(script) || gatedByVendor.some((selector) => matches(script, selector));
      if (address === null && !isConsentGated) return [];
      const hint = isConsentGated ? (knowledge.vendorsNamedIn(script.textContent ?? '')[0]?.url ?? null) : null;
      return [
        { url: absolute(address), type: attributeOf(script, 'type') ?? '', hasIntegrity: has(script, 'integrity'), isConsentGated, hint },
      ];
    })
    .slice(0, MAX);
}

/** A gating attribute alone is not enough: after consent the manager leaves it there and makes the script run. */
function isHeldBack(script: Element): boolean {
  if (!matches(script, CONSENT_GATED)) return false;
  const type = (attributeOf(script, 'type') ?? '').toLowerCase();
  const isRunnable = type === '' || type === 'module' || type.includes('javascript');
  return !isRunnable || (!has(script, 'src') && has(script, 'data-src'));
}

function findInlineLoaders(knowledge: Knowledge): RawFrameSurvey['inlineLoaders'] {
  const counts = new Map<string, { vendorId: string; url: string; count: number }>();
  for (const script of queryAll(document, 'script:not([src])').slice(0, 300)) {
    for (const { vendorId, url } of knowledge.vendorsNamedIn(script.textContent ?? '')) {
      const known = counts.get(vendorId);
      if (known) known.count++;
      else counts.set(vendorId, { vendorId, url, count: 1 });
    }
  }
  return [...counts.values()];
}

const DRAWN = 'img, svg, canvas, video, button, input, textarea, select, iframe, object, embed, [role="button"], [contenteditable]';

/** Nothing to see in this frame. Backgrounds count as pictures: some launchers are nothing else. */
function isBlank(roots: readonly Root[], openShadow: OpenShadow): boolean {
  if (!document.body) return true;
  if (visibleText(document.body, openShadow, 50).trim().length > 0) return false;
  for (const root of roots) {
    if (queryAll(root, DRAWN).slice(0, 200).some(hasArea)) return false;
    const hasPicture = (element: Element) => hasArea(element) && getComputedStyle(element).backgroundImage !== 'none';
    if (queryAll(root, '*').slice(0, 500).some(hasPicture)) return false;
  }
  return true;
}

function hasArea(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
}

function readConsent(openShadow: OpenShadow): { manager: string | null; isWaiting: boolean } {
  for (const { name, present, waiting } of CONSENT_MANAGERS) {
    if (queryAll(document, present).length === 0) continue;
    const isWaiting = queryAll(document, waiting)
      .slice(0, 5)
      .some((element) => visibilityOf(element, openShadow).isVisible);
    return { manager: name, isWaiting };
  }
  return { manager: null, isWaiting: false };
}
