import styles from './guide.module.css';

/** Names of extensions as their makers wrote them; no language of ours. */
export function Names({ names }: { names: readonly string[] }) {
  return (
    <ul className={styles.names}>
      {names.map((name) => (
        <li key={name} translate="no">
          {name}
        </li>
      ))}
    </ul>
  );
}
