import { defineVendor } from '../define-vendor';

export const zendeskChatClassicVendor = defineVendor({
  id: 'zendesk_chat_classic',
  name: 'Zendesk Classic',
  hosts: ['*.zopim.com', 'v2assets.zopim.io'],
  loaderScripts: [String.raw`^(?:[^/]*\.)?zopim\.com/`],
  bootRequests: [String.raw`^widget-mediator\.zopim\.com/`],
  globals: ['$zopim'],
  stubGlobal: '$zopim._',
  launcherSelectors: ['.zopim', '.zendesk-chat'],
  frameSelectors: ['.zopim iframe'],
  socketHosts: ['*.zopim.com'],
  storageKeys: ['cookie:__zlcmid', 'cookie:__zlcprivacy'],
  blockedBy: [{ list: 'EasyList – Chat Widgets', text: '||zopim.com^$third-party' }],
  attachment: { perFileMegabytes: 20, types: 'pdf png jpeg gif txt' },
  cspDocsUrl: 'https://developer.zendesk.com/documentation/classic-web-widget-sdks/web-widget/integrating-with-google/csp/',
  statusPageUrl: 'https://status.zendesk.com/',
  waitsForConsent: 'With its cookieLaw setting the visitor has to agree before the widget starts.',
  confidence: 'high',
  sources: [
    'https://developer.zendesk.com/documentation/classic-web-widget-sdks/web-widget/integrating-with-google/csp/',
    'https://github.com/uBlock-LLC/uBlock/issues/1642',
    'https://github.com/enthec/webappanalyzer',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
  ],
});
