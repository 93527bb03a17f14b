import type { Evidence, NetworkRequest, PageEvent } from '@/utils/diagnosis/evidence/schema';
import { MAX_TIMELINE, type TimelineEntry } from '../schema';

const MAX_MILLISECONDS = 999_999_999;

interface Ranked {
  /** Lower is kept first where there is too much. */
  rank: number;
  entry: TimelineEntry;
}

/** Whether an address belongs to a chat that this page wants. */
export type IsChatUrl = (url: string) => boolean;

function millisecondsAt(atMs: number): number {
  return Math.min(MAX_MILLISECONDS, Math.max(0, Math.round(atMs)));
}

function requestOutcome(request: NetworkRequest): string {
  if (request.outcome === 'failed') {
    const failure = request.failure ?? 'unclear';
    return request.error ? `${failure} (${request.error})` : failure;
  }
  return request.statusCode === null ? request.outcome : `${request.outcome} ${request.statusCode}`;
}

function fromRequest(request: NetworkRequest, isChat: boolean): Ranked {
  const isFailed = request.outcome === 'failed' || request.outcome === 'pending' || (request.statusCode ?? 0) >= 400;
  return {
    rank: (isChat ? 0 : 2) + (isFailed ? 0 : 1),
    entry: {
      atMs: millisecondsAt(request.startMs),
      what: request.type,
      url: request.url,
      outcome: requestOutcome(request),
    },
  };
}

const TELLING_EVENTS: ReadonlySet<PageEvent['kind']> = new Set([
  'csp-violation',
  'resource-error',
  'script-error',
  'socket-open',
  'socket-error',
  'socket-close',
  'fetch-error',
  'window-open-refused',
  'feature-missing',
]);

/** Browsers keep what other hosts' scripts threw to themselves; an error without a word proves nothing. */
const isTelling = ({ kind, detail }: PageEvent): boolean => TELLING_EVENTS.has(kind) && (kind !== 'script-error' || /\S/.test(detail));

function fromEvent(event: PageEvent, isChat: boolean): Ranked {
  const facts = [event.code === null ? '' : String(event.code), event.detail].filter((fact) => fact !== '');
  return {
    rank: isChat ? 0 : 2,
    entry: {
      atMs: millisecondsAt(event.atMs),
      what: event.kind,
      url: event.url,
      outcome: facts.join(' '),
    },
  };
}

/**
 * What happened around the chat, oldest first: everything of the chat's own sites, then what failed elsewhere on the page, as far as
 * there is room. Requests that had nothing to do with it and went well are nobody's business.
 */
export function buildTimeline(evidence: Evidence, isChat: IsChatUrl): TimelineEntry[] {
  const log = evidence['network-log'];
  const heard = evidence['page-events'];
  const late = evidence['late-violations'];
  const requests = log?.status === 'collected' ? log.value.requests : [];
  const events = [
    ...(heard?.status === 'collected' ? heard.value.events : []),
    ...(late?.status === 'collected' ? late.value.events : []),
  ].filter(isTelling);
  const ranked = [
    ...requests.map((request) => fromRequest(request, isChat(request.url))),
    ...events.map((event) => fromEvent(event, isChat(event.url))),
  ].filter(({ rank }) => rank < 3);
  // Both sorts are stable, so equal moments keep the order in which they were seen.
  const kept = [...ranked].sort((a, b) => a.rank - b.rank).slice(0, MAX_TIMELINE);
  return kept.map(({ entry }) => entry).sort((a, b) => a.atMs - b.atMs);
}
