import { CircleCheck, CircleDashed, CircleHelp, CircleX, EyeOff, type LucideIcon, TriangleAlert } from 'lucide-react';
import { classes } from './classes';
import styles from './status-badge.module.css';

export type Tone = 'good' | 'care' | 'fault' | 'quiet' | 'unknown' | 'hidden';

const ICONS: Record<Tone, LucideIcon> = {
  good: CircleCheck,
  care: TriangleAlert,
  fault: CircleX,
  quiet: CircleDashed,
  unknown: CircleHelp,
  hidden: EyeOff,
};

/** A state in one word: icon and word carry it, colour only repeats it. */
export function StatusBadge({ tone, children, icon }: { tone: Tone; children: string; icon?: LucideIcon }) {
  const Icon = icon ?? ICONS[tone];
  return (
    <span className={classes(styles.badge, styles[tone])}>
      <Icon aria-hidden="true" className={styles.icon} />
      {children}
    </span>
  );
}
