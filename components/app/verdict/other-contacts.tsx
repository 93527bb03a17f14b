import { BookOpen, ExternalLink, type LucideIcon, Mail, MessageCircle, Phone, Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '@/components/ui/copy-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { Contact } from '@/utils/diagnosis/evidence/schema';
import type { CheckSession } from '@/utils/session/schema';
import { useServices } from '../services-context';
import { contactValue, sayContact, usefulContacts } from './contact-words';
import styles from './other-contacts.module.css';

const ICONS: Record<Contact['kind'], LucideIcon> = {
  'direct-chat': ExternalLink,
  whatsapp: MessageCircle,
  telegram: Send,
  messenger: MessageCircle,
  phone: Phone,
  email: Mail,
  form: ExternalLink,
  'help-centre': BookOpen,
};

export interface OtherContactsProps {
  session: CheckSession;
  isOpenAtFirst?: boolean;
}

/** When the chat stays dead: the other ways to its people that the page itself names, the likeliest first. */
export function OtherContacts({ session, isOpenAtFirst = false }: OtherContactsProps) {
  const { t, i18n } = useTranslation('verdict');
  const { copyText } = useServices();
  const contacts = usefulContacts(session);
  if (contacts.length === 0) return null;
  return (
    <Disclosure summary={t('contacts.title')} count={contacts.length} isOpenAtFirst={isOpenAtFirst}>
      <p className={styles.lead}>{t('contacts.lead')}</p>
      <ul className={styles.list}>
        {contacts.map((contact) => {
          const Icon = ICONS[contact.kind];
          const words = sayContact(contact, session.pageUrl, i18n);
          // The mail program and the telephone open beside the page; everything else is a page of its own.
          const opensPage = contact.address.startsWith('http');
          return (
            <li key={contact.address} className={styles.item}>
              <Icon aria-hidden="true" className={styles.icon} />
              <a className={styles.way} href={contact.address} {...(opensPage ? { target: '_blank', rel: 'noopener noreferrer' } : {})}>
                {words}
              </a>
              <CopyButton variant="quiet" isIconOnly copy={() => copyText(contactValue(contact))}>
                {t('contacts.copy', { value: words })}
              </CopyButton>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
