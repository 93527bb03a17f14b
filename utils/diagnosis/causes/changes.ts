import type { EvidenceMap } from '../evidence/schema';
import type { Citation } from '../verdict/schema';
import { cite } from './citing';

type Changes = EvidenceMap['change-comparison'] | undefined;
type Change = EvidenceMap['change-comparison']['changes'][number];

/** What became of one kind of change, where it was tried and could be read. */
export function outcomeOf(changes: Changes, kind: Change['change']): 'helped' | 'in-vain' | null {
  const reading = changes?.changes.find(({ change }) => change === kind)?.reading;
  if (reading === 'works-after') return 'helped';
  return reading === 'fails-after' ? 'in-vain' : null;
}

/** What a search among extensions showed: the chat works without some of them, or fails without any. */
export function searchOutcome(changes: Changes): { verdict: 'found' | 'nobody' | null; because: Citation[] } {
  const outcome = outcomeOf(changes, 'extensions');
  if (outcome !== 'helped') return { verdict: outcome && 'nobody', because: [] };
  const names = changes?.changes.find(({ change }) => change === 'extensions')?.names ?? [];
  return { verdict: 'found', because: [cite('change-comparison', 'worksWithoutExtensions', { names: names.join(', ') })] };
}

/** Raises a claim that an extension stands behind, where a search among them has seen the chat work without some. */
export function weighSearch(confidence: number, verdict: ReturnType<typeof searchOutcome>['verdict']): number {
  return verdict === 'found' ? Math.min(0.98, Math.max(confidence + 0.03, 0.95)) : confidence;
}

/** What other ways into the network showed. `elsewhere`: the chat works over another way, so what stops it is on the usual one. */
export function networkOutcome(changes: Changes): { verdict: 'elsewhere' | 'everywhere' | null; because: Citation[] } {
  const network = outcomeOf(changes, 'network');
  const vpn = outcomeOf(changes, 'vpn');
  const because = [
    ...(network === 'helped' ? [cite('change-comparison', 'worksOnOtherNetwork')] : []),
    ...(vpn === 'helped' ? [cite('change-comparison', 'worksWithoutVpn')] : []),
    ...(network === 'in-vain' ? [cite('change-comparison', 'failsOnOtherNetworkToo')] : []),
  ];
  if (network === 'helped' || vpn === 'helped') return { verdict: 'elsewhere', because };
  // A VPN that was switched off changes too little to clear the network; another network does not.
  return { verdict: network === 'in-vain' ? 'everywhere' : null, because };
}

/** Moves a claim that blames the person's own network: up where another way works, down where another network fails alike. */
export function weighNetwork(confidence: number, verdict: ReturnType<typeof networkOutcome>['verdict']): number {
  if (verdict === 'elsewhere') return Math.min(0.98, Math.max(confidence, 0.9));
  return verdict === 'everywhere' ? Math.min(confidence, 0.6) : confidence;
}
