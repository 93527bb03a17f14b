import { defineVendor } from '../define-vendor';

export const rasaWebchatVendor = defineVendor({
  id: 'rasa_webchat',
  name: 'Rasa',
  loaderScripts: [String.raw`/rasa-webchat(?:@[^/]+)?(?:/|\.|-)`, String.raw`/webchat-latest\.js`],
  globals: ['WebChat', 'RasaWebchat'],
  launcherSelectors: ['.rw-launcher'],
  frameSelectors: ['.rw-widget-container', '.rw-conversation-container'],
  socketPaths: ['/socket[.]io/'],
  isLibrary: true,
  notKnown: {
    'boot-request': 'site-decides',
    readiness: 'site-decides',
    'storage-keys': 'site-decides',
    consent: 'no-source',
    'attachment-limits': 'site-decides',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'high',
  sources: ['https://www.npmjs.com/package/rasa-webchat', 'https://github.com/botfront/rasa-webchat'],
});
