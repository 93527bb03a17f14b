import { defineVendor } from '../define-vendor';

export const iadvizeVendor = defineVendor({
  id: 'iadvize',
  name: 'iAdvize',
  hosts: ['*.iadvize.com'],
  otherProducts: [String.raw`^(?:www|help|developers)\.iadvize\.com/`],
  loaderScripts: [String.raw`^halc\.iadvize\.com/iadvize\.js`, String.raw`^[^/]*\.iadvize\.com/iadvize\.js`],
  globals: ['iAdvize', 'iAdvizeInterface'],
  launcherSelectors: ['#idz_btn'],
  frameSelectors: ['#idz_fd'],
  socketHosts: ['*.iadvize.com'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||iadvize.com^$third-party' },
    { list: 'EasyList – Chat Widgets', text: '||iadvize.com/iadvize.js' },
  ],
  notKnown: {
    'boot-request': 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'low',
  sources: [
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
  ],
});
