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
  confidence: 'low',
  sources: ['https://rox.chat/'],
});
