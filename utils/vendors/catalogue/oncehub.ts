import { defineVendor } from '../define-vendor';

export const oncehubVendor = defineVendor({
  id: 'oncehub',
  name: 'OnceHub',
  hosts: ['cdn.oncehub.com'],
  loaderScripts: [String.raw`^cdn\.oncehub\.com/(?:chatbot|co)/widget\.js`],
  launcherSelectors: ['#ochub-chatbot', '[id^="oncehub"]'],
  attachment: { totalMegabytes: 25, files: 5, types: 'png jpg gif bmp mp4 avi mov ogg wav mp3 pdf txt doc docx xls xlsx ppt pptx zip' },
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
  sources: ['https://help.oncehub.com/help/sharing-files-in-live-chat'],
});
