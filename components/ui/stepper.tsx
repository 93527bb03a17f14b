import { Check, CirclePause, Minus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes';
import styles from './stepper.module.css';
import { VisuallyHidden } from './visually-hidden';

export type StepState = 'todo' | 'current' | 'done' | 'failed' | 'paused' | 'skipped';

export interface Step {
  id: string;
  label: string;
  state: StepState;
  /** What is known of this step, in a few words, while another one is open. */
  summary?: string;
  content?: ReactNode;
}

export interface StepperProps {
  label: string;
  steps: readonly Step[];
  /** The step whose content is shown. */
  openId: string;
  /** Without it steps cannot be chosen, only followed. */
  onOpen?: (id: string) => void;
}

function Marker({ state, number }: { state: StepState; number: number }) {
  const Icon = { done: Check, failed: X, paused: CirclePause, skipped: Minus, todo: null, current: null }[state];
  return (
    <span className={classes(styles.marker, styles[state])} aria-hidden="true">
      {Icon ? <Icon className={styles.icon} /> : number}
    </span>
  );
}

/** A vertical path: where one is, what is behind, what comes. The open step shows its content in place. */
export function Stepper({ label, steps, openId, onOpen }: StepperProps) {
  const { t } = useTranslation('common');
  return (
    <ol className={styles.path} aria-label={label}>
      {steps.map((step, index) => {
        const isOpen = step.id === openId;
        const heading = (
          <>
            <Marker state={step.state} number={index + 1} />
            <span className={styles.words}>
              <span className={isOpen ? styles.openLabel : styles.label}>{step.label}</span>
              {step.summary && !isOpen && <span className={styles.summary}>{step.summary}</span>}
            </span>
            <VisuallyHidden>{t(`stepState.${step.state}`)}</VisuallyHidden>
          </>
        );
        return (
          <li key={step.id} className={styles.step}>
            {onOpen ? (
              <button
                type="button"
                className={styles.head}
                onClick={() => onOpen(step.id)}
                {...(isOpen ? { 'aria-current': 'step' as const } : {})}
              >
                {heading}
              </button>
            ) : (
              <div className={styles.head} {...(isOpen ? { 'aria-current': 'step' as const } : {})}>
                {heading}
              </div>
            )}
            {isOpen && step.content && <div className={styles.content}>{step.content}</div>}
          </li>
        );
      })}
    </ol>
  );
}
