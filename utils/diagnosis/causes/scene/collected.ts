import { collected } from '../../evidence/collected';
import type { Evidence, EvidenceMap, PageEvent, Refetch } from '../../evidence/schema';

/** What was collected, without the outcomes; the scene never needs to know why something is missing. */
export interface Collected {
  survey: EvidenceMap['page-survey'] | null;
  network: EvidenceMap['network-log'] | null;
  events: readonly PageEvent[];
  heardPage: boolean;
  refetches: readonly Refetch[];
  storage: EvidenceMap['frame-storage'] | null;
  environment: EvidenceMap['browser-environment'] | null;
  opening: EvidenceMap['chat-opening'] | null;
}

export function readCollected(evidence: Evidence): Collected {
  const heard = collected(evidence, 'page-events');
  return {
    survey: collected(evidence, 'page-survey'),
    network: collected(evidence, 'network-log'),
    // The same violation may be heard live and remembered late; rules count kinds, not copies.
    events: [...(heard?.events ?? []), ...(collected(evidence, 'late-violations')?.events ?? [])],
    heardPage: heard !== null,
    refetches: collected(evidence, 'refetch')?.results ?? [],
    storage: collected(evidence, 'frame-storage'),
    environment: collected(evidence, 'browser-environment'),
    opening: collected(evidence, 'chat-opening'),
  };
}

/** Address without scheme and query: how the same thing is found again in another kind of evidence. */
export function addressOf(url: string): string {
  const match = /^[a-z]+:\/\/([^?#]*)/i.exec(url);
  return (match?.[1] ?? url).replace(/\/$/, '');
}

/** The policies that the page itself carries: headers of its main document and its `meta` elements. */
export function pagePolicies({ network, survey }: Collected): string[] {
  const documents = (network?.requests ?? []).filter(({ type, outcome }) => type === 'document' && outcome === 'completed');
  const header = documents.at(-1)?.headers.csp;
  const meta = survey?.frames.find(({ isTop }) => isTop)?.cspMeta ?? [];
  return [...(header ? [header] : []), ...meta];
}

/** What a violation names in the place of an address when code in the page itself was refused (CSP3, Trusted Types §4.1). */
const INLINE_PLACES: ReadonlySet<string> = new Set(['', 'inline', 'trusted-types-sink', 'trusted-types-policy']);

/** The page's policy refused a script that stands in the page itself, or what that script was about to load. */
export const isInlineViolation = ({ kind, url, detail, isEnforced, frameId }: PageEvent): boolean =>
  kind === 'csp-violation' &&
  frameId === 0 &&
  isEnforced !== false &&
  /^(?:script-src|require-trusted-types-for|trusted-types)/.test(detail) &&
  INLINE_PLACES.has(url);
