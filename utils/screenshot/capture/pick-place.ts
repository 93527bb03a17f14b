/**
 * Lets the person choose a place of the page, by pointer or by keys. Runs in the page's isolated world; see `entrypoints/page-picker.ts`.
 * Everything it shows lives in one closed shadow root, which is gone before anything is photographed.
 */

export interface PickerWords {
  /** Said and shown at once; how to choose by pointer and by keys. */
  intro: string;
  take: string;
  cancel: string;
  /** Said when another element is chosen; `{{what}}` is replaced by it. */
  chosen: string;
}

export interface PickerOrder {
  mode: 'region' | 'element';
  words: PickerWords;
  isRightToLeft: boolean;
}

export interface PickedPlace {
  /** CSS pixels of the window, as it is scrolled now. */
  x: number;
  y: number;
  width: number;
  height: number;
  scrollY: number;
  viewport: { width: number; height: number };
}

interface Side {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Called by the editor when it gives up waiting. */
export interface PickerWorld {
  chatMedicPicker?: PickerOrder;
  chatMedicPickerCancel?: () => void;
}

const LEAST_SIDE = 8;
const STEP = 8;
const BIG_STEP = 40;

const STYLE = `
:host{all:initial;position:fixed;inset:0;inline-size:auto;block-size:auto;margin:0;padding:0;border:0;background:none;z-index:2147483647;overflow:hidden}
.veil{position:fixed;inset:0;cursor:crosshair;outline:none;touch-action:none}
.frame{position:fixed;box-sizing:border-box;outline:2px solid #0b57d0;box-shadow:0 0 0 4px #fff,0 0 0 100vmax rgb(0 0 0/.35);pointer-events:none}
.bar{position:fixed;inset-inline:0;inset-block-end:16px;margin-inline:auto;box-sizing:border-box;inline-size:fit-content;max-inline-size:min(640px,calc(100vw - 32px));display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:12px 16px;border-radius:8px;background:#fff;color:#1a2226;font:16px/1.4 system-ui,sans-serif;box-shadow:0 2px 16px rgb(0 0 0/.4)}
.bar.up{inset-block-end:auto;inset-block-start:16px}
.bar p{margin:0;flex:1 1 240px}
button{font:inherit;min-block-size:44px;padding:4px 16px;border-radius:6px;border:1px solid #5b6b73;background:#fff;color:inherit;cursor:pointer}
button.take{background:#0b57d0;border-color:#0b57d0;color:#fff}
button:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}
.heard{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
@media (prefers-color-scheme:dark){.bar{background:#1a2226;color:#eef3f5}button{background:#263238;color:#fff}}
`;

/** @returns the place, or `null` when the person gives up. */
export function pickPlace({ mode, words, isRightToLeft }: PickerOrder): Promise<PickedPlace | null> {
  const world = globalThis as unknown as PickerWorld;
  world.chatMedicPickerCancel?.();
  const { promise, resolve } = Promise.withResolvers<PickedPlace | null>();
  const focusedBefore = document.activeElement;

  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  // Constructed: a page's policy may forbid style elements.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const make = (name: string, className: string, text = '') => {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const veil = make('div', 'veil');
  veil.tabIndex = 0;
  veil.setAttribute('role', 'application');
  veil.setAttribute('aria-label', words.intro);
  const frame = make('div', 'frame');
  const bar = make('div', 'bar');
  bar.dir = isRightToLeft ? 'rtl' : 'ltr';
  const take = make('button', 'take', words.take);
  const cancel = make('button', 'cancel', words.cancel);
  const heard = make('p', 'heard');
  heard.setAttribute('aria-live', 'polite');
  bar.append(make('p', '', words.intro), take, cancel, heard);
  root.append(veil, frame, bar);

  let chosen: Side = { left: innerWidth / 4, top: innerHeight / 4, width: innerWidth / 2, height: innerHeight / 2 };
  let element: Element = document.body;

  const draw = () => {
    Object.assign(frame.style, {
      left: `${chosen.left}px`,
      top: `${chosen.top}px`,
      width: `${chosen.width}px`,
      height: `${chosen.height}px`,
    });
    // The bar keeps off what is chosen.
    bar.classList.toggle('up', chosen.top + chosen.height > innerHeight - 140 && chosen.top > 140);
  };
  const choose = (next: Element) => {
    element = next;
    const { left, top, width, height } = next.getBoundingClientRect();
    chosen = { left, top, width, height };
    draw();
  };
  const nameOf = (seen: Element) => {
    const text = (seen.getAttribute('aria-label') ?? seen.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
    return text ? `${seen.localName}: ${text}` : seen.localName;
  };
  const say = () => {
    heard.textContent = words.chosen.replace('{{what}}', nameOf(element));
  };
  const isBigEnough = (seen: Element | null | undefined): seen is Element => {
    const box = seen?.getBoundingClientRect();
    return box !== undefined && seen !== host && box.width >= LEAST_SIDE && box.height >= LEAST_SIDE;
  };
  const elementAt = (x: number, y: number): Element | null =>
    document.elementsFromPoint(x, y).find((seen) => seen !== host && isBigEnough(seen)) ?? null;

  const end = (place: PickedPlace | null) => {
    removeEventListener('keydown', onKey, true);
    removeEventListener('resize', draw);
    removeEventListener('pagehide', giveUp);
    host.remove();
    delete world.chatMedicPickerCancel;
    delete world.chatMedicPicker;
    (focusedBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
    // Two frames: the next photograph must not show anything of this.
    const settled = Promise.race([
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      new Promise<void>((done) => setTimeout(done, 300)),
    ]);
    void settled.then(() => resolve(place));
  };
  const giveUp = () => end(null);
  const accept = () => {
    const { left, top, width, height } = mode === 'element' ? element.getBoundingClientRect() : chosen;
    if (width < LEAST_SIDE || height < LEAST_SIDE) return;
    end({ x: left, y: top, width, height, scrollY, viewport: { width: innerWidth, height: innerHeight } });
  };

  const walk = (key: string) => {
    const parent = element.parentElement;
    const child = [...element.children].find(isBigEnough);
    let next: Element | null | undefined = null;
    if (key === 'ArrowUp' && parent && parent !== document.documentElement) next = parent;
    if (key === 'ArrowDown') next = child;
    for (let beside: Element | null = element; !next && (key === 'ArrowRight' || key === 'ArrowLeft') && beside; ) {
      beside = key === 'ArrowRight' ? beside.nextElementSibling : beside.previousElementSibling;
      if (isBigEnough(beside)) next = beside;
    }
    if (!isBigEnough(next)) return;
    next.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    choose(next);
    say();
  };
  const push = (key: string, isBig: boolean, resizes: boolean) => {
    const step = isBig ? BIG_STEP : STEP;
    const dx = key === 'ArrowLeft' ? -step : key === 'ArrowRight' ? step : 0;
    const dy = key === 'ArrowUp' ? -step : key === 'ArrowDown' ? step : 0;
    const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
    const { left, top, width, height } = chosen;
    chosen = resizes
      ? {
          left,
          top,
          width: within(width + dx, LEAST_SIDE, innerWidth - left),
          height: within(height + dy, LEAST_SIDE, innerHeight - top),
        }
      : { left: within(left + dx, 0, innerWidth - width), top: within(top + dy, 0, innerHeight - height), width, height };
    draw();
  };
  const onKey = (event: KeyboardEvent) => {
    const onButton = root.activeElement === take || root.activeElement === cancel;
    if (event.key === 'Tab') {
      const stops = [veil, take, cancel];
      const at = stops.indexOf(root.activeElement as HTMLElement);
      stops[(at + (event.shiftKey ? stops.length - 1 : 1)) % stops.length]?.focus();
    } else if (event.key === 'Escape') giveUp();
    else if (event.key === 'Enter' && !onButton) accept();
    else if (onButton && (event.key === 'Enter' || event.key === ' ')) (root.activeElement as HTMLElement).click();
    else if (event.key.startsWith('Arrow')) {
      if (mode === 'element') walk(event.key);
      else push(event.key, event.shiftKey, event.altKey);
    } else if (event.ctrlKey || event.metaKey || /^F\d/.test(event.key)) return;
    event.preventDefault();
    // The page must hear nothing of what is meant for us.
    event.stopImmediatePropagation();
  };

  let from: { x: number; y: number } | null = null;
  veil.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    from = { x: event.clientX, y: event.clientY };
    veil.setPointerCapture(event.pointerId);
  });
  veil.addEventListener('pointermove', (event) => {
    if (mode === 'element') {
      const seen = elementAt(event.clientX, event.clientY);
      if (seen && seen !== element) choose(seen);
    } else if (from) {
      const left = Math.max(0, Math.min(from.x, event.clientX));
      const top = Math.max(0, Math.min(from.y, event.clientY));
      const right = Math.min(innerWidth, Math.max(from.x, event.clientX));
      const bottom = Math.min(innerHeight, Math.max(from.y, event.clientY));
      chosen = { left, top, width: right - left, height: bottom - top };
      draw();
    }
  });
  veil.addEventListener('pointerup', (event) => {
    if (!from) return;
    const isClick = Math.abs(event.clientX - from.x) < LEAST_SIDE && Math.abs(event.clientY - from.y) < LEAST_SIDE;
    from = null;
    if (mode === 'element') {
      const seen = elementAt(event.clientX, event.clientY);
      if (seen) choose(seen);
      accept();
    } else if (!isClick) accept();
  });
  take.addEventListener('click', accept);
  cancel.addEventListener('click', giveUp);
  addEventListener('keydown', onKey, true);
  addEventListener('resize', draw);
  addEventListener('pagehide', giveUp);
  world.chatMedicPickerCancel = giveUp;

  document.documentElement.append(host);
  // Above dialogs of the page.
  if (typeof host.showPopover === 'function') {
    host.popover = 'manual';
    host.showPopover();
  }
  if (mode === 'element') {
    const first = elementAt(innerWidth / 2, innerHeight / 2);
    choose(first ?? document.body);
  } else draw();
  veil.focus({ preventScroll: true });
  return promise;
}
