import { defineVendor } from '../define-vendor';

export const ringcentralEngageVendor = defineVendor({
  id: 'ringcentral_engage',
  name: 'RingCentral',
  hosts: ['*.engagement.dimelo.com', '*.digital.ringcentral.com'],
  loaderScripts: [
    String.raw`^[^/]+\.(?:chat|messaging)\.(?:engagement\.dimelo|digital\.ringcentral)\.com/(?:chat|messaging)/[^/]+/loader\.js`,
  ],
  globals: ['dimelo_chat_item_markup', 'Dimelo'],
  launcherSelectors: ['#dimelo_chat_item_markup_root', '.dimelo-chat-item'],
  attachment: { perFileMegabytes: 10 },
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    frame: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'low',
  sources: ['https://developers.ringcentral.com/engage/digital/guide/interactions/web-messaging/attachments'],
});
