import { assembleViolations } from './assemble-survey';
import { defineProbe } from './define-probe';
import { Unavailable } from './unavailable';

/** Policy violations from before the check. Firefox has no buffer of them for pages that are loaded already. */
export const lateViolationsProbe = defineProbe({
  id: 'late-violations',
  depth: 'quick',
  permissions: [],
  timeoutMs: 8_000,
  async collect({ readPage }) {
    const violations = assembleViolations((await readPage()).frames);
    if (!violations) throw new Unavailable('not-in-this-browser');
    return violations;
  },
});
