import type { EvidenceId, EvidenceMap } from '../evidence/schema';
import type { Citation, Side } from '../verdict/schema';
import type { Scene } from './scene';

/** What a rule may answer. `inconclusive` is not among them: the runner alone gives it, when a required item was not collected. */
export type Answer =
  | {
      assessment: 'supported';
      /** 0–1; see the scale in `docs/adding-a-cause.md`. */
      confidence: number;
      because: Citation[];
      vendorId?: string | null;
      rule?: { list: string; text: string } | null;
      side?: Side;
      wouldHelp?: EvidenceId[];
    }
  | { assessment: 'ruled-out'; because: Citation[] }
  | { assessment: 'not-applicable' }
  /** The signs point both ways, or to more than one cause. */
  | { assessment: 'undecided'; because: Citation[]; wouldHelp: EvidenceId[] };

/**
 * A cause: a pure rule over the evidence it declares. Reading an undeclared item is a type error. `scene` holds what every rule needs to
 * know of the page and is derived once per check from the page survey and the other collected items (vendors present, their parts, what failed).
 */
export interface Cause<Required extends EvidenceId = EvidenceId, Optional extends EvidenceId = EvidenceId> {
  id: string;
  side: Side;
  requires: readonly Required[];
  optional: readonly Optional[];
  remedies: readonly string[];
  assess(evidence: { [Id in Required]: EvidenceMap[Id] } & { [Id in Optional]?: EvidenceMap[Id] }, scene: Scene): Answer | Answer[];
}

export function defineCause<const Required extends EvidenceId, const Optional extends EvidenceId = never>(
  cause: Omit<Cause<Required, Optional>, 'optional'> & { optional?: readonly Optional[] },
): Cause<Required, Optional> {
  return { ...cause, optional: cause.optional ?? [] };
}
