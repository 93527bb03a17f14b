import type { i18n } from 'i18next';
import type { EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import type { CheckSession } from '@/utils/session/schema';
import type { Report } from '../schema';

type Change = EvidenceMap['change-comparison']['changes'][number];

const isOneChange = (change: Change): change is Change & { change: Exclude<Change['change'], 'extensions'> } =>
  change.change !== 'extensions';

/** What was tried beside the private window, each with one English sentence; absent where nothing was. */
export function buildChanges(session: CheckSession, texts: i18n): Pick<Report, 'changes'> {
  const item = session.evidence['change-comparison'];
  // A search among extensions has a paragraph of its own.
  const changes = item?.status === 'collected' ? item.value.changes.filter(isOneChange) : [];
  if (changes.length === 0) return {};
  return {
    changes: changes.slice(0, 10).map(({ change, before, after, reading, isSeen, by }) => ({
      change,
      before,
      after,
      row: reading,
      reading: texts.t(`report:text.change.${change}.${reading}`),
      seen: isSeen,
      by,
    })),
  };
}
