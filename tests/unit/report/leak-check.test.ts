import { describe, expect, it } from 'vitest';
import { findLeaks } from '@/utils/report/scrub/leak-check';

const kinds = (text: string, known: string[] = []) => [...new Set(findLeaks(text, known).map(({ kind }) => kind))];

describe('findLeaks', () => {
  it.each([
    ['write to ada@example.com', 'email'],
    ['mail=ada%40example.com', 'email'],
    ['ayşe.yılmaz@örnek.com.tr', 'email'],
    ['https://ada:pw@shop.test/', 'credentials'],
    ['https://shop.test/x#token', 'fragment'],
    ['https://shop.test/x?key=v', 'query-value'],
    ['wss://shop.test/x?a=&key=v', 'query-value'],
    ['card 4111 1111 1111 1111.', 'payment-card'],
    ['10000000146', 'national-id'],
    ['+90 532 123 45 67', 'phone'],
    ['0532 123 45 67', 'phone'],
    ['TR33 0006 1005 1978 6457 8413 26', 'iban'],
    ['GB82WEST12345698765432', 'iban'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0', 'token'],
    ['sk_live_4eC39HqLyjWDarjtT1zdp7dc', 'token'],
    ['Bearer abcdef1234567890', 'token'],
    ['d41d8cd98f00b204e9800998ecf8427e', 'token'],
    ['Set-Cookie: sid=1', 'cookie'],
    ['PHPSESSID=abcd1234', 'cookie'],
  ])('finds %s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each([
    'https://shop.test:8443/help',
    'https://widget.test/x?key=&other= was refused (net::ERR_BLOCKED_BY_CLIENT).',
    'https://cdn.test/npm/deep-chat@2.4.2/dist/x.js',
    '"generatedAt":"2026-11-22T10:15:00+03:00"',
    'Chromium 156.0.8078.79',
    '||widget.test^$third-party and @@||shop.test^ and shop.test##.chat',
    '[e-mail] wrote to [id]',
    'close 1006',
    '00000000-0000',
  ])('lets through %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('finds the words of the person whatever their case, Turkish i included', () => {
    expect(kinds('hello AYŞE YILMAZ', ['ayşe yılmaz'])).toEqual(['known-text']);
    expect(kinds('IŞIL', ['ışıl'])).toEqual(['known-text']);
  });

  it('looks for short words of the person only as whole words', () => {
    expect(kinds('a blocked request', ['Al'])).toEqual([]);
    expect(kinds('hello Al!', ['Al'])).toEqual(['known-text']);
  });
});
