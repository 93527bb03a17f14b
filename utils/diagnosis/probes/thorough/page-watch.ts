import { CodedError } from '@/utils/foundation/coded-error';
import { isThirdParty } from '@/utils/foundation/site';
import { hostnameOf } from '@/utils/foundation/url';
import type { Platform } from '@/utils/platform/platform';
import { NetworkLog } from '../../evidence/network-log';
import { type LostUrl, lostUrls, readPageEvents } from '../../evidence/page-events';
import type { EvidenceMap } from '../../evidence/schema';
import { takeRecording } from '../page/in-page';
import type { PageFrames } from '../page/page-frames';
import type { RawGlance } from '../page/raw';
import type { FrameGlance } from './glance';

/** Documents that one check follows through a page that sends itself on; more is a loop. */
const MAX_DOCUMENTS = 4;
/** A tab that still has not said by then what its page says already will not say it any more. */
const TAB_SILENT_MS = 150;
const RECORDING_TIMEOUT_MS = 1_500;

export interface WatchTools {
  platform: Platform;
  frames: PageFrames;
  isOfInterest(url: string): boolean;
  /** A script or frame of this address began to load. */
  onActiveContent(url: string): void;
  /** The page's own server answered the reload with an error. Told once. */
  onRefusedDocument(): void;
}

/**
 * Ears and eyes on one tab from before the reload to the last look: requests, loading, closing, windows it opens. `stop` takes every
 * listener away again.
 */
export class PageWatch {
  readonly network: NetworkLog;
  readonly startedAtMs = performance.now();
  readonly #startedAtWallMs = Date.now();
  #loadedAtMs: number | null = null;
  /** Since the page itself was first seen complete. */
  #completeSinceMs: number | null = null;
  #openedTabs = 0;
  #fatal: CodedError | null = null;
  #documents = 0;
  #wasRefused = false;
  readonly #stops: (() => void)[] = [];

  constructor(
    tabId: number,
    private readonly pageUrl: string,
    private readonly tools: WatchTools,
  ) {
    this.network = new NetworkLog(Date.now(), tools.isOfInterest);
    const { webRequest, tabs } = tools.platform;
    this.#stops.push(
      webRequest.observeRequests(tabId, {
        onStarted: (event) => {
          this.network.started(event);
          if (event.type === 'main_frame') this.#onDocument();
          if (event.type === 'sub_frame' || event.type === 'script') tools.onActiveContent(event.url);
          if (event.type === 'sub_frame' && tools.isOfInterest(event.url)) tools.frames.remember([event.frameId]);
        },
        onHeaders: (event) => this.network.headers(event),
        onRedirected: (event) => this.network.redirected(event),
        onCompleted: (event) => {
          this.network.completed(event);
          if (event.type === 'main_frame' && event.statusCode >= 400) this.#onRefused();
        },
        onFailed: (event) => this.network.failed(event),
      }),
      tabs.followTab(tabId, {
        onComplete: () => {
          // The state of the document before the reload is told late sometimes.
          if (this.network.documents > 0) this.#loadedAtMs ??= performance.now();
        },
        onClosed: () => {
          this.#fatal = new CodedError('check/tab-closed', 'The tab was closed.');
        },
        onOpenedTab: () => {
          this.#openedTabs++;
        },
      }),
    );
  }

  get sinceReloadMs(): number {
    return performance.now() - this.startedAtMs;
  }

  get sinceLoadMs(): number | null {
    return this.#loadedAtMs === null ? null : performance.now() - this.#loadedAtMs;
  }

  get openedTabs(): number {
    return this.#openedTabs;
  }

  /** Since the last event of any request. */
  get networkQuietMs(): number {
    return this.network.lastActivityMs === 0 ? this.sinceReloadMs : Date.now() - this.network.lastActivityMs;
  }

  /** @throws CodedError `check/tab-closed`, `check/navigated-away` */
  throwIfOver(): void {
    const url = this.network.mainFrameUrl;
    const hasLeft = url !== '' && isThirdParty(hostnameOf(url), hostnameOf(this.pageUrl));
    if (hasLeft || this.#documents > MAX_DOCUMENTS) {
      this.#fatal ??= new CodedError('check/navigated-away', 'The page went somewhere else while it was checked.');
    }
    if (this.#fatal) throw this.#fatal;
  }

  /** A short look through all frames; empty while none can be asked. */
  async glance(timeoutMs: number): Promise<FrameGlance[]> {
    try {
      const answers = await this.tools.frames.ask<RawGlance>('glance', [], timeoutMs);
      const glances = answers.filter(({ answer }) => typeof answer === 'object' && answer !== null);
      const seen = glances.map(({ frameId, answer }) => ({ frameId, glance: answer }));
      this.#noteLoaded(seen);
      return seen;
    } catch {
      // Between two documents, or while a dialog is open, no frame answers; the watch goes on until its limit.
      return [];
    }
  }

  /**
   * Firefox tells of small pages that they are complete before it tells that they were asked for, and then never again. The page itself
   * knows; the one from before the reload does not count.
   */
  #noteLoaded(glances: readonly FrameGlance[]): void {
    const top = glances.find(({ glance }) => glance.path === '')?.glance;
    const isOurs = top?.readyState === 'complete' && top.bornMs > this.#startedAtWallMs && this.network.documents > 0;
    if (!isOurs) this.#completeSinceMs = null;
    else this.#completeSinceMs ??= performance.now();
    if (this.#completeSinceMs !== null && performance.now() - this.#completeSinceMs >= TAB_SILENT_MS)
      this.#loadedAtMs ??= this.#completeSinceMs;
  }

  /** What the recorders have heard so far; `null` where none answered. */
  async peekEvents(): Promise<EvidenceMap['page-events'] | null> {
    const results = await this.#takeRecordings(false);
    return results && readPageEvents(results);
  }

  /** Takes the recorders out of the page, with all they heard. */
  async handOver(): Promise<{ events: EvidenceMap['page-events'] | null; failedUrls: LostUrl[] }> {
    const results = await this.#takeRecordings(true);
    return { events: results && readPageEvents(results), failedUrls: results ? lostUrls(results) : [] };
  }

  #takeRecordings(isLast: boolean) {
    return this.tools.frames.runInMainWorld(takeRecording, [isLast], RECORDING_TIMEOUT_MS).catch(() => null);
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  #onRefused(): void {
    if (this.#wasRefused) return;
    this.#wasRefused = true;
    this.tools.onRefusedDocument();
  }

  #onDocument(): void {
    if (this.network.documents === this.#documents) return;
    this.#documents = this.network.documents;
    this.#loadedAtMs = null;
    this.#completeSinceMs = null;
    this.tools.frames.forget();
  }
}
