import { defineVendor } from '../define-vendor';

export const gladlyVendor = defineVendor({
  id: 'gladly',
  name: 'Gladly',
  hosts: ['cdn.gladly.com', '*.gladly.com'],
  loaderScripts: [String.raw`^cdn\.gladly\.com/(?:chat-sdk|gladly-web-sdk)`],
  globals: ['Gladly', 'gladlyConfig'],
  launcherSelectors: ['#gladlyChat_container'],
  blockedBy: [{ list: 'EasyList – Chat Widgets', text: '||gladly.com/chat-sdk/' }],
  confidence: 'medium',
  sources: [
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
  ],
});
