import { defineVendor } from '../define-vendor';

export const botframeworkWebchatVendor = defineVendor({
  id: 'botframework_webchat',
  name: 'Bot Framework',
  hosts: ['cdn.botframework.com', 'directline.botframework.com', 'webchat.botframework.com'],
  loaderScripts: [String.raw`^cdn\.botframework\.com/botframework-webchat/`, '/botframework-webchat(?:@[^/]+)?/'],
  bootRequests: [String.raw`^directline\.botframework\.com/v3/`],
  globals: ['WebChat.renderWebChat'],
  frameSelectors: ['.webchat__surface', '.webchat__chat-history', '.webchat__basic-transcript'],
  socketHosts: ['directline.botframework.com'],
  isLibrary: true,
  notKnown: {
    launcher: 'site-decides',
    readiness: 'site-decides',
    'storage-keys': 'site-decides',
    consent: 'no-source',
    'attachment-limits': 'site-decides',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'medium',
  sources: ['https://www.npmjs.com/package/botframework-webchat', 'https://github.com/microsoft/BotFramework-WebChat'],
});
