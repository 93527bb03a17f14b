import { hostnameOf, redactUrl } from '@/utils/foundation/url';
import { cutText } from './bounds';
import { failureOf } from './failures';
import { type EvidenceMap, MAX_ITEMS, type NetworkRequest, type ResourceType } from './schema';

/** A request's event as the browser's adapter gives it. */
export interface RawRequestEvent {
  requestId: string;
  frameId: number;
  parentFrameId: number;
  url: string;
  method: string;
  type: string;
  initiator: string;
  timeStamp: number;
}

interface Header {
  name: string;
  value?: string | undefined;
}

/** Requests that no chat has to do with may fill only this much, so that a page which asks without end cannot push the chat's out. */
const MAX_UNRELATED = 300;

const TYPES: Readonly<Record<string, ResourceType>> = {
  main_frame: 'document',
  sub_frame: 'frame',
  object: 'frame',
  script: 'script',
  stylesheet: 'style',
  image: 'image',
  imageset: 'image',
  font: 'font',
  xmlhttprequest: 'fetch',
  json: 'fetch',
  websocket: 'socket',
  webtransport: 'socket',
  ping: 'ping',
  beacon: 'ping',
  csp_report: 'ping',
  media: 'media',
};

export const resourceTypeOf = (browserType: string): ResourceType =>
  (Object.hasOwn(TYPES, browserType) ? TYPES[browserType] : undefined) ?? 'other';

function headerValue(headers: readonly Header[], name: string): string | null {
  const values = headers.filter((header) => header.name.toLowerCase() === name).map((header) => header.value ?? '');
  return values.length > 0 ? cutText(values.join(', ')) : null;
}

/** `Date` minus the device's clock. Half a second is rounding of the header itself; answers from a cache carry an old date and are left out by the caller. */
function clockOffset(date: string | null, nowMs: number): number | null {
  const server = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(server) ? null : Math.round(server - nowMs);
}

interface Entry {
  request: NetworkRequest;
  fullUrl: string;
  requestId: string;
}

/**
 * The requests of one tab since the check began, as webRequest tells them. Starts over when the tab loads a new document, so that
 * what is left belongs to the page that was judged. Keeps full addresses for the re-fetch; what `read` gives is redacted.
 */
export class NetworkLog {
  #entries = new Map<string, Entry>();
  #count = 0;
  #unrelated = 0;
  #truncated = false;
  #mainFrameStatus: number | null = null;
  #mainFrameUrl = '';
  #mainFrameId = '';
  #documents = 0;
  #lastActivityMs = 0;
  readonly #startedAtMs: number;
  readonly #isOfInterest: (url: string) => boolean;

  /**
   * @param startedAtMs Wall clock in the browser's event time, to which all times are relative.
   * @param isOfInterest Whether an address belongs to a chat or tag manager; such requests always find room.
   */
  constructor(startedAtMs: number, isOfInterest: (url: string) => boolean) {
    this.#startedAtMs = startedAtMs;
    this.#isOfInterest = isOfInterest;
  }

