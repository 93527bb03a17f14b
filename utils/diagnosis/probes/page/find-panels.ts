import type { Panel } from '../../evidence/schema';
import { namesChat, saysError, saysNeedsCookies, saysNotAllowed, saysOffline, saysUnsupported } from './chat-words';
import {
  attributeOf,
  deepElementFromPoint,
  flatParentOf,
  matches,
  type OpenShadow,
  queryAll,
  type Root,
  rectOf,
  tagOf,
  visibleText,
} from './dom';
import { vendorAround } from './find-launchers';
import type { Knowledge } from './knowledge';
import { boxOf, isInLowerCorner, pinnedAncestor } from './place';
import { visibilityOf } from './visibility';

const COMPOSER =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"], input:not([type]), input[type="text"]';
/** CSS pixels; smaller boxes are launchers. */
const MIN_PANEL = { width: 180, height: 160 };
const MAX_PANELS = 20;

/** Opened chats in this frame: with a field to write in, or without one but of a chat's shape. */
export function findPanels(roots: readonly Root[], knowledge: Knowledge, openShadow: OpenShadow, before: BeforePress | null): Panel[] {
  const vendorHere = window === window.top ? null : knowledge.vendorOfUrl(location.href);
  const containers = new Map<Element, { vendorId: string | null; hasComposer: boolean }>();
  for (const root of roots) {
    for (const field of queryAll(root, COMPOSER).slice(0, 60)) {
      if (!canBeTypedInto(field, openShadow)) continue;
      const home = homeOf(field, knowledge, vendorHere) ?? (before && homeAfterPress(field, before)) ?? homeInContainer(field, knowledge);
      if (home) containers.set(home.element, { vendorId: home.vendorId ?? vendorAround(field, knowledge), hasComposer: true });
    }
  }
  for (const { element, vendorId } of vendorBoxes(roots, knowledge)) {
    const isKnown = [...containers.keys()].some((other) => contains(element, other) || contains(other, element));
    if (!isKnown && hasPanelSize(element)) containers.set(element, { vendorId, hasComposer: false });
  }
  if (containers.size === 0 && before) {
    const box = newCornerBox(before, openShadow);
    if (box) containers.set(box, { vendorId: vendorHere ?? vendorAround(box, knowledge), hasComposer: false });
  }
  // A notice may stand in a frame that is no larger than the button that should be in it.
  if (
    containers.size === 0 &&
    document.body &&
    (isPanelFrame() || (vendorHere !== null && turnsAway(visibleText(document.body, openShadow))))
  )
    containers.set(document.body, { vendorId: vendorHere, hasComposer: false });
  return [...containers].slice(0, MAX_PANELS).map(([element, facts]) => describe(element, facts, openShadow));
}

/** Says why nobody can use the chat here. */
const turnsAway = (text: string): boolean => saysNeedsCookies(text) || saysNotAllowed(text) || saysUnsupported(text);

/** Some vendors' one container, often without a size of its own, holds the button and later the chat too. */
function homeInContainer(field: Element, knowledge: Knowledge): Home | null {
  const vendorId = vendorAround(field, knowledge);
  for (let node = vendorId === null ? null : flatParentOf(field); node && !isBody(node); node = flatParentOf(node)) {
    if (hasPanelSize(node)) return { element: node, vendorId };
  }
  return null;
}

/** What stood on the screen of this frame before the launcher was pressed. */
export interface BeforePress {
  fields: WeakSet<Element>;
  boxes: WeakSet<Element>;
}

/** To be taken just before the press: whatever is there afterwards and not in it, the press brought. */
export function rememberBeforePress(roots: readonly Root[], openShadow: OpenShadow): BeforePress {
  const fields = roots.flatMap((root) => queryAll(root, COMPOSER).slice(0, 200)).filter((field) => canBeTypedInto(field, openShadow));
  return { fields: new WeakSet(fields), boxes: new WeakSet(cornerBoxes(openShadow)) };
}

/** A field that the press brought is the chat's, whatever its surroundings are called; a search field is not. */
function homeAfterPress(field: Element, before: BeforePress): Home | null {
  if (before.fields.has(field) || attributeOf(field, 'type') === 'search') return null;
  for (let node: Element | null = field, depth = 0; node && depth < 60; node = flatParentOf(node), depth++) {
    if (matches(node, 'form[role="search"], [role="search"], search') || isBody(node)) return null;
    if (depth > 0 && hasPanelSize(node)) return { element: node, vendorId: null };
  }
  return null;
}

