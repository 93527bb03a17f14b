import { parseUrl } from '@/utils/foundation/url';
import { isPlaceholder, REMOVED } from './placeholders';

/** Says whether a piece of an address, already decoded, holds something personal. */
export type IsPersonal = (text: string) => boolean;

const NETWORK_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'ws:', 'wss:']);

/** Of these the name alone says enough; any other "scheme" is the beginning of a text that is no address. */
const NAMED_SCHEMES: ReadonlySet<string> = new Set(
  'about: blob: chrome: chrome-extension: data: edge: file: ftp: javascript: moz-extension: safari-web-extension: view-source:'.split(' '),
);

/** After these the next path segment is most likely somebody's name or number. */
const PERSONAL_PARENTS: ReadonlySet<string> = new Set(
  'user users u profile profiles member members customer customers client clients account accounts people person author kullanici kullanicilar uye uyeler musteri hesap profil'.split(
    ' ',
  ),
);

/** Pages that live below such a parent and are nobody's name. */
const PUBLIC_CHILDREN: ReadonlySet<string> = new Set(
  'account address api cards cart chat contact dashboard details edit favorites favourites faq guest help history home inbox index info invoices list login logout me messages new notifications order orders overview password payment payments privacy register reset returns search security settings shipping signin signout signup subscriptions support tickets transactions wallet wishlist adres ayarlar bakiye cikis destek favoriler giris guvenlik iade iletisim kayit mesajlar odeme profil sepet siparis siparisler siparislerim yardim hesabim'.split(
    ' ',
  ),
);

const EMAIL = /[^\s/@]+@[^\s/@]+\.[a-z]{2,}/iu;
const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;
const LONG_NUMBER = /\d{5,}/;
const UUID = /[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}/i;
const HEX = /[0-9a-f]{16,}/i;
/** A parameter name as programmers write them; anything else may be a value that lost its `=`. */
const PARAMETER_NAME = /^[A-Za-z_][\w.-]{0,29}(\[\])?$/;
/** Code and pages that a site serves to everybody: their names matter to whoever reads the report. */
const FILE_EXTENSION = /\.(js|mjs|css|html?|php|aspx?|jsp|json|wasm|svg|png|gif|jpe?g|woff2?|xml|txt)$/i;

function decodeFully(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3; round += 1) {
    try {
      const next = decodeURIComponent(decoded);
      if (next === decoded) break;
      decoded = next;
    } catch {
      // A stray percent sign: what is decoded so far is what can be read.
      break;
    }
  }
  return decoded;
}

/** Machine-made: an order, session or object id. Words and version numbers are not. */
export function looksLikeId(text: string): boolean {
  if (UUID.test(text) || HEX.test(text)) return true;
  if (LONG_NUMBER.test(text)) return true;
  // 24 signs or more without a break, digits among them: a token. Words joined by hyphens are read one by one.
  return text.split(/[-_.~]/).some((part) => part.length >= 20 && /\d/.test(part) && /[a-z]/i.test(part));
}

function scrubSegment(segment: string, parent: string, isPersonal: IsPersonal): string {
  if (segment === '' || isPlaceholder(segment)) return segment;
  // Path parameters (`;jsessionid=…`) carry sessions.
  const decoded = decodeFully(segment).split(';')[0] ?? '';
  if (EMAIL.test(decoded)) return REMOVED.email;
  if (decoded.includes('=') || decoded.startsWith('~')) return REMOVED.id;
  const word = decoded.toLowerCase();
  if (PERSONAL_PARENTS.has(parent) && !PUBLIC_CHILDREN.has(word) && !PERSONAL_PARENTS.has(word) && !FILE_EXTENSION.test(word)) {
    return REMOVED.name;
  }
  if (isPersonal(decoded)) return REMOVED.any;
  if (FILE_EXTENSION.test(decoded)) return scrubFileName(decoded);
  if (looksLikeId(decoded)) return REMOVED.id;
  return encodeURIComponent(decoded).replaceAll('%40', '@').replaceAll('%3A', ':').replaceAll('%2C', ',').slice(0, 80);
}

/** `main.3f2a9b8c7d6e5f4a.js` stays a script called main. */
function scrubFileName(name: string): string {
  return name
    .split('.')
    .map((part) => (looksLikeId(part) ? REMOVED.id : encodeURIComponent(part).replaceAll('%40', '@')))
    .join('.')
    .slice(0, 80);
}

function scrubHost(url: URL, isPersonal: IsPersonal): string {
  const { hostname } = url;
  const port = url.port === '' ? '' : `:${url.port}`;
  const isLoopback = hostname === '[::1]' || hostname.startsWith('127.');
  if (!isLoopback && (IPV4.test(hostname) || hostname.startsWith('['))) return `${REMOVED.ip}${port}`;
  const labels = hostname.split('.').map((label) => (label.length >= 24 && looksLikeId(label) ? REMOVED.id : label));
  const host = labels.join('.');
  return isPersonal(host) ? `${REMOVED.any}${port}` : `${host}${port}`;
}

/**
 * An address that may leave: no credentials, no fragment, of the query only names, and no path segment that looks like a person, an id or
 * a token. Host names stay, because support cannot work without them; other schemes than the web's are reduced to their name.
 * What is no address at all comes back empty.
 */
export function scrubUrl(text: string, isPersonal: IsPersonal = () => false): string {
  const url = parseUrl(text);
  if (!url) return '';
  if (url.href === 'about:blank' || url.href === 'about:srcdoc') return url.href;
  if (!NETWORK_SCHEMES.has(url.protocol)) return NAMED_SCHEMES.has(url.protocol) ? url.protocol : '';
  const segments = url.pathname.split('/');
  const path = segments.map((segment, index) => scrubSegment(segment, (segments[index - 1] ?? '').toLowerCase(), isPersonal)).join('/');
  const names = [...new Set(url.searchParams.keys())].slice(0, 20);
  const query = names.map((name) => (PARAMETER_NAME.test(name) && !looksLikeId(name) && !isPersonal(name) ? `${name}=` : `${REMOVED.id}=`));
  return `${url.protocol}//${scrubHost(url, isPersonal)}${path}${query.length > 0 ? `?${[...new Set(query)].join('&')}` : ''}`;
}
