import { defineVendor } from '../define-vendor';

export const crispVendor = defineVendor({
  id: 'crisp',
  name: 'Crisp',
  hosts: ['*.crisp.chat'],
  loaderScripts: [String.raw`^client\.crisp\.chat/l\.js`, String.raw`^client\.crisp\.chat/static/javascripts/client`],
  bootRequests: [String.raw`^client\.crisp\.chat/settings/`],
  globals: ['$crisp', 'CRISP_WEBSITE_ID', '$__CRISP_INCLUDED'],
  readyGlobal: '$crisp.is',
  stubGlobal: 'CRISP_WEBSITE_ID',
  launcherSelectors: ['.crisp-client', '#crisp-chatbox'],
  frameSelectors: ['#crisp-chatbox-chat'],
  socketHosts: ['client.relay.crisp.chat', 'client.relay.rescue.crisp.chat', 'stream.relay.crisp.chat'],
  storageKeys: ['cookie:crisp-client/*'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||client.crisp.chat^$third-party' },
    { list: 'EasyList – Chat Widgets', text: '||crisp.chat^$~image,third-party' },
  ],
  directChat: {
    address: 'https://go.crisp.chat/chat/embed/?website_id=$1',
    inAddress: String.raw`^client\.crisp\.chat/settings/website/([0-9a-f-]{36})/`,
    inSnippet: String.raw`CRISP_WEBSITE_ID\s*=\s*["']([0-9a-f-]{36})["']`,
  },
  cspDocsUrl: 'https://docs.crisp.chat/guides/others/whitelisting-our-systems/crisp-domain-names',
  statusPageUrl: 'https://status.crisp.chat/',
  notKnown: {
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'high',
  sources: [
    'https://help.crisp.chat/en/article/how-can-i-generate-the-direct-external-link-of-my-chatbox-174pche',
    'https://docs.crisp.chat/guides/others/whitelisting-our-systems/crisp-domain-names',
    'https://help.crisp.chat/en/article/how-to-hide-the-chatbox-for-specific-countries-150sxdv/',
    'https://help.crisp.chat/en/article/how-to-block-the-chat-for-specific-ips-1tx6hsp/',
    'https://stackoptic.com/blog/how-to-tell-if-a-website-uses-crisp',
    'https://github.com/suitenumerique/meet/issues/330',
    'https://github.com/enthec/webappanalyzer',
  ],
});
