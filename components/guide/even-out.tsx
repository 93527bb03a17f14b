import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '@/components/app/services-context';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { hostOf } from '@/utils/foundation/url';
import type { GuideState } from '@/utils/guide/schema';
import styles from './guide.module.css';
import { GuideControls } from './guide-controls';

interface EvenOutProps {
  state: GuideState;
  guide: GuideControl;
}

function Skip({ guide }: Pick<EvenOutProps, 'guide'>) {
  const { t } = useTranslation('guide');
  return <Button onClick={() => void guide.tell({ type: 'skip' })}>{t('evenOut.skip')}</Button>;
}

/** The chat's cookies may be allowed in the private window by us, with the browser's leave. */
export function AllowStorage({ state, guide }: EvenOutProps) {
  const { t } = useTranslation('guide');
  const { permissions } = useServices();
  const [isRefused, setRefused] = useState(false);
  const allow = () =>
    void permissions.requestAbilities(['contentSettings']).then(async (isAllowed) => {
      setRefused(!isAllowed);
      if (isAllowed) await guide.tell({ type: 'continue' });
    });
  return (
    <div className={styles.question}>
      <h2 className={styles.title}>{t('evenOut.title')}</h2>
      <p>{t('evenOut.why')}</p>
      <p>{t('evenOut.whatStorage', { site: hostOf(state.pageUrl) })}</p>
      {isRefused && <Notice kind="care" what={t('evenOut.refused')} isSaidAtOnce />}
      <div className={styles.buttons}>
        <Button variant="primary" onClick={allow}>
          {t('evenOut.allow')}
        </Button>
        <Skip guide={guide} />
      </div>
      <GuideControls guide={guide} />
    </div>
  );
}

const STEPS = ['one', 'two', 'three'] as const;

/** What only the person can switch off in the private window: where, and the way round. */
export function LiftProtection({ state, guide }: EvenOutProps) {
  const { t } = useTranslation('guide');
  const { browser } = useServices();
  const isStorage = state.comparison?.privateFailure === 'storage';
  return (
    <div className={styles.question}>
      <h2 className={styles.title}>{t('evenOut.title')}</h2>
      <p>{t(isStorage ? 'evenOut.why' : 'evenOut.protectionWhy')}</p>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>{t(`evenOut.${browser.kind}.${step}`)}</li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button variant="primary" onClick={() => void guide.tell({ type: 'continue' })}>
          {t('evenOut.done')}
        </Button>
        <Skip guide={guide} />
      </div>
      <GuideControls guide={guide} />
    </div>
  );
}
