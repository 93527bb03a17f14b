import type { i18n } from 'i18next';
import type { EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import { isStricterThere } from '@/utils/diagnosis/verdict/compare-windows';
import type { GuideState } from '@/utils/guide/schema';
import type { CheckSession } from '@/utils/session/schema';
import type { Report } from '../schema';

type Comparison = EvidenceMap['incognito-comparison'];
type PrivateWindow = Report['privateWindow'];

const STATUS_OF: Readonly<Record<Comparison['reading'], PrivateWindow['status']>> = {
  'works-there': 'works-there',
  'works-in-both': 'works-there',
  'fails-there': 'fails-there',
  'only-private-fails': 'fails-there',
  'not-comparable': 'not-comparable',
};

/** The row of the truth table (`docs/report.md`) as a message key below `text.privateWindow.`. */
function rowOf(comparison: Comparison): string {
  // Its own strictness alone makes the two windows incomparable, which is worth more words than that.
  if (isStricterThere(comparison)) return `fails-there-${comparison.privateFailure}`;
  if (comparison.reading === 'fails-there' && comparison.privateFailure) return `fails-there-${comparison.privateFailure}`;
  return comparison.reading;
}

function comparisonOf(session: CheckSession, guide: GuideState | null): Comparison | null {
  const item = session.evidence['incognito-comparison'];
  if (item?.status === 'collected') return item.value;
  return guide?.normalCheckId === session.id ? guide.comparison : null;
}

/** What the private-window test showed, with what else differed, in one English sentence. */
export function buildPrivateWindow(session: CheckSession, guide: GuideState | null, texts: i18n): PrivateWindow {
  const comparison = comparisonOf(session, guide);
  const row = comparison ? rowOf(comparison) : guide && guide.status !== 'done' && guide.error ? 'could-not-run' : 'not-run';
  const evened = comparison?.evened ?? null;
  const isEvened = evened === 'storage' || evened === 'protection';
  return {
    status: comparison ? STATUS_OF[comparison.reading] : 'not-run',
    differences: comparison?.differences ?? [],
    reading: [texts.t(`report:text.privateWindow.${row}`), ...(isEvened ? [texts.t(`report:text.evened.${evened}`)] : [])].join(' '),
    row,
    ...(comparison ? { by: comparison.by } : {}),
    ...(evened ? { evened } : {}),
  };
}
