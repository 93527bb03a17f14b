import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  summary: string;
  /** How many things are inside, where that helps to decide whether to look. */
  count?: number;
  isOpenAtFirst?: boolean;
  onToggle?: (isOpen: boolean) => void;
  children: ReactNode;
}

/** Details on demand: the native element, so that find-in-page and every reader know it. */
export function Disclosure({ summary, count, isOpenAtFirst = false, onToggle, children }: DisclosureProps) {
  return (
    <details className={styles.details} open={isOpenAtFirst} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <ChevronRight aria-hidden="true" className={styles.chevron} />
        <span>{summary}</span>
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
