import { redactUrl } from '@/utils/foundation/url';
import { z } from '@/utils/foundation/zod';
import { cutText } from './bounds';
import { type EvidenceMap, MAX_ITEMS, PAGE_EVENT_KINDS, type PageEvent, type ResourceType } from './schema';

/** What a recorder claims. The page shares its world and may have written all of it. */
const handoverSchema = z.object({
  url: z.string(),
  truncated: z.boolean(),
  events: z.array(z.unknown()),
});

const eventSchema = z.object({
  kind: z.enum(PAGE_EVENT_KINDS),
  atMs: z.number(),
  url: z.string(),
  detail: z.string(),
  code: z.number().nullable(),
  wasClean: z.boolean().nullable(),
  isEnforced: z.boolean().optional(),
});

/** Policies name blocked things that have no address by a word. */
const redact = (url: string): string => cutText(redactUrl(url) || (/^[\w-]{1,30}$/.test(url) ? url : ''));

function readEvent(frameId: number, frameUrl: string, raw: unknown): PageEvent | null {
  const read = eventSchema.safeParse(raw);
  if (!read.success) return null;
  const { isEnforced, ...event } = read.data;
  return {
    ...event,
    frameId,
    frameUrl,
    atMs: Math.round(event.atMs),
    url: redact(event.url),
    detail: cutText(event.detail, 500),
    ...(isEnforced !== undefined && { isEnforced }),
  };
}

/** Evidence out of what the recorders of all frames handed over; whatever is not of the expected shape is dropped. */
export function readPageEvents(handovers: readonly { frameId: number; result: unknown }[]): EvidenceMap['page-events'] {
  let truncated = false;
  let framesHeard = 0;
  const events: PageEvent[] = [];
  for (const { frameId, result } of handovers) {
    const handover = handoverSchema.safeParse(result);
    if (!handover.success) continue;
    framesHeard++;
    truncated ||= handover.data.truncated;
    const frameUrl = redact(handover.data.url);
    for (const raw of handover.data.events.slice(0, MAX_ITEMS)) {
      const event = readEvent(frameId, frameUrl, raw);
      if (event) events.push(event);
    }
  }
  events.sort((a, b) => a.atMs - b.atMs);
  return { events: events.slice(0, MAX_ITEMS), framesHeard, truncated: truncated || events.length > MAX_ITEMS };
}

export interface LostUrl {
  /** In full; it stays in the background. */
  url: string;
  type: ResourceType;
  frameId: number;
}

/** Elements and directives by the kind of thing that they wanted. */
const LOST_TYPES: readonly [RegExp, ResourceType][] = [
  [/^script/, 'script'],
  [/^(iframe|frame|child)/, 'frame'],
  [/^(link|style)/, 'style'],
  [/^connect/, 'fetch'],
];

/** Addresses that the page says it did not get. Policies and mixed content stop a request before any log can see it. */
export function lostUrls(handovers: readonly { frameId: number; result: unknown }[]): LostUrl[] {
  const lost: LostUrl[] = [];
  for (const { frameId, result } of handovers) {
    const handover = handoverSchema.safeParse(result);
    for (const raw of handover.success ? handover.data.events.slice(0, MAX_ITEMS) : []) {
      const event = eventSchema.safeParse(raw);
      if (!event.success || !/^(resource-error|csp-violation|socket-error|fetch-error)$/.test(event.data.kind)) continue;
      const { kind, detail, url } = event.data;
      const known = LOST_TYPES.find(([pattern]) => pattern.test(detail))?.[1];
      const type = kind === 'socket-error' ? 'socket' : kind === 'fetch-error' ? 'fetch' : known;
      if (type && /^(https?|wss?):/.test(url)) lost.push({ url: cutText(url), type, frameId });
    }
  }
  return lost;
}
