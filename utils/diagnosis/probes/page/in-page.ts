import type { PageVendor } from '@/utils/vendors/catalogue-for-page';
import type { RawGlobal } from './raw';

/**
 * Functions that are sent into a page as text. Each is complete in itself: no imports, no helpers, no syntax that a build could lower to
 * one. The keys are spelled out for the same reason.
 */

/** Calls the page agent in the isolated world; `null` where it is not there yet. */
export async function callAgent(method: string, args: readonly unknown[]): Promise<{ answer: unknown } | null> {
  const agent = (globalThis as unknown as Record<symbol, Record<string, (...args: unknown[]) => unknown> | undefined>)[
    Symbol.for('chat-medic.page-agent')
  ];
  const call = agent?.[method];
  return call ? { answer: await call(...args) } : null;
}

/** The same for an agent that was only just injected. */
export async function teachAndCallAgent(
  vendors: readonly PageVendor[],
  method: string,
  args: readonly unknown[],
): Promise<{ answer: unknown } | null> {
  const agent = (globalThis as unknown as Record<symbol, Record<string, (...args: unknown[]) => unknown> | undefined>)[
    Symbol.for('chat-medic.page-agent')
  ];
  agent?.learn?.(vendors);
  const call = agent?.[method];
  return call ? { answer: await call(...args) } : null;
}

/** Frames below this one, at most `max`. Counting is allowed across origins. */
export function countFrames(max: number): number {
  let count = 0;
  const queue: Window[] = [window];
  for (let next = queue.pop(); next && count <= max; next = queue.pop()) {
    const below = Math.min(next.length, max + 1 - count);
    count += below;
    for (let index = 0; index < below; index++) {
      const frame = next[index];
      if (frame) queue.push(frame);
    }
  }
  return count;
}

/** The recorder's events; `isLast` takes the recorder out of the page. Main world: the page may have forged all of it. */
export function takeRecording(isLast: boolean): unknown {
  const recorder = (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('chat-medic.recorder')];
  try {
    return typeof recorder === 'function' ? recorder(isLast) : null;
  } catch {
    // A function that the page put there: its error must not look like one of the page's scripts.
    return null;
  }
}

/** Globals of the catalogue that exist in the page's own world. Getters are not run; what the page put there may lie. */
export function readGlobals(vendors: readonly Pick<PageVendor, 'id' | 'globals' | 'readyGlobal' | 'stubGlobal'>[]): RawGlobal[] {
  const find = (path: string): { exists: boolean; value: unknown } => {
    let holder: unknown = globalThis;
    let value: unknown;
    for (const name of path.split('.')) {
      let owner: unknown = holder;
      let found: PropertyDescriptor | undefined;
      for (let depth = 0; owner !== null && owner !== undefined && depth < 10 && !found; depth++) {
        found = Object.getOwnPropertyDescriptor(Object(owner), name);
        owner = Object.getPrototypeOf(Object(owner));
      }
      if (!found) return { exists: false, value: undefined };
      value = found.value;
      holder = value;
      if (found.get) return { exists: true, value: undefined };
    }
    // Elements with that id are globals too, and no vendor's.
    return { exists: value !== undefined && value !== null && !(value instanceof Node) && !(value instanceof HTMLCollection), value };
  };
  const isQueue = (value: unknown): boolean => {
    if (Array.isArray(value)) return true;
    if (typeof value !== 'function' && typeof value !== 'object') return false;
    const names = Object.getOwnPropertyNames(Object(value));
    const hasQueue = names.some(
      (name) =>
        ['q', '_q', '_', 'queue', '_queue', '__q', 'c'].includes(name) &&
        Array.isArray(Object.getOwnPropertyDescriptor(Object(value), name)?.value),
    );
    const ownNames = names.filter((name) => !['length', 'name', 'prototype', 'arguments', 'caller'].includes(name));
    // Settings that wait for a loader, such as `Tawk_API = {}`.
    const isPlain =
      typeof value === 'object' && names.every((name) => typeof Object.getOwnPropertyDescriptor(Object(value), name)?.value !== 'function');
    const isEmptyFunction = typeof value === 'function' && ownNames.length === 0 && Function.prototype.toString.call(value).length < 200;
    return hasQueue || isPlain || isEmptyFunction;
  };
  const globals: RawGlobal[] = [];
  const look = ({ id: vendorId, globals: paths, readyGlobal: ready, stubGlobal: stub }: (typeof vendors)[number]) => {
    // Chromium leaves `null` out of arguments.
    const readyValue = ready ? find(ready) : null;
    const isReady = readyValue?.exists === true && readyValue.value !== false;
    for (const path of paths) {
      const { exists, value } = find(path);
      if (!exists) continue;
      const looksLikeStub = stub && find(stub).exists ? !isReady : isQueue(value);
      // Where the real code is known by a path that is not there, whatever is there waits for it.
      globals.push({ vendorId, path, isStub: ready ? !isReady : Boolean(looksLikeStub), isReady: ready ? isReady : !looksLikeStub });
    }
  };
  for (const vendor of vendors) {
    try {
      look(vendor);
    } catch {
      // A page that broke the built-ins we need; an error of ours must not look like one of its own.
    }
  }
  return globals;
}
