import { Stethoscope } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '@/components/app/page-frame';
import { useServices } from '@/components/app/services-context';
import { useTargetTab } from '@/components/app/use-target-tab';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PracticeChat } from './practice-chat';
import { PRACTICE_FAULTS, type PracticeFault } from './practice-faults';
import styles from './practice-screen.module.css';

/** A made-up shop whose chat is broken on purpose: the first check succeeds here, without internet and without risk. */
export function PracticeScreen({ onFault }: { onFault(fault: PracticeFault): void }) {
  const { t } = useTranslation('practice');
  const { places } = useServices();
  const tab = useTargetTab();
  const [fault, setFault] = useState<PracticeFault>('blocker');
  // The owner's function may be a new one at each drawing; only another choice is news.
  const tell = useRef(onFault);
  tell.current = onFault;
  useEffect(() => tell.current(fault), [fault]);
  return (
    <>
      <PageFrame title={t('title')} lead={t('lead')}>
        <ol className={styles.steps}>
          <li>{t('step.one')}</li>
          <li>
            {t('step.two')}
            <div className={styles.here}>
              <Button variant="primary" icon={Stethoscope} onClick={() => places.panel(tab ?? null, 'check')}>
                {t('openPanel')}
              </Button>
            </div>
          </li>
          <li>{t('step.three')}</li>
        </ol>
        <fieldset className={styles.faults}>
          <legend className={styles.legend}>{t('fault.legend')}</legend>
          {PRACTICE_FAULTS.map((one) => (
            <label key={one} className={styles.fault}>
              <input
                type="radio"
                name="fault"
                value={one}
                checked={fault === one}
                onChange={() => setFault(one)}
                className={styles.radio}
              />
              <span>{t(`fault.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        <Card>
          <h2 className={styles.shop}>{t('shop.title')}</h2>
          <p>{t('shop.text')}</p>
          <p className={styles.where}>{t(`shop.chat.${fault}`)}</p>
        </Card>
      </PageFrame>
      <PracticeChat key={fault} fault={fault} />
    </>
  );
}
