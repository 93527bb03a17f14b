import type { PageEvent } from '../../evidence/schema';

/**
 * The recorder runs in the page's own world from the start of every document of a tab under thorough check, because sockets, policy
 * violations and refused windows can be heard nowhere else. The page shares that world: it can see and forge everything here, so what the
 * recorder says is read as a stranger's statement. It takes its tools from the browser before page code runs, changes no result, no
 * timing and no error that the page gets, and puts everything back when it hands over.
 */

export type RecordedEvent = Omit<PageEvent, 'frameId' | 'frameUrl'>;

export interface Handover {
  url: string;
  events: RecordedEvent[];
  truncated: boolean;
}

/** Under this key on `window`; not enumerable, removed when the recorder stops. */
export const RECORDER_KEY = 'chat-medic.recorder';

const MAX_EVENTS = 300;
const MAX_TEXT = 500;

/** What the recorder uses of the page's world, taken before any page code can replace it. */
function takePrimordials(view: typeof globalThis & Window) {
  const { apply, construct, defineProperty, deleteProperty, getOwnPropertyDescriptor } = view.Reflect;
  return {
    apply,
    construct,
    defineProperty,
    deleteProperty,
    getOwnPropertyDescriptor,
    Proxy: view.Proxy,
    String: view.String,
    URL: view.URL,
    Element: view.Element,
    ErrorEvent: view.ErrorEvent,
    SecurityPolicyViolationEvent: view.SecurityPolicyViolationEvent,
    Request: view.Request,
    XMLHttpRequest: view.XMLHttpRequest,
    getAttribute: view.Element.prototype.getAttribute,
    now: view.performance.now.bind(view.performance),
    addEventListener: view.EventTarget.prototype.addEventListener,
    removeEventListener: view.EventTarget.prototype.removeEventListener,
    promiseThen: view.Promise.prototype.then,
    slice: view.String.prototype.slice,
    symbol: view.Symbol.for(RECORDER_KEY),
  };
}

/** Installs the recorder in a document; a second call in the same document does nothing. */
export function installRecorder(view: typeof globalThis & Window): void {
  const own = takePrimordials(view);
  if (own.getOwnPropertyDescriptor(view, own.symbol)) return;

  const events: RecordedEvent[] = [];
  let truncated = false;
  let isStopped = false;
  const undo: (() => void)[] = [];

  const cut = (value: unknown): string => {
    try {
      return own.apply(own.slice, own.String(value ?? ''), [0, MAX_TEXT]) as string;
    } catch {
      // An object of the page whose text conversion throws.
      return '';
    }
  };
  const absolute = (value: unknown): string => {
    try {
      return cut(new own.URL(cut(value), view.document.baseURI).href);
    } catch {
      // Not an address.
      return cut(value);
    }
  };
  const note: Kit['note'] = (kind, url, detail, code = null, wasClean = null) => {
    if (isStopped) return null;
    if (events.length >= MAX_EVENTS) {
      truncated = true;
      return null;
    }
    const event: RecordedEvent = { kind, atMs: own.now(), url, detail, code, wasClean };
    // Index assignment, because the page may have replaced `push` or a setter on the prototype's numbers.
    own.defineProperty(events, events.length, { value: event, writable: true, enumerable: true, configurable: true });
    return event;
  };
  const listen = (target: EventTarget, type: string, listener: (event: Event) => void, keep = false) => {
    const heard = (event: Event) => {
      try {
        listener(event);
      } catch {
        // An event that the page made up; an error of ours must not show up as one of the page's.
      }
    };
    own.apply(own.addEventListener, target, [type, heard, true]);
    if (!keep) undo[undo.length] = () => own.apply(own.removeEventListener, target, [type, heard, true]);
  };
  /** Replaces a property by a stand-in and knows how to put it back, unless the page has replaced it since. */
  const replace = (holder: object, name: string, make: (native: (...args: never[]) => unknown) => object) => {
    const before = own.getOwnPropertyDescriptor(holder, name);
    if (!before || typeof before.value !== 'function' || !before.configurable) return;
    const standIn = make(before.value);
    own.defineProperty(holder, name, { ...before, value: standIn });
    undo[undo.length] = () => {
      if (own.getOwnPropertyDescriptor(holder, name)?.value === standIn) own.defineProperty(holder, name, before);
    };
  };

  const kit: Kit = { view, own, note, cut, absolute, listen, replace, undo };
  watchErrors(kit);
  watchSockets(kit);
  watchRequests(kit);
  watchWindows(kit);
  noteMissing(kit);

  const stop = () => {
    isStopped = true;
    for (let i = 0; i < undo.length; i++) undo[i]?.();
    own.deleteProperty(view, own.symbol);
  };
  own.defineProperty(view, own.symbol, {
    enumerable: false,
    configurable: true,
    value: (isLast: boolean): Handover => {
      const handover = { url: cut(view.location.href), events, truncated };
      if (isLast) stop();
      return handover;
    },
  });
}

interface Kit {
  view: typeof globalThis & Window;
  own: ReturnType<typeof takePrimordials>;
  note(kind: RecordedEvent['kind'], url: string, detail: string, code?: number | null, wasClean?: boolean | null): RecordedEvent | null;
  cut(value: unknown): string;
  absolute(value: unknown): string;
  listen(target: EventTarget, type: string, listener: (event: Event) => void, keep?: boolean): void;
  replace(holder: object, name: string, make: (native: (...args: never[]) => unknown) => object): void;
  undo: (() => void)[];
}

