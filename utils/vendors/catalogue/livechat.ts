import { defineVendor } from '../define-vendor';

export const livechatVendor = defineVendor({
  id: 'livechat',
  name: 'LiveChat',
  hosts: ['*.livechatinc.com', '*.livechat-static.com'],
  loaderScripts: [String.raw`^cdn\.livechatinc\.com/(?:tracking|widget|staging).*\.js`],
  bootRequests: [String.raw`^api(?:-fra)?\.livechatinc\.com/v[\d.]+/customer/`, String.raw`^secure(?:-fra)?\.livechatinc\.com/`],
  globals: ['LiveChatWidget', 'LC_API', '__lc'],
  readyGlobal: 'LiveChatWidget._h',
  stubGlobal: 'LiveChatWidget._q',
  launcherSelectors: ['#chat-widget-minimized', '#chat-widget-container'],
  frameSelectors: ['iframe#chat-widget', '#chat-widget-container iframe'],
  socketHosts: ['*.livechatinc.com'],
  storageKeys: ['cookie:__lc_cid', 'cookie:__lc_cst', 'cookie:__lc2_cid', 'cookie:__lc2_cst', 'cookie:__livechat'],
  blockedBy: [
    { list: 'EasyList – Chat Widgets', text: '||livechatinc.com^$third-party' },
    { list: 'AdGuard Widgets', text: '||secure.livechatinc.com^$third-party' },
  ],
  statusPageUrl: 'https://status.livechat.com/',
  notKnown: {
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'high',
  sources: [
    'https://github.com/liferay/liferay-portal',
    'https://github.com/duckduckgo/tracker-radar',
    'https://consentstack.io/vendors/livechat',
    'https://github.com/duckduckgo/duckduckgo-privacy-extension/issues/473',
    'https://github.com/EnergizedProtection/block/issues/1025',
    'https://github.com/jkwakman/Open-Cookie-Database',
    'https://github.com/enthec/webappanalyzer',
  ],
});
