import { defineVendor } from '../define-vendor';

export const tidioVendor = defineVendor({
  id: 'tidio',
  name: 'Tidio',
  hosts: ['*.tidio.co', '*.tidiochat.com'],
  loaderScripts: [String.raw`^code\.tidio\.co/[a-z0-9]+\.js`, String.raw`^widget-v4\.tidiochat\.com/`],
  bootRequests: [String.raw`^(?:api|api-v2|socket)\.tidio\.co/`],
  globals: ['tidioChatApi'],
  readyGlobal: 'tidioChatApi.open',
  launcherSelectors: ['#tidio-chat', '#tidio-chat-code'],
  frameSelectors: ['#tidio-chat-iframe'],
  socketHosts: ['socket.tidio.co', '*.tidio.co'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||widget-v*.tidiochat.com^$third-party' },
    { list: 'AdGuard Widgets', text: '||tidiochat.com^$third-party' },
    { list: 'AdGuard Widgets', text: '||code.tidio.co^$third-party' },
    { list: 'EasyList – Chat Widgets', text: '||tidio.co^$third-party' },
  ],
  notKnown: {
    'storage-keys': 'no-source',
    consent: 'left-to-sites',
    'attachment-limits': 'no-source',
  },
  confidence: 'high',
  sources: [
    'https://developers.tidio.com/',
    'https://help.tidio.com/hc/en-us/articles/5399286434460',
    'https://stackoptic.com/blog/how-to-tell-if-a-website-uses-tidio',
    'https://www.consentstack.io/vendors/tidio',
    'https://github.com/enthec/webappanalyzer',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
  ],
});
