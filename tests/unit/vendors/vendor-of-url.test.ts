import { describe, expect, it } from 'vitest';
import { catalogueForPage } from '@/utils/vendors/catalogue-for-page';
import { isAnalyticsUrl, tagManagerOfUrl } from '@/utils/vendors/tag-managers';
import { isHost, isLoaderOf, isSharedLoaderOf, vendorById, vendorOfUrl } from '@/utils/vendors/vendor-of-url';

describe('vendorOfUrl', () => {
  it.each([
    ['https://widget.intercom.io/widget/abc123', 'intercom'],
    ['wss://nexus-websocket-a.intercom.io/pubsub', 'intercom'],
    ['https://embed.tawk.to/5f0/default', 'tawk'],
    ['https://client.crisp.chat/l.js', 'crisp'],
    ['https://code.tidio.co/abcdef.js', 'tidio'],
    ['https://static.zdassets.com/ekr/snippet.js?key=', 'zendesk_messaging'],
    ['https://v2.zopim.com/?abc=', 'zendesk_chat_classic'],
    ['http://widget.test:8020/livechat/rocketchat-livechat.min.js', 'rocketchat'],
    ['http://widget.test:8020/api/v1/livechat/config', 'rocketchat'],
    ['https://desk.example.org/packs/js/sdk.js', 'chatwoot'],
    ['https://desk.example.org/widget?website_token=abc', 'chatwoot'],
    ['https://desk.example.org/widget?locale=&website_token=', 'chatwoot'],
    ['wss://ws4.zoho.com/pubsub', 'zoho_salesiq'],
    ['https://desk.example.org/assets/chat/chat-no-jquery.min.js', 'zammad'],
  ])('knows %s as %s', (url, id) => {
    expect(vendorOfUrl(url)?.id).toBe(id);
  });

  it.each([
    'https://shop.example/blog/how-we-use-intercom.html',
    'https://notintercom.io/widget/abc',
    'https://evil.example/client.crisp.chat/l.js',
    'https://shop.example/static/app.js',
    'https://reviews.example/widget',
    'https://forms.zoho.com/shop/form/Contact',
    'https://meetings.hubspot.com/jane',
    'data:text/plain,widget.intercom.io',
    'not a url',
  ])('knows no vendor in %s', (url) => {
    expect(vendorOfUrl(url)).toBeNull();
  });
});

describe('hosts and loaders', () => {
  it('lets a star stand for the domain and everything below it, never for a look-alike', () => {
    expect([isHost('tawk.to', '*.tawk.to'), isHost('va.tawk.to', '*.tawk.to'), isHost('nottawk.to', '*.tawk.to')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('tells the loader of a whole suite from the loader of the chat', () => {
    const hubspot = vendorById('hubspot');
    if (!hubspot) throw new Error('hubspot is in the catalogue');
    expect(isLoaderOf(hubspot, 'https://js.hs-scripts.com/12345.js')).toBe(true);
    expect(isSharedLoaderOf(hubspot, 'https://js.hs-scripts.com/12345.js')).toBe(true);
    expect(isSharedLoaderOf(hubspot, 'https://js.usemessages.com/conversations-embed.js')).toBe(false);
  });
});

describe('scripts that are no chat', () => {
  it('names a tag manager and knows analytics', () => {
    expect(tagManagerOfUrl('https://www.googletagmanager.com/gtm.js?id=')?.id).toBe('google-tag-manager');
    expect(tagManagerOfUrl('https://www.googletagmanager.com/static/logo.png')).toBeNull();
    expect(isAnalyticsUrl('https://www.google-analytics.com/g/collect')).toBe(true);
    expect(isAnalyticsUrl('https://client.crisp.chat/l.js')).toBe(false);
  });
});

describe('catalogueForPage', () => {
  it('is plain data that survives an injection', () => {
    expect(JSON.parse(JSON.stringify(catalogueForPage()))).toEqual(catalogueForPage());
  });
});
