import { FileText } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { useReport } from '@/components/app/use-report';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorNotice } from '@/components/ui/error-notice';
import { SelectField } from '@/components/ui/field';
import type { GuideState } from '@/utils/guide/schema';
import { exporterOf } from '@/utils/report/exporters/registry';
import type { SafeReport } from '@/utils/report/schema';
import type { CheckSession } from '@/utils/session/schema';
import { createTexts, LANGUAGES, type Language, nearestLanguage } from '@/utils/texts/texts';
import { OwnerPacketCard } from './owner-packet';
import { ReportFiles } from './report-files';
import { ReportInside } from './report-inside';
import styles from './report-screen.module.css';

export interface ReportScreenProps {
  session: CheckSession | null | undefined;
  guide: GuideState | null;
  onCheck(): void;
}

/** Languages by their own names: the desk's may be another than the person's. */
const OWN_NAMES: Record<Language, string> = { en: 'English', tr: 'Türkçe' };

function Ready({ report }: { report: SafeReport }) {
  const { t, i18n } = useTranslation('report');
  const { copyText } = useServices();
  const [language, setLanguage] = useState<Language>(() => nearestLanguage([i18n.language]));
  const texts = useMemo(() => createTexts(language), [language]);
  const text = useMemo(() => exporterOf('text').export(report, { texts }), [report, texts]);
  return (
    <div className={styles.report}>
      <div>
        <h2 className={styles.title}>{t('screen.title')}</h2>
        <p>{t('screen.lead')}</p>
      </div>
      <SelectField
        label={t('screen.language')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], lang: value }))}
        onChange={(event) => setLanguage(nearestLanguage([event.currentTarget.value]))}
      />
      <OwnerPacketCard report={report} texts={texts} />
      {/* A section is a region by its name; it scrolls, so the keyboard must reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above. */}
      <section className={styles.text} lang={language} tabIndex={0} aria-label={t('screen.text')}>
        {text}
      </section>
      <div className={styles.buttons}>
        <CopyButton variant="primary" copy={() => copyText(text)}>
          {t('screen.copyText')}
        </CopyButton>
        <CopyButton copy={() => copyText(exporterOf('markdown').export(report, { texts }))}>{t('screen.copyMarkdown')}</CopyButton>
      </div>
      <ReportInside report={report} />
      <ReportFiles report={report} texts={texts} />
    </div>
  );
}

/** What leaves this machine, seen before it does: the text for the desk, every value in it, and the ways out. */
export function ReportScreen({ session, guide, onCheck }: ReportScreenProps) {
  const { t } = useTranslation(['report', 'common']);
  const { copyText } = useServices();
  const { report, error } = useReport(session, guide);
  if (error) return <ErrorNotice error={error} copy={copyText} />;
  if (report === undefined) return null;
  if (report === null) {
    return (
      <EmptyState
        icon={FileText}
        title={t('screen.empty.title')}
        action={
          <Button variant="primary" onClick={onCheck}>
            {t('common:checkPage')}
          </Button>
        }
      >
        {t('screen.empty.text')}
      </EmptyState>
    );
  }
  return <Ready report={report} />;
}
