import { useTranslation } from 'react-i18next';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import type { ExtensionSearch } from '@/utils/culprit/extension-search';
import styles from './guide.module.css';
import { GuideControls } from './guide-controls';
import { HowFar } from './search-progress';
import { ThreeAnswers } from './three-answers';

/** The check could not tell; the person looks at the page as it is now. */
export function WorksNow({ search, guide }: { search: ExtensionSearch; guide: GuideControl }) {
  const { t } = useTranslation('guide');
  return (
    <div className={styles.question}>
      <HowFar search={search} />
      <h2 className={styles.title}>{t('search.now.title')}</h2>
      <p>{t('search.now.why')}</p>
      <ThreeAnswers no={t('search.now.no')} onAnswer={(works) => void guide.tell({ type: 'answer', works })} />
      <div className={styles.buttons}>
        <Button variant="link" onClick={() => void guide.tell({ type: 'continue' })}>
          {t('search.now.again')}
        </Button>
      </div>
      <GuideControls guide={guide} />
    </div>
  );
}
