import { useTranslation } from 'react-i18next';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { ExtensionSearch } from '@/utils/culprit/extension-search';
import { singleBudget } from '@/utils/culprit/search/budget';
import styles from './guide.module.css';
import { GuideControls } from './guide-controls';
import { Names } from './names';

/** Who is under suspicion and what will be done, before anything is. */
export function BeginSearch({ search, guide }: { search: ExtensionSearch; guide: GuideControl }) {
  const { t } = useTranslation('guide');
  const { suspects, spared, mode } = search;
  return (
    <div className={styles.question}>
      <h2 className={styles.title}>{t('search.begin.title', { count: suspects.length })}</h2>
      <p>{t(`search.begin.${mode}`)}</p>
      <p>{t('search.begin.howMany', { count: singleBudget(suspects.length) })}</p>
      <p className={styles.quiet}>{t(`search.begin.promise.${mode}`)}</p>
      <Disclosure summary={t('search.begin.list')} count={suspects.length}>
        <Names names={suspects.map(({ name }) => name)} />
      </Disclosure>
      {spared.length > 0 && (
        <Disclosure summary={t('search.begin.spared')} count={spared.length}>
          <p>{t('search.begin.sparedWhy')}</p>
          <Names names={spared.map(({ name }) => name)} />
        </Disclosure>
      )}
      <div className={styles.buttons}>
        <Button variant="primary" onClick={() => void guide.tell({ type: 'continue' })}>
          {t('search.begin.start')}
        </Button>
      </div>
      <GuideControls guide={guide} />
    </div>
  );
}
