import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/field';
import { browserSentence } from './browser-sentence';
import styles from './permission-words.module.css';
import { useServices } from './services-context';

export interface PermissionWordsProps {
  /** Host of the page, as the person knows it. */
  site: string;
  origins: readonly string[];
  /** Pressed. Must call the browser's question at once: it is shown only in answer to the click itself. */
  onAllow(isKept: boolean): void;
  onLater(): void;
}

/**
 * Our words before the browser's question: what, for which site, why, how long, and the sentence the browser will show. Saying no is as easy
 * as saying yes, and what is still possible without it stands beside it.
 */
export function PermissionWords({ site, origins, onAllow, onLater }: PermissionWordsProps) {
  const { t } = useTranslation('common');
  const { browser } = useServices();
  const [isKept, setKept] = useState(false);
  const titleId = useId();
  return (
    <Card tone="accent" aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {t('permission.title', { site })}
      </h2>
      <p>{t('permission.why')}</p>
      <p>{t('permission.howLong')}</p>
      <div>
        <p className={styles.term}>{t('permission.willSayTerm')}</p>
        <p className={styles.quote}>{t('permission.willSay', { sentence: browserSentence(browser.kind, origins) })}</p>
        {origins.length > 1 && <p className={styles.term}>{t('permission.onlyHere')}</p>}
      </div>
      <Checkbox label={t('permission.keep')} checked={isKept} onChange={(event) => setKept(event.currentTarget.checked)} />
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => onAllow(isKept)}>
          {t('permission.allow')}
        </Button>
        <Button onClick={onLater}>{t('permission.later')}</Button>
      </div>
      <p className={styles.small}>{t('permission.without')}</p>
    </Card>
  );
}
