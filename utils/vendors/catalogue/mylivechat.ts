import { defineVendor } from '../define-vendor';

export const mylivechatVendor = defineVendor({
  id: 'mylivechat',
  name: 'My LiveChat',
  hosts: ['*.mylivechat.com'],
  loaderScripts: [String.raw`^[^/]*mylivechat\.com/(?:chat(?:inline|widget|api|button|link)|livechat2?)\.aspx`],
  globals: ['MyLiveChat'],
  launcherSelectors: ['#mylivechat_container', '.mylivechat_inline'],
  frameSelectors: ['.mylivechat_inline'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||mylivechat.com^$third-party' },
    { list: 'EasyList – Chat Widgets', text: '||mylivechat.com^$third-party' },
  ],
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'medium',
  sources: [
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
  ],
});
