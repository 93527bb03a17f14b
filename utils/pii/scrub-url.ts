import { parseUrl } from '@/utils/foundation/url';
import { bitsPerSign } from './entropy';

/** Path words after which a person or a secret is named: `/users/ayse`, `/reset/9f8e…`. Folded. */
const NAMES_A_PERSON =
  /^(?:u|users?|members?|profiles?|people|person|customers?|clients?|accounts?|accts?|contacts?|patients?|students?|guests?|employees?|subscribers?|authors?|kullanici(?:lar)?|uye(?:ler)?|profil|musteri(?:ler)?|hesap|hesabim|kisi(?:ler)?|~|@)$/;
const NAMES_A_SECRET =
  /^(?:tokens?|keys?|secrets?|sessions?|sid|reset(?:-password)?|password|passwords?|verify|verification|confirm|confirmation|activate|activation|invites?|invitations?|magic|magic-link|auth|login|sso|unsubscribe|share|s|sifre|sifirla|dogrula|onay|davet|oturum)$/;
/** Names of pages, not of people: `/account/settings`. */
const PAGE_WORDS =
  /^(?:me|new|edit|settings|profile|login|logout|signin|signup|register|overview|list|index|orders?|help|support|security|password|reset|all|home|search|billing|invoices?|dashboard|ayarlar|siparisler|siparislerim|bilgilerim|yardim|giris|cikis|kayit|v\d+|api|widget|embed|session|token|callback|password-reset)$/;
/** Files a page is built from; filter rules and support need their names. */
const ASSET = /\.(?:m?js|cjs|css|map|json|wasm|png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|html?|php|aspx?|jsp|mp[34]|webm|txt|xml)$/i;

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray % in a path: the raw segment is looked at instead.
    return segment;
  }
}

/** A string nobody reads aloud: long, with letters and digits mixed, and no asset's name. */
function isOpaque(segment: string): boolean {
  if (ASSET.test(segment) || segment.length < 20) return false;
  return /\d/.test(segment) && /[a-z]/i.test(segment) && !/^[a-z]+(?:[-_.][a-z\d]+)+$/.test(segment) && bitsPerSign(segment) >= 3.3;
}

/** The mark for a path segment that must not leave, or `null` where it may stay. `before` is the decoded segment before it. */
function markFor(segment: string, before: string, isPersonal: (text: string) => boolean): string | null {
  const plain = decoded(segment);
  const previous = before.toLowerCase();
  if (plain === '' || ASSET.test(plain)) return isPersonal(plain) ? '[PERSONAL]' : null;
  if (plain.startsWith('@') && plain.length > 2) return '[USERNAME]';
  const isPageWord = PAGE_WORDS.test(plain.toLowerCase());
  if (NAMES_A_SECRET.test(previous) && !isPageWord && (/\d/.test(plain) || plain.length > 20)) return '[SECRET_TOKEN]';
  if (NAMES_A_PERSON.test(previous) && !isPageWord) return '[USERNAME]';
  if (isPersonal(plain)) return '[PERSONAL]';
  return isOpaque(plain) && !/^[0-9a-f-]+$/i.test(plain) ? '[SECRET_TOKEN]' : null;
}

/**
 * A URL as it may leave: no credentials, no query values, no fragment; of the path only what names pages, files and vendors' public ids.
 * What is no URL comes back unchanged.
 */
export function scrubUrl(text: string, isPersonal: (text: string) => boolean): string {
  const url = parseUrl(text);
  if (!url?.host) return url && /^(?:data|blob|mailto|tel|javascript):$/.test(url.protocol) ? url.protocol : text;
  const segments = url.pathname.split('/');
  const path = segments.map((segment, i) =>
    i === 0 ? segment : (markFor(segment, decoded(segments[i - 1] as string), isPersonal) ?? segment),
  );
  const names = [...new Set(url.searchParams.keys())].filter((name) => !isPersonal(name)).slice(0, 20);
  const query = names.length > 0 ? `?${names.map((name) => `${encodeURIComponent(name)}=`).join('&')}` : '';
  return `${url.protocol}//${isPersonal(url.hostname) ? '[IP_ADDRESS]' : url.hostname}${url.port ? `:${url.port}` : ''}${path.join('/')}${query}`;
}
