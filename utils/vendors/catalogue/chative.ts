import { defineVendor } from '../define-vendor';

export const chativeVendor = defineVendor({
  id: 'chative',
  name: 'Chative',
  hosts: ['messenger.svc.chative.io', '*.chative.io'],
  otherProducts: [String.raw`^(?:www|docs)\.chative\.io/`],
  loaderScripts: [String.raw`^messenger\.svc\.chative\.io/`],
  launcherSelectors: ['#chative-widget'],
  attachment: { perFileMegabytes: 10 },
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    frame: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'low',
  sources: ['https://help.chative.io/support/solutions/articles/73000127987', 'https://github.com/enthec/webappanalyzer'],
});
