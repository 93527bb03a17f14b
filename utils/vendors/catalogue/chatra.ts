import { defineVendor } from '../define-vendor';

export const chatraVendor = defineVendor({
  id: 'chatra',
  name: 'Chatra',
  hosts: ['*.chatra.io', '*.chatra.com'],
  otherProducts: [String.raw`^(?:www|help)\.chatra\.(?:io|com)/`],
  loaderScripts: [String.raw`^call\.chatra\.io/chatra\.js`],
  bootRequests: [String.raw`^(?:call|chat)\.chatra\.io/`],
  globals: ['Chatra', 'ChatraID', 'ChatraSetup'],
  launcherSelectors: ['#chatra'],
  frameSelectors: ['#chatra__iframe'],
  socketHosts: ['chat.chatra.io'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||chatra.io^$third-party' },
    { list: 'EasyList – Chat Widgets', text: '||call.chatra.io^' },
  ],
  notKnown: {
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'medium',
  sources: [
    'https://chatra.com/docs/api/',
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
  ],
});
