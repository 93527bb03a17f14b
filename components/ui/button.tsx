import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, MouseEvent, Ref } from 'react';
import { BusyIcon } from './busy-icon';
import styles from './button.module.css';
import { classes } from './classes';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` once per screen; `quiet` for what is rarely wanted; `link` where it stands inside or below a text. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'link';
  icon?: LucideIcon;
  /** The work that this button started is under way. It stays focusable, so that the keyboard does not lose its place. */
  isBusy?: boolean;
  /** Fills the line. */
  isWide?: boolean;
  /** Only the icon is seen; the children become its accessible name and its tooltip. */
  isIconOnly?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** The only button of the product: a native one. */
export function Button({
  variant = 'secondary',
  icon: Icon,
  isBusy = false,
  isWide = false,
  isIconOnly = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const ShownIcon = isBusy ? BusyIcon : Icon;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (isBusy || rest['aria-disabled'] === true) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      {...(isIconOnly && typeof children === 'string' ? { title: children } : {})}
      {...(isBusy ? { 'aria-busy': true, 'aria-disabled': true } : {})}
      className={classes(styles.button, styles[variant], isWide && styles.wide, isIconOnly && styles.iconOnly, className)}
      onClick={press}
    >
      {ShownIcon && <ShownIcon aria-hidden="true" className={styles.icon} />}
      <span className={isIconOnly ? styles.onlyHeard : styles.label}>{children}</span>
    </button>
  );
}
