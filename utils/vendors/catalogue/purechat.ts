import { defineVendor } from '../define-vendor';

export const purechatVendor = defineVendor({
  id: 'purechat',
  name: 'Pure Chat',
  hosts: ['*.purechat.com'],
  otherProducts: [String.raw`^(?:www|help)\.purechat\.com/`],
  loaderScripts: [String.raw`^(?:app|widget)\.purechat\.com/(?:VisitorWidget|widget)`],
  globals: ['purechatApi', 'PCWidget'],
  launcherSelectors: ['#PureChatWidget', '.purechat'],
  socketHosts: ['*.purechat.com'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||purechat.com^$third-party' },
    { list: 'EasyList – Chat Widgets', text: '||purechat.com^$third-party' },
  ],
  notKnown: {
    'boot-request': 'no-source',
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
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
  ],
});
