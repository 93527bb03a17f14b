import { defineVendor } from '../define-vendor';

export const flowiseVendor = defineVendor({
  id: 'flowise',
  name: 'Flowise',
  loaderScripts: ['/flowise-embed(?:@[^/]+)?/'],
  bootRequests: ['/api/v1/(?:public-chatbotConfig|prediction)/'],
  launcherSelectors: ['flowise-chatbot'],
  frameSelectors: ['flowise-chatbot', 'flowise-fullchatbot'],
  blockedBy: [{ list: 'AdGuard Widgets', text: '||cdn.jsdelivr.net/npm/flowise-embed/dist/web.js' }],
  isLibrary: true,
  notKnown: {
    socket: 'site-decides',
    readiness: 'site-decides',
    'storage-keys': 'site-decides',
    consent: 'no-source',
    'attachment-limits': 'site-decides',
  },
  confidence: 'medium',
  sources: ['https://www.npmjs.com/package/flowise-embed', 'https://docs.flowiseai.com/using-flowise/embed'],
});
