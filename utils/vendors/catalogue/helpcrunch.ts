import { defineVendor } from '../define-vendor';

export const helpcrunchVendor = defineVendor({
  id: 'helpcrunch',
  name: 'HelpCrunch',
  hosts: ['*.helpcrunch.com'],
  otherProducts: [String.raw`^(?:www|docs)\.helpcrunch\.com/`],
  loaderScripts: [String.raw`^(?:widget|embed)\.helpcrunch\.com/`],
  globals: ['HelpCrunch', 'helpcrunchDebug'],
  stubGlobal: 'HelpCrunch.q',
  launcherSelectors: ['.helpcrunch-iframe-wrapper'],
  frameSelectors: ['.helpcrunch-iframe-wrapper iframe'],
  socketHosts: ['*.helpcrunch.com'],
  storageKeys: ['cookie:device-source', 'cookie:device-referrer', 'cookie:hc-visitor-hash', 'cookie:*-chat-id', 'cookie:*-device-id'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||widget.helpcrunch.com^$third-party' },
    { list: 'EasyList – Chat Widgets', text: '||widget.helpcrunch.com^' },
  ],
  notKnown: {
    'boot-request': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'high',
  sources: [
    'https://docs.helpcrunch.com/',
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
  ],
});
