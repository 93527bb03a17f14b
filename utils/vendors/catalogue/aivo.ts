import { defineVendor } from '../define-vendor';

export const aivoVendor = defineVendor({
  id: 'aivo',
  name: 'Aivo',
  hosts: ['*.agentbot.net', '*.aivo.co'],
  loaderScripts: [String.raw`^(?:cdn|static)\.agentbot\.net/.*\.js`],
  globals: ['AivoLauncher'],
  attachment: { totalMegabytes: 5, files: 10, types: 'jpg jpeg png pdf doc docx xls xlsx mp4 avi mp3' },
  confidence: 'low',
  sources: ['https://www.aivo.co/', 'https://github.com/enthec/webappanalyzer'],
});
