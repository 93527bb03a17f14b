import type { Verdict } from '@/utils/diagnosis/verdict/schema';
import { leadingClaim } from './verdict-words';

/**
 * What changed between two checks, in a few words. `gone` and `found` are of a chat that worked both times: what was found beside that
 * has gone, or something was found. `unclear`: this time nobody could tell.
 */
export type VerdictChange = 'better' | 'worse' | 'otherCause' | 'same' | 'gone' | 'found' | 'unclear';

/** Reads two verdicts on the same page, the older one first. */
export function changeOf(before: Verdict, after: Verdict): VerdictChange {
  const [old, now] = [leadingClaim(before)?.id, leadingClaim(after)?.id];
  if (before.status === after.status && old === now) return 'same';
  if (after.status === 'working') return before.status !== 'working' ? 'better' : now === undefined ? 'gone' : 'found';
  if (after.status === 'inconclusive') return 'unclear';
  return before.status === 'working' ? 'worse' : 'otherCause';
}
