import { defineVendor } from '../define-vendor';

export const purechatVendor = defineVendor({
  id: 'purechat',
  name: 'Pure Chat',
  hosts: ['*.purechat.com'],
  loaderScripts: [String.raw`^(?:app|widget)\.purechat\.com/(?:VisitorWidget|widget)`],
  globals: ['purechatApi', 'PCWidget'],
  launcherSelectors: ['#PureChatWidget', '.purechat'],
  socketHosts: ['*.purechat.com'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||purechat.com^$third-party' },
    { list: 'EasyList – Chat Widgets', text: '||purechat.com^$third-party' },
  ],
  confidence: 'medium',
  sources: [
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
  ],
});
