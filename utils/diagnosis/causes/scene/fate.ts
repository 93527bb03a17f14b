import { parseUrl } from '@/utils/foundation/url';
import { isAnsweredByExtension } from '../../evidence/network-log';
import type { NetworkRequest, PageEvent, Refetch } from '../../evidence/schema';
import type { Fate, Part } from './scene';

/** What decides about one part. */
export interface FateInput {
  request: NetworkRequest | null;
  refetch: Refetch | null;
  events: readonly PageEvent[];
  isScript: boolean;
  isFrame: boolean;
  isSocket: boolean;
  hasIntegrity: boolean;
  /** Answer of `isFramingForbidden` for a frame's response. */
  forbidsFraming: boolean;
  isPageSecure: boolean;
  url: string;
  /** Whether requests were watched from the start, so that a missing one was never made. */
  sawNetwork: boolean;
}

export type Judged = Pick<Part, 'fate' | 'certainty'>;
const certain = (fate: Fate): Judged => ({ fate, certainty: 'certain' });
const strong = (fate: Fate): Judged => ({ fate, certainty: 'strong' });
const weak = (fate: Fate): Judged => ({ fate, certainty: 'weak' });

const UNREACHABLE: ReadonlySet<string> = new Set(['dns', 'refused', 'reset', 'timeout']);
const isUnreachable = (failure: string | null | undefined): boolean =>
  failure !== null && failure !== undefined && UNREACHABLE.has(failure);

/** Contents that no browser runs as a script when the server forbids sniffing, and that are none when it does not. */
const NOT_A_SCRIPT = /^\s*(?:text\/html|application\/json|text\/css|image\/|application\/xml|text\/xml)/i;

/** What the second look says: both asked the same URL, other extensions only meet the first. */
function refetchFate(refetch: Refetch | null): Fate | null {
  if (!refetch || refetch.fromPage.status === 'not-run' || refetch.fromExtension.status === 'not-run') return null;
  const { fromPage, fromExtension } = refetch;
  if (fromPage.status === 'ok' && fromExtension.status === 'ok') return 'ok';
  if (fromPage.failure === 'blocked-by-extension') return 'refused-by-extension';
  if (fromPage.failure === 'blocked-by-browser') return 'refused-by-browser';
  // The network treats both alike, so a difference is made inside this browser.
  if (fromPage.status === 'failed' && fromExtension.status === 'ok') {
    return isUnreachable(fromPage.failure) ? 'unreachable' : 'refused-by-extension';
  }
  if (fromPage.status === 'failed') {
    const failure = [fromPage.failure, fromExtension.failure].find((one) => one !== null && one !== 'unclear' && one !== 'aborted');
    if (isUnreachable(failure)) return 'unreachable';
    if (failure === 'tls' || failure === 'tls-date' || failure === 'offline') return failure;
  }
  return null;
}

function completedFate(input: FateInput, request: NetworkRequest): Judged {
  const status = request.statusCode ?? 200;
  if (input.isSocket) return status === 101 || request.statusCode === null ? certain('ok') : certain('http-error');
  if (status >= 400) return certain('http-error');
  if (input.isFrame && input.forbidsFraming) return certain('framing');
  const hasError = input.events.some(({ kind }) => kind === 'resource-error');
  if (input.isScript) {
    const isWrongType = request.contentType !== null && NOT_A_SCRIPT.test(request.contentType);
    // A script that arrives whole and still errs was refused after the fact: integrity, forbidden sniffing, or a wrong type.
    if (hasError) return strong('unusable');
    if (isWrongType) return weak('unusable');
  }
  return certain('ok');
}

function failedFate(input: FateInput, request: NetworkRequest): Judged {
  const again = refetchFate(input.refetch);
  switch (request.failure) {
    case 'blocked-by-extension':
      return certain('refused-by-extension');
    case 'blocked-by-browser':
      return certain('refused-by-browser');
    case 'dns':
    case 'refused':
    case 'reset':
    case 'timeout':
      return certain('unreachable');
    case 'tls':
      return certain('tls');
    case 'tls-date':
      return certain('tls-date');
    case 'offline':
      return certain('offline');
    case 'framing':
      return certain('framing');
    case 'mixed-content':
      return certain('mixed-content');
    case 'response-blocked':
      return input.isFrame ? strong('framing') : strong('response-blocked');
    default:
      // A page that asks for more than the browser carries: a second look from the same page fares no better, and nobody refused it.
      if (request.error === 'net::ERR_INSUFFICIENT_RESOURCES') return weak('unclear');
      return isRejectedScript(input, request) ? strong('unusable') : ambiguousFate(again);
  }
}

/** Firefox fails a script whose answer arrived but is another thing (opaque response blocking). */
const isRejectedScript = ({ isScript }: FateInput, { failure, statusCode, contentType }: NetworkRequest): boolean =>
  isScript && failure === 'unclear' && statusCode !== null && statusCode < 400 && NOT_A_SCRIPT.test(contentType ?? '');

/**
 * "Aborted" is what the page took back itself or left behind; "unclear" is all that Chromium says of sockets and CORS. The second look
 * may name a reason; without it, or where it is silent, nothing is claimed.
 */
function ambiguousFate(again: Fate | null): Judged {
  return again === null || again === 'ok' ? weak('unclear') : strong(again);
}

function isInsecure(input: FateInput): boolean {
  const url = parseUrl(input.url);
  if (!url || !input.isPageSecure) return false;
  // Loopback is trustworthy whatever its scheme (W3C Secure Contexts §3.1).
  const isLoopback = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  return (url.protocol === 'http:' || url.protocol === 'ws:') && !isLoopback;
}

/** What became of one thing, by everything that was seen of it. */
export function judgeFate(input: FateInput): Judged {
  const { request } = input;
  const violation = input.events.find(({ kind, isEnforced }) => kind === 'csp-violation' && isEnforced !== false);
  if (request?.outcome === 'completed') return completedFate(input, request);
  if (request?.outcome === 'failed') {
    return violation && request.failure !== 'blocked-by-extension' ? strong('refused-by-policy') : failedFate(input, request);
  }
  if (request?.outcome === 'redirected') return isAnsweredByExtension(request) ? certain('refused-by-extension') : certain('ok');
  if (request?.outcome === 'pending') return certain('hanging');
  // A policy refuses before a request exists.
  if (violation) return strong('refused-by-policy');
  if (isInsecure(input)) return strong('mixed-content');
  const again = refetchFate(input.refetch);
  // A service worker of the page asks in its place, where only the element's own error tells that nothing came.
  const isLost = input.events.some(({ kind }) => kind === 'resource-error');
  if (input.sawNetwork && !(isLost && again !== null && again !== 'ok')) return certain('not-asked');
  if (again !== null && again !== 'ok') return strong(again);
  return weak('unknown');
}
