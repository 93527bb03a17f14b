import type { Visibility } from '../../evidence/schema';
import {
  attributeOf,
  deepElementFromPoint,
  flatParentOf,
  has,
  isInside,
  matches,
  type OpenShadow,
  type Root,
  rectOf,
  rootOf,
  shortSelector,
} from './dom';

/** Below this an element cannot be seen; widgets fade in from 0. */
const MIN_OPACITY = 0.05;
/** CSS pixels; a launcher smaller than this in either direction cannot be seen or hit. */
const MIN_SIZE = 4;

type HiddenBy = NonNullable<Visibility['hiddenBy']>;

/** Whether a person can see and hit the element, and what hides it where not. */
export function visibilityOf(element: Element, openShadow: OpenShadow): Visibility {
  const style = getComputedStyle(element);
  const rect = rectOf(element);
  const culprit = hidingAncestor(element);
  const opacity = effectiveOpacity(element);
  const hasSize = rect.width >= MIN_SIZE && rect.height >= MIN_SIZE;
  const inViewport = hasSize && rect.bottom > 0 && rect.right > 0 && rect.top < innerHeight && rect.left < innerWidth;
  const isShown = culprit === null && opacity > MIN_OPACITY && hasSize && (inViewport || canScrollTo(element, rect));
  const { isHittable, cover } = inViewport && culprit === null ? hitTest(element, rect, openShadow) : { isHittable: false, cover: null };
  return {
    isVisible: isShown,
    hiddenBy: culprit === null ? null : hiddenBy(element, culprit),
    display: style.display,
    visibility: style.visibility,
    opacity,
    inViewport,
    hasSize,
    isHittable,
    coveredBy: isHittable || cover === null ? null : shortSelector(cover),
  };
}

interface Culprit {
  element: Element;
  property: 'display' | 'visibility';
}

/** The element itself or the outermost ancestor that takes it out of the picture. */
function hidingAncestor(element: Element): Culprit | null {
  let culprit: Culprit | null = null;
  for (let node: Element | null = element, depth = 0; node && depth < 200; node = flatParentOf(node), depth++) {
    if (getComputedStyle(node).display === 'none') culprit = { element: node, property: 'display' };
  }
  if (culprit) return culprit;
  if (getComputedStyle(element).visibility === 'visible') return null;
  // `visibility` is inherited: the first ancestor from the root on that has it set it.
  for (let node: Element | null = element; node; node = flatParentOf(node)) {
    if (getComputedStyle(node).visibility === 'visible') break;
    culprit = { element: node, property: 'visibility' };
  }
  return culprit;
}

function effectiveOpacity(element: Element): number {
  let opacity = 1;
  for (let node: Element | null = element, depth = 0; node && depth < 200; node = flatParentOf(node), depth++) {
    opacity *= Number.parseFloat(getComputedStyle(node).opacity) || 0;
  }
  return Math.round(opacity * 1000) / 1000;
}

/** Lies further down or right on a page that scrolls there; what is fixed outside the window can never be reached. */
function canScrollTo(element: Element, rect: DOMRect): boolean {
  for (let node: Element | null = element; node; node = flatParentOf(node)) {
    if (getComputedStyle(node).position === 'fixed') return false;
  }
  const scroller = document.scrollingElement ?? document.documentElement;
  return (
    rect.right + scrollX > 0 &&
    rect.bottom + scrollY > 0 &&
    rect.left + scrollX < scroller.scrollWidth &&
    rect.top + scrollY < scroller.scrollHeight
  );
}

/** Tries the middle and four points around it: a round button has holes, a wrapper lets clicks through. */
function hitTest(element: Element, rect: DOMRect, openShadow: OpenShadow): { isHittable: boolean; cover: Element | null } {
  const left = Math.max(0, rect.left);
  const top = Math.max(0, rect.top);
  const width = Math.min(innerWidth, rect.right) - left;
  const height = Math.min(innerHeight, rect.bottom) - top;
  let cover: Element | null = null;
  for (const [fx, fy] of [
    [0.5, 0.5],
    [0.3, 0.3],
    [0.7, 0.7],
    [0.3, 0.7],
    [0.7, 0.3],
  ] as const) {
    const hit = deepElementFromPoint(left + width * fx, top + height * fy, openShadow);
    if (isInside(hit, element)) return { isHittable: true, cover: null };
    cover ??= hit;
  }
  return { isHittable: false, cover };
}

function hiddenBy(element: Element, { element: culprit, property }: Culprit): HiddenBy {
  const reason = styleReason(culprit, property);
  // A blocker that hides the widget's container is still a blocker; of the page's own reasons only the place matters.
  return culprit === element || reason === 'user-style' || reason === 'unknown' ? reason : 'ancestor';
}

