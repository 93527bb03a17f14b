import { FlaskConical, Laptop, ListChecks, type LucideIcon, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '@/components/app/page-frame';
import { useServices } from '@/components/app/services-context';
import { Button } from '@/components/ui/button';
import styles from './welcome-screen.module.css';

const PROMISES: readonly { id: 'local' | 'asks' | 'undo'; icon: LucideIcon }[] = [
  { id: 'local', icon: Laptop },
  { id: 'asks', icon: ListChecks },
  { id: 'undo', icon: Undo2 },
];

/** Once, after installing: one sentence, three promises, and a chat to practise on. */
export function WelcomeScreen() {
  const { t } = useTranslation('welcome');
  const { places } = useServices();
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <ul className={styles.promises}>
        {PROMISES.map(({ id, icon: Icon }) => (
          <li key={id} className={styles.promise}>
            <Icon aria-hidden="true" className={styles.icon} />
            <div>
              <h2 className={styles.name}>{t(`promise.${id}.title`)}</h2>
              <p>{t(`promise.${id}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.try}>
        <Button variant="primary" icon={FlaskConical} onClick={() => places.practice()}>
          {t('practice')}
        </Button>
        <p>{t('practiceHint')}</p>
      </div>
      <p className={styles.pin}>{t('pin')}</p>
    </PageFrame>
  );
}
