import type { EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import type { CheckSession } from '@/utils/session/schema';

/** What a check knows of changes that were tried, newest of each kind. */
export function changesOf(session: CheckSession | null | undefined): EvidenceMap['change-comparison']['changes'] {
  const item = session?.evidence['change-comparison'];
  return item?.status === 'collected' ? item.value.changes : [];
}
