/**
 * Checks that find one culprit among `size` for certain where no check is ever wrong. Halving tells who it is; one more check rules out
 * that another extension does the same, or only helps: every check already has those on (or off) that the checks before have cleared, so
 * that only the last run of equal outcomes is left to be proved.
 */
export function singleBudget(size: number): number {
  return Math.max(2, Math.ceil(Math.log2(Math.max(2, size))) + 1);
}

/** Of how many suspects one can still be found and proved with so many checks. */
export function manageable(checksLeft: number): number {
  return checksLeft < 1 ? 0 : 2 ** (checksLeft - 1);
}
