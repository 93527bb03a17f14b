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
  /** The browser has asked and the person has answered. */
  onAnswer(isAllowed: boolean, isKept: boolean): void;
  onLater(): void;
  /** Runs before the browser asks, in the same click: the answer may come when this screen is already gone. */
  onAsk?: () => void;
}

/**
 * Our words before the browser's question: what, for which site, why, how long, and the sentence the browser will show. Saying no is as easy
 * as saying yes, and what is still possible without it stands beside it.
 */
export function PermissionWords({ site, origins, onAnswer, onLater, onAsk }: PermissionWordsProps) {
  const { t } = useTranslation('common');
  const { browser, permissions } = useServices();
  const [isKept, setKept] = useState(false);
  const titleId = useId();
  const allow = () => {
    onAsk?.();
    // The browser answers only to a call made inside the click itself, so nothing may be awaited before it.
    permissions.requestHosts(origins).then(
      (isAllowed) => onAnswer(isAllowed, isKept),
      () => onAnswer(false, false),
    );
  };
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
        <Button variant="primary" onClick={allow}>
          {t('permission.allow')}
        </Button>
        <Button onClick={onLater}>{t('permission.later')}</Button>
      </div>
      <p className={styles.small}>{t('permission.without')}</p>
    </Card>
  );
}
