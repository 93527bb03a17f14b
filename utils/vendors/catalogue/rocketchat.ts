import { defineVendor } from '../define-vendor';

export const rocketchatVendor = defineVendor({
  id: 'rocketchat',
  name: 'Rocket.Chat',
  loaderScripts: [String.raw`/rocketchat-livechat(?:\.min)?\.js`],
  ownPaths: ['/livechat/?$', '/livechat/', '/api/v1/livechat/'],
  bootRequests: ['/api/v1/livechat/config'],
  globals: ['RocketChat'],
  readyGlobal: 'RocketChat.livechat',
  stubGlobal: 'RocketChat._',
  frameSelectors: ['#rocketchat-iframe', '.rocketchat-container', '.rocketchat-widget'],
  directChat: {
    address: 'https://$1/livechat',
    inAddress: String.raw`^([\w.-]+)/livechat/rocketchat-livechat(?:\.min)?\.js$`,
  },
  blockedBy: [{ list: 'AdGuard Widgets', text: '||simplebotz.com/packages/rocketchat_livechat/assets/rocketchat-livechat.min.js' }],
  notKnown: {
    socket: 'no-source',
    launcher: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'high',
  sources: [
    'https://github.com/RocketChat/Rocket.Chat',
    'https://docs.rocket.chat/livechat-widget-installation',
    'https://github.com/RocketChat/Rocket.Chat.Livechat/issues/531',
    'https://github.com/RocketChat/Rocket.Chat/issues/15616',
    'https://github.com/enthec/webappanalyzer',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
  ],
});
