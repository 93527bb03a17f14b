import { useTranslation } from 'react-i18next';
import type { SafeReport } from '@/utils/report/schema';
import styles from './timeline.module.css';

type Entry = SafeReport['timeline'][number];

/** First word of an outcome: a failure id or a state, with the browser's own string behind it. */
function outcomeKey(outcome: string): string {
  return /^[a-z-]+/.exec(outcome)?.[0] ?? '';
}

function EntryRow({ entry }: { entry: Entry }) {
  const { t, i18n } = useTranslation('panel');
  const seconds = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'second', unitDisplay: 'narrow', maximumFractionDigits: 1 });
  const key = `panel:timeline.outcome.${outcomeKey(entry.outcome)}`;
  const what = `panel:timeline.what.${entry.what}`;
  return (
    <li className={styles.entry}>
      <span className={styles.at}>{seconds.format(entry.atMs / 1000)}</span>
      <span className={styles.words}>
        <span>
          {i18n.exists(what) ? t(what) : entry.what}
          {': '}
          <strong>{i18n.exists(key) ? t(key) : entry.outcome}</strong>
        </span>
        <code className={styles.url} translate="no">
          {entry.url}
        </code>
      </span>
    </li>
  );
}

/** What the page asked for and what became of it, oldest first. */
export function Timeline({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation('panel');
  if (entries.length === 0) return <p>{t('timeline.empty')}</p>;
  return (
    <ol className={styles.timeline}>
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries may be equal in every field, and the list is never reordered.
        <EntryRow key={index} entry={entry} />
      ))}
    </ol>
  );
}
