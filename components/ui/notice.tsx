import { CircleCheck, Info, type LucideIcon, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './notice.module.css';

export type NoticeKind = 'info' | 'good' | 'care' | 'fault';

const ICONS: Record<NoticeKind, LucideIcon> = { info: Info, good: CircleCheck, care: TriangleAlert, fault: OctagonAlert };

export interface NoticeProps {
  kind?: NoticeKind;
  /** What happened, in one sentence. */
  what: string;
  /** What it means for the person. */
  meaning?: string;
  /** What to do now. */
  next?: string;
  /** Buttons. */
  actions?: ReactNode;
  children?: ReactNode;
  /** It appeared by itself because something went wrong, so it is said at once. */
  isSaidAtOnce?: boolean;
}

/** One thing to know: what, what it means, what next. */
export function Notice({ kind = 'info', what, meaning, next, actions, children, isSaidAtOnce = false }: NoticeProps) {
  const Icon = ICONS[kind];
  return (
    <div className={classes(styles.notice, styles[kind])} {...(isSaidAtOnce ? { role: 'alert' } : {})}>
      <Icon aria-hidden="true" className={styles.icon} />
      <div className={styles.text}>
        <p className={styles.what}>{what}</p>
        {meaning && <p>{meaning}</p>}
        {next && <p>{next}</p>}
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
