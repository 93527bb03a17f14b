/** What can be wrong with the practice chat; `none` is the repaired one. */
export const PRACTICE_FAULTS = ['blocker', 'policy', 'none'] as const;
export type PracticeFault = (typeof PRACTICE_FAULTS)[number];
