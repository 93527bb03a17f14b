/** An extension that may be at fault. */
export interface Suspect {
  id: string;
  /** How much speaks against it beforehand, above 0; only the ratio to the others' counts. */
  weight: number;
}

/** What is known of the world before the first check. */
export interface Case {
  suspects: readonly Suspect[];
  /**
   * Whether the chat was seen working without any of them, in a private window. That counts as the check with all suspects off: strong,
   * but not proof, because a private window also starts without stored data.
   */
  worksWithoutAny: boolean;
}

/** One check of the page with some suspects on and all others off. That everything on breaks the chat is what the search begins with. */
export interface Check {
  /** Ids of the suspects that were on. */
  on: readonly string[];
  outcome: 'works' | 'broken' | 'unclear';
  /** Chance that the outcome is the wrong one, above 0 and below one half; see `RELIABLE` and `FLAKY`. */
  errorRate: number;
}

/** An outcome that rests on a reading without doubt: as good as never wrong, yet one impossible reading must not overturn everything. */
export const RELIABLE = 1e-12;
/** An outcome that a slow page or a hurried probe may have spoilt. */
export const FLAKY = 0.05;
