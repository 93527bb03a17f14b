import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '@/components/ui/status-badge';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Verdict } from '@/utils/diagnosis/verdict/schema';
import { changeOf } from './change-of';
import styles from './comparison.module.css';
import { STATUS_TONES } from './verdict-card';

/** Before and after a fix, side by side. */
export function Comparison({ before, after }: { before: Verdict; after: Verdict }) {
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
      <p>{t(`compare.${changeOf(before, after)}`)}</p>
    </div>
  );
}
