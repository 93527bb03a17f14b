import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { abilitySentence } from '@/components/app/fix/fix-words';
import { useServices } from '@/components/app/services-context';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import styles from './guide.module.css';
import { GuideControls } from './guide-controls';

/** Our words before the browser's question: without its leave nobody can see which extensions there are. */
export function AskManagement({ guide }: { guide: GuideControl }) {
  const { t } = useTranslation(['guide', 'common']);
  const { browser, permissions } = useServices();
  const [isRefused, setRefused] = useState(false);
  const sentence = abilitySentence(browser.kind, ['management']) ?? '';
  const refuse = () => setRefused(true);
  const allow = () =>
    // Refused outright by browsers that do not know it, as on telephones.
    void permissions
      .requestAbilities(['management'])
      .then((isAllowed) => (isAllowed ? guide.tell({ type: 'continue' }) : refuse()), refuse);
  return (
    <div className={styles.question}>
      <h2 className={styles.title}>{t('search.ask.title')}</h2>
      <p>{t('search.ask.why')}</p>
      <p>{t(`search.ask.what.${browser.kind}`)}</p>
      <p>{t('common:permission.willSayTerm')}</p>
      <p className={styles.address}>{t('common:permission.willSay', { sentence })}</p>
      <p className={styles.quiet}>{t('search.ask.back')}</p>
      {isRefused && <Notice kind="care" what={t('search.ask.refused.what')} next={t('search.ask.refused.next')} isSaidAtOnce />}
      <div className={styles.buttons}>
        <Button variant="primary" onClick={allow}>
          {t('search.ask.allow')}
        </Button>
        <Button onClick={() => void guide.tell({ type: 'skip' })}>{t('search.ask.name')}</Button>
      </div>
      <GuideControls guide={guide} />
    </div>
  );
}
