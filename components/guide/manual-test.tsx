import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { CopyButton } from '@/components/ui/copy-button';
import styles from './guide.module.css';
import { ThreeAnswers } from './three-answers';

export interface ManualTestProps {
  /** Where the person looks. */
  where?: 'private-window' | 'other-browser';
  pageUrl: string;
  onAnswer(works: 'yes' | 'no' | 'unsure'): void;
  /** The ways out. */
  children: ReactNode;
}

/** The test by question: the person looks, we read the answer. */
export function ManualTest({ where = 'private-window', pageUrl, onAnswer, children }: ManualTestProps) {
  const { t } = useTranslation('guide');
  const { browser, copyText } = useServices();
  const isElsewhere = where === 'other-browser';
  return (
    <div className={styles.question}>
      <h2 className={styles.title}>{t(isElsewhere ? 'elsewhere.title' : 'manual.title')}</h2>
      <ol className={styles.steps}>
        <li>{isElsewhere ? t('elsewhere.open') : t(`manual.open.${browser.kind}`)}</li>
        <li>
          {t('manual.goTo')}
          <p className={styles.address} translate="no">
            {pageUrl}
          </p>
          <CopyButton variant="link" copy={() => copyText(pageUrl)}>
            {t('manual.copyAddress')}
          </CopyButton>
        </li>
        <li>{t('manual.press')}</li>
      </ol>
      <h2 className={styles.title}>{t(isElsewhere ? 'elsewhere.question' : 'ask.title')}</h2>
      <ThreeAnswers onAnswer={onAnswer} />
      {children}
    </div>
  );
}
