import { defineVendor } from '../define-vendor';

export const freescoutVendor = defineVendor({
  id: 'freescout',
  name: 'FreeScout',
  loaderScripts: ['/modules/chat/js/', String.raw`/modules/enduserportal/js/widget\.js`],
  ownPaths: ['/chat/widget/', '/modules/chat/'],
  globals: ['FreeScoutW'],
  launcherSelectors: ['#fsw-btn'],
  frameSelectors: ['#fsw-iframe'],
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'low',
  sources: ['https://github.com/freescout-help-desk/freescout/issues/2347', 'https://github.com/freescout-help-desk/freescout/issues/1683'],
});
