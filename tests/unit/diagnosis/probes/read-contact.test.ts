import { describe, expect, it } from 'vitest';
import { rankContacts, readFormHere, readLink } from '@/utils/diagnosis/probes/read-contact';

const PAGE = 'https://www.shop.example/orders/48-2219?session=abcdefghijklmnopqrstuvwxyz';
const read = (href: string, label = '') => readLink({ href, label }, PAGE);
const addressOf = (href: string, label = '') => read(href, label)?.address ?? null;

describe('a link of the page', () => {
  it.each([
    ['mailto:help@shop.example', 'mailto:help@shop.example'],
    ['mailto:help%40shop.example?subject=Hi&body=send%20money', 'mailto:help@shop.example'],
    ['mailto:a@shop.example,b@evil.example', 'mailto:a@shop.example'],
    ['tel:+90%20(532)%20418-66-07', 'tel:+905324186607'],
    ['tel:0850 222 0 333;ext=5', 'tel:08502220333'],
    ['https://wa.me/905324186607?text=hello', 'https://wa.me/905324186607'],
    ['https://api.whatsapp.com/send?phone=%2B905324186607&text=x', 'https://wa.me/905324186607'],
    ['whatsapp://send?phone=905324186607', 'https://wa.me/905324186607'],
    ['https://t.me/shop_support', 'https://t.me/shop_support'],
    ['https://m.me/lampshop', 'https://m.me/lampshop'],
    ['https://shop.example/contact#form', 'https://shop.example/contact'],
    ['https://www.shop.example/pages?page_id=12&token=abcdefghijklmnopqrstuvwxyz0123', null],
    ['https://www.shop.example/help-centre?lang=en&token=abcdefghijklmnopqrstuvwxyz0123', 'https://www.shop.example/help-centre?lang=en'],
    ['https://shop.zendesk.com/hc/en-us', 'https://shop.zendesk.com/hc/en-us'],
  ])('%s leads to %s', (href, address) => {
    expect(addressOf(href)).toBe(address);
  });

  it.each([
    ['form', 'https://shop.example/iletisim', ''],
    ['form', 'https://shop.example/p/7', 'Bize Ulaşın'],
    ['form', 'https://shop.example/p/7', 'İLETİŞİM'],
    ['help-centre', 'https://shop.example/p/8', 'Yardım'],
    ['help-centre', 'https://help.shop.example/', 'FAQ'],
  ])('is a %s by its address or its words: %s %s', (kind, href, label) => {
    expect(read(href, label)?.kind).toBe(kind);
  });

  it.each([
    ['a page of somebody else', 'https://evil.example/contact', 'Contact support'],
    ['the page itself', 'https://www.shop.example/orders/48-2219#contact', 'Contact'],
    ['code', 'javascript:alert(1)//contact', 'Contact'],
    ['data', 'data:text/html,contact', 'Contact'],
    ['a number that is none', 'tel:abc', 'Call us'],
    ['a number without end', `tel:${'9'.repeat(400)}`, 'Call us'],
    ['an address that is none', 'mailto:<script>@x', 'Mail'],
    ['a way to share the page', 'https://t.me/share?url=x', 'Telegram'],
    ['a messenger without a number', 'https://wa.me/?text=look', 'WhatsApp'],
    ['nonsense', 'http://', 'Contact'],
    ['another page of the site', 'https://shop.example/lamps', 'Lamps'],
  ])('is nothing where it is %s', (_what, href, label) => {
    expect(read(href, label)).toBeNull();
  });

  it('takes signs that hide or turn letters out of its name', () => {
    expect(read('mailto:help@shop.example', ' Write\u202e to\u200b \n us ')?.label).toBe('Write to us');
  });
});

describe('all ways together', () => {
  it('stand best first, each once, a few of every kind', () => {
    const many = Array.from({ length: 30 }, (_, index) => read(`mailto:help${index}@shop.example`));
    const found = [
      ...many,
      read('https://shop.example/help'),
      read('tel:+905324186607'),
      read('tel:+90 532 418 66 07'),
      readFormHere(PAGE),
    ];
    const ranked = rankContacts(found.filter((one) => one !== null));
    expect(ranked.map(({ kind }) => kind)).toEqual(['phone', 'email', 'email', 'email', 'form', 'help-centre']);
    expect(ranked.find(({ kind }) => kind === 'form')?.address).toBe('https://www.shop.example/orders/48-2219');
  });
});
