import type { Evidence } from '@/utils/diagnosis/evidence/schema';
import type { Side, Verdict } from '@/utils/diagnosis/verdict/schema';

/** A situation as the evidence shows it, and what must be said of it. */
export interface Case {
  name: string;
  evidence: Evidence;
  status?: Verdict['status'];
  side?: Side;
  vendor?: string;
  /** Must be the first claim; by default it is. */
  isFirst?: boolean;
}

export interface Cases {
  fires: Case[];
  /** Near-misses: it must not be claimed. */
  holdsBack: Case[];
}
