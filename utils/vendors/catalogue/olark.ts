import { defineVendor } from '../define-vendor';

export const olarkVendor = defineVendor({
  id: 'olark',
  name: 'Olark',
  hosts: ['*.olark.com'],
  otherProducts: [String.raw`^(?:www|blog)\.olark\.com/`],
  loaderScripts: [String.raw`^static\.olark\.com/jsclient/loader\d?\.js`],
  bootRequests: [String.raw`^(?:api|static)\.olark\.com/.*(?:config|a/)`],
  globals: ['olark', 'olarkUserData'],
  stubGlobal: 'olark._',
  launcherSelectors: ['.olark-launch-button', '#olark-wrapper', '.olark-bottom-left'],
  frameSelectors: [
    '#habla_beta_container_do_not_rely_on_div_classes_or_names',
    'iframe[id*="olark-loader"]',
    'iframe[id*="olark_framesocket"]',
  ],
  socketHosts: ['*.olark.com'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||static.olark.com/jsclient/$third-party,domain=~fooda.com' },
    { list: 'EasyList – Chat Widgets', text: '||olark.com^$third-party' },
  ],
  attachment: { perFileMegabytes: 50, types: 'jpg jpeg png gif pdf txt' },
  notKnown: {
    'storage-keys': 'no-source',
    consent: 'no-source',
  },
  confidence: 'high',
  sources: [
    'https://webflow.olark.com/help/file-upload',
    'https://github.com/reed/turbolinks-compatibility',
    'https://github.com/cloudcmd/olark',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
    'https://github.com/enthec/webappanalyzer',
  ],
});
