import { useTranslation } from 'react-i18next';
import styles from './remedy-steps.module.css';

/** Steps of a remedy from `remedies:<id>.steps`; none where the texts know no steps. */
export function useRemedySteps(remedyId: string): string[] {
  const { i18n } = useTranslation('remedies');
  const key = `remedies:${remedyId}.steps`;
  const steps: unknown = i18n.exists(key) ? i18n.t(key, { returnObjects: true }) : [];
  return Array.isArray(steps) ? steps.filter((step): step is string => typeof step === 'string') : [];
}

/** What to do, step by step, in the browser's own words. */
export function RemedySteps({ remedyId, withTitle = true }: { remedyId: string; withTitle?: boolean }) {
  const { t } = useTranslation('remedies');
  const steps = useRemedySteps(remedyId);
  return (
    <div className={styles.remedy}>
      {withTitle && <h3 className={styles.title}>{t(`${remedyId}.title`)}</h3>}
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
