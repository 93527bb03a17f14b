import { defineVendor } from '../define-vendor';

export const reamazeVendor = defineVendor({
  id: 'reamaze',
  name: 'Re:amaze',
  hosts: ['*.reamaze.com', '*.reamaze.io'],
  otherProducts: [String.raw`^support\.reamaze\.com/`, String.raw`^[^/]+\.reamaze\.(?:com|io)/(?:kb|faq)(?:/|$)`],
  loaderScripts: [String.raw`^cdn\.reamaze\.com/assets/reamaze(?:-loader)?\.js`],
  globals: ['reamaze'],
  launcherSelectors: ['#reamaze-widget'],
  frameSelectors: ['#reamaze-widget-iframe'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||cdn.reamaze.com^$third-party' },
    { list: 'EasyList – Chat Widgets', text: '||reamaze.com^$third-party' },
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
