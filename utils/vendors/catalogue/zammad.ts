import { defineVendor } from '../define-vendor';

export const zammadVendor = defineVendor({
  id: 'zammad',
  name: 'Zammad',
  loaderScripts: [String.raw`/assets/chat/chat(?:-no-jquery)?(?:\.min)?\.js`],
  globals: ['ZammadChat'],
  launcherSelectors: ['.open-zammad-chat', '.zammad-chat'],
  frameSelectors: ['.zammad-chat'],
  offlineSelectors: ['.open-zammad-chat.is-inactive'],
  confidence: 'high',
  sources: ['https://github.com/zammad/zammad/blob/develop/public/assets/chat/chat.coffee', 'https://github.com/enthec/webappanalyzer'],
});
