import type { Evidence, EvidenceId, EvidenceMap, PageEvent, Refetch } from '../../evidence/schema';

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

function itemOf<Id extends EvidenceId>(evidence: Evidence, id: Id): EvidenceMap[Id] | null {
  const outcome = evidence[id];
  return outcome?.status === 'collected' ? (outcome.value as EvidenceMap[Id]) : null;
}

export function readCollected(evidence: Evidence): Collected {
  const heard = itemOf(evidence, 'page-events');
  return {
    survey: itemOf(evidence, 'page-survey'),
    network: itemOf(evidence, 'network-log'),
    // The same violation may be heard live and remembered late; rules count kinds, not copies.
    events: [...(heard?.events ?? []), ...(itemOf(evidence, 'late-violations')?.events ?? [])],
    heardPage: heard !== null,
    refetches: itemOf(evidence, 'refetch')?.results ?? [],
    storage: itemOf(evidence, 'frame-storage'),
    environment: itemOf(evidence, 'browser-environment'),
    opening: itemOf(evidence, 'chat-opening'),
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
