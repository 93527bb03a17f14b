import { defineVendor } from '../define-vendor';

export const rasaWebchatVendor = defineVendor({
  id: 'rasa_webchat',
  name: 'Rasa Webchat',
  loaderScripts: [String.raw`/rasa-webchat(?:@[^/]+)?(?:/|\.|-)`, String.raw`/webchat-latest\.js`],
  ownPaths: [String.raw`/socket\.io/`],
  globals: ['WebChat', 'RasaWebchat'],
  launcherSelectors: ['.rw-launcher'],
  frameSelectors: ['.rw-widget-container', '.rw-conversation-container'],
  confidence: 'high',
  sources: ['https://www.npmjs.com/package/rasa-webchat', 'https://github.com/botfront/rasa-webchat'],
});
