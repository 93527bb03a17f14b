import { defineVendor } from '../define-vendor';

export const roxchatVendor = defineVendor({
  id: 'roxchat',
  name: 'Rox.Chat',
  hosts: ['*.rox.chat'],
  loaderScripts: [String.raw`^[^/]+\.rox\.chat/.*(?:button|client)\.(?:js|php)`, String.raw`^[^/]+\.rox\.chat/js/`],
  globals: ['roxJs'],
  launcherSelectors: ['.rox_button', '#rox_chat'],
  frameSelectors: ['.rox_chat'],
  attachment: { perFileMegabytes: 10, types: 'png jpg jpeg doc rtf gif txt pdf docx webp oga ogg' },
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'low',
  sources: ['https://rox.chat/'],
});
