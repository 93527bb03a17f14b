import { defineVendor } from '../define-vendor';

export const zammadVendor = defineVendor({
  id: 'zammad',
  name: 'Zammad',
  loaderScripts: [String.raw`/assets/chat/chat(?:-no-jquery)?(?:\.min)?\.js`],
  globals: ['ZammadChat'],
  launcherSelectors: ['.open-zammad-chat', '.zammad-chat'],
  frameSelectors: ['.zammad-chat'],
  offlineSelectors: ['.open-zammad-chat.is-inactive'],
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'high',
  sources: ['https://github.com/zammad/zammad/blob/develop/public/assets/chat/chat.coffee', 'https://github.com/enthec/webappanalyzer'],
});
