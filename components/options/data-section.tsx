import { Download, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { Button } from '@/components/ui/button';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Notice } from '@/components/ui/notice';
import { type ErrorRecord, toErrorRecord } from '@/utils/foundation/coded-error';
import styles from './options.module.css';
import { OptionsSection } from './options-section';

const FILE_NAME = 'chat-medic-data.json';

/** All that is kept, as a file; and all of it away, with the way back as long as this page is open. */
export function DataSection() {
  const { t } = useTranslation('options');
  const { data, files, copyText } = useServices();
  const [restore, setRestore] = useState<(() => Promise<void>) | null>(null);
  const [isRestored, setRestored] = useState(false);
  const [error, setError] = useState<ErrorRecord | null>(null);
  const attempt = (work: () => Promise<void>) => {
    setError(null);
    work().catch((reason: unknown) => setError(toErrorRecord(reason)));
  };
  const remove = async () => {
    const undo = await data.deleteAll();
    setRestored(false);
    setRestore(() => undo);
  };
  const undo = async () => {
    await restore?.();
    setRestore(null);
    setRestored(true);
  };
  return (
    <OptionsSection title={t('data.title')} lead={t('data.lead')}>
      <div className={styles.buttons}>
        <Button icon={Download} onClick={() => attempt(async () => files.save(FILE_NAME, await data.export()))}>
          {t('data.export')}
        </Button>
        <Button icon={Trash2} onClick={() => attempt(remove)}>
          {t('data.delete')}
        </Button>
      </div>
      {restore && (
        <Notice
          kind="good"
          isSaidAtOnce
          what={t('data.deleted')}
          next={t('data.deletedNext')}
          actions={
            <Button icon={Undo2} onClick={() => attempt(undo)}>
              {t('undo')}
            </Button>
          }
        />
      )}
      {isRestored && <Notice kind="good" isSaidAtOnce what={t('data.restored')} />}
      {error && <ErrorNotice error={error} copy={copyText} />}
    </OptionsSection>
  );
}
