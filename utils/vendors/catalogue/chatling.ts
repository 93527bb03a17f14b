import { defineVendor } from '../define-vendor';

export const chatlingVendor = defineVendor({
  id: 'chatling',
  name: 'Chatling',
  hosts: ['chatling.ai', '*.chatling.ai'],
  loaderScripts: [String.raw`^chatling\.ai/js/embed\.js`],
  globals: ['chtlConfig', 'Chatling'],
  launcherSelectors: ['#chtl-open-chat-icon', '#chatling-embed-script-root'],
  frameSelectors: ['#chtl-chat-iframe'],
  attachment: { perFileMegabytes: 2, files: 3 },
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'low',
  sources: ['https://docs.chatling.ai/web-widget/file-attachments'],
});
