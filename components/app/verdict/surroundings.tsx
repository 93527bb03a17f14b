import { useTranslation } from 'react-i18next';
import { Disclosure } from '@/components/ui/disclosure';
import type { Evidence } from '@/utils/diagnosis/evidence/schema';
import { tellSurroundings } from '@/utils/diagnosis/verdict/surroundings';
import { knownBrowser, sayReason } from './reason-words';
import styles from './verdict-details.module.css';

/** What was looked at around the chat: clock, line, notifications, room and browser, each with what was found or why nobody could look. */
export function Surroundings({ evidence }: { evidence: Evidence }) {
  const { t, i18n } = useTranslation(['common', 'report']);
  const environment = evidence['browser-environment'];
  const browser = knownBrowser(environment?.status === 'collected' ? environment.value.name : undefined);
  return (
    <Disclosure summary={t('around.title')}>
      <ul className={styles.list}>
        {tellSurroundings(evidence).map(({ id, state, values, reason }) => (
          <li key={id}>
            {t(`around.${id}.${state}`, {
              ...values,
              ...(reason && { reason: sayReason(reason, browser, i18n) }),
              ...(state === 'unrated' && browser && { browser, context: 'named' }),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
