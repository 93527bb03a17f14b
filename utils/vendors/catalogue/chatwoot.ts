import { defineVendor } from '../define-vendor';

export const chatwootVendor = defineVendor({
  id: 'chatwoot',
  name: 'Chatwoot',
  hosts: ['app.chatwoot.com'],
  loaderScripts: [String.raw`/packs/js/sdk\.js`],
  ownPaths: [String.raw`/widget\?(?:[^#]*&)?website_token=`, '/api/v1/widget/', '/cable$'],
  bootRequests: ['/api/v1/widget/(?:config|contact|messages)'],
  globals: ['chatwootSDK', '$chatwoot', 'chatwootSettings'],
  readyGlobal: '$chatwoot.hasLoaded',
  launcherSelectors: ['.woot-widget-bubble', '.woot--bubble-holder'],
  frameSelectors: ['#chatwoot_live_chat_widget', '.woot-widget-holder'],
  socketHosts: ['app.chatwoot.com'],
  storageKeys: ['cookie:cw_conversation'],
  attachment: { perFileMegabytes: 40 },
  statusPageUrl: 'https://status.chatwoot.com/',
  notKnown: {
    consent: 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'high',
  sources: [
    'https://github.com/chatwoot/chatwoot',
    'https://github.com/chatwoot/chatwoot/issues/8171',
    'https://github.com/chatwoot/chatwoot/issues/2776',
    'https://github.com/chatwoot/chatwoot/issues/2777',
    'https://github.com/shapeshift/web',
    'https://github.com/enthec/webappanalyzer',
  ],
});
