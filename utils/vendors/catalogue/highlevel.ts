import { defineVendor } from '../define-vendor';

export const highlevelVendor = defineVendor({
  id: 'highlevel',
  name: 'HighLevel',
  hosts: ['widgets.leadconnectorhq.com', 'services.leadconnectorhq.com'],
  loaderScripts: [String.raw`^widgets\.leadconnectorhq\.com/(?:loader|chat-widget)`],
  globals: ['leadConnector.chatWidget'],
  launcherSelectors: ['#lc_text-widget--btn'],
  attachment: { perFileMegabytes: 25, files: 5, types: 'jpg jpeg png heic pdf' },
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    frame: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'high',
  sources: [
    'https://help.gohighlevel.com/support/solutions/articles/155000006682',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
  ],
});
