import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import styles from './guide.module.css';
import { GuideControls } from './guide-controls';

const STEPS = ['one', 'two', 'three'] as const;

/**
 * The browser lets this extension into private windows only when the person switches it on: why, where, and the way round. `hasTried`: he
 * has said that it is on, and the browser says that it is not.
 */
export function PrivateAccess({ hasTried, guide }: { hasTried: boolean; guide: GuideControl }) {
  const { t } = useTranslation('guide');
  const { browser, places } = useServices();
  return (
    <div className={styles.question}>
      <h2 className={styles.title}>{t('access.title')}</h2>
      <p>{t('access.why')}</p>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>{t(`access.${browser.kind}.${step}`)}</li>
        ))}
      </ol>
      {hasTried && <Notice kind="care" what={t('access.notYet.what')} next={t('access.notYet.next')} isSaidAtOnce />}
      <div className={styles.buttons}>
        {browser.kind === 'chromium' && (
          <Button variant="primary" icon={ExternalLink} onClick={() => places.privateAccess()}>
            {t('access.open')}
          </Button>
        )}
        <Button
          {...(browser.kind === 'chromium' ? {} : { variant: 'primary' as const })}
          onClick={() => void guide.tell({ type: 'continue' })}
        >
          {t('access.done')}
        </Button>
        <Button onClick={() => void guide.tell({ type: 'by-hand' })}>{t('access.byHand')}</Button>
      </div>
      <GuideControls guide={guide} />
    </div>
  );
}
