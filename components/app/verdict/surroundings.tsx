import { useTranslation } from 'react-i18next';
import { Disclosure } from '@/components/ui/disclosure';
import type { Evidence } from '@/utils/diagnosis/evidence/schema';
import { tellSurroundings } from '@/utils/diagnosis/verdict/surroundings';
import styles from './verdict-details.module.css';

/** What was looked at around the chat: clock, line, notifications, room and browser, each with what was found or that nobody could look. */
export function Surroundings({ evidence }: { evidence: Evidence }) {
  const { t } = useTranslation('common');
  return (
    <Disclosure summary={t('around.title')}>
      <ul className={styles.list}>
        {tellSurroundings(evidence).map(({ id, state, values }) => (
          <li key={id}>{t(`around.${id}.${state}`, values)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
