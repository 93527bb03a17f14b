import { describe, expect, it } from 'vitest';
import { looksPersonal, scrubText } from '@/utils/pii/scrub-text';

describe('scrubText', () => {
  it.each([
    ['Write to ayse@example.com today.', 'Write to [EMAIL] today.'],
    ['card 4111 1111 1111 1111 was refused', 'card [PAYMENT_CARD] was refused'],
    ['GET https://shop.test/help?token=abc&lang=tr#top failed', 'GET https://shop.test/help?token=&lang= failed'],
    ['https://ayse:secret@shop.test/', 'https://shop.test/'],
    ['https://shop.test/users/ayse.kaya/orders/48213', 'https://shop.test/users/[USERNAME]/orders/48213'],
    ['https://shop.test/reset/9f8e7d6c', 'https://shop.test/reset/[SECRET_TOKEN]'],
    ['https://shop.test/u%C3%BCye/ayse%40example.com', 'https://shop.test/u%C3%BCye/[PERSONAL]'],
    ['mailto:ayse@example.com', 'mailto:'],
    ['Merhaba Işıl', 'Merhaba [KNOWN_TEXT]'],
  ])('turns "%s" into "%s"', (text, expected) => {
    expect(scrubText(text, ['Işıl'])).toBe(expected);
  });

  it.each([
    'https://widget.intercom.io/widget/tx2p130c',
    'https://embed.tawk.to/5f8a1c2b4704467e89ef1234/default',
    'wss://chat.shop.test/websocket',
    'https://static.zdassets.com/ekr/snippet.js',
    'https://shop.test/assets/chunk-vendors.4f3d2a1b9c8d7e6f.js',
    'net::ERR_BLOCKED_BY_CLIENT at 2026-11-22T10:15:00+03:00',
    'Chromium 156.0.7712.3 on Linux x86_64, order #48213, 1.299,90 TL',
    '||widget.intercom.io^$third-party',
  ])('leaves "%s" as it is', (text) => {
    expect(scrubText(text)).toBe(text);
    expect(looksPersonal(text)).toBe(false);
  });

  it('changes nothing the second time', () => {
    const once = scrubText('Password: hunter2, mail a@b.example, https://x.test/user/ali?q=1, IP 203.0.113.9, Session ID: a1b2c3d4e5f6');
    expect(scrubText(once)).toBe(once);
    expect(looksPersonal(once)).toBe(false);
  });
});
