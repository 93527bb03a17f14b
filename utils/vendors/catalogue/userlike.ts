import { defineVendor } from '../define-vendor';

export const userlikeVendor = defineVendor({
  id: 'userlike',
  name: 'Userlike',
  hosts: ['*.userlike.com', 'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com'],
  loaderScripts: [String.raw`^userlike-cdn-widgets\.`, String.raw`/userlike(?:lib)?\.min\.js`],
  globals: ['userlike', 'userlikeInit', '__USERLIKE_MOUNT_GUARD__'],
  launcherSelectors: ['#userlikeCustomTab', '[id^="userlike"]'],
  frameSelectors: ['iframe[id^="userlike"]'],
  socketHosts: ['*.userlike.com'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||userlike.com^$third-party' },
    { list: 'EasyList – Chat Widgets', text: '||userlike-cdn-widgets.*.amazonaws.com^' },
  ],
  notKnown: {
    'boot-request': 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'medium',
  sources: [
    'https://docs.userlike.com/',
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
  ],
});
