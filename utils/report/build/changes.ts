import type { i18n } from 'i18next';
import type { CheckSession } from '@/utils/session/schema';
import type { Report } from '../schema';

/** What was tried beside the private window, each with one English sentence; absent where nothing was. */
export function buildChanges(session: CheckSession, texts: i18n): Pick<Report, 'changes'> {
  const item = session.evidence['change-comparison'];
  if (item?.status !== 'collected' || item.value.changes.length === 0) return {};
  return {
    changes: item.value.changes.slice(0, 10).map(({ change, before, after, reading, isSeen, by }) => ({
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
