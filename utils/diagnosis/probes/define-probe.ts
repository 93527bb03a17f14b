import type { EvidenceId, EvidenceMap } from '../evidence/schema';
import type { ProbeContext } from './probe-context';

/**
 * A probe gathers one evidence item and does not judge. It may throw whatever it likes: the runner turns that into `unavailable` or
 * `failed` and the check goes on.
 */
export interface Probe<out Id extends EvidenceId = EvidenceId> {
  /** The evidence it yields; also its file name. */
  id: Id;
  /** `quick` needs the click alone (activeTab); `thorough` needs granted hosts and a reload. */
  depth: 'quick' | 'thorough';
  /** Optional permissions without which it is `unavailable: permission-missing`. */
  permissions: readonly string[];
  timeoutMs: number;
  collect(context: ProbeContext): Promise<EvidenceMap[Id]>;
}

export function defineProbe<const Id extends EvidenceId>(probe: Probe<Id>): Probe<Id> {
  return probe;
}
