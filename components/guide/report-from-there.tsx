import { type ChangeEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/ui/notice';
import type { Verdict } from '@/utils/diagnosis/verdict/schema';
import { hostOf } from '@/utils/foundation/url';
import styles from './guide.module.css';

type Works = 'yes' | 'no' | 'unsure';
const WORKS: Readonly<Record<Verdict['status'], Works>> = { working: 'yes', broken: 'no', 'no-widget': 'no', inconclusive: 'unsure' };
/** Reports are a few kilobytes; nothing larger is even opened. */
const MAX_BYTES = 2_000_000;

/** What a report file says of the chat on this page; `null` for any other file or page. */
async function readThere(file: File, pageUrl: string): Promise<Works | null> {
  if (file.size > MAX_BYTES) return null;
  try {
    const { readReport } = await import('@/utils/report/read-report');
    const report = readReport(JSON.parse(await file.text()));
    return hostOf(report.page.url) === hostOf(pageUrl) ? WORKS[report.verdict.status] : null;
  } catch {
    // Whatever it is, it is no report of ours.
    return null;
  }
}

/** Instead of an answer: the report that this product made in the other browser. */
export function ReportFromThere({ pageUrl, onRead }: { pageUrl: string; onRead(works: Works): void }) {
  const { t } = useTranslation('guide');
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const read = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    const works = await readThere(file, pageUrl);
    setWrong(works === null);
    if (works !== null) onRead(works);
  };
  return (
    <div className={styles.question}>
      <label htmlFor={id} className={styles.quiet}>
        {t('elsewhere.report')}
      </label>
      <input id={id} type="file" accept=".json,application/json" onChange={(event) => void read(event)} />
      {isWrong && <Notice kind="care" what={t('elsewhere.notAReport')} isSaidAtOnce />}
    </div>
  );
}
