import { defineVendor } from '../define-vendor';

export const aivoVendor = defineVendor({
  id: 'aivo',
  name: 'Aivo',
  hosts: ['*.agentbot.net', '*.aivo.co'],
  otherProducts: [String.raw`^(?:www|help)\.aivo\.co/`],
  loaderScripts: [String.raw`^(?:cdn|static)\.agentbot\.net/.*\.js`],
  globals: ['AivoLauncher'],
  attachment: { totalMegabytes: 5, files: 10, types: 'jpg jpeg png pdf doc docx xls xlsx mp4 avi mp3' },
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    launcher: 'no-source',
    frame: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'low',
  sources: ['https://www.aivo.co/', 'https://github.com/enthec/webappanalyzer'],
});
