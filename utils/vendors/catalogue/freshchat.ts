import { defineVendor } from '../define-vendor';

export const freshchatVendor = defineVendor({
  id: 'freshchat',
  name: 'Freshchat',
  hosts: ['*.freshchat.com', 'fw-cdn.com'],
  loaderScripts: [String.raw`^wchat\.(?:eu\.|in\.|au\.)?freshchat\.com/js/widget\.js`, String.raw`^[^/]*fw-cdn\.com/\d+/\d+\.js`],
  sharedLoaders: [String.raw`^[^/]*fw-cdn\.com/`],
  bootRequests: [String.raw`^[^/]*\.freshchat\.com/app/services/`],
  globals: ['fcWidget', 'fcSettings', 'fcWidgetMessengerConfig', 'Freshbots'],
  launcherSelectors: ['#fc_frame', '.fc_frame'],
  frameSelectors: ['#freshworks-container', '#freshchat-container', '#fc_widget'],
  socketHosts: ['wsv.freshchat.com', '*.freshchat.com'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||wchat.freshchat.com/js/widget.js' },
    { list: 'EasyList – Chat Widgets', text: '||freshchat.com^$third-party' },
  ],
  statusPageUrl: 'https://status.freshworks.com/',
  notKnown: {
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'medium',
  sources: [
    'https://developers.freshchat.com/web-sdk/v1',
    'https://developers.freshchat.com/v2/',
    'https://github.com/freshworks/freshchat-widget',
    'https://github.com/enthec/webappanalyzer',
  ],
});
