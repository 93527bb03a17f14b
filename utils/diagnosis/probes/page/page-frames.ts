import type { Platform } from '@/utils/platform/platform';
import type { FrameResult } from '@/utils/platform/scripting';
import type { PageVendor } from '@/utils/vendors/catalogue-for-page';
import { callAgent, teachAndCallAgent } from './in-page';

/** Packaged file of `entrypoints/page-agent.ts`. */
export const PAGE_AGENT_FILE = '/page-agent.js';
/** Injections into one frame before it is left alone. */
const MAX_FAILURES = 10;
/** Frames asked one by one when asking all at once took too long. */
const MAX_SINGLE_FRAMES = 40;

export class PageTimeout extends Error {}

/** The frames of one tab, as far as our page script may go. Injects the script where it is missing. */
export class PageFrames {
  /** How often a frame could not be taught. A frame keeps its id while its document changes, so one failure says little. */
  #failures = new Map<number, number>();
  #known = new Set<number>([0]);
  /** A page with thousands of frames, or one frame that hangs, holds up the call for all: then each is asked by itself. */
  #oneByOne = false;

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
  }

  /**
   * Asks every frame. Frames that could not be asked are missing from the answer.
   * @throws PageTimeout when not even the top frame answered in time.
   */
  async ask<T>(method: string, args: readonly unknown[], timeoutMs: number): Promise<{ frameId: number; answer: T }[]> {
    if (!this.#oneByOne) {
      try {
        return await this.#askFrames<T>(undefined, method, args, timeoutMs * 0.6);
      } catch (error) {
        if (!(error instanceof PageTimeout)) throw error;
        this.#oneByOne = true;
      }
    }
    const each = await Promise.allSettled([...this.#known].map((id) => this.#askFrames<T>([id], method, args, timeoutMs * 0.4)));
    const answers = each.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    if (answers.length === 0) throw new PageTimeout('No frame of the page answered in time.');
    return answers;
  }

  /** Asks one frame; `null` when it cannot be asked. */
  async askFrame<T>(frameId: number, method: string, args: readonly unknown[], timeoutMs: number): Promise<T | null> {
    const answers = await this.#askFrames<T>([frameId], method, args, timeoutMs).catch(() => []);
    return answers[0]?.answer ?? null;
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
