import { ArrowLeft, Pause } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GuideControl } from '@/components/app/use-guide';
import { Button } from '@/components/ui/button';
import { afterBaseline } from '@/utils/guide/define-step';
import styles from './guide.module.css';

/** The ways out that every step of the test has, and the promise that holds in all of them. */
export function GuideControls({ guide }: { guide: GuideControl }) {
  const { t } = useTranslation(['guide', 'common']);
  const { state, tell } = guide;
  // Before the first question there is only the check, which would lead straight back to it: back is then where the test was chosen.
  const isFirst = state != null && state.step === afterBaseline(state);
  return (
    <>
      <p className={styles.quiet}>{t('stays')}</p>
      <div className={styles.buttons}>
        {state?.step !== 'baseline' && (
          <Button variant="quiet" icon={ArrowLeft} onClick={() => void tell({ type: isFirst ? 'cancel' : 'back' })}>
            {t('common:back')}
          </Button>
        )}
        <Button variant="quiet" icon={Pause} onClick={() => void tell({ type: 'pause' })}>
          {t('pause')}
        </Button>
        <Button variant="quiet" onClick={() => void tell({ type: 'cancel' })}>
          {state?.path === 'extensions' ? t('search.stop') : t('common:cancel')}
        </Button>
      </div>
    </>
  );
}
