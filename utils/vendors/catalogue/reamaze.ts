import { defineVendor } from '../define-vendor';

export const reamazeVendor = defineVendor({
  id: 'reamaze',
  name: 'Re:amaze',
  hosts: ['*.reamaze.com', '*.reamaze.io'],
  loaderScripts: [String.raw`^cdn\.reamaze\.com/assets/reamaze(?:-loader)?\.js`],
  globals: ['reamaze'],
  launcherSelectors: ['#reamaze-widget'],
  frameSelectors: ['#reamaze-widget-iframe'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||cdn.reamaze.com^$third-party' },
    { list: 'EasyList – Chat Widgets', text: '||reamaze.com^$third-party' },
  ],
  confidence: 'medium',
  sources: [
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
  ],
});
