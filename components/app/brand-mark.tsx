import styles from './brand-mark.module.css';

/** A speech bubble with a pulse: the product's sign, in the accent colour. Always beside its name, so it has none of its own. */
export function BrandMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
      <path
        className={styles.bubble}
        d="M8 3h16a6 6 0 0 1 6 6v9a6 6 0 0 1-6 6h-7.2l-6.1 4.9A1 1 0 0 1 9 28.1V24H8a6 6 0 0 1-6-6V9a6 6 0 0 1 6-6Z"
      />
      <path className={styles.pulse} d="M6.5 14h5l2.2-5 4.1 9.5 2.2-4.5h5.5" />
    </svg>
  );
}
