import type { KnownRule } from '@/utils/vendors/define-vendor';
import type { EvidenceId, EvidenceMap } from '../evidence/schema';
import type { Citation, Side } from '../verdict/schema';
import type { Scene } from './scene/scene';

/** What a rule may answer. `inconclusive` is not among them: the runner alone gives it, when a required item was not collected. */
export type Answer =
  | {
      assessment: 'supported';
      /** 0–1; see the scale in `docs/adding-a-cause.md`. */
      confidence: number;
      because: Citation[];
      vendorId?: string | null;
      rule?: KnownRule | null;
      side?: Side;
      wouldHelp?: EvidenceId[];
    }
  | { assessment: 'ruled-out'; because: Citation[]; vendorId?: string | null }
  | { assessment: 'not-applicable' }
  /** The signs point both ways, or to more than one cause. */
  | { assessment: 'undecided'; because: Citation[]; wouldHelp: EvidenceId[]; vendorId?: string | null };

/**
 * When a rule is asked at all. `trouble`: some chat that the page wants is not working. `always`: also beside a working chat, or where no
 * chat was found.
 */
export type Occasion = 'trouble' | 'always';

/**
 * A cause: a pure rule over the evidence it declares. Reading an undeclared item is a type error. `scene` holds what every rule needs to
 * know of the page and is derived once per check from the page survey and the other collected items (vendors present, their parts, what failed).
 */
export interface Cause<Required extends EvidenceId = EvidenceId, Optional extends EvidenceId = EvidenceId> {
  id: string;
  side: Side;
  occasion: Occasion;
  requires: readonly Required[];
  optional: readonly Optional[];
  remedies: readonly string[];
  assess(
    evidence: { [Id in Required]: EvidenceMap[Id] } & { [Id in Optional]?: EvidenceMap[Id] },
    scene: Scene,
    lookUp: LookUp,
  ): Answer | Answer[];
}

/** What the caller knows beyond the evidence: rules of lists that the person imported, found beforehand because the engine is slow to load. */
export interface LookUp {
  ruleFor(request: { url: string; type: string; pageUrl: string }): KnownRule | null;
}

/** A cause with its evidence types taken off, as the registry holds it. The runner hands each exactly what it declared. */
export type AnyCause = Omit<Cause, 'assess'> & { assess(evidence: Partial<EvidenceMap>, scene: Scene, lookUp: LookUp): Answer | Answer[] };

export function defineCause<const Required extends EvidenceId = never, const Optional extends EvidenceId = never>(
  cause: Omit<Cause<Required, Optional>, 'requires' | 'optional' | 'occasion'> & {
    requires?: readonly Required[];
    optional?: readonly Optional[];
    occasion?: Occasion;
  },
): AnyCause {
  const whole = { ...cause, requires: cause.requires ?? [], optional: cause.optional ?? [], occasion: cause.occasion ?? 'trouble' };
  // The registry holds causes of every evidence type; the runner checks what each declared before it calls it.
  return whole as unknown as AnyCause;
}
