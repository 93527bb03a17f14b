import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import { useFresh } from '@/components/app/use-fresh';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import { isOfTheSearch } from '@/utils/journal/of-the-search';
import type { JournalEntry } from '@/utils/journal/schema';
import styles from './guide.module.css';
import { Names } from './names';
import { WhereExtensionsAre } from './where-extensions-are';

const neverRuns = () => false;

/** What is still off, where only the person can switch it on: nothing is said before that. */
export function SwitchOnAgain({ isSeen, guide }: { isSeen: boolean; guide: GuideControl }) {
  const { t } = useTranslation('guide');
  const { send } = useServices();
  const ask = useCallback(async () => (await send('journal/list', {})).entries.filter(isOfTheSearch), [send]);
  const { value: left = [] } = useFresh<JournalEntry[]>(ask, neverRuns);
  return (
    <div className={styles.question}>
      <h2 className={styles.title}>{t('search.back.title')}</h2>
      <p>{t('search.back.why')}</p>
      <Names names={left.map(({ name, target }) => name ?? target)} />
      <WhereExtensionsAre />
      {isSeen && (
        <p className={styles.quiet} role="status">
          {t('search.hand.watching')}
        </p>
      )}
      <div className={styles.buttons}>
        <Button variant="primary" onClick={() => void guide.tell({ type: 'continue' })}>
          {t('search.back.done')}
        </Button>
        <Button onClick={() => void guide.tell({ type: 'skip' })}>{t('search.back.later')}</Button>
      </div>
    </div>
  );
}
