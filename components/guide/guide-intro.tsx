import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import styles from './guide.module.css';
import { MoreTests, type OtherTest } from './more-tests';

export interface GuideIntroProps {
  wasCancelled: boolean;
  onStart(): void;
  onOther(path: OtherTest): void;
}

/** What will happen, before anything does. */
export function GuideIntro({ wasCancelled, onStart, onOther }: GuideIntroProps) {
  const { t } = useTranslation('guide');
  return (
    <div className={styles.question}>
      {wasCancelled && <Notice what={t('cancelled.what')} next={t('cancelled.next')} />}
      <p>{t('intro.lead')}</p>
      <ol className={styles.steps}>
        <li>{t('intro.first')}</li>
        <li>{t('intro.second')}</li>
        <li>{t('intro.third')}</li>
      </ol>
      <p className={styles.quiet}>{t('intro.promise')}</p>
      <div className={styles.buttons}>
        <Button variant="primary" onClick={onStart}>
          {t('start')}
        </Button>
      </div>
      <MoreTests onStart={onOther} />
    </div>
  );
}
