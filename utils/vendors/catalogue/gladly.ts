import { defineVendor } from '../define-vendor';

export const gladlyVendor = defineVendor({
  id: 'gladly',
  name: 'Gladly',
  hosts: ['cdn.gladly.com', '*.gladly.com'],
  otherProducts: [String.raw`^(?:www|help|developer)\.gladly\.com/`],
  loaderScripts: [String.raw`^cdn\.gladly\.com/(?:chat-sdk|gladly-web-sdk)`],
  globals: ['Gladly', 'gladlyConfig'],
  launcherSelectors: ['#gladlyChat_container'],
  blockedBy: [{ list: 'EasyList – Chat Widgets', text: '||gladly.com/chat-sdk/' }],
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    frame: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'medium',
  sources: [
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
  ],
});
