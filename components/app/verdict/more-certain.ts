import { collected } from '@/utils/diagnosis/evidence/collected';
import type { EvidenceId, UnavailableReason } from '@/utils/diagnosis/evidence/schema';
import type { CheckSession } from '@/utils/session/schema';
import { leadingClaim } from './verdict-words';

/** What a person can do so that more is known. */
export const WAYS_ON = ['look-closer', 'private-test', 'see-extensions', 'see-settings', 'check-again'] as const;
export type WayOn = (typeof WAYS_ON)[number];

/** What only a closer look brings. */
const SEEN_CLOSER: ReadonlySet<string> = new Set<EvidenceId>(['network-log', 'page-events', 'refetch', 'chat-opening']);
/** What kept us from looking may be gone the next time. */
const PASSING: ReadonlySet<string> = new Set<UnavailableReason>(['timed-out', 'cancelled', 'page-not-reachable', 'tab-gone']);

/** Which of them brings an item of the evidence; `null` where nothing would, or where it is there already. */
function wayTo(item: string, { evidence, depth }: Pick<CheckSession, 'evidence' | 'depth'>): WayOn | null {
  const outcome = evidence[item as EvidenceId];
  // The one item that is there without all of its values: some of them need a permission which nobody is asked for beforehand.
  if (item === 'browser-settings' && collected(evidence, item)?.isBrowserRead === false) return 'see-settings';
  if (outcome?.status === 'collected') return null;
  if (item === 'incognito-comparison') return 'private-test';
  if (item === 'extensions') return 'see-extensions';
  if (depth === 'quick' && SEEN_CLOSER.has(item)) return 'look-closer';
  const isPassing = outcome?.status === 'failed' || (outcome !== undefined && PASSING.has(outcome.reason));
  return isPassing ? 'check-again' : null;
}

/**
 * What would raise the certainty of the claim, or, where nothing is claimed, settle what is still open: each thing to do once. What was
 * looked at already is left out, because doing it again would tell nothing new.
 */
export function waysOn(session: Pick<CheckSession, 'verdict' | 'evidence' | 'depth'>): WayOn[] {
  const { verdict } = session;
  if (!verdict) return [];
  const claim = leadingClaim(verdict);
  const isOpen = verdict.status === 'broken' || verdict.status === 'inconclusive';
  const open = claim ? [claim] : isOpen ? verdict.causes.filter(({ assessment }) => assessment === 'inconclusive') : [];
  const ways = new Set(open.flatMap(({ wouldHelp }) => wouldHelp.map((item) => wayTo(item, session))));
  return WAYS_ON.filter((way) => ways.has(way));
}
