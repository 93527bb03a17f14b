import { defineVendor } from '../define-vendor';

export const jivochatVendor = defineVendor({
  id: 'jivochat',
  name: 'JivoChat',
  hosts: ['*.jivosite.com', '*.jivo.ru', '*.jivochat.com'],
  otherProducts: [String.raw`^(?:www|help)\.jivo(?:chat|site)\.com/`],
  loaderScripts: [String.raw`^code\.(?:jivosite|jivo|jivochat)\.(?:com|ru)/(?:widget|script/widget)`],
  bootRequests: [String.raw`^node[^/]*\.jivosite\.com/`, String.raw`^code\.jivosite\.com/.*config`],
  globals: ['jivo_api', 'jivo_version'],
  readyGlobal: 'jivo_api.open',
  launcherSelectors: ['jdiv', '#jivo_custom_btn', '.the-jivo-stub'],
  frameSelectors: ['iframe#jivo_container'],
  socketHosts: ['*.jivosite.com', '*.jivo.ru'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||code.jivo.ru/widget/$third-party' },
    { list: 'AdGuard Widgets', text: '||jivosite.com^$third-party,domain=~jivosite.ru|~jivo.chat' },
    { list: 'EasyList – Chat Widgets', text: '||jivosite.com^$third-party' },
  ],
  notKnown: {
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'medium',
  sources: [
    'https://www.jivochat.com/help/',
    'https://github.com/enthec/webappanalyzer',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
  ],
});
