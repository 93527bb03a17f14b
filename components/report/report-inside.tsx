import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '@/components/ui/disclosure';
import { disclosure } from '@/utils/report/disclosure';
import type { SafeReport } from '@/utils/report/schema';
import styles from './report-screen.module.css';

/** Every single value of the report with the reason why it is in: made from the schema itself, so it cannot leave one out. */
export function ReportInside({ report }: { report: SafeReport }) {
  const { t, i18n } = useTranslation('report');
  const parts = useMemo(() => disclosure(report, i18n), [report, i18n]);
  return (
    <Disclosure summary={t('screen.inside')} count={parts.reduce((sum, { values }) => sum + values.length, 0)}>
      <p>{t('screen.insideLead')}</p>
      {parts.map((part) => (
        <div key={part.field} className={styles.part}>
          <h3 className={styles.subtitle}>{part.label}</h3>
          <p className={styles.why}>{part.why}</p>
          <ul className={styles.values} translate="no">
            {part.values.map(({ path, text }) => (
              <li key={path}>
                <span className={styles.path}>{path}</span> {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Disclosure>
  );
}
