/**
 * What runs inside a page while it is photographed from top to bottom. Each function is sent as text, so it may use nothing from outside
 * its own body; what must be remembered between two calls lives in the isolated world of this extension, which the page cannot see.
 */

export interface PageExtent {
  /** CSS pixels of the whole document. */
  height: number;
  viewportHeight: number;
  scrollY: number;
}

export interface PartPlace extends PageExtent {
  /** Escape was pressed in the page. */
  isStopped: boolean;
}

/** Remembers what is about to change and takes back what an earlier run may have left. */
export function beginFullPage(abandonedAfterMs: number): PageExtent {
  interface Run {
    end(): void;
    touch(): void;
    change(element: HTMLElement | SVGElement, property: string, value: string): void;
    isStopped(): boolean;
  }
  const world = globalThis as unknown as { chatMedicFullPage?: Run };
  world.chatMedicFullPage?.end();
  const scroller = document.scrollingElement ?? document.documentElement;
  const { scrollX: x, scrollY: y } = window;
  const undo: (() => void)[] = [];
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    isStopped = true;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const run: Run = {
    end() {
      clearTimeout(timer);
      removeEventListener('keydown', onKey, true);
      for (const back of undo.splice(0).reverse()) back();
      scrollTo({ left: x, top: y, behavior: 'instant' });
      delete world.chatMedicFullPage;
    },
    // Whoever asked may be gone (a closed tab, an update): the page must not stay as it is now.
    touch() {
      clearTimeout(timer);
      timer = setTimeout(run.end, abandonedAfterMs);
    },
    // By single properties, because policies that forbid inline styles forbid the attribute, and the page may have changed others since.
    change(element, property, value) {
      const { style } = element;
      const had = element.hasAttribute('style');
      const before = style.getPropertyValue(property);
      const priority = style.getPropertyPriority(property);
      style.setProperty(property, value, 'important');
      undo.push(() => {
        if (before) style.setProperty(property, before, priority);
        else style.removeProperty(property);
        if (!had && style.length === 0) element.removeAttribute('style');
      });
    },
    isStopped: () => isStopped,
  };
  addEventListener('keydown', onKey, true);
  world.chatMedicFullPage = run;
  run.change(document.documentElement, 'scroll-behavior', 'auto');
  run.change(document.documentElement, 'scroll-snap-type', 'none');
  run.touch();
  return { height: scroller.scrollHeight, viewportHeight: innerHeight, scrollY: y };
}

/**
 * Scrolls to one part and makes what sticks to the window appear once: what sticks at the top in the first part, what sticks at the
 * bottom (a chat button, a cookie bar) in the last, and what sticks inside the text at its own place.
 */
export async function showPart(top: number, isFirst: boolean, end: number, waitMs: number): Promise<PartPlace> {
  interface Run {
    touch(): void;
    change(element: HTMLElement | SVGElement, property: string, value: string): void;
    isStopped(): boolean;
    pinned?: Map<HTMLElement | SVGElement, 'top' | 'bottom'>;
    hidden?: Map<HTMLElement | SVGElement, (HTMLElement | SVGElement)[]>;
  }
  const run = (globalThis as unknown as { chatMedicFullPage?: Run }).chatMedicFullPage;
  const scroller = document.scrollingElement ?? document.documentElement;
  const place = () => ({
    height: scroller.scrollHeight,
    viewportHeight: innerHeight,
    scrollY,
    isStopped: run?.isStopped() ?? true,
  });
  if (!run) return place();
  run.touch();
  const pinned = run.pinned ?? new Map<HTMLElement | SVGElement, 'top' | 'bottom'>();
  const hidden = run.hidden ?? new Map<HTMLElement | SVGElement, (HTMLElement | SVGElement)[]>();
  run.pinned = pinned;
  run.hidden = hidden;

  const everyElement = function* (root: Document | ShadowRoot): Generator<HTMLElement | SVGElement> {
    for (const element of root.querySelectorAll<HTMLElement | SVGElement>('*')) {
      yield element;
      if (element.shadowRoot) yield* everyElement(element.shadowRoot);
    }
  };
  const pin = () => {
    for (const element of everyElement(document)) {
      if (pinned.has(element) || !element.style) continue;
      const { position } = getComputedStyle(element);
      if (position === 'sticky') {
        run.change(element, 'position', 'relative');
        for (const side of ['top', 'right', 'bottom', 'left']) run.change(element, side, 'auto');
      } else if (position === 'fixed') {
        const { top: upper, bottom: lower } = element.getBoundingClientRect();
        // What fills the window belongs to what is seen first.
        pinned.set(element, (upper + lower) / 2 <= innerHeight / 2 + 1 ? 'top' : 'bottom');
      }
    }
  };
  const frame = () =>
    Promise.race([
      new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
      new Promise<void>((resolve) => setTimeout(resolve, 300)),
    ]);

  pin();
  scrollTo({ left: scrollX, top, behavior: 'instant' });
  await frame();
  // Scrolling wakes pictures that load late, and headers that begin to stick.
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  pin();
  const isLast = scrollY + innerHeight >= Math.min(end, scroller.scrollHeight) - 1;
  for (const [element, side] of pinned) {
    const isShown = (side === 'top' && isFirst) || (side === 'bottom' && isLast);
    if (!isShown && !hidden.has(element)) {
      const also = [...element.querySelectorAll<HTMLElement | SVGElement>('*')];
      run.change(element, 'transition', 'none');
      run.change(element, 'visibility', 'hidden');
      const stubborn = also.filter((inner) => inner.style && getComputedStyle(inner).visibility === 'visible');
      for (const inner of stubborn) run.change(inner, 'visibility', 'hidden');
      hidden.set(element, [element, ...stubborn]);
    } else if (isShown && hidden.has(element)) {
      // The way back of the first change knows what stood there before; until then the element only has to be seen.
      for (const each of hidden.get(element) ?? []) each.style.setProperty('visibility', 'visible', 'important');
      hidden.delete(element);
    }
  }
  await frame();
  return place();
}

/** Everything as it was. */
export function endFullPage(): void {
  (globalThis as unknown as { chatMedicFullPage?: { end(): void } }).chatMedicFullPage?.end();
}
