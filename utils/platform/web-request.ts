import { type Browser, browser } from 'wxt/browser';

/** What a request's events have in common, reduced to what both browsers tell. */
export interface RequestEvent {
  requestId: string;
  tabId: number;
  frameId: number;
  parentFrameId: number;
  url: string;
  method: string;
  /** The browser's own resource type name. */
  type: string;
  /** Address or origin of the document that asked; empty for the page itself. */
  initiator: string;
  timeStamp: number;
}

export interface RequestHeader {
  name: string;
  value?: string | undefined;
}

export interface RequestObserver {
  onStarted?(event: RequestEvent): void;
  onHeaders?(event: RequestEvent & { statusCode: number; headers: readonly RequestHeader[] }): void;
  onRedirected?(event: RequestEvent & { redirectUrl: string; statusCode: number }): void;
  onCompleted?(event: RequestEvent & { statusCode: number; fromCache: boolean }): void;
  onFailed?(event: RequestEvent & { error: string; fromCache: boolean }): void;
}

/** Fields of both browsers; each fills its own. */
interface Details {
  requestId: string;
  tabId: number;
  frameId: number;
  parentFrameId: number;
  url: string;
  method: string;
  type: string;
  initiator?: string;
  originUrl?: string;
  documentUrl?: string;
  timeStamp: number;
}

const eventOf = (details: Details): RequestEvent => ({
  requestId: details.requestId,
  tabId: details.tabId,
  frameId: details.frameId,
  parentFrameId: details.parentFrameId,
  url: details.url,
  method: details.method,
  type: details.type,
  initiator: details.originUrl ?? details.initiator ?? details.documentUrl ?? '',
  timeStamp: details.timeStamp,
});

type HeadersDetails = Details & { statusCode: number; responseHeaders?: Browser.webRequest.HttpHeader[] };

/**
 * Watches the requests of one tab (`-1`: of the background itself) until the returned function is called. It only looks: nothing is
 * blocked or changed. Needs the optional `webRequest` permission and sees only hosts that are granted.
 */
export function observeRequests(tabId: number, observer: RequestObserver): () => void {
  const filter = { urls: ['<all_urls>'], tabId };
  const onStarted = (d: Details) => {
    observer.onStarted?.(eventOf(d));
    return undefined;
  };
  const onHeaders = (d: HeadersDetails) => {
    observer.onHeaders?.({ ...eventOf(d), statusCode: d.statusCode, headers: d.responseHeaders ?? [] });
    return undefined;
  };
  const onRedirected = (d: Details & { redirectUrl: string; statusCode: number }) =>
    observer.onRedirected?.({ ...eventOf(d), redirectUrl: d.redirectUrl, statusCode: d.statusCode });
  const onCompleted = (d: Details & { statusCode: number; fromCache: boolean }) =>
    observer.onCompleted?.({ ...eventOf(d), statusCode: d.statusCode, fromCache: d.fromCache });
  const onFailed = (d: Details & { error: string; fromCache: boolean }) =>
    observer.onFailed?.({ ...eventOf(d), error: d.error, fromCache: d.fromCache });

  const api = browser.webRequest;
  api.onBeforeRequest.addListener(onStarted, filter);
  api.onHeadersReceived.addListener(onHeaders, filter, ['responseHeaders']);
  api.onBeforeRedirect.addListener(onRedirected, filter);
  api.onCompleted.addListener(onCompleted, filter);
  api.onErrorOccurred.addListener(onFailed, filter);
  return () => {
    api.onBeforeRequest.removeListener(onStarted);
    api.onHeadersReceived.removeListener(onHeaders);
    api.onBeforeRedirect.removeListener(onRedirected);
    api.onCompleted.removeListener(onCompleted);
    api.onErrorOccurred.removeListener(onFailed);
  };
}
