import { beforeEach, describe, expect, it } from 'vitest';
import { type Handover, installRecorder, RECORDER_KEY } from '@/utils/diagnosis/probes/recorder/recorder';

type View = typeof globalThis & Window;

/** Just enough of a page's world, fresh for each test; what the recorder replaces can be seen on it. */
function makeView() {
  const view: Record<string | symbol, unknown> = {};
  class FakeSocket extends EventTarget {
    constructor(readonly url: string) {
      super();
      if (url.includes('refused')) throw new DOMException('no', 'SecurityError');
    }
  }
  class FakeRequest extends EventTarget {
    status = 0;
    open(_method: string, _url: string) {}
    send() {}
  }
  const document = Object.assign(new EventTarget(), { baseURI: 'https://shop.test/help' });
  const target = new EventTarget();
  Object.assign(view, {
    Reflect,
    Proxy,
    String,
    URL,
    Symbol,
    Promise,
    WeakMap,
    WebAssembly,
    EventTarget,
    Element,
    ErrorEvent,
    Request,
    SecurityPolicyViolationEvent: class extends Event {},
    XMLHttpRequest: FakeRequest,
    WebSocket: FakeSocket,
    performance,
    document,
    location: { href: 'https://shop.test/help' },
    fetch: async (url: string) => {
      if (url.includes('broken')) throw new TypeError('Failed to fetch');
      return { status: url.includes('missing') ? 404 : 200 };
    },
    open: (url: string) => (url.includes('refused') ? null : {}),
  });
  // The window itself is an event target.
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const) view[name] = target[name].bind(target);
  Object.setPrototypeOf(view, EventTarget.prototype);
  return { view: view as unknown as View, FakeSocket };
}

const handOver = (view: View, isLast = false): Handover =>
  (view as unknown as Record<symbol, (isLast: boolean) => Handover>)[Symbol.for(RECORDER_KEY)]?.(isLast) as Handover;

describe('the recorder', () => {
  let view: View;
  let FakeSocket: ReturnType<typeof makeView>['FakeSocket'];
  beforeEach(() => {
    ({ view, FakeSocket } = makeView());
    // happy-dom's window listeners want a real window: the parts under test are those that do not.
    const add = EventTarget.prototype.addEventListener;
    (view as unknown as { EventTarget: unknown }).EventTarget = {
      prototype: {
        addEventListener(this: EventTarget, ...args: Parameters<typeof add>) {
          if (this !== (view as unknown as EventTarget)) add.apply(this, args);
        },
        removeEventListener() {},
      },
    };
    installRecorder(view);
  });

  it('tells a socket’s life, and counts its messages in one event', () => {
    const socket = new view.WebSocket('wss://vendor.test/s');
    socket.dispatchEvent(new Event('open'));
    socket.dispatchEvent(new Event('message'));
    socket.dispatchEvent(new Event('message'));
    socket.dispatchEvent(Object.assign(new Event('close'), { code: 1006, reason: '', wasClean: false }));
    const { events } = handOver(view);
    expect(events.map(({ kind, code }) => [kind, code])).toEqual([
      ['socket-created', null],
      ['socket-open', null],
      ['socket-message', 2],
      ['socket-close', 1006],
    ]);
  });

  it('gives the page the sockets that it would have got', () => {
    const socket = new view.WebSocket('wss://vendor.test/s');
    expect(socket).toBeInstanceOf(FakeSocket);
    expect(socket).toBeInstanceOf(view.WebSocket);
    expect(socket.constructor).toBe(view.WebSocket);
    class Own extends view.WebSocket {}
    expect(new Own('wss://vendor.test/s')).toBeInstanceOf(Own);
  });

  it('passes a constructor’s error on and notes it', () => {
    expect(() => new view.WebSocket('ws://refused.test/')).toThrow(DOMException);
    expect(handOver(view).events.map(({ kind }) => kind)).toContain('socket-error');
  });

  it('notes what fetch could not get, with the page’s own error', async () => {
    await expect(view.fetch('https://vendor.test/broken')).rejects.toThrow('Failed to fetch');
    expect((await view.fetch('https://vendor.test/missing')).status).toBe(404);
    await view.fetch('https://vendor.test/fine');
    expect(handOver(view).events.map(({ kind, url, code }) => [kind, url, code])).toEqual([
      ['fetch-error', 'https://vendor.test/broken', null],
      ['fetch-status', 'https://vendor.test/missing', 404],
    ]);
  });

  it('tells a refused window from an opened one, and says nothing where it cannot know', () => {
    view.open('https://vendor.test/refused');
    view.open('/chat', 'chat');
    view.open('https://vendor.test/refused', '', 'noopener');
    expect(handOver(view).events.map(({ kind, url }) => [kind, url])).toEqual([
      ['window-open-refused', 'https://vendor.test/refused'],
      ['window-open', 'https://shop.test/chat'],
      ['window-open', 'https://vendor.test/refused'],
    ]);
  });

  it('tells once what the page’s world lacks, in the page itself and not in its frames', () => {
    const poor = (isTop: boolean): Handover => {
      const { view: world } = makeView();
      delete (world as unknown as Record<string, unknown>).WebAssembly;
      const EventTarget = { prototype: { addEventListener() {}, removeEventListener() {} } };
      Object.assign(world, { EventTarget, top: isTop ? world : {} });
      installRecorder(world);
      return handOver(world, true);
    };
    expect(poor(true).events.map(({ kind, detail }) => [kind, detail])).toEqual([['feature-missing', 'WebAssembly']]);
    expect(poor(false).events).toEqual([]);
  });

  it('keeps no more than its bound', async () => {
    for (let i = 0; i < 1_000; i++) view.open('/chat');
    const { events, truncated } = handOver(view);
    expect(events).toHaveLength(300);
    expect(truncated).toBe(true);
  });

  it('goes without a trace, and stays silent afterwards', () => {
    const { view: fresh } = makeView();
    const names = ['open', 'fetch', 'WebSocket'] as const;
    const natives = names.map((name) => fresh[name]);
    (fresh as unknown as { EventTarget: unknown }).EventTarget = (view as unknown as { EventTarget: unknown }).EventTarget;
    (fresh as unknown as { addEventListener: () => void }).addEventListener = () => undefined;
    const add = { addEventListener() {}, removeEventListener() {} };
    (fresh as unknown as { EventTarget: unknown }).EventTarget = { prototype: add };
    installRecorder(fresh);
    expect(names.map((name) => fresh[name])).not.toEqual(natives);
    expect(handOver(fresh, true).url).toBe('https://shop.test/help');
    expect(names.map((name) => fresh[name])).toEqual(natives);
    expect(Object.getOwnPropertySymbols(fresh)).toEqual([]);
  });

  it('leaves alone what the page replaced after it', () => {
    const own = () => null;
    view.open = own;
    handOver(view, true);
    expect(view.open).toBe(own);
  });

  it('installs once', () => {
    const before = view.WebSocket;
    installRecorder(view);
    expect(view.WebSocket).toBe(before);
  });
});
