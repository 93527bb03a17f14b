import { defineVendor } from '../define-vendor';

export const boldchatVendor = defineVendor({
  id: 'boldchat',
  name: 'Bold Chat',
  hosts: ['*.boldchat.com'],
  loaderScripts: [String.raw`^vmss\.boldchat\.com/aid/\d+/bc\.vms4/vms\.js`],
  globals: ['_bcvma'],
  launcherSelectors: ['.bcFloat', '[id^="bc-chat"]'],
  socketHosts: ['*.boldchat.com'],
  blockedBy: [{ list: 'EasyList – Chat Widgets', text: '||boldchat.com^$third-party' }],
  notKnown: {
    'boot-request': 'no-source',
    frame: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'medium',
  sources: [
    'https://github.com/gorhill/uBlock/issues/1626',
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
  ],
});
