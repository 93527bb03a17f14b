/**
 * Reading a document that may be hostile. A page can shadow `document.querySelectorAll` or `form.parentNode` by naming an element so, and
 * scripts of the isolated world see these names too; the prototypes' own functions cannot be shadowed that way.
 */

const getter = <T>(prototype: object, name: string): ((node: object) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) => get?.call(node) as T;
};

const parentNodeOf = getter<Node | null>(Node.prototype, 'parentNode');
const childCountOf = getter<number>(Element.prototype, 'childElementCount');
const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const assignedSlotOf = getter<Element | null>(Element.prototype, 'assignedSlot');
const innerTextOf = getter<string>(HTMLElement.prototype, 'innerText');
const attribute = Element.prototype.getAttribute;
const hasAttribute = Element.prototype.hasAttribute;
const matchesSelector = Element.prototype.matches;
const boundingRect = Element.prototype.getBoundingClientRect;

export const attributeOf = (element: Element, name: string): string | null => attribute.call(element, name);
/** An address as the browser would ask for it; empty where it is none. */
export function absolute(href: string | null): string {
  try {
    return href === null ? '' : new URL(href, document.baseURI).href;
  } catch {
    // Not an address.
    return '';
  }
}
export const has = (element: Element, name: string): boolean => hasAttribute.call(element, name);
export const rectOf = (element: Element): DOMRect => boundingRect.call(element);
export const tagOf: (element: Element) => string = getter<string>(Element.prototype, 'localName');

export function matches(element: Element, selector: string): boolean {
  try {
    return matchesSelector.call(element, selector);
  } catch {
    // A selector of the catalogue that this browser cannot parse.
    return false;
  }
}

export type Root = Document | ShadowRoot;

/** Parent as it is laid out: through slots, and from a shadow root to its host. */
export function flatParentOf(element: Element): Element | null {
  const parent = assignedSlotOf(element) ?? parentNodeOf(element);
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

export function rootOf(element: Element): Root {
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root : document;
}

export function queryAll(root: Root, selector: string): Element[] {
  try {
    const query = root instanceof ShadowRoot ? DocumentFragment.prototype.querySelectorAll : Document.prototype.querySelectorAll;
    return [...query.call(root, selector)];
  } catch {
    // A selector of the catalogue that this browser cannot parse.
    return [];
  }
}

/** Opens also roots that the page closed; given by the entrypoint, because each browser has its own way. */
export type OpenShadow = (element: HTMLElement) => ShadowRoot | null;

/** More elements than this are not searched for shadow roots; a page of that size would hold up the person's tab. */
const MAX_ELEMENTS = 30_000;
const MAX_ROOTS = 300;
/** Built-in elements that may host a shadow root, besides every custom element. */
const CAN_HOST = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));

/** The document and every shadow root below it, closed ones included. */
export function collectRoots(openShadow: OpenShadow): { roots: Root[]; truncated: boolean } {
  const roots: Root[] = [document];
  let seen = 0;
  for (let i = 0; i < roots.length; i++) {
    for (const element of elementsOf(roots[i] as Root)) {
      if (++seen > MAX_ELEMENTS || roots.length >= MAX_ROOTS) return { roots, truncated: true };
      const shadow = shadowOf(element, openShadow);
      if (shadow) roots.push(shadow);
    }
  }
  return { roots, truncated: false };
}

function* elementsOf(root: Root): Generator<Element> {
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Element;
}

/** Shadow root of an element. Closed ones are looked for only where one is likely: asking costs a call into the browser. */
export function shadowOf(element: Element, openShadow: OpenShadow): ShadowRoot | null {
  const name = tagOf(element);
  const isCustom = name.includes('-');
  if (!isCustom && !CAN_HOST.has(name)) return null;
  const open = shadowRootOf(element);
  if (open || !(element instanceof HTMLElement)) return open;
  return isCustom || childCountOf(element) === 0 ? openShadow(element) : null;
}

/** Text as a person sees it, shadow roots included, cut to `max` letters. Blocks of one root come before those of the next. */
export function visibleText(element: Element, openShadow: OpenShadow, max = 4_000): string {
  let text = element instanceof HTMLElement ? innerTextOf(element) : '';
  if (text.length >= max) return text.slice(0, max);
  const own = shadowOf(element, openShadow);
  const hosts = own ? [own] : [];
  let looked = 0;
  for (const inner of Element.prototype.querySelectorAll.call(element, '*')) {
    if (++looked > 2_000 || hosts.length > 20) break;
    const shadow = shadowOf(inner as Element, openShadow);
    if (shadow) hosts.push(shadow);
  }
  for (const root of hosts) {
    for (const child of root.children) {
      if (text.length >= max) return text.slice(0, max);
      text += ` ${visibleText(child, openShadow, max - text.length)}`;
    }
  }
  return text.slice(0, max);
}

/** What lies at a point of the viewport, through shadow roots. */
export function deepElementFromPoint(x: number, y: number, openShadow: OpenShadow): Element | null {
  let hit = Document.prototype.elementFromPoint.call(document, x, y);
  for (let depth = 0; hit && depth < 20; depth++) {
    const shadow = shadowOf(hit, openShadow);
    const inner = shadow?.elementFromPoint(x, y) ?? null;
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/** Whether `inner` is `outer` or lies below it in the flat tree. */
export function isInside(inner: Element | null, outer: Element): boolean {
  for (let node = inner, depth = 0; node && depth < 200; node = flatParentOf(node), depth++) if (node === outer) return true;
  return false;
}

/** A selector short enough to read, which need not be unique. */
export function shortSelector(element: Element): string {
  const id = attributeOf(element, 'id');
  const name = tagOf(element);
  if (id) return `${name}#${id}`.slice(0, 120);
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean).slice(0, 2);
  return `${[name, ...classes].join('.')}`.slice(0, 120);
}

/** Name for people: label, title or text, on one line, cut to 80 letters. */
export function labelOf(element: Element, openShadow: OpenShadow): string {
  const named = ['aria-label', 'title', 'alt', 'data-title'].map((name) => attributeOf(element, name)).find((value) => value?.trim());
  const text = named ?? visibleText(element, openShadow, 200);
  return text.replace(/\s+/g, ' ').trim().slice(0, 80);
}
