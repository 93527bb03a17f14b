import { defineVendor } from '../define-vendor';

export const chativeVendor = defineVendor({
  id: 'chative',
  name: 'Chative',
  hosts: ['messenger.svc.chative.io', '*.chative.io'],
  loaderScripts: [String.raw`^messenger\.svc\.chative\.io/`],
  launcherSelectors: ['#chative-widget'],
  attachment: { perFileMegabytes: 10 },
  confidence: 'low',
  sources: ['https://help.chative.io/support/solutions/articles/73000127987', 'https://github.com/enthec/webappanalyzer'],
});