  started(event: RawRequestEvent): void {
    this.#touch(event);
    // A redirect starts again under the same id, once its first part was closed as `redirected`.
    if (event.type === 'main_frame' && event.requestId !== this.#mainFrameId) this.#newDocument(event);
    if (this.#entries.has(event.requestId) || !this.#hasRoom(event)) return;
    this.#entries.set(event.requestId, { requestId: event.requestId, fullUrl: event.url, request: this.#newRequest(event) });
  }

  headers(event: RawRequestEvent & { statusCode: number; headers: readonly Header[] }): void {
    this.#touch(event);
    const entry = this.#entries.get(event.requestId);
    if (!entry) return;
    const isDocument = event.type === 'main_frame' || event.type === 'sub_frame';
    entry.request.statusCode = event.statusCode;
    entry.request.contentType = headerValue(event.headers, 'content-type');
    entry.request.headers = {
      csp: isDocument ? headerValue(event.headers, 'content-security-policy') : null,
      xFrameOptions: headerValue(event.headers, 'x-frame-options'),
      // An `Age` header means that a shared cache answered: its date is that of the stored copy.
      clockOffsetMs: headerValue(event.headers, 'age') === null ? clockOffset(headerValue(event.headers, 'date'), event.timeStamp) : null,
      accessControlAllowOrigin: headerValue(event.headers, 'access-control-allow-origin'),
    };
  }

  redirected(event: RawRequestEvent & { redirectUrl: string; statusCode: number }): void {
    const entry = this.#close(event, 'redirected');
    if (!entry) return;
    entry.request.statusCode = event.statusCode;
    entry.request.redirectUrl = cutText(redactUrl(event.redirectUrl));
    // The next hop arrives under the same id.
    this.#entries.delete(event.requestId);
    this.#entries.set(`${event.requestId}#${this.#count++}`, entry);
    if (event.type === 'main_frame') this.#mainFrameUrl = event.redirectUrl;
  }

  completed(event: RawRequestEvent & { statusCode: number; fromCache: boolean }): void {
    if (event.type === 'main_frame') this.#mainFrameStatus = event.statusCode;
    const entry = this.#close(event, 'completed');
    if (!entry) return;
    entry.request.statusCode = event.statusCode;
    entry.request.fromCache = event.fromCache;
    if (event.fromCache) entry.request.headers.clockOffsetMs = null;
  }

  failed(event: RawRequestEvent & { error: string }): void {
    const entry = this.#close(event, 'failed');
    if (!entry) return;
    entry.request.error = cutText(event.error, 300);
    entry.request.failure = failureOf(event.error);
    // Firefox drops the body of an error answer to a script or frame and calls that an aborted request; the host did answer.
    const isAnswered = (entry.request.statusCode ?? 0) >= 400 && entry.request.failure === 'aborted';
    if (isAnswered) Object.assign(entry.request, { outcome: 'completed', failure: null });
  }

  /** Number of documents that the tab began to load. */
  get documents(): number {
    return this.#documents;
  }

  /** Full address of the document in the tab, after redirects. */
  get mainFrameUrl(): string {
    return this.#mainFrameUrl;
  }

  /** Media type of that document, as its server names it; empty where none was seen. */
  get mainFrameType(): string {
    const main = [...this.#entries.values()].find(({ requestId }) => requestId === this.#mainFrameId);
    return main?.request.contentType ?? '';
  }

  /** When anything last happened, in the events' clock. */
  get lastActivityMs(): number {
    return this.#lastActivityMs;
  }

  /** Requests with their full addresses, for the re-fetch alone. */
  withFullUrls(): readonly { fullUrl: string; request: NetworkRequest }[] {
    return [...this.#entries.values()];
  }

  read(): EvidenceMap['network-log'] {
    return {
      requests: [...this.#entries.values()].map(({ request }) => request),
      mainFrameStatus: this.#mainFrameStatus,
      truncated: this.#truncated,
    };
  }

  #touch(event: RawRequestEvent): void {
    this.#lastActivityMs = Math.max(this.#lastActivityMs, event.timeStamp);
  }

  #newDocument({ url, requestId }: RawRequestEvent): void {
    this.#entries.clear();
    this.#unrelated = 0;
    this.#truncated = false;
    this.#mainFrameStatus = null;
    this.#mainFrameUrl = url;
    this.#mainFrameId = requestId;
    this.#documents++;
  }

  #hasRoom(event: RawRequestEvent): boolean {
    const isRelated = event.type === 'main_frame' || event.type === 'websocket' || this.#isOfInterest(event.url);
    const isFull = this.#entries.size >= MAX_ITEMS || (!isRelated && this.#unrelated >= MAX_UNRELATED);
    if (isFull) this.#truncated = true;
    else if (!isRelated) this.#unrelated++;
    return !isFull;
  }

  #newRequest(event: RawRequestEvent): NetworkRequest {
    return {
      url: cutText(redactUrl(event.url)),
      type: resourceTypeOf(event.type),
      method: cutText(event.method, 20),
      frameId: event.frameId,
      initiatorHost: cutText(hostnameOf(event.initiator)),
      startMs: Math.round(event.timeStamp - this.#startedAtMs),
      endMs: null,
      outcome: 'pending',
      failure: null,
      error: null,
      statusCode: null,
      contentType: null,
      fromCache: false,
      headers: { csp: null, xFrameOptions: null, clockOffsetMs: null, accessControlAllowOrigin: null },
    };
  }

  #close(event: RawRequestEvent, outcome: NetworkRequest['outcome']): Entry | undefined {
    this.#touch(event);
    const entry = this.#entries.get(event.requestId);
    if (!entry) return undefined;
    entry.request.outcome = outcome;
    entry.request.endMs = Math.round(event.timeStamp - this.#startedAtMs);
    return entry;
  }
}

/** An extension sent a file of its own, or an empty one, in the server's place. */
export const isAnsweredByExtension = ({ outcome, redirectUrl }: Pick<NetworkRequest, 'outcome' | 'redirectUrl'>): boolean =>
  outcome === 'redirected' && /^(?:data:|chrome-extension:|moz-extension:)/.test(redirectUrl ?? '');
