import { defineVendor } from '../define-vendor';

export const typebotVendor = defineVendor({
  id: 'typebot',
  name: 'Typebot',
  hosts: ['typebot.io', '*.typebot.io', 'viewer.typebot.io'],
  otherProducts: [String.raw`^(?:www|docs)\.typebot\.io/`],
  loaderScripts: [String.raw`/@typebot\.io/js(?:@[^/]+)?/`],
  bootRequests: ['/api/v1/typebots/[^/]+/startChat'],
  globals: ['Typebot'],
  launcherSelectors: ['typebot-bubble'],
  frameSelectors: ['typebot-bubble', 'typebot-popup', 'typebot-standard'],
  isLibrary: true,
  notKnown: {
    socket: 'site-decides',
    readiness: 'site-decides',
    'storage-keys': 'site-decides',
    consent: 'no-source',
    'attachment-limits': 'site-decides',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'medium',
  sources: ['https://www.npmjs.com/package/@typebot.io/js', 'https://docs.typebot.io/deploy/web/libraries/script'],
});
