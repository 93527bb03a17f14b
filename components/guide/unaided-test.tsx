import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import type { EvidenceMap } from '@/utils/diagnosis/evidence/schema';
import { compareWindows } from '@/utils/diagnosis/verdict/compare-windows';
import type { Verdict } from '@/utils/diagnosis/verdict/schema';
import styles from './guide.module.css';
import { GuideResult } from './guide-result';
import { ManualTest } from './manual-test';

const SEEN_THERE = { yes: 'working', no: 'broken', unsure: 'inconclusive' } as const;

export interface UnaidedTestProps {
  pageUrl: string;
  /** What the last check found in the normal window, if there was one. */
  seenHere: Verdict | null;
  guide: GuideControl;
  onCheckAgain(): void;
  onReport(): void;
}

/**
 * The test for somebody who allowed nothing: he looks in both windows, we read the truth table. Nothing of it is kept, because nobody but
 * the person has seen anything.
 */
export function UnaidedTest({ pageUrl, seenHere, guide, onCheckAgain, onReport }: UnaidedTestProps) {
  const { t } = useTranslation('common');
  const [comparison, setComparison] = useState<EvidenceMap['incognito-comparison'] | null>(null);
  if (comparison) {
    return (
      <GuideResult
        seenHere={seenHere}
        comparison={comparison}
        onAgain={() => setComparison(null)}
        onCheckAgain={onCheckAgain}
        onReport={onReport}
      />
    );
  }
  // Whoever comes here says that the chat does not open; a check that could not tell does not contradict him.
  const normal = seenHere && seenHere.status !== 'inconclusive' ? seenHere : { status: 'broken' as const, causes: [] };
  return (
    <ManualTest
      pageUrl={pageUrl}
      onAnswer={(works) =>
        setComparison(
          compareWindows(normal, { status: SEEN_THERE[works], causes: [] }, { differences: ['extensions', 'login', 'cache'], by: 'user' }),
        )
      }
    >
      <div className={styles.buttons}>
        <Button variant="quiet" onClick={() => void guide.tell({ type: 'cancel' })}>
          {t('cancel')}
        </Button>
      </div>
    </ManualTest>
  );
}
