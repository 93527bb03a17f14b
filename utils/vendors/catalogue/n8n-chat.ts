import { defineVendor } from '../define-vendor';

export const n8nChatVendor = defineVendor({
  id: 'n8n_chat',
  name: 'n8n',
  loaderScripts: ['/@?n8n/chat(?:@[^/]+)?/', String.raw`/n8n-chat[a-z.]*\.js`],
  bootRequests: ['/webhook/[^/]+/chat$'],
  launcherSelectors: ['.chat-window-toggle'],
  frameSelectors: ['#n8n-chat', '.n8n-chat'],
  isLibrary: true,
  notKnown: {
    socket: 'site-decides',
    readiness: 'site-decides',
    'storage-keys': 'site-decides',
    consent: 'no-source',
    'attachment-limits': 'site-decides',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'high',
  sources: ['https://www.npmjs.com/package/@n8n/chat'],
});
