import type { Launcher } from '../../evidence/schema';
import { namesChat, namesOtherCornerThing, offersChat } from './chat-words';
import {
  attributeOf,
  deepElementFromPoint,
  flatParentOf,
  isInside,
  labelOf,
  matches,
  type OpenShadow,
  queryAll,
  type Root,
  rectOf,
  rootOf,
  shortSelector,
  tagOf,
} from './dom';
import type { Knowledge } from './knowledge';
import { boxOf, isLauncherFrame, isPinnedLauncher, pinnedAncestor } from './place';
import { isBannedByPage, visibilityOf } from './visibility';

const MAX_LAUNCHERS = 30;
const CLICKABLE = 'button, a[href], [role="button"], input[type="button"], summary, [onclick], [tabindex="0"]';

export interface FoundLauncher {
  element: Element;
  launcher: Launcher;
  /** A press at its middle would land in a frame, whose own button is the one to press. */
  isFrame: boolean;
  /** The page's own style insists that this vendor's button stays away. */
  isBanned: boolean;
}

/** Everything that could open a chat: the catalogue's selectors (hidden ones too), what is pinned in a lower corner, and buttons that say so. */
export function findLaunchers(roots: readonly Root[], knowledge: Knowledge, openShadow: OpenShadow): FoundLauncher[] {
  const found = new Map<Element, string | null>();
  const add = (element: Element, vendorId: string | null) => {
    if (found.size < MAX_LAUNCHERS && !found.has(element)) found.set(element, vendorId);
  };
  for (const root of roots) {
    for (const vendor of knowledge.vendors) {
      if (vendor.launcherSelectors.length === 0) continue;
      for (const element of queryAll(root, vendor.launcherSelectors.join(',')).slice(0, 5)) {
        if (!knowledge.isOfAnother(element, vendor.id)) add(element, vendor.id);
      }
    }
  }
  const vendorHere = knowledge.vendorOfUrl(location.href);
  for (const element of cornerElements(openShadow)) add(element, vendorHere ?? vendorAround(element, knowledge));
  for (const root of roots) {
    for (const element of queryAll(root, CLICKABLE).slice(0, 400)) {
      if ((isLauncherFrame() && !isRealLink(element)) || saysChat(element, openShadow))
        add(element, vendorHere ?? vendorAround(element, knowledge));
    }
  }
  return [...found].map(([element, vendorId]) => {
    const launcher = describe(element, vendorId, openShadow);
    return {
      element,
      launcher,
      isFrame: endsInFrame(element, openShadow),
      isBanned: isPageStyle(launcher.visibility) && isBannedByPage(element, namesOfVendor(vendorId, knowledge)),
    };
  });
}

const isPageStyle = ({ hiddenBy }: Launcher['visibility']): boolean => hiddenBy === 'page-style' || hiddenBy === 'ancestor';

function namesOfVendor(vendorId: string | null, { vendors }: Knowledge): string[] {
  const vendor = vendors.find(({ id }) => id === vendorId);
  return vendor ? [...vendor.launcherSelectors, ...vendor.frameSelectors] : [];
}

/** The vendor in whose container an element lies; wrappers often have no size of their own. */
export function vendorAround(element: Element, knowledge: Knowledge): string | null {
  for (let node: Element | null = element, depth = 0; node && depth < 30; node = flatParentOf(node), depth++) {
    const vendorId = knowledge.vendorOfElement(node);
    if (vendorId !== null) return vendorId;
  }
  return null;
}

function endsInFrame(element: Element, openShadow: OpenShadow): boolean {
  if (tagOf(element) === 'iframe') return true;
  const { x, y, width, height } = rectOf(element);
  const hit = deepElementFromPoint(x + width / 2, y + height / 2, openShadow);
  return hit !== null && tagOf(hit) === 'iframe' && isInside(hit, element);
}

function saysChat(element: Element, openShadow: OpenShadow): boolean {
  if (isRealLink(element)) return false;
  return offersChat(labelOf(element, openShadow)) || (isPinnedLauncher(element) && namesChat(namesOf(element)));
}

/** A link that leads somewhere else: pressing it would leave the page. */
export function isRealLink(element: Element): boolean {
  if (tagOf(element) !== 'a') return false;
  const href = (attributeOf(element, 'href') ?? '').trim();
  return href !== '' && !href.startsWith('#') && !/^javascript:/i.test(href);
}

/** Names that its author gave an element and those around it. */
function namesOf(element: Element): string {
  const names: string[] = [];
  for (let node: Element | null = element, depth = 0; node && depth < 4; node = flatParentOf(node), depth++) {
    names.push(tagOf(node), ...['id', 'class', 'aria-label', 'title', 'name'].map((name) => attributeOf(node as Element, name) ?? ''));
  }
  return names.join(' ');
}

/** Topmost elements near the lower corners, climbed to what is to be clicked there. */
function* cornerElements(openShadow: OpenShadow): Generator<Element> {
  if (window !== window.top) return;
  const offsets = [24, 44, 64, 96];
  for (const side of ['right', 'left'] as const) {
    for (const dx of offsets) {
      for (const dy of offsets) {
        const hit = deepElementFromPoint(side === 'right' ? innerWidth - dx : dx, innerHeight - dy, openShadow);
        const target = hit && clickTarget(hit);
        if (target && isPinnedLauncher(target)) yield target;
      }
    }
  }
}

/** The button around a hit, or the pinned element itself where nothing in it says that it is a button. */
function clickTarget(hit: Element): Element | null {
  const tag = tagOf(hit);
  if (tag === 'html' || tag === 'body' || tag === 'iframe') return null;
  const pinned = pinnedAncestor(hit);
  if (!pinned) return null;
  for (let node: Element | null = hit; node; node = flatParentOf(node)) {
    if (matches(node, CLICKABLE) || getComputedStyle(node).cursor === 'pointer') return outermostPointer(node, pinned);
    if (node === pinned) return null;
  }
  return null;
}

/** `cursor: pointer` is inherited: a picture in a button has it too. */
function outermostPointer(element: Element, pinned: Element): Element {
  let best = element;
  for (let node: Element | null = element; node && !matches(best, CLICKABLE); node = flatParentOf(node)) {
    if (getComputedStyle(node).cursor !== 'pointer') break;
    best = node;
    if (node === pinned) break;
  }
  return best;
}

function describe(element: Element, vendorId: string | null, openShadow: OpenShadow): Launcher {
  const label = labelOf(element, openShadow);
  return {
    vendorId,
    selector: shortSelector(element),
    tag: tagOf(element).slice(0, 40),
    label,
    rect: boxOf(rectOf(element)),
    visibility: visibilityOf(element, openShadow),
    inShadowRoot: rootOf(element) instanceof ShadowRoot,
    looksLikeLauncher: (isPinnedLauncher(element) || isLauncherFrame()) && !namesOtherCornerThing(`${label} ${namesOf(element)}`),
  };
}