/** Pinned boxes with room for a chat, found where chats open: above the lower corners. */
function cornerBoxes(openShadow: OpenShadow): Element[] {
  if (window !== window.top) return [];
  const found = new Set<Element>();
  for (const dx of [60, 150]) {
    for (const dy of [100, 180, 260]) {
      for (const x of [innerWidth - dx, dx]) {
        const hit = deepElementFromPoint(x, innerHeight - dy, openShadow);
        const pinned = hit && tagOf(hit) !== 'iframe' ? pinnedAncestor(hit) : null;
        if (pinned && hasPanelSize(pinned) && isInLowerCorner(boxOf(rectOf(pinned)))) found.add(pinned);
      }
    }
  }
  return [...found];
}

const newCornerBox = (before: BeforePress, openShadow: OpenShadow): Element | null =>
  cornerBoxes(openShadow).find((box) => !before.boxes.has(box)) ?? null;

function canBeTypedInto(field: Element, openShadow: OpenShadow): boolean {
  if (matches(field, ':disabled, [readonly], [aria-readonly="true"]')) return false;
  const { isVisible, hasSize } = visibilityOf(field, openShadow);
  return isVisible && hasSize;
}

interface Home {
  element: Element;
  vendorId: string | null;
}

/** The chat that a field belongs to, or `null` for fields of the page itself, such as search and newsletter. */
function homeOf(field: Element, knowledge: Knowledge, vendorHere: string | null): Home | null {
  if (vendorHere) return { element: document.body, vendorId: vendorHere };
  const isWeakField = tagOf(field) === 'input';
  for (let node: Element | null = field, depth = 0; node && depth < 60; node = flatParentOf(node), depth++) {
    const here = node;
    if (matches(here, 'form[role="search"], [role="search"], search')) return null;
    const vendor = knowledge.vendors.find(({ frameSelectors }) => frameSelectors.some((selector) => matches(here, selector)));
    if (vendor) return { element: here, vendorId: vendor.id };
    if (isBody(here)) break;
    if (depth > 0 && hasPanelSize(here) && isChatContainer(here, isWeakField)) return { element: here, vendorId: null };
  }
  return isPanelFrame() && window !== window.top && (!isWeakField || namesChat(`${location.href} ${document.title}`))
    ? { element: document.body, vendorId: null }
    : null;
}

function isChatContainer(element: Element, isWeakField: boolean): boolean {
  const names = [tagOf(element), ...['id', 'class', 'aria-label', 'title'].map((name) => attributeOf(element, name) ?? '')].join(' ');
  if (namesChat(names)) return true;
  const { position } = getComputedStyle(element);
  return !isWeakField && position === 'fixed' && isInLowerCorner(boxOf(rectOf(element)));
}

/** Elements of the catalogue's selectors that are a chat's box themselves; frames are looked at from inside. */
function vendorBoxes(roots: readonly Root[], knowledge: Knowledge): Home[] {
  const boxes: Home[] = [];
  for (const root of roots) {
    for (const vendor of knowledge.vendors) {
      if (vendor.frameSelectors.length === 0) continue;
      for (const element of queryAll(root, vendor.frameSelectors.join(',')).slice(0, 5)) {
        if (tagOf(element) !== 'iframe') boxes.push({ element, vendorId: vendor.id });
      }
    }
  }
  return boxes;
}

/** A frame with room for a chat. Whether it is one, its address and its place in the page above tell. */
const isPanelFrame = (): boolean =>
  window !== window.top && innerWidth >= MIN_PANEL.width && innerHeight >= MIN_PANEL.height && innerWidth <= 900;

function hasPanelSize(element: Element): boolean {
  const rect = rectOf(element);
  return rect.width >= MIN_PANEL.width && rect.height >= MIN_PANEL.height;
}

const isBody = (element: Element): boolean => tagOf(element) === 'body' || tagOf(element) === 'html';

function contains(outer: Element, inner: Element): boolean {
  for (let node: Element | null = inner; node; node = flatParentOf(node)) if (node === outer) return true;
  return false;
}

function describe(element: Element, facts: { vendorId: string | null; hasComposer: boolean }, openShadow: OpenShadow): Panel {
  const text = visibleText(element, openShadow);
  // A frame's body may have no height of its own while its children are laid out over the whole frame.
  const isWholeFrame = isBody(element);
  const rect = isWholeFrame ? { x: 0, y: 0, width: innerWidth, height: innerHeight } : boxOf(rectOf(element));
  return {
    vendorId: facts.vendorId,
    hasComposer: facts.hasComposer,
    textLength: text.replace(/\s+/g, ' ').trim().length,
    saysOffline: saysOffline(text),
    saysError: saysError(text),
    saysNotAllowed: saysNotAllowed(text),
    saysUnsupported: saysUnsupported(text),
    saysNeedsCookies: saysNeedsCookies(text),
    rect,
    isVisible: isWholeFrame ? rect.width > 0 && rect.height > 0 : visibilityOf(element, openShadow).isVisible,
  };
}
