import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrubUrl } from '@/utils/report/scrub/scrub-url';

describe('scrubUrl', () => {
  it.each([
    ['https://shop.test/help', 'https://shop.test/help'],
    ['https://shop.test:8443/', 'https://shop.test:8443/'],
    ['http://localhost:3000/chat', 'http://localhost:3000/chat'],
    ['http://127.0.0.1:3000/chat', 'http://127.0.0.1:3000/chat'],
    ['wss://widget.test/socket.io/?EIO=4&sid=abcdef', 'wss://widget.test/socket.io/?EIO=&sid='],
    [
      'https://widget.test/livechat/rocketchat-livechat.min.js?_=201903270000',
      'https://widget.test/livechat/rocketchat-livechat.min.js?_=',
    ],
    ['https://cdn.test/npm/deep-chat@2.4.2/dist/deepChat.bundle.js', 'https://cdn.test/npm/deep-chat@2.4.2/dist/deepChat.bundle.js'],
    ['https://cdn.test/npm/@n8n/chat/v1', 'https://cdn.test/npm/@n8n/chat/v1'],
    ['https://shop.test/account/login', 'https://shop.test/account/login'],
    ['https://shop.test/de/sepet', 'https://shop.test/de/sepet'],
    ['about:blank', 'about:blank'],
  ])('keeps what support needs: %s', (given, expected) => {
    expect(scrubUrl(given)).toBe(expected);
  });

  it.each([
    ['https://ada:secret@shop.test/x', 'https://shop.test/x'],
    ['https://shop.test/x#access_token=abc', 'https://shop.test/x'],
    ['https://shop.test/unsubscribe/ada@example.com', 'https://shop.test/unsubscribe/[e-mail]'],
    ['https://shop.test/unsubscribe/ada%40example.com', 'https://shop.test/unsubscribe/[e-mail]'],
    ['https://shop.test/unsubscribe/ada%2540example.com', 'https://shop.test/unsubscribe/[e-mail]'],
    ['https://shop.test/orders/100045871', 'https://shop.test/orders/[id]'],
    ['https://shop.test/users/ada-lovelace/orders', 'https://shop.test/users/[name]/orders'],
    ['https://shop.test/kullanici/ayse', 'https://shop.test/kullanici/[name]'],
    ['https://shop.test/~ada/', 'https://shop.test/[id]/'],
    ['https://shop.test/s/123e4567-e89b-12d3-a456-426614174000', 'https://shop.test/s/[id]'],
    ['https://shop.test/reset/Zm9vYmFyYmF6cXV4MTIzNDU2', 'https://shop.test/reset/[id]'],
    ['https://shop.test/cart;jsessionid=A1B2C3', 'https://shop.test/cart'],
    ['https://shop.test/token=abc', 'https://shop.test/[id]'],
    ['https://shop.test/?ada@example.com', 'https://shop.test/?[id]='],
    ['https://shop.test/assets/main.3f2a9b8c7d6e5f4a.js', 'https://shop.test/assets/main.[id].js'],
    ['http://192.168.1.20:8080/chat', 'http://[ip]:8080/chat'],
    ['http://[2001:db8::1]/chat', 'http://[ip]/chat'],
    ['data:text/html,ada@example.com', 'data:'],
    ['file:///home/ada/help.html', 'file:'],
    ['moz-extension://2f1c6f8e-1111-2222-3333-444455556666/page.html', 'moz-extension:'],
    ['not an address', ''],
    ['Cookie: sid=1', ''],
  ])('takes out what may be somebody: %s', (given, expected) => {
    expect(scrubUrl(given)).toBe(expected);
  });

  it('asks the detectors about every piece, host included', () => {
    const isPersonal = (text: string) => text.toLowerCase().includes('lovelace');
    expect(scrubUrl('https://lovelace.test/blog/lovelace?lovelace=1', isPersonal)).toBe('https://[removed]/blog/[removed]?[id]=');
  });

  it('never keeps credentials, fragments or query values of any web address', () => {
    const piece = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.~%'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(piece, piece, piece, piece, fc.constantFrom('http', 'https', 'ws', 'wss'), (user, secret, value, hash, scheme) => {
        const address = scrubUrl(`${scheme}://u${user}:p${secret}@shop.test/a?key=CANARY${value}#CANARY${hash}`);
        expect(address).not.toContain('CANARY');
        expect(address).not.toContain('@');
      }),
    );
  });

  it('changes nothing the second time, where the result is an address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (given) => {
        const once = scrubUrl(given);
        expect(scrubUrl(once)).toBe(once);
      }),
      { numRuns: 50 },
    );
  }, 30_000);
});
