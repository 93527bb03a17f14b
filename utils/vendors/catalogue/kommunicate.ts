import { defineVendor } from '../define-vendor';

export const kommunicateVendor = defineVendor({
  id: 'kommunicate',
  name: 'Kommunicate',
  hosts: ['*.kommunicate.io'],
  otherProducts: [String.raw`^(?:www|docs|blog)\.kommunicate\.io/`],
  loaderScripts: [String.raw`^widget\.kommunicate\.io/(?:v\d|kommunicate)`],
  bootRequests: [String.raw`^(?:api|chat)\.kommunicate\.io/`],
  globals: ['kommunicate', 'Kommunicate', 'applozic'],
  launcherSelectors: ['#mck-sidebox-launcher'],
  frameSelectors: ['#kommunicate-widget-iframe'],
  socketHosts: ['*.kommunicate.io', 'socket.applozic.com'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||kommunicate.io^$third-party' },
    { list: 'EasyList – Chat Widgets', text: '||widget.kommunicate.io^' },
  ],
  notKnown: {
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'medium',
  sources: [
    'https://github.com/Kommunicate-io/Kommunicate-Web-SDK',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
  ],
});
