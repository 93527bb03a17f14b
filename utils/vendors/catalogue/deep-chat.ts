import { defineVendor } from '../define-vendor';

export const deepChatVendor = defineVendor({
  id: 'deep_chat',
  name: 'Deep Chat',
  loaderScripts: ['/deep-chat(?:@[^/]+)?/', String.raw`/deepChat(?:\.bundle)?\.js`],
  frameSelectors: ['deep-chat'],
  socketPaths: ['/'],
  isLibrary: true,
  notKnown: {
    'boot-request': 'site-decides',
    launcher: 'site-decides',
    readiness: 'site-decides',
    'storage-keys': 'site-decides',
    consent: 'no-source',
    'attachment-limits': 'site-decides',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'high',
  sources: ['https://www.npmjs.com/package/deep-chat', 'https://deepchat.dev/'],
});
