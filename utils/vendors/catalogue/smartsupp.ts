import { defineVendor } from '../define-vendor';

export const smartsuppVendor = defineVendor({
  id: 'smartsupp',
  name: 'Smartsupp',
  hosts: ['*.smartsuppchat.com', '*.smartsuppcdn.com', '*.smartsupp.com'],
  otherProducts: [String.raw`^(?:www|help|blog)\.smartsupp\.com/`],
  loaderScripts: [String.raw`^(?:www\.)?smartsuppchat\.com/loader\.js`],
  bootRequests: [String.raw`^bootstrap\.smartsuppchat\.com/`],
  globals: ['smartsupp', '_smartsupp'],
  launcherSelectors: ['#smartsupp-widget-container'],
  frameSelectors: ['iframe#chat-application-iframe', '#smartsupp-widget-container iframe'],
  socketHosts: ['*.smartsupp.com'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||smartsuppchat.com/loader.js' },
    { list: 'EasyList – Chat Widgets', text: '||smartsuppchat.com^$third-party' },
  ],
  notKnown: {
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'high',
  sources: [
    'https://github.com/easylist/easylist/issues/3868',
    'https://github.com/enthec/webappanalyzer',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
  ],
});