function watchErrors({ view, own, note, cut, absolute, listen }: Kit): void {
  listen(view, 'error', (event) => {
    const target = event.target;
    if (target instanceof own.Element) {
      const read = (name: string) => own.apply(own.getAttribute, target, [name]) as string | null;
      const address = read('src') ?? read('href') ?? '';
      note('resource-error', absolute(address), cut(target.localName));
      return;
    }
    if (event instanceof own.ErrorEvent) note('script-error', cut(event.filename), cut(event.message), event.lineno);
  });
  listen(view, 'unhandledrejection', (event) => {
    const { reason } = event as PromiseRejectionEvent;
    note('script-error', '', cut(`unhandled: ${cut(reason?.message ?? reason)}`));
  });
  listen(view.document, 'securitypolicyviolation', (event) => {
    if (!(event instanceof own.SecurityPolicyViolationEvent)) return;
    const noted = note('csp-violation', cut(event.blockedURI), cut(event.effectiveDirective));
    if (noted) noted.isEnforced = event.disposition === 'enforce';
  });
}

function watchSockets({ view, own, note, cut, absolute, listen, replace }: Kit): void {
  replace(view, 'WebSocket', (native) => {
    const standIn = new own.Proxy(native, {
      construct(target, args: unknown[], newTarget) {
        const url = absolute(args[0]);
        let socket: WebSocket;
        try {
          socket = own.construct(target, args as never[], newTarget === standIn ? target : newTarget) as unknown as WebSocket;
        } catch (error) {
          note('socket-error', url, cut(`constructor: ${(error as Error | null)?.name ?? ''}`));
          throw error;
        }
        followSocket(socket, url);
        return socket;
      },
    });
    // Sockets say who made them: `socket.constructor === WebSocket` must stay true for the page.
    const prototype = view.WebSocket.prototype;
    replace(prototype, 'constructor', () => standIn);
    return standIn;
  });

  const followSocket = (socket: WebSocket, url: string) => {
    note('socket-created', url, '');
    let counted: RecordedEvent | null = null;
    listen(socket, 'open', () => note('socket-open', url, ''), true);
    listen(
      socket,
      'message',
      () => {
        if (counted) counted.code = (counted.code ?? 0) + 1;
        else counted = note('socket-message', url, '', 1);
      },
      true,
    );
    listen(socket, 'error', () => note('socket-error', url, ''), true);
    listen(
      socket,
      'close',
      (event) => {
        const { code, reason, wasClean } = event as CloseEvent;
        note('socket-close', url, cut(reason), code, wasClean);
      },
      true,
    );
  };
}

function watchRequests({ view, own, note, cut, absolute, listen, replace }: Kit): void {
  const addressOf = (input: unknown): string => {
    try {
      return absolute(input instanceof own.Request ? input.url : input);
    } catch {
      // Something of the page's making; `fetch` itself decides what to do with it.
      return '';
    }
  };
  replace(
    view,
    'fetch',
    (native) =>
      new own.Proxy(native, {
        apply(target, self, args: unknown[]) {
          const url = addressOf(args[0]);
          const promise = own.apply(target, self, args as never[]) as unknown as Promise<Response>;
          // The page gets the derived promise: listening on its own one would swallow its "unhandled rejection".
          return own.apply(own.promiseThen, promise, [
            (response: Response) => {
              if (response.status >= 400) note('fetch-status', url, 'fetch', response.status);
              return response;
            },
            (error: unknown) => {
              const name = cut((error as Error | null)?.name);
              if (name !== 'AbortError') note('fetch-error', url, cut(`fetch: ${name}`));
              throw error;
            },
          ]);
        },
      }),
  );
  const addresses = new view.WeakMap<XMLHttpRequest, string>();
  const { get, set } = view.WeakMap.prototype;
  replace(
    view.XMLHttpRequest.prototype,
    'open',
    (native) =>
      new own.Proxy(native, {
        apply(target, self, args: unknown[]) {
          if (self instanceof own.XMLHttpRequest) own.apply(set, addresses, [self, absolute(args[1])]);
          return own.apply(target, self, args as never[]);
        },
      }),
  );
  replace(
    view.XMLHttpRequest.prototype,
    'send',
    (native) =>
      new own.Proxy(native, {
        apply(target, self, args: unknown[]) {
          const request = self as XMLHttpRequest;
          if (request instanceof own.XMLHttpRequest) {
            const url = cut(own.apply(get, addresses, [request]));
            listen(request, 'error', () => note('fetch-error', url, 'xhr'), true);
            listen(
              request,
              'load',
              () => {
                if (request.status >= 400) note('fetch-status', url, 'xhr', request.status);
              },
              true,
            );
          }
          return own.apply(target, self, args as never[]);
        },
      }),
  );
}

function watchWindows({ view, own, note, cut, absolute, replace }: Kit): void {
  replace(
    view,
    'open',
    (native) =>
      new own.Proxy(native, {
        apply(target, self, args: unknown[]) {
          const opened = own.apply(target, self, args as never[]);
          // With `noopener` the answer is null although a window opens.
          const isBlind = /noopener|noreferrer/i.test(cut(args[2]));
          note(opened === null && !isBlind ? 'window-open-refused' : 'window-open', absolute(args[0]), cut(args[1]));
          return opened;
        },
      }),
  );
}

/** Firefox keeps WebAssembly for extensions where it is switched off for pages (`javascript.options.wasm`), so only the page's world tells. */
function noteMissing({ view, note }: Kit): void {
  if (view.top === view && !('WebAssembly' in view)) note('feature-missing', '', 'WebAssembly');
}
