import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import { TextAreaField } from '@/components/ui/field';
import styles from './guide.module.css';
import { GuideControls } from './guide-controls';
import { WhereExtensionsAre } from './where-extensions-are';

/** Where nobody else can see what is installed, the person writes it down. */
export function NameExtensions({ guide }: { guide: GuideControl }) {
  const { t } = useTranslation('guide');
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const names = text
    .split('\n')
    .map((line) => line.trim().slice(0, 100))
    .filter((line) => line !== '')
    .slice(0, 80);
  const go = () => {
    setEmpty(names.length === 0);
    if (names.length > 0) void guide.tell({ type: 'name-extensions', names });
  };
  return (
    <div className={styles.question}>
      <h2 className={styles.title}>{t('search.names.title')}</h2>
      <WhereExtensionsAre />
      <TextAreaField
        label={t('search.names.label')}
        hint={t('search.names.hint')}
        problem={isEmpty ? t('search.names.none') : null}
        rows={6}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button variant="primary" onClick={go}>
          {t('goOn')}
        </Button>
      </div>
      <GuideControls guide={guide} />
    </div>
  );
}
