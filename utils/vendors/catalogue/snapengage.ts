import { defineVendor } from '../define-vendor';

export const snapengageVendor = defineVendor({
  id: 'snapengage',
  name: 'SnapEngage',
  hosts: ['www.snapengage.com', '*.snapengage.com'],
  otherProducts: [String.raw`^(?:help|blog)\.snapengage\.com/`],
  loaderScripts: [String.raw`^storage\.googleapis\.com/code\.snapengage\.com/js/`, String.raw`^(?:www|code)\.snapengage\.com/`],
  globals: ['SnapEngage', 'SnapEngageChat'],
  launcherSelectors: ['#designstudio-button'],
  frameSelectors: ['#designstudio-iframe'],
  storageKeys: ['cookie:SnapABugUserAlias', 'cookie:SnapABugVisit', 'cookie:SnapABugHistory', 'cookie:SnapABugRef'],
  blockedBy: [{ list: 'EasyList – Chat Widgets', text: '||storage.googleapis.com/code.snapengage.com/' }],
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    readiness: 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'medium',
  sources: [
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
});
