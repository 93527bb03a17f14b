import { defineVendor } from '../define-vendor';

export const gorgiasVendor = defineVendor({
  id: 'gorgias',
  name: 'Gorgias',
  hosts: ['*.gorgias.chat', 'assets.gorgias.io'],
  loaderScripts: [String.raw`^config\.gorgias\.chat/(?:gorgias-chat-)?bundle-loader`],
  bootRequests: [String.raw`^config\.gorgias\.(?:chat|io)/(?:applications|configuration)`],
  globals: ['GorgiasChat', 'gorgiasChat'],
  readyGlobal: 'GorgiasChat.open',
  launcherSelectors: ['#gorgias-chat-container'],
  frameSelectors: ['#gorgias-web-messenger-container'],
  socketHosts: ['*.gorgias.chat', '*.gorgias.io'],
  consentSelectors: ['#gorgias-chat-widget-install-v2[type="text/plain"]'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||config.gorgias.chat^$third-party' },
    { list: 'EasyList – Chat Widgets', text: '||gorgias.chat^$third-party' },
  ],
  statusPageUrl: 'https://status.gorgias.com/',
  notKnown: {
    'storage-keys': 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'high',
  sources: [
    'https://github.com/gorgias/gorgias-webflow',
    'https://c15t.com/docs/integrations/gorgias',
    'https://socket.dev/npm/package/vue-gorgias',
    'https://github.com/enthec/webappanalyzer',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
  ],
});
