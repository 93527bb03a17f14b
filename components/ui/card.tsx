import type { HTMLAttributes, ReactNode } from 'react';
import styles from './card.module.css';
import { classes } from './classes';

export interface CardProps extends HTMLAttributes<HTMLElement> {
  /** A stripe at the start edge; always together with a badge or words that say the same. */
  tone?: 'plain' | 'good' | 'care' | 'fault' | 'accent';
  children: ReactNode;
}

/** A piece of the screen that belongs together. Give it `aria-labelledby` where it has a heading. */
export function Card({ tone = 'plain', className, children, ...rest }: CardProps) {
  return (
    <section {...rest} className={classes(styles.card, styles[tone], className)}>
      {children}
    </section>
  );
}
