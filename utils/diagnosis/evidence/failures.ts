import type { Failure } from './schema';

/**
 * What the browsers' error strings mean. Chromium's names are fixed; Firefox's are fixed too, except for TLS, where it sends the sentence
 * that the person would read, in the language of the browser. Proven by running unless a line says otherwise.
 */
const BY_NAME: Readonly<Record<string, Failure>> = {
  // Chromium
  'net::ERR_BLOCKED_BY_CLIENT': 'blocked-by-extension',
  'net::ERR_BLOCKED_BY_ADMINISTRATOR': 'blocked-by-browser',
  'net::ERR_BLOCKED_BY_CSP': 'response-blocked',
  'net::ERR_BLOCKED_BY_RESPONSE': 'response-blocked',
  'net::ERR_BLOCKED_BY_ORB': 'response-blocked',
  'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS': 'blocked-by-browser',
  'net::ERR_BLOCKED_BY_PRIVATE_NETWORK_ACCESS_CHECKS': 'blocked-by-browser',
  'net::ERR_ABORTED': 'aborted',
  'net::ERR_NAME_NOT_RESOLVED': 'dns',
  'net::ERR_NAME_RESOLUTION_FAILED': 'dns',
  'net::ERR_DNS_TIMED_OUT': 'dns',
  'net::ERR_CONNECTION_REFUSED': 'refused',
  'net::ERR_ADDRESS_UNREACHABLE': 'refused',
  'net::ERR_ADDRESS_INVALID': 'refused',
  'net::ERR_NETWORK_ACCESS_DENIED': 'refused',
  'net::ERR_PROXY_CONNECTION_FAILED': 'refused',
  'net::ERR_TUNNEL_CONNECTION_FAILED': 'refused',
  'net::ERR_CONNECTION_RESET': 'reset',
  'net::ERR_CONNECTION_CLOSED': 'reset',
  'net::ERR_CONNECTION_ABORTED': 'reset',
  'net::ERR_EMPTY_RESPONSE': 'reset',
  'net::ERR_SOCKET_NOT_CONNECTED': 'reset',
  'net::ERR_HTTP2_PROTOCOL_ERROR': 'reset',
  'net::ERR_QUIC_PROTOCOL_ERROR': 'reset',
  'net::ERR_TIMED_OUT': 'timeout',
  'net::ERR_CONNECTION_TIMED_OUT': 'timeout',
  'net::ERR_INTERNET_DISCONNECTED': 'offline',
  'net::ERR_NETWORK_CHANGED': 'offline',
  'net::ERR_NETWORK_IO_SUSPENDED': 'offline',
  'net::ERR_CERT_DATE_INVALID': 'tls-date',
  // A socket that is refused, unresolved or answered with an error is only ERR_FAILED, and so is a CORS refusal.
  'net::ERR_FAILED': 'unclear',

  // Firefox
  // What an extension cancels ends in the first; what the page takes back (removed frames, abort(), stop(), leaving) in the second.
  NS_ERROR_ABORT: 'blocked-by-extension',
  NS_BINDING_ABORTED: 'aborted',
  NS_ERROR_TRACKING_URI: 'blocked-by-browser',
  NS_ERROR_SOCIALTRACKING_URI: 'blocked-by-browser',
  NS_ERROR_FINGERPRINTING_URI: 'blocked-by-browser',
  NS_ERROR_CRYPTOMINING_URI: 'blocked-by-browser',
  NS_ERROR_EMAILTRACKING_URI: 'blocked-by-browser',
  NS_ERROR_MALWARE_URI: 'blocked-by-browser',
  NS_ERROR_PHISHING_URI: 'blocked-by-browser',
  NS_ERROR_UNWANTED_URI: 'blocked-by-browser',
  NS_ERROR_HARMFUL_URI: 'blocked-by-browser',
  NS_ERROR_BLOCKED_BY_POLICY: 'blocked-by-browser',
  NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED: 'blocked-by-browser',
  NS_ERROR_UNKNOWN_HOST: 'dns',
  NS_ERROR_UNKNOWN_PROXY_HOST: 'dns',
  NS_ERROR_DNS_LOOKUP_QUEUE_FULL: 'dns',
  NS_ERROR_CONNECTION_REFUSED: 'refused',
  NS_ERROR_PROXY_CONNECTION_REFUSED: 'refused',
  NS_ERROR_NET_RESET: 'reset',
  NS_ERROR_NET_INTERRUPT: 'reset',
  NS_ERROR_NET_PARTIAL_TRANSFER: 'reset',
  NS_ERROR_NET_EMPTY_RESPONSE: 'reset',
  NS_ERROR_NET_TIMEOUT: 'timeout',
  NS_ERROR_NET_TIMEOUT_EXTERNAL: 'timeout',
  NS_ERROR_OFFLINE: 'offline',
  NS_ERROR_XFO_VIOLATION: 'framing',
  NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION: 'framing',
  NS_ERROR_CSP_FORM_ACTION_VIOLATION: 'response-blocked',
  NS_ERROR_CONTENT_BLOCKED: 'response-blocked',
  NS_ERROR_DOM_CORP_FAILED: 'response-blocked',
  NS_ERROR_DOM_COEP_FAILED: 'response-blocked',
  NS_ERROR_CORRUPTED_CONTENT: 'response-blocked',
  NS_ERROR_DOM_BAD_URI: 'unclear',
  NS_ERROR_FAILURE: 'unclear',
};

/** Names of certificate errors that are about time. Firefox's are NSS names in some builds, sentences in others. */
const TLS_DATE =
  /CERT_DATE_INVALID|EXPIRED_CERTIFICATE|EXPIRED_ISSUER|NOT_YET_VALID|has expired|not yet valid|süresi dol|abgelaufen|a expiré|ha caducado/i;
const TLS = /net::ERR_(CERT|SSL|ECH)|SEC_ERROR|SSL_ERROR|MOZILLA_PKIX|certificate|SSL|TLS|sertifika|Zertifikat|certificat/i;

/**
 * The meaning of an error string of `webRequest.onErrorOccurred`. A sentence instead of a name can only be TLS (Firefox localises no
 * other), so one in an unknown language counts as `tls`.
 */
export function failureOf(error: string): Failure {
  const known = Object.hasOwn(BY_NAME, error) ? BY_NAME[error] : undefined;
  if (known) return known;
  if (TLS_DATE.test(error)) return 'tls-date';
  if (TLS.test(error)) return 'tls';
  const isSentence = /\s/.test(error.trim());
  return isSentence ? 'tls' : 'unclear';
}

/** How code complains that it may not keep anything: Firefox calls such an operation insecure. */
export const STORAGE_ERROR = /localStorage|sessionStorage|indexedDB|cookie|SecurityError|insecure/i;
