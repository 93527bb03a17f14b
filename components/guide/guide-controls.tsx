import { ArrowLeft, Pause } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import styles from './guide.module.css';

/** The ways out that every step of the test has. */
export function GuideControls({ guide, hasBack = true }: { guide: GuideControl; hasBack?: boolean }) {
  const { t } = useTranslation(['guide', 'common']);
  return (
    <div className={styles.buttons}>
      {hasBack && (
        <Button variant="quiet" icon={ArrowLeft} onClick={() => void guide.tell({ type: 'back' })}>
          {t('common:back')}
        </Button>
      )}
      <Button variant="quiet" icon={Pause} onClick={() => void guide.tell({ type: 'pause' })}>
        {t('pause')}
      </Button>
      <Button variant="quiet" onClick={() => void guide.tell({ type: 'cancel' })}>
        {guide.state?.path === 'extensions' ? t('search.stop') : t('common:cancel')}
      </Button>
    </div>
  );
}
