import type { Platform } from '@/utils/platform/platform';
import type { FrameResult } from '@/utils/platform/scripting';
import type { PageVendor } from '@/utils/vendors/catalogue-for-page';
import { callAgent, countFrames, teachAndCallAgent } from './in-page';

/** Packaged file of `entrypoints/page-agent.ts`. */
export const PAGE_AGENT_FILE = '/page-agent.js';
/** Injections into one frame before it is left alone. */
const MAX_FAILURES = 10;
/** More frames than this are not asked in one call. */
const MAX_FRAMES_AT_ONCE = 200;
/** A page that makes thousands of frames within this time meets the time limit of the call. */
const COUNT_FRESH_MS = 1_000;
/** Frames asked one by one when asking all at once took too long. */
const MAX_SINGLE_FRAMES = 40;

export class PageTimeout extends Error {}

/** The frames of one tab, as far as our page script may go. Injects the script where it is missing. */
export class PageFrames {
  /** How often a frame could not be taught. A frame keeps its id while its document changes, so one failure says little. */
  #failures = new Map<number, number>();
  #known = new Set<number>([0]);
  /** One frame that hangs holds up the call for all: then each is asked by itself. */
  #oneByOne = false;
  /** The last count of frames, shared by calls that come close together. */
  #count: { atMs: number; isTooMany: Promise<boolean> } | null = null;

  constructor(
    private readonly scripting: Platform['scripting'],
    private readonly tabId: number,
    private readonly vendors: readonly PageVendor[],
  ) {}

  /** Frames that are worth asking one by one, should that become necessary. */
  remember(frameIds: Iterable<number>): void {
    for (const id of frameIds) if (this.#known.size < MAX_SINGLE_FRAMES) this.#known.add(id);
  }

  /** A new document came: what was known of frames is void. */
  forget(): void {
    this.#failures.clear();
    this.#known = new Set([0]);
    this.#oneByOne = false;
    this.#count = null;
  }

  /**
   * Asks every frame. Frames that could not be asked are missing from the answer.
   * @throws PageTimeout when not even the top frame answered in time.
   */
  ask<T>(method: string, args: readonly unknown[], timeoutMs: number): Promise<{ frameId: number; answer: T }[]> {
    return this.#spread(timeoutMs, (frameIds, limitMs) => this.#askFrames<T>(frameIds, method, args, limitMs));
  }

  /** Asks one frame; `null` when it cannot be asked. */
  async askFrame<T>(frameId: number, method: string, args: readonly unknown[], timeoutMs: number): Promise<T | null> {
    const answers = await this.#askFrames<T>([frameId], method, args, timeoutMs).catch(() => []);
    return answers[0]?.answer ?? null;
  }

  /** Runs a self-contained function in the page's own world of every frame. What it gives back, the page may have forged. */
  runInMainWorld<Args extends unknown[], T>(func: (...args: Args) => T, args: Args, timeoutMs: number): Promise<FrameResult<Awaited<T>>[]> {
    return this.#spread(timeoutMs, (frameIds, limitMs) =>
      withTimeout(this.scripting.runFunction({ tabId: this.tabId, ...(frameIds && { frameIds }), world: 'MAIN' }, func, args), limitMs),
    );
  }

  /** All frames in one call, or, where they are too many or one hangs, those that matter one by one. */
  async #spread<T>(timeoutMs: number, call: (frameIds: readonly number[] | undefined, limitMs: number) => Promise<T[]>): Promise<T[]> {
    const endMs = performance.now() + timeoutMs;
    try {
      if (!this.#oneByOne && !(await this.#hasTooManyFrames(timeoutMs * 0.3))) return await call(undefined, timeoutMs * 0.6);
    } catch (error) {
      if (!(error instanceof PageTimeout)) throw error;
      this.#oneByOne = true;
    }
    const limitMs = Math.max(100, endMs - performance.now());
    const each = await Promise.allSettled([...this.#known].map((id) => call([id], limitMs)));
    const answers = each.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    if (answers.length > 0) return answers;
    const failed = each.find((one) => one.status === 'rejected');
    throw failed?.reason ?? new PageTimeout('No frame of the page answered in time.');
  }

  /**
   * Whether the page holds more frames than can be asked at once. One that is too busy to tell within the limit counts as such: it may be
   * making them.
   */
  isCrowded(limitMs: number): Promise<boolean> {
    return this.#hasTooManyFrames(limitMs).catch((error) => error instanceof PageTimeout);
  }

  /** Ten thousand frames would keep the whole browser busy with one call; a page may also make them at any moment. */
  #hasTooManyFrames(limitMs: number): Promise<boolean> {
    const now = performance.now();
    if (this.#count === null || now - this.#count.atMs > COUNT_FRESH_MS) {
      const isTooMany = this.#countFrames(limitMs);
      this.#count = { atMs: now, isTooMany };
      // A page that could not be counted now may be countable in a moment.
      isTooMany.catch(() => {
        if (this.#count?.isTooMany === isTooMany) this.#count = null;
      });
    }
    return this.#count.isTooMany;
  }

  async #countFrames(limitMs: number): Promise<boolean> {
    const top = { tabId: this.tabId, frameIds: [0] };
    const [counted] = await withTimeout(this.scripting.runFunction(top, countFrames, [MAX_FRAMES_AT_ONCE]), limitMs);
    return (counted?.result ?? 0) > MAX_FRAMES_AT_ONCE;
  }

  #isHopeless(frameId: number): boolean {
    return (this.#failures.get(frameId) ?? 0) >= MAX_FAILURES;
  }

  async #askFrames<T>(frameIds: readonly number[] | undefined, method: string, args: readonly unknown[], timeoutMs: number) {
    const target = { tabId: this.tabId, ...(frameIds && { frameIds }) };
    const work = async (): Promise<FrameResult<{ answer: unknown } | null>[]> => {
      const first = await this.scripting.runFunction(target, callAgent, [method, args]);
      if (first.every(({ frameId, result }) => result !== null || this.#isHopeless(frameId))) return first;
      await this.scripting.runFiles(target, [PAGE_AGENT_FILE]);
      const second = await this.scripting.runFunction(target, teachAndCallAgent, [this.vendors, method, args]);
      for (const { frameId, result } of second) if (result === null) this.#failures.set(frameId, (this.#failures.get(frameId) ?? 0) + 1);
      return second;
    };
    const results = await withTimeout(work(), timeoutMs);
    this.remember(results.map(({ frameId }) => frameId));
    return results.flatMap(({ frameId, result }) => (result === null ? [] : [{ frameId, answer: result.answer as T }]));
  }
}

/** Gives up waiting after `timeoutMs`. The browser has no way to call a script back, so the work itself goes on unheard. */
export function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new PageTimeout('The page did not answer in time.')), timeoutMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