function styleReason(element: Element, property: Culprit['property']): HiddenBy {
  const inline = element instanceof HTMLElement || element instanceof SVGElement ? element.style.getPropertyValue(property) : '';
  if (inline === 'none' || inline === 'hidden' || inline === 'collapse') return 'inline-style';
  if (property === 'display' && has(element, 'hidden')) return 'attribute';
  if (property === 'display' && attributeOf(element, 'type') === 'hidden') return 'attribute';
  if (property === 'display' && matches(element, CLOSED_BY_NATURE)) return 'attribute';
  const { rule, isComplete } = hidingRule(element, property, rootOf(element));
  if (rule) return 'page-style';
  if (isComplete) return 'user-style';
  return beatsImportantInline(element, property) ? 'user-style' : 'page-style';
}

/** What the browser's own style sheet does not draw until the page opens it. */
const CLOSED_BY_NATURE = 'dialog:not([open]), [popover], template, noscript';

/**
 * Whether the page insists that an element stays away: an important rule of its own sheets for one of `names` as it stands, without any
 * state that could end. The vendor itself writes no such rule about its own button, and nothing short of taking the rule out shows it.
 */
export function isBannedByPage(element: Element, names: readonly string[]): boolean {
  const culprit = hidingAncestor(element);
  if (culprit?.property !== 'display') return false;
  const { rule } = hidingRule(culprit.element, 'display', rootOf(culprit.element));
  if (rule?.style.getPropertyPriority('display') !== 'important') return false;
  return rule.selectorText.split(',').some((selector) => names.includes(selector.trim()));
}

/** Looks through the sheets the page owns. Sheets of other hosts without CORS cannot be read; then the answer is not complete. */
function hidingRule(element: Element, property: string, root: Root): { rule: CSSStyleRule | null; isComplete: boolean } {
  const { sheets, isAll } = sheetsOf(root);
  let isComplete = isAll;
  for (const sheet of sheets) {
    try {
      const rule = isInForce(sheet.media) && !sheet.disabled ? findHiding(sheet.cssRules, element, property, { left: 20_000 }) : null;
      if (rule) return { rule, isComplete };
    } catch {
      // SecurityError: a sheet of another host.
      isComplete = false;
    }
  }
  return { rule: null, isComplete };
}

function sheetsOf(root: Root): { sheets: CSSStyleSheet[]; isAll: boolean } {
  try {
    return { sheets: [...root.styleSheets, ...root.adoptedStyleSheets], isAll: true };
  } catch {
    // Firefox does not let the isolated world read constructed sheets.
    return { sheets: [...root.styleSheets], isAll: false };
  }
}

/** Rules for paper, or for another size of window, hide nothing here. */
const isInForce = (media: MediaList): boolean => media.mediaText === '' || matchMedia(media.mediaText).matches;

function findHiding(rules: CSSRuleList, element: Element, property: string, budget: { left: number }): CSSStyleRule | null {
  for (const rule of rules) {
    if (--budget.left < 0) return null;
    if (rule instanceof CSSMediaRule && !isInForce(rule.media)) continue;
    if (rule instanceof CSSStyleRule) {
      const value = rule.style.getPropertyValue(property);
      const hides = value === 'none' || value === 'hidden' || value === 'collapse' || value.includes('var(');
      if (hides && matchesRule(element, rule)) return rule;
    }
    const inner = (rule as Partial<CSSGroupingRule>).cssRules ?? (rule as Partial<CSSImportRule>).styleSheet?.cssRules;
    const found = inner && inner.length > 0 ? findHiding(inner, element, property, budget) : null;
    if (found) return found;
  }
  return null;
}

function matchesRule(element: Element, rule: CSSStyleRule): boolean {
  // A nested rule's `&` and a shadow root's `:host` cannot be matched from outside; they belong to the page either way.
  if (rule.selectorText.includes('&') || rule.selectorText.includes(':host')) return true;
  try {
    return Element.prototype.matches.call(element, rule.selectorText);
  } catch {
    // A selector that only works inside a sheet, such as a pseudo-element of another engine.
    return false;
  }
}

/**
 * A page cannot beat its own `style="… !important"`; a user-origin rule does. Tried only where the page's sheets could not all be read;
 * the attribute is put back in the same task, before anything is painted.
 */
function beatsImportantInline(element: Element, property: Culprit['property']): boolean {
  if (!(element instanceof HTMLElement)) return false;
  const before = attributeOf(element, 'style');
  element.style.setProperty(property, property === 'display' ? 'block' : 'visible', 'important');
  const after = getComputedStyle(element).getPropertyValue(property);
  if (before === null) Element.prototype.removeAttribute.call(element, 'style');
  else Element.prototype.setAttribute.call(element, 'style', before);
  return after === 'none' || after === 'hidden';
}
