import type { i18n } from 'i18next';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { Button } from '@/components/ui/button';
import { useAnnounce } from '@/components/ui/live-region';
import { exporters, reportFileName } from '@/utils/report/exporters/registry';
import type { SafeReport } from '@/utils/report/schema';
import styles from './report-screen.module.css';

/** One button per format. */
export function ReportFiles({ report, texts }: { report: SafeReport; texts: i18n }) {
  const { t } = useTranslation('report');
  const { files } = useServices();
  const announce = useAnnounce();
  return (
    <div className={styles.files}>
      <h3 className={styles.subtitle}>{t('screen.save')}</h3>
      <div className={styles.buttons}>
        {exporters.map((exporter) => (
          <Button
            key={exporter.id}
            icon={Download}
            onClick={() => {
              const name = reportFileName(report, exporter);
              files.save(name, new Blob([exporter.export(report, { texts })], { type: exporter.mediaType }));
              announce(t('screen.saved', { name }));
            }}
          >
            {t(`screen.saveAs.${exporter.id}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
