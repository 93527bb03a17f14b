import { describe, expect, it } from 'vitest';
import { directChatsOf } from '@/utils/vendors/direct-chat';

const WEBSITE = '0f0e0d0c-1111-4222-8333-444455556666';
const addresses = (urls: string[], snippetIds: { vendorId: string; ids: string[] }[] = []) =>
  directChatsOf({ urls, snippetIds }).map(({ address }) => address);

describe('the vendor’s own page for a chat', () => {
  it('is known from an address on the page', () => {
    expect(addresses(['https://embed.tawk.to/64aa00bb11cc22dd33ee44ff/1h0abc'])).toEqual([
      'https://tawk.to/chat/64aa00bb11cc22dd33ee44ff/1h0abc',
    ]);
    expect(addresses(['https://desk.shop.example/livechat/rocketchat-livechat.min.js?_=1'])).toEqual([
      'https://desk.shop.example/livechat',
    ]);
  });

  it('is known from the snippet', () => {
    expect(addresses([], [{ vendorId: 'crisp', ids: [WEBSITE] }])).toEqual([`https://go.crisp.chat/chat/embed/?website_id=${WEBSITE}`]);
  });

  it('is not made up from what does not fit', () => {
    expect(addresses(['https://embed.tawk.to/', 'https://client.crisp.chat/l.js', 'nonsense'])).toEqual([]);
    expect(addresses([], [{ vendorId: 'crisp', ids: ['x&user_email=a@b.c'] }])).toEqual([]);
    expect(
      addresses(
        [],
        [
          { vendorId: 'crisp', ids: [] },
          { vendorId: 'nobody', ids: ['a'] },
        ],
      ),
    ).toEqual([]);
  });
});
