import type { EvidenceMap } from '../evidence/schema';
import { failureOf, isBad } from './failure-kind';
import type { Verdict } from './schema';

type ChangeEvidence = EvidenceMap['change-comparison'];
export type ChangeComparison = ChangeEvidence['changes'][number];

type Seen = Pick<Verdict, 'status' | 'causes'>;

function readingOf(before: Verdict['status'], after: Verdict['status']): ChangeComparison['reading'] {
  if (before === 'working' && after === 'working') return 'works-in-both';
  if (isBad(before) && after === 'working') return 'works-after';
  if (isBad(before) && isBad(after)) return 'fails-after';
  if (before === 'working' && isBad(after)) return 'only-after-fails';
  return 'not-comparable';
}

/**
 * Reads a check before and one after a single thing was changed. Like the private-window test it is evidence and no verdict: a chat may
 * also have come back by itself.
 *
 * @param after Of a person's answer only `status` is known.
 */
export function compareChange(before: Seen, after: Seen, facts: Pick<ChangeComparison, 'change' | 'isSeen' | 'by'>): ChangeComparison {
  return {
    ...facts,
    before: before.status,
    after: after.status,
    reading: readingOf(before.status, after.status),
    beforeFailure: isBad(before.status) ? failureOf(before) : null,
    afterFailure: isBad(after.status) ? failureOf(after) : null,
  };
}

/** The evidence with one more change in it; of each kind only the newest counts. */
export function withChange(known: ChangeEvidence | null, change: ChangeComparison): ChangeEvidence {
  return { changes: [...(known?.changes ?? []).filter((one) => one.change !== change.change), change] };
}
