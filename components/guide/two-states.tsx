import { useTranslation } from 'react-i18next';
import { StatusBadge, type Tone } from '@/components/ui/status-badge';
import type { Verdict } from '@/utils/diagnosis/verdict/schema';
import styles from './guide.module.css';

const TONES: Record<Verdict['status'], Tone> = { working: 'good', broken: 'care', 'no-widget': 'quiet', inconclusive: 'unknown' };

/** The chat on both sides of a comparison, each under its name. */
export function TwoStates({ states }: { states: readonly (readonly [label: string, status: Verdict['status']])[] }) {
  const { t } = useTranslation('verdict');
  return (
    <dl className={styles.answers}>
      {states.map(([label, status]) => (
        <div key={label}>
          <dt className={styles.quiet}>{label}</dt>
          <dd>
            <StatusBadge tone={TONES[status]}>{t(`status.${status}.word`)}</StatusBadge>
          </dd>
        </div>
      ))}
    </dl>
  );
}
