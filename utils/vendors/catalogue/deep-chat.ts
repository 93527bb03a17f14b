import { defineVendor } from '../define-vendor';

export const deepChatVendor = defineVendor({
  id: 'deep_chat',
  name: 'Deep Chat',
  loaderScripts: ['/deep-chat(?:@[^/]+)?/', String.raw`/deepChat(?:\.bundle)?\.js`],
  frameSelectors: ['deep-chat'],
  socketPaths: ['/'],
  isLibrary: true,
  confidence: 'high',
  sources: ['https://www.npmjs.com/package/deep-chat', 'https://deepchat.dev/'],
});
