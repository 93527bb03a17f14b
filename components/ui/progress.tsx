import { Check, Circle } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { BusyIcon } from './busy-icon';
import { Button } from './button';
import { classes } from './classes';
import styles from './progress.module.css';
import { VisuallyHidden } from './visually-hidden';

export interface ProgressStep {
  id: string;
  label: string;
}

export interface ProgressProps {
  /** What is being done, as a heading. */
  title: string;
  steps: readonly ProgressStep[];
  /** The step under way; those before it count as done. */
  currentId: string;
  onCancel?: () => void;
  isCancelling?: boolean;
  /** What is already known, where the work takes longer than ten seconds. */
  children?: ReactNode;
}

/** Named steps, the one under way, and the way out. Announcing is the screen's task (`useAnnounce`), so that nothing is said twice. */
export function Progress({ title, steps, currentId, onCancel, isCancelling = false, children }: ProgressProps) {
  const { t } = useTranslation('common');
  const titleId = useId();
  const current = Math.max(
    0,
    steps.findIndex((step) => step.id === currentId),
  );
  return (
    <section aria-labelledby={titleId} className={styles.progress}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <progress className={styles.bar} aria-labelledby={titleId} max={steps.length} value={current + 0.5} />
      <ol className={styles.steps}>
        {steps.map((step, index) => {
          const state = index < current ? 'done' : index === current ? 'current' : 'todo';
          const Icon = state === 'done' ? Check : state === 'current' ? BusyIcon : Circle;
          return (
            <li key={step.id} className={classes(styles.step, styles[state])} {...(state === 'current' ? { 'aria-current': 'step' } : {})}>
              <Icon aria-hidden="true" className={styles.icon} />
              <span>{step.label}</span>
              <VisuallyHidden>{t(`stepState.${state}`)}</VisuallyHidden>
            </li>
          );
        })}
      </ol>
      {children}
      {onCancel && (
        <div>
          <Button onClick={onCancel} isBusy={isCancelling}>
            {t('cancel')}
          </Button>
        </div>
      )}
    </section>
  );
}
