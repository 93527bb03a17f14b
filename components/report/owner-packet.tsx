import type { i18n } from 'i18next';
import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { CopyButton } from '@/components/ui/copy-button';
import { useAnnounce } from '@/components/ui/live-region';
import { reportFileName } from '@/utils/report/exporters/registry';
import { ownerPacket } from '@/utils/report/owner-packet';
import type { SafeReport } from '@/utils/report/schema';
import styles from './report-screen.module.css';

/** Where the site itself is at fault: a message that its owner can act on, seen before it is copied or saved. */
export function OwnerPacketCard({ report, texts }: { report: SafeReport; texts: i18n }) {
  const { t } = useTranslation('report');
  const { copyText, files } = useServices();
  const announce = useAnnounce();
  const packet = useMemo(() => ownerPacket(report, texts), [report, texts]);
  if (!packet) return null;
  const whole = `${packet.subject}\n\n${packet.text}\n`;
  const save = () => {
    const name = reportFileName(report, { extension: 'txt' }, 'chat-medic-owner');
    files.save(name, new Blob([whole], { type: 'text/plain' }));
    announce(t('screen.saved', { name }));
  };
  return (
    <Card tone="accent" aria-labelledby="owner-packet">
      <h2 id="owner-packet" className={styles.title}>
        {t('owner.screen.title')}
      </h2>
      <p>{t('owner.screen.lead')}</p>
      {/* A section is a region by its name; it scrolls, so the keyboard must reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above. */}
      <section className={styles.text} lang={texts.language} tabIndex={0} aria-label={t('owner.screen.text')}>
        {whole}
      </section>
      <div className={styles.buttons}>
        <CopyButton variant="primary" copy={() => copyText(whole)}>
          {t('owner.screen.copy')}
        </CopyButton>
        <Button icon={Download} onClick={save}>
          {t('owner.screen.save')}
        </Button>
      </div>
    </Card>
  );
}
