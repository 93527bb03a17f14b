import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '@/components/ui/status-badge';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Verdict } from '@/utils/diagnosis/verdict/schema';
import { changeOf } from './change-of';
import styles from './comparison.module.css';
import { STATUS_TONES } from './verdict-card';

export interface ComparisonProps {
  before: Verdict;
  after: Verdict;
  /** Without them somebody else says what has changed. */
  hasWords?: boolean;
}

/** Two checks, before and after, side by side. */
export function Comparison({ before, after, hasWords = true }: ComparisonProps) {
  const { t } = useTranslation(['common', 'verdict']);
  return (
    <div className={styles.comparison}>
      <p className={styles.states}>
        <VisuallyHidden>{t('compare.before')}</VisuallyHidden>
        <StatusBadge tone={STATUS_TONES[before.status]}>{t(`verdict:status.${before.status}.word`)}</StatusBadge>
        <ArrowRight aria-hidden="true" className={styles.arrow} />
        <VisuallyHidden>{t('compare.after')}</VisuallyHidden>
        <StatusBadge tone={STATUS_TONES[after.status]}>{t(`verdict:status.${after.status}.word`)}</StatusBadge>
      </p>
      {hasWords && <p>{t(`compare.${changeOf(before, after)}`)}</p>}
    </div>
  );
}
