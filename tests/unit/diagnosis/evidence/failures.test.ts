import { describe, expect, it } from 'vitest';
import { failureOf } from '@/utils/diagnosis/evidence/failures';

describe('the meaning of a browser error', () => {
  it.each([
    ['net::ERR_BLOCKED_BY_CLIENT', 'blocked-by-extension'],
    ['net::ERR_NAME_NOT_RESOLVED', 'dns'],
    ['net::ERR_CONNECTION_REFUSED', 'refused'],
    ['net::ERR_CONNECTION_RESET', 'reset'],
    ['net::ERR_CERT_DATE_INVALID', 'tls-date'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'tls'],
    ['net::ERR_SSL_PROTOCOL_ERROR', 'tls'],
    ['net::ERR_INTERNET_DISCONNECTED', 'offline'],
    ['net::ERR_TIMED_OUT', 'timeout'],
    ['net::ERR_BLOCKED_BY_RESPONSE', 'response-blocked'],
    ['net::ERR_FAILED', 'unclear'],
    ['net::ERR_ABORTED', 'aborted'],
  ])('reads Chromium’s %s as %s', (error, failure) => {
    expect(failureOf(error)).toBe(failure);
  });

  it.each([
    ['NS_ERROR_ABORT', 'blocked-by-extension'],
    ['NS_BINDING_ABORTED', 'aborted'],
    ['NS_ERROR_TRACKING_URI', 'blocked-by-browser'],
    ['NS_ERROR_UNKNOWN_HOST', 'dns'],
    ['NS_ERROR_CONNECTION_REFUSED', 'refused'],
    ['NS_ERROR_NET_RESET', 'reset'],
    ['NS_ERROR_XFO_VIOLATION', 'framing'],
    ['NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION', 'framing'],
    ['NS_ERROR_OFFLINE', 'offline'],
    ['Peer’s Certificate has expired.', 'tls-date'],
    ['The certificate is not trusted because it is self-signed.', 'tls'],
    ['SEC_ERROR_UNKNOWN_ISSUER', 'tls'],
    ['SSL received a record that exceeded the maximum permissible length.', 'tls'],
  ])('reads Firefox’s %s as %s', (error, failure) => {
    expect(failureOf(error)).toBe(failure);
  });

  it('takes a sentence in any language for a certificate, because Firefox translates nothing else', () => {
    expect(failureOf('Sertifika kendinden imzalı olduğu için güvenilir değil.')).toBe('tls');
    expect(failureOf('Eşin sertifikasının süresi doldu.')).toBe('tls-date');
    expect(failureOf('Сертификат просрочен или что-то другое.')).toBe('tls');
  });

  it('claims nothing from names it does not know, those of every object among them', () => {
    expect(failureOf('net::ERR_SOMETHING_NEW')).toBe('unclear');
    expect(failureOf('constructor')).toBe('unclear');
    expect(failureOf('')).toBe('unclear');
  });
});
