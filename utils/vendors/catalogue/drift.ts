import { defineVendor } from '../define-vendor';

export const driftVendor = defineVendor({
  id: 'drift',
  name: 'Drift',
  hosts: ['*.driftt.com', '*.drift.com', '*.driftapi.com'],
  otherProducts: [String.raw`^(?:www|blog|gethelp|devdocs)\.drift\.com/`],
  loaderScripts: [String.raw`^js\.driftt\.com/(?:include|core|conductor|deploy)`],
  bootRequests: [
    String.raw`^(?:customer|conversation|targeting|metrics|bootstrap)[a-z]*\.api\.drift\.com/`,
    String.raw`^customer-api\.drift\.com/`,
  ],
  globals: ['drift', 'driftt'],
  readyGlobal: 'drift.api',
  stubGlobal: 'drift.__q',
  launcherSelectors: ['#drift-widget', '#drift-frame-controller', '.drift-facade'],
  frameSelectors: ['#drift-widget-container', '#drift-frame-chat'],
  socketHosts: ['*.drift.com', '*.driftapi.com'],
  storageKeys: ['cookie:drift_*'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||js.driftt.com^$third-party' },
    { list: 'EasyList – Chat Widgets', text: '||driftt.com^$third-party' },
    { list: 'EasyList – Chat Widgets', text: '##.drift-facade' },
  ],
  notKnown: {
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'medium',
  sources: [
    'https://gist.github.com/chasestarr/3526e8ff1d7a510d62649c4e88f7e794',
    'https://gist.github.com/Miserlou/5f81770d1576ca1f49d8a9119b7ca3c4',
    'https://www.npmjs.com/package/@plugins.chat/drift-meta-frame',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
});
