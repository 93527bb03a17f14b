import type { ReactNode } from 'react';
import styles from './site-head.module.css';

/** The site that a screen is about, and below it what is known of its chats. */
export function SiteHead({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <div className={styles.site}>
      <p className={styles.host}>{name}</p>
      {children}
    </div>
  );
}
