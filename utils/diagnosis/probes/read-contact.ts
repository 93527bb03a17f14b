import { isThirdParty } from '@/utils/foundation/site';
import { parseUrl } from '@/utils/foundation/url';
import { CONTACT_KINDS, type Contact, MAX_CONTACTS } from '../evidence/schema';

/** More of one kind are no better way than the first ones. */
const MAX_OF_A_KIND = 3;
const MAX_LABEL = 80;
const MAX_ADDRESS = 500;

const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
/** Signs that are not seen but split or turn what is. */
const UNSEEN = /[\p{Cc}\p{Cf}]+/gu;

const cleanLabel = (label: string): string => label.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim().slice(0, MAX_LABEL);
const digitsOf = (text: string): string => text.replace(/\D/g, '');
const isNumber = (digits: string): boolean => digits.length >= 3 && digits.length <= 15;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: what stands there is what is meant.
    return text;
  }
}

/** One case, one form, plain letters: `İletişim` is `iletisim`. */
const folded = (text: string): string =>
  text.replaceAll('İ', 'i').toLowerCase().replaceAll('ı', 'i').normalize('NFKD').replace(/\p{M}/gu, '');

const MESSENGERS: readonly { kind: Contact['kind']; host: RegExp; address(url: URL): string | null }[] = [
  {
    kind: 'whatsapp',
    host: /^(?:wa\.me|(?:api\.|web\.|www\.)?whatsapp\.com)$/,
    address(url) {
      const digits = digitsOf(url.searchParams.get('phone') ?? url.pathname);
      return isNumber(digits) ? `https://wa.me/${digits}` : null;
    },
  },
  {
    kind: 'telegram',
    host: /^(?:t\.me|telegram\.me)$/,
    address: ({ pathname }) => (/^\/\w{4,40}\/?$/.test(pathname) && !/^\/share\/?$/.test(pathname) ? `https://t.me${pathname}` : null),
  },
  {
    kind: 'messenger',
    host: /^(?:m\.me|(?:www\.)?messenger\.com)$/,
    address: ({ pathname }) =>
      /^\/(?:t\/)?[\w.-]{2,60}\/?$/.test(pathname) ? `https://m.me/${pathname.replace(/^\/(?:t\/)?/, '')}` : null,
  },
];

/** Where many sites keep their help; a link to one of these is the site's own, although the host is not. */
const HELP_HOSTS =
  /\.(?:zendesk\.com|freshdesk\.com|intercom\.help|helpscoutdocs\.com|gorgias\.help|crisp\.help|atlassian\.net|zohodesk\.com)$/;
const FORM_WORDS = /contact|kontakt|contat|iletisim|bize.?ulas|ticket|support\/new|requests\/new|write.to.us|schreiben/;
const HELP_WORDS = /help|support|faq|\bsss\b|yardim|destek|hilfe|soporte|ayuda|ajuda|aide/;

function contact(kind: Contact['kind'], address: string, label: string): Contact | null {
  return address.length <= MAX_ADDRESS ? { kind, address, label: cleanLabel(label), vendorId: null } : null;
}

/** Of the query only short, plain values stay: a page of contact may need its number, nobody's session may ride along. */
function pageAddress(url: URL): string {
  const kept = [...url.searchParams].filter(([name, value]) => /^[\w-]{1,20}$/.test(name) && /^[\w-]{1,20}$/.test(value)).slice(0, 3);
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
  return `${url.origin}${url.pathname}${query}`;
}

function readPageLink(url: URL, label: string, page: URL): Contact | null {
  const isOwn = !isThirdParty(url.hostname, page.hostname);
  if (!isOwn && !HELP_HOSTS.test(url.hostname)) return null;
  // The page that the person is on helps no further.
  if (url.origin === page.origin && url.pathname === page.pathname) return null;
  const words = folded(`${decoded(url.pathname)} ${url.search} ${label}`);
  if (FORM_WORDS.test(words)) return contact('form', pageAddress(url), label);
  if (HELP_WORDS.test(words) || (!isOwn && HELP_HOSTS.test(url.hostname))) return contact('help-centre', pageAddress(url), label);
  return null;
}

/**
 * What a link of the page leads to, where it leads to the people behind the page; `null` for every other one. The page may be hostile: only
 * addresses and numbers are taken over, never a prepared text, and never another site's page.
 */
export function readLink({ href, label }: { href: string; label: string }, pageUrl: string): Contact | null {
  const url = parseUrl(href);
  const page = parseUrl(pageUrl);
  if (!url || !page) return null;
  switch (url.protocol) {
    case 'mailto:': {
      const address = decoded(url.pathname).split(',')[0]?.trim() ?? '';
      return EMAIL.test(address) ? contact('email', `mailto:${address}`, label) : null;
    }
    case 'tel:': {
      const spoken = decoded(url.pathname);
      const digits = digitsOf(spoken.split(/[;,]/)[0] ?? '');
      return isNumber(digits) ? contact('phone', `tel:${spoken.trim().startsWith('+') ? '+' : ''}${digits}`, label) : null;
    }
    case 'whatsapp:': {
      const digits = digitsOf(url.searchParams.get('phone') ?? '');
      return isNumber(digits) ? contact('whatsapp', `https://wa.me/${digits}`, label) : null;
    }
    case 'https:':
    case 'http:': {
      const messenger = MESSENGERS.find(({ host }) => host.test(url.hostname));
      if (!messenger) return readPageLink(url, label, page);
      const address = messenger.address(url);
      return address === null ? null : contact(messenger.kind, address, label);
    }
    default:
      return null;
  }
}

/** The page itself has a form for messages. */
export function readFormHere(pageUrl: string): Contact | null {
  const page = parseUrl(pageUrl);
  return page ? contact('form', pageAddress(page), '') : null;
}

/** Best first, each address once, a few of every kind. */
export function rankContacts(found: readonly Contact[]): Contact[] {
  const rank = ({ kind }: Contact) => CONTACT_KINDS.indexOf(kind);
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  return [...found]
    .sort((a, b) => rank(a) - rank(b))
    .filter(({ kind, address }) => {
      const count = counts.get(kind) ?? 0;
      if (seen.has(address) || count >= MAX_OF_A_KIND) return false;
      seen.add(address);
      counts.set(kind, count + 1);
      return true;
    })
    .slice(0, MAX_CONTACTS);
}
