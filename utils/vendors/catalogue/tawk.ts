import { defineVendor } from '../define-vendor';

export const tawkVendor = defineVendor({
  id: 'tawk',
  name: 'tawk.to',
  hosts: ['*.tawk.to', 'tawk.link'],
  otherProducts: [String.raw`^(?:www|help|blog|community)\.tawk\.to/`],
  loaderScripts: [String.raw`^embed\.tawk\.to/`],
  bootRequests: [String.raw`^va\.tawk\.to/`],
  globals: ['Tawk_API', 'Tawk_LoadStart'],
  readyGlobal: 'Tawk_API.maximize',
  launcherSelectors: ['.tawk-min-container', '#tawkchat-container'],
  // Its frames are written by its script and have no address; others' of the same title have one.
  frameSelectors: ['iframe[title="chat widget"]:not([src^="http"])'],
  socketHosts: ['*.tawk.to'],
  storageKeys: ['cookie:tawk_uuid_*', 'cookie:twk_idm_key', 'local:twk_token_*', 'cookie:TawkConnectionTime'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||embed.tawk.to^$third-party,domain=~roonlabs.com|~milesweb.co.uk' },
    { list: 'EasyList – Chat Widgets', text: '||tawk.to^$third-party' },
  ],
  directChat: {
    address: 'https://tawk.to/chat/$1/$2',
    inAddress: String.raw`^embed\.tawk\.to/([0-9a-f]{24})/(\w{3,20})$`,
  },
  statusPageUrl: 'https://status.tawk.to/',
  notKnown: {
    consent: 'left-to-sites',
    'attachment-limits': 'no-source',
  },
  confidence: 'high',
  sources: [
    'https://docs.tawk.help/article/how-do-settings-and-interactions-change-the-widgets-appearance',
    'https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do',
    'https://help.tawk.to/article/the-difference-between-online-away-and-invisible',
    'https://www.consentstack.io/vendors/tawk-to',
    'https://developer.tawk.to/jsapi/',
    'https://github.com/enthec/webappanalyzer',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
  ],
});
