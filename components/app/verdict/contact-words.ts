import type { i18n } from 'i18next';
import type { Contact } from '@/utils/diagnosis/evidence/schema';
import { hostOf } from '@/utils/foundation/url';
import type { CheckSession } from '@/utils/session/schema';
import { leadingClaim } from './verdict-words';

/** The number, name or address that a contact really leads to: what the page calls it may be anything. */
export function contactValue({ kind, address }: Contact): string {
  switch (kind) {
    case 'email':
      return address.slice('mailto:'.length);
    case 'phone':
      return address.slice('tel:'.length);
    case 'whatsapp':
      return `+${address.replace(/\D/g, '')}`;
    case 'telegram':
    case 'messenger':
      return address.replace(/^https:\/\/[^/]+\//, '').replace(/\/$/, '');
    default:
      return address;
  }
}

/** What stands on the link. Pages are called as the page calls them, with the host where it is another one than the person is on. */
export function sayContact(contact: Contact, pageUrl: string, texts: i18n): string {
  const { kind, address, label } = contact;
  const host = hostOf(address);
  const isPage = kind === 'form' || kind === 'help-centre';
  const own = isPage && host === hostOf(pageUrl);
  const named = own ? label || texts.t('verdict:contacts.formHere') : [label, host].filter((part) => part !== '').join(', ');
  return texts.t(`verdict:contacts.kind.${kind}`, { value: isPage ? named : contactValue(contact), name: label });
}

/** Worth offering: the chat is not usable as far as anybody can tell. A vendor's own page is no way where the vendor or the network is down. */
export function usefulContacts(session: CheckSession): readonly Contact[] {
  const found = session.evidence['other-contacts'];
  const { verdict } = session;
  if (found?.status !== 'collected' || !verdict || verdict.status === 'working') return [];
  if (verdict.status === 'inconclusive' && session.depth === 'quick') return [];
  const side = leadingClaim(verdict)?.side;
  const isFar = side === 'network' || side === 'vendor';
  return found.value.items.filter(({ kind }) => !(isFar && kind === 'direct-chat'));
}
